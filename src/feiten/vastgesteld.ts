import { standVan, type MetStuk } from './stukken.ts';

/** Adopted. A piece without a date is there; that it bears no date is a matter of form, reported once. */
export function isVastgesteld(document: MetStuk | undefined): boolean {
  const stand = standVan(document);
  return stand === 'aanwezig' || stand === 'zonderDatum';
}

/** The piece when it is adopted: a draft says nothing yet. */
export const alsVastgesteld = <D extends MetStuk>(document: D | undefined): D | undefined =>
  isVastgesteld(document) ? document : undefined;

/** Adopted or still a draft: what it says can be judged. */
export const isOpgesteld = (document: MetStuk | undefined): boolean =>
  isVastgesteld(document) || standVan(document) === 'concept';

/** Most precise place in the case for "this piece is not there yet". */
export function plekVanStuk(plek: `/${string}`, document: MetStuk | undefined): `/${string}` {
  if (!document) return plek;
  return document.stuk?.status ? `${plek}/stuk/status` : `${plek}/stuk`;
}
