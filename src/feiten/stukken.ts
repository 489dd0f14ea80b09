import type { Datum } from '../kern/datum.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';

export type Stuk = NonNullable<NonNullable<Zaak['planVanAanpak']>['stuk']>;

/** An object of the case that is also a piece of paper. */
export interface MetStuk {
  readonly stuk?: Stuk | undefined;
}

/**
 * - `aanwezig`: adopted, with a date. Only this counts as present for any rule.
 * - `concept`: there is a draft · `zonderDatum`: adopted but undated · `vervallen`: withdrawn · `ontbreekt`: none.
 */
export type StandStuk = 'aanwezig' | 'concept' | 'zonderDatum' | 'vervallen' | 'ontbreekt';

export function standVan(document: MetStuk | undefined): StandStuk {
  const stuk = document?.stuk;
  if (!stuk?.status) return document === undefined || stuk === undefined ? 'ontbreekt' : 'concept';
  if (stuk.status !== 'vastgesteld') return stuk.status;
  return stuk.opgesteldOp ? 'aanwezig' : 'zonderDatum';
}

/** Date of an adopted piece; `undefined` for anything that does not count as present. */
export const datumVan = (document: MetStuk | undefined): Datum | undefined =>
  standVan(document) === 'aanwezig' ? document?.stuk?.opgesteldOp : undefined;

/** True for text that says something. */
export const gevuld = (tekst: string | undefined): tekst is string => (tekst ?? '').trim() !== '';
