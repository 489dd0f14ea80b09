import type { Boom } from './boom.ts';
import { isW, type Bloktag, type WElement } from './knopen.ts';
import type { Paar } from './paren.ts';

/**
 * Gives each cell that a condition covers a condition of its own, so that the row keeps its cells. False when a tag
 * does not stand at the edge of its cell.
 */
export function verdeelOverCellen(boom: Boom, { open, anders, sluit }: Paar, rij: WElement): boolean {
  const tags = [open, ...anders, sluit];
  const plekken = tags.map((tag) => {
    const cel = boom.keten(tag, rij).at(-1);
    return cel && isW(cel, 'w:tc') ? { tag, cel, kanten: boom.kanten(tag, rij, true) } : null;
  });
  const cellen = rij.kinderen.filter((k) => isW(k, 'w:tc'));
  const takken = new Map<WElement, number>();
  let tak = -1;
  for (const cel of cellen) {
    const hier = plekken.flatMap((plek) => (plek?.cel === cel ? [plek] : []));
    tak += hier.filter(({ kanten, tag }) => kanten.has('voor') && tag !== sluit).length;
    takken.set(cel, tak);
    tak += hier.filter(({ kanten, tag }) => !kanten.has('voor') && kanten.has('na') && tag !== sluit).length;
    if (hier.some(({ tag }) => tag === sluit)) break;
  }
  const [begin, einde] = [plekken[0], plekken.at(-1)];
  if (!begin?.kanten.has('voor') || !einde?.kanten.has('na') || tak !== anders.length) return false;
  for (const tag of tags) boom.haalUit(tag, rij);
  for (const [cel, nr] of takken) {
    if (nr < 0) continue;
    const inhoud = cel.kinderen.filter((k) => !isW(k, 'w:tcPr'));
    const voor: Bloktag[] = [open, ...anders.slice(0, nr)];
    cel.kinderen = [...cel.kinderen.filter((k) => isW(k, 'w:tcPr')), ...voor, ...inhoud, sluit];
    boom.neemOp(cel);
  }
  return true;
}
