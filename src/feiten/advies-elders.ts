import type { Datum } from '../kern/datum.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { eenmaal } from './eenmaal.ts';
import { bezwaarBijOnderzoek, isHerplaatsingBegrensd } from './spoor1-grenzen.ts';
import { datumVan, gevuld } from './stukken.ts';
import { laatsteDatum } from './volgorde.ts';

export type Adviespunt = NonNullable<NonNullable<Zaak['probleemanalyse']>['adviespunten']>[number];

/** Where else the case shows that an advice was carried out. */
export interface Elders {
  /** Points that an activity of the plan, of an adjustment or of the first year evaluation carries out. */
  readonly opgenomen: ReadonlySet<string>;
  /** The last day on which what this kind of advice asks was done. */
  readonly gedaan: Readonly<Partial<Record<NonNullable<Adviespunt['soort']>, Datum | undefined>>>;
  /** What became of mediation is told, and tested, with the conflict. */
  readonly heeftMediation: boolean;
}

export const eldersIn = eenmaal((zaak: Zaak): Elders => {
  const plannen = [
    zaak.planVanAanpak?.activiteiten,
    ...(zaak.bijstellingen ?? []).map(({ activiteiten }) => activiteiten),
    zaak.eerstejaarsevaluatie?.nieuweAfspraken,
  ];
  const ids = plannen.flatMap((lijst) => (lijst ?? []).map(({ adviespuntId }) => adviespuntId));
  const onderzoeken = (zaak.arbeidsdeskundigeOnderzoeken ?? []).map((o) => datumVan(o) ?? o.aangevraagdOp);
  const mediations = (zaak.conflicten ?? []).map(({ mediation }) => mediation);
  return {
    opgenomen: new Set(ids.filter((id) => id !== undefined)),
    gedaan: {
      arbeidsdeskundigOnderzoek: laatsteDatum(onderzoeken),
      tweedeSpoor: zaak.spoor2?.start,
      mediation: laatsteDatum(mediations.map((m) => m?.begonnenOp)),
    },
    heeftMediation: mediations.some((m) => m?.geadviseerdOp ?? m?.afgewezenDoor),
  };
});

/**
 * The examination of work at the own employer carries the reason: no room for more hours, or no adaptation possible.
 * Whether that examination was enough is asked by the rules of the first track.
 */
export function isOnderbouwdInSpoor1(zaak: Zaak, soort: Adviespunt['soort']): boolean {
  if (soort === 'opbouw')
    return (
      isHerplaatsingBegrensd(zaak) || bezwaarBijOnderzoek(zaak, ['geenFormatieruimte'])?.toegelicht === true
    );
  const { uitkomst, toelichting } = zaak.spoor1?.aanpassingWerkplek ?? {};
  return soort === 'werkaanpassing' && uitkomst === 'nietMogelijk' && gevuld(toelichting);
}
