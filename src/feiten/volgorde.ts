import type { Datum } from '../kern/datum.ts';

/** Oldest first by a day of each item; items of the same day stay as they stood. The list itself does not change. */
const opDag = <T>(lijst: readonly T[], dagVan: (item: T) => Datum): readonly T[] =>
  [...lijst].sort((a, b) => {
    const [dagA, dagB] = [dagVan(a), dagVan(b)];
    return dagA < dagB ? -1 : dagA > dagB ? 1 : 0;
  });

/** What happened on a day, oldest first. */
export const opDatum = <M extends { readonly op: Datum }>(lijst: readonly M[]): readonly M[] =>
  opDag(lijst, ({ op }) => op);

/** What lasted, by its first day. */
export const opBegin = <P extends { readonly van: Datum }>(lijst: readonly P[]): readonly P[] =>
  opDag(lijst, ({ van }) => van);
