import { standVan, type MetStuk } from './stukken.ts';

/** Adopted. A piece without a date is there; that it bears no date is a matter of form, reported once. */
export function isVastgesteld(document: MetStuk | undefined): boolean {
  const stand = standVan(document);
  return stand === 'aanwezig' || stand === 'zonderDatum';
}

/** Adopted or still a draft: what it says can be judged. */
export const isOpgesteld = (document: MetStuk | undefined): boolean =>
  isVastgesteld(document) || standVan(document) === 'concept';

/** Most precise place in the case for "this piece is not there yet". */
export function plekVanStuk(plek: `/${string}`, document: MetStuk | undefined): `/${string}` {
  if (!document) return plek;
  return document.stuk?.status ? `${plek}/stuk/status` : `${plek}/stuk`;
}
