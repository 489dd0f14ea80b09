import { MERKTEKENS } from './merktekens.ts';
import { isW, type Bloktag, type WElement, type WKnoop } from './knopen.ts';

const DOORZICHTIG = new Set([
  'w:r',
  'w:t',
  'w:smartTag',
  'w:sdt',
  'w:sdtContent',
  'w:hyperlink',
  'w:p',
  'w:tc',
  'w:tr',
]);
const ONZICHTBAAR = new Set([
  'w:pPr',
  'w:rPr',
  'w:tcPr',
  'w:trPr',
  'w:tblPr',
  'w:tblPrEx',
  'w:tblGrid',
  'w:sdtPr',
  'w:sdtEndPr',
  ...MERKTEKENS.keys(),
]);

/** Whether a reader sees anything of a node. Block tags count, unless `bijTag` takes them. */
export function isZichtbaar(knoop: WKnoop, bijTag?: (tag: Bloktag) => void): boolean {
  if (knoop.soort === 'stuk') return knoop.tekst.trim() !== '';
  if (knoop.soort === 'ruw') return knoop.xml.trim() !== '';
  if (knoop.soort === 'bloktag') {
    bijTag?.(knoop);
    return bijTag === undefined && knoop.tag.soort !== 'commentaar';
  }
  if (knoop.soort !== 'element') return true;
  if (DOORZICHTIG.has(knoop.naam)) return knoop.kinderen.some((k) => isZichtbaar(k, bijTag));
  return !ONZICHTBAAR.has(knoop.naam);
}

/** A paragraph that carries a section's page layout has to stay, whatever was in it. */
export const metSectie = (alinea: WElement): boolean =>
  alinea.kinderen.some((k) => isW(k, 'w:pPr') && k.kinderen.some((d) => isW(d, 'w:sectPr')));
