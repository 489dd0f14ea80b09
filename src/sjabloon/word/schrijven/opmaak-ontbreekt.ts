import { rPrVan } from '../lezen/runs.ts';
import { isW, type WElement, type WKnoop } from '../lezen/knopen.ts';
import { schrijfXml } from '../pakket/xml.ts';

// The order that the schema asks of the properties before and after the two we set.
const VOOR_VET = ['w:rStyle', 'w:rFonts'] as const;
const NA_MARKERING = new Set([
  'w:u',
  'w:effect',
  'w:bdr',
  'w:shd',
  'w:fitText',
  'w:vertAlign',
  'w:rtl',
  'w:cs',
  'w:em',
  'w:lang',
  'w:eastAsianLayout',
  'w:specVanish',
  'w:oMath',
  'w:rPrChange',
]);

/** The formatting of a run with bold and a yellow highlight added: how a missing value is shown. */
export function metMarkering(run: WElement): string {
  const eigen: readonly WKnoop[] = rPrVan(run)?.kinderen ?? [];
  const over = eigen.filter((k): boolean => !isW(k, 'w:b', 'w:bCs', 'w:highlight'));
  const voor = over.filter((k): boolean => isW(k, ...VOOR_VET));
  const na = over.filter((k) => k.soort === 'element' && NA_MARKERING.has(k.naam));
  const midden = over.filter((k) => !voor.includes(k) && !na.includes(k));
  const xml = (deel: readonly WKnoop[]) => deel.map(schrijfXml).join('');
  return `<w:rPr>${xml(voor)}<w:b/><w:bCs/>${xml(midden)}<w:highlight w:val="yellow"/>${xml(na)}</w:rPr>`;
}
