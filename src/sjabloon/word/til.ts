import { isW, type Bloktag, type WElement, type WKnoop } from './knopen.ts';

/** Lifts block tags that have a paragraph or a table row of their own out of it, so that nothing of it remains. */
export function tilTags(element: WElement): void {
  element.kinderen = element.kinderen.flatMap((kind): WKnoop[] => {
    if (kind.soort !== 'element') return [kind];
    tilTags(kind);
    return (isW(kind, 'w:p') ? tagsVanAlinea(kind) : isW(kind, 'w:tr') ? tagsVanRij(kind) : null) ?? [kind];
  });
}

const DOORZICHTIG = new Set(['w:r', 'w:t', 'w:ins', 'w:smartTag', 'w:sdt', 'w:sdtContent']);
const ONZICHTBAAR = new Set([
  'w:pPr',
  'w:rPr',
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:sdtPr',
  'w:sdtEndPr',
]);

function tagsVanAlinea(alinea: WElement): Bloktag[] | null {
  const pPr = alinea.kinderen.find((k) => isW(k, 'w:pPr'));
  // The paragraph carries a section's page layout: it has to stay.
  if (pPr && isW(pPr, 'w:pPr') && pPr.kinderen.some((k) => isW(k, 'w:sectPr'))) return null;
  const tags: Bloktag[] = [];
  return !isZichtbaar(alinea.kinderen, (tag) => tags.push(tag)) && tags.length > 0 ? tags : null;
}

/** Whether a reader sees anything of these nodes, block tags apart. */
function isZichtbaar(knopen: readonly WKnoop[], bijTag: (tag: Bloktag) => void): boolean {
  return knopen.some((k) => {
    if (k.soort === 'bloktag') bijTag(k);
    else if (k.soort === 'stuk') return k.tekst.trim() !== '';
    else if (k.soort === 'ruw') return k.xml.trim() !== '';
    else if (k.soort !== 'element') return true;
    else if (DOORZICHTIG.has(k.naam)) return isZichtbaar(k.kinderen, bijTag);
    else return !ONZICHTBAAR.has(k.naam);
    return false;
  });
}

function tagsVanRij(rij: WElement): Bloktag[] | null {
  const tags: Bloktag[] = [];
  for (const cel of rij.kinderen) {
    if (isW(cel, 'w:trPr', 'w:tblPrEx', 'w:bookmarkStart', 'w:bookmarkEnd')) continue;
    if (!isW(cel, 'w:tc')) return null;
    for (const kind of cel.kinderen) {
      if (kind.soort === 'bloktag') tags.push(kind);
      else if (!isW(kind, 'w:tcPr') && !isLegeAlinea(kind)) return null;
    }
  }
  return tags.length > 0 ? tags : null;
}

const isLegeAlinea = (knoop: WKnoop): boolean =>
  isW(knoop, 'w:p') && !isZichtbaar(knoop.kinderen, () => undefined);
