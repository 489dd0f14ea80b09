import type { Datum } from '../kern/datum.ts';

interface Gedateerd {
  readonly op: Datum;
}

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
