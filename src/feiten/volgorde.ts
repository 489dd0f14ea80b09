import { vergelijkDagen, type Datum } from '../kern/datum.ts';

/** What has a day, with whatever else is known of it. */
export interface Gedateerd {
  readonly op: Datum;
}

/** Oldest first by a day of each item; items of the same day stay as they stood. The list itself does not change. */
export const opDag = <T>(lijst: readonly T[], dagVan: (item: T) => Datum): readonly T[] =>
  [...lijst].sort((a, b) => vergelijkDagen(dagVan(a), dagVan(b)));

/** What happened on a day, oldest first. */
export const opDatum = <M extends Gedateerd>(lijst: readonly M[]): readonly M[] =>
  opDag(lijst, ({ op }) => op);

/** What lasted, by its first day. */
export const opBegin = <P extends { readonly van: Datum }>(lijst: readonly P[]): readonly P[] =>
  opDag(lijst, ({ van }) => van);

/** The earliest of some dates, as far as they are known. */
export const eersteDatum = (data: readonly (Datum | undefined)[]): Datum | undefined =>
  data.reduce((a, b) => (b && (!a || b < a) ? b : a), undefined);

/** The latest of some dates, as far as they are known. */
export const laatsteDatum = (data: readonly (Datum | undefined)[]): Datum | undefined =>
  data.reduce((a, b) => (b && (!a || b > a) ? b : a), undefined);

/** What happened first; of the same day what stands first. */
export const vroegste = <M extends Gedateerd>(lijst: readonly M[]): M | undefined =>
  lijst.reduce<M | undefined>((a, b) => (a && a.op <= b.op ? a : b), undefined);

/** How many items of a series, oldest first, are dated before the day; on the day itself too with `totEnMet`. */
export function aantalVoor(reeks: readonly Gedateerd[], dag: Datum, totEnMet = false): number {
  let laag = 0;
  let hoog = reeks.length;
  while (laag < hoog) {
    const midden = (laag + hoog) >> 1;
    const op = reeks[midden]?.op ?? dag;
    if (op < dag || (totEnMet && op === dag)) laag = midden + 1;
    else hoog = midden;
  }
  return laag;
}

/** The first item of a series, oldest first, dated after the day. */
export const eersteNa = <M extends Gedateerd>(reeks: readonly M[], dag: Datum): M | undefined =>
  reeks[aantalVoor(reeks, dag, true)];

/** The last item of a series, oldest first, dated on the day or before. */
export const laatsteTot = <M extends Gedateerd>(reeks: readonly M[], dag: Datum): M | undefined =>
  reeks[aantalVoor(reeks, dag, true) - 1];
