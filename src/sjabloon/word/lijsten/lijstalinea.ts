import type { Alineastijlen } from './alineastijlen.ts';
import { isW, type WElement, type WKnoop } from '../lezen/knopen.ts';

/** The list a paragraph is in, by itself or by its style. */
export function lijstVan(
  alinea: WElement,
  stijlen: Alineastijlen,
): { readonly nummer: number; readonly niveau: number } | undefined {
  const pPr = kind(alinea, 'w:pPr');
  const numPr = pPr && kind(pPr, 'w:numPr');
  const nummer = numPr && waarde(numPr, 'w:numId');
  const stijl = stijlen.lijst(pPr && waarde(pPr, 'w:pStyle'));
  if (nummer === undefined) return stijl;
  return nummer === '0'
    ? undefined
    : { nummer: Number(nummer), niveau: Number((numPr && waarde(numPr, 'w:ilvl')) ?? 0) };
}

// What the schema puts before the numbering of a paragraph.
const VOOR = [
  'w:pStyle',
  'w:keepNext',
  'w:keepLines',
  'w:pageBreakBefore',
  'w:framePr',
  'w:widowControl',
] as const;

/** Puts a paragraph in a list; `eigenInspringing` keeps its own indent, which wins from the list's. */
export function zetInLijst(
  alinea: WElement,
  lijst: { readonly niveau: number; readonly nummer: WElement },
  eigenInspringing: boolean,
): WElement {
  const pPr = kind(alinea, 'w:pPr') ?? element('w:pPr', []);
  const numPr = element('w:numPr', [waardeElement('w:ilvl', lijst.niveau), lijst.nummer]);
  const over = pPr.kinderen.filter((k) => !isW(k, 'w:numPr') && (eigenInspringing || !isW(k, 'w:ind')));
  const voor = over.filter((k): boolean => isW(k, ...VOOR));
  const nieuw: WElement = { ...pPr, kinderen: [...voor, numPr, ...over.filter((k) => !voor.includes(k))] };
  return { ...alinea, kinderen: [nieuw, ...alinea.kinderen.filter((k) => k !== pPr)] };
}

/** `<w:naam w:val="waarde"/>` */
export const waardeElement = (naam: string, waarde: number): WElement => ({
  ...element(naam, []),
  begin: `<${naam} w:val="${waarde}"`,
  kenmerken: { 'w:val': String(waarde) },
});

const element = (naam: string, kinderen: WKnoop[]): WElement => ({
  soort: 'element',
  naam,
  kenmerken: {},
  begin: `<${naam}`,
  kinderen,
});

const kind = (ouder: WElement, naam: string): WElement | undefined =>
  ouder.kinderen.find((k): k is WElement => isW(k, naam));

const waarde = (ouder: WElement, naam: string): string | undefined => kind(ouder, naam)?.kenmerken['w:val'];
