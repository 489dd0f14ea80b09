import type { Datum } from '../kern/datum.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { eenmaal } from './eenmaal.ts';
import { datumVan } from './stukken.ts';
import { opDatum } from './volgorde.ts';

export { sluitEigenWerkUit, sluitInternWerkUit } from '../tijdlijn/conclusie.ts';

export interface Rapport {
  readonly op: Datum;
  readonly index: number;
  readonly onderzoek: NonNullable<Zaak['arbeidsdeskundigeOnderzoeken']>[number];
}

/** Adopted reports of an arbeidsdeskundige, oldest first. */
export const rapportenArbeidsdeskundige = eenmaal(
  ({ arbeidsdeskundigeOnderzoeken }: Zaak): readonly Rapport[] => {
    const uit: Rapport[] = [];
    arbeidsdeskundigeOnderzoeken?.forEach((onderzoek, index) => {
      const op = datumVan(onderzoek);
      if (op) uit.push({ op, index, onderzoek });
    });
    return opDatum(uit);
  },
);

/** The youngest adopted report. */
export const laatsteArbeidsdeskundige = (zaak: Zaak): Rapport | undefined =>
  rapportenArbeidsdeskundige(zaak).at(-1);

/** An arbeidsdeskundige went through all functions in the company. */
export const zijnFunctiesNagegaan = ({ arbeidsdeskundigeOnderzoeken }: Zaak): boolean =>
  arbeidsdeskundigeOnderzoeken?.some((onderzoek) => onderzoek.functiesInternOnderzocht) ?? false;
