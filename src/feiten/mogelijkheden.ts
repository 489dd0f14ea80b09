import type { Datum } from '../kern/datum.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { eenmaal } from './eenmaal.ts';
import { datumVan, standVan, type MetStuk } from './stukken.ts';
import { opDatum } from './volgorde.ts';

type Belastbaarheid = NonNullable<NonNullable<Zaak['probleemanalyse']>['belastbaarheid']>;
export type Mogelijkheden = NonNullable<Belastbaarheid['mogelijkheden']>;

/** What a doctor stated on a day about the possibilities to work. */
export interface Meting {
  /** The day on which employer and employee could know it: the date of the piece. */
  readonly op: Datum;
  readonly mogelijkheden: Mogelijkheden;
  readonly volgendeBeoordeling?: Datum | undefined;
  /** The object that holds it. */
  readonly veld: `/${string}`;
}

const GEEN_ARTS: readonly unknown[] = ['werkgever', 'werknemer', 'overig'];

/** False for a statement that a layman recorded; such a statement counts for nothing. */
export const isVanArts = (bron: Belastbaarheid['bron']): boolean => !GEEN_ARTS.includes(bron);

/** Every statement of a doctor on the possibilities, oldest first. What a layman recorded does not count. */
export const metingen = eenmaal((zaak: Zaak): readonly Meting[] => {
  const uit: Meting[] = [];
  const neem = (
    document: (MetStuk & { readonly belastbaarheid?: Belastbaarheid | undefined }) | undefined,
    veld: Meting['veld'],
  ): void => {
    const belastbaarheid = document?.belastbaarheid;
    if (!belastbaarheid?.mogelijkheden || !isVanArts(belastbaarheid.bron)) return;
    const { mogelijkheden, volgendeBeoordeling, vastgesteldOp } = belastbaarheid;
    const op = datumVan(document) ?? (standVan(document) === 'ontbreekt' ? vastgesteldOp : undefined);
    if (op) uit.push({ op, mogelijkheden, volgendeBeoordeling, veld });
  };
  neem(zaak.probleemanalyse, '/probleemanalyse');
  zaak.adviezen?.forEach((advies, i) => {
    neem(advies, `/adviezen/${i}`);
  });
  neem(zaak.actueelOordeel, '/actueelOordeel');
  return opDatum(uit);
});

/** The statement in force on a day: the youngest one not after it. */
export const metingOp = (
  zaak: Zaak,
  dag: Datum,
  reeks: readonly Meting[] = metingen(zaak),
): Meting | undefined => reeks.findLast(({ op }) => op <= dag);

export const geenMogelijkheden = (meting: Meting | undefined): boolean =>
  meting?.mogelijkheden === 'tijdelijkGeen' || meting?.mogelijkheden === 'duurzaamGeen';

/** Statements of possibilities that follow on a statement that there were none. */
export function ontstaneMogelijkheden(zaak: Zaak): readonly Meting[] {
  const reeks = metingen(zaak);
  return reeks.filter((meting, i) => !geenMogelijkheden(meting) && i > 0 && geenMogelijkheden(reeks[i - 1]));
}
