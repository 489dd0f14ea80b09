import type { WElement, WKnoop } from './knopen.ts';

/** Elements that mark the begin or the end of a stretch of the document, with what it is a stretch of. */
export const MERKTEKENS: ReadonlyMap<string, string> = new Map([
  ['w:bookmarkStart', 'bladwijzer'],
  ['w:bookmarkEnd', 'bladwijzer'],
  ['w:commentRangeStart', 'opmerking'],
  ['w:commentRangeEnd', 'opmerking'],
  ['w:permStart', 'bewerkbaar'],
  ['w:permEnd', 'bewerkbaar'],
]);

/** Which stretch a mark belongs to; `undefined` when the element is none. */
export function strekking({ naam, kenmerken }: WElement): string | undefined {
  const soort = MERKTEKENS.get(naam);
  return soort === undefined ? undefined : `${soort} ${kenmerken['w:id'] ?? ''}`;
}

/**
 * What has to stay of an element that goes: the marks whose other half is elsewhere. Ends before what takes its place,
 * begins after it, so that a stretch that began or ended with it still holds what it held.
 */
export function overgebleven(element: WElement): { readonly voor: WKnoop[]; readonly na: WKnoop[] } {
  const merken = merktekensIn(element);
  const telling = new Map<string, number>();
  for (const merk of merken)
    telling.set(strekking(merk) ?? '', (telling.get(strekking(merk) ?? '') ?? 0) + 1);
  const los = merken.filter((merk) => telling.get(strekking(merk) ?? '') === 1);
  return {
    voor: los.filter(({ naam }) => naam.endsWith('End')),
    na: los.filter(({ naam }) => !naam.endsWith('End')),
  };
}

const merktekensIn = (element: WElement): WElement[] =>
  element.kinderen.flatMap((k) =>
    k.soort !== 'element' ? [] : strekking(k) === undefined ? merktekensIn(k) : [k],
  );
