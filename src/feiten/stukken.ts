import type { Datum } from '../kern/datum.ts';
import { stukdatum, type MetStuk } from '../tijdlijn/stukdatum.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { eenmaal } from './eenmaal.ts';

/** Date of an adopted piece; `undefined` for a draft, a withdrawn or an undated one. */
export { datumInGeval } from '../tijdlijn/datum-in-geval.ts';
export { stukdatum as datumVan, type MetStuk, type Stuk } from '../tijdlijn/stukdatum.ts';

/**
 * - `aanwezig`: adopted, with a date. Only this counts as present for any rule.
 * - `concept`: there is a draft · `zonderDatum`: adopted but undated · `vervallen`: withdrawn · `ontbreekt`: none.
 */
export type StandStuk = 'aanwezig' | 'concept' | 'zonderDatum' | 'vervallen' | 'ontbreekt';

/** The date of an adopted piece of the bedrijfsarts; the day of his statement where there is no piece of paper. */
export const dagVanArts = (
  bron: MetStuk & { readonly belastbaarheid?: { readonly vastgesteldOp?: Datum | undefined } | undefined },
): Datum | undefined => (bron.stuk === undefined ? bron.belastbaarheid?.vastgesteldOp : stukdatum(bron));

export function standVan(document: MetStuk | undefined): StandStuk {
  const stuk = document?.stuk;
  if (!stuk?.status) return document === undefined || stuk === undefined ? 'ontbreekt' : 'concept';
  if (stuk.status !== 'vastgesteld') return stuk.status;
  return stuk.opgesteldOp ? 'aanwezig' : 'zonderDatum';
}

export type Advies = NonNullable<Zaak['adviezen']>[number];

const adviezenOpId = eenmaal(({ adviezen }: Zaak): ReadonlyMap<string, Advies> => {
  const uit = new Map<string, Advies>();
  for (const advies of adviezen ?? [])
    if (advies.id !== undefined && !uit.has(advies.id) && stukdatum(advies)) uit.set(advies.id, advies);
  return uit;
});

/** The advice that a piece refers to; only an adopted one with a date counts. */
export const adviesMet = (zaak: Zaak, id: string | undefined): Advies | undefined =>
  id === undefined ? undefined : adviezenOpId(zaak).get(id);

/** True for text that says something. */
export const gevuld = (tekst: string | undefined): tekst is string => (tekst ?? '').trim() !== '';
