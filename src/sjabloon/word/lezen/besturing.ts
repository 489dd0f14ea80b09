import { escapeXml } from '../../tekens.ts';
import { metAccolades } from './invulling.ts';
import { isW, type WElement, type WKnoop } from './knopen.ts';
import { schrijfXml } from '../pakket/xml.ts';
import { kaleNaam } from './plaatshouder.ts';
import type { Vakje } from './vakje.ts';

const WORD_2010 = 'http://schemas.microsoft.com/office/word/2010/wordml';

/**
 * Takes the check boxes whose tag or title is a tag of ours out of the tree, as {@link Vakje}. One around a paragraph or
 * a cell comes to stand in it: then there is a place beside it.
 */
export function vindVakjes(ouder: WElement, prefixen: ReadonlySet<string> = new Set()): void {
  const hier = metPrefixen(ouder, prefixen);
  ouder.kinderen = ouder.kinderen.flatMap((kind): WKnoop[] => {
    if (kind.soort !== 'element') return [kind];
    const delen = isW(kind, 'w:sdt') ? vervangDoorVakje(kind, metPrefixen(kind, hier)) : null;
    if (!delen) vindVakjes(kind, hier);
    return delen ?? [kind];
  });
}

function metPrefixen(element: WElement, prefixen: ReadonlySet<string>): ReadonlySet<string> {
  const eigen = Object.entries(element.kenmerken).filter(
    ([naam, uri]) => naam.startsWith('xmlns:') && uri === WORD_2010,
  );
  return eigen.length === 0 ? prefixen : new Set([...prefixen, ...eigen.map(([naam]) => naam.slice(6))]);
}

function vervangDoorVakje(sdt: WElement, prefixen: ReadonlySet<string>): WKnoop[] | null {
  const pr = sdt.kinderen.find((k) => isW(k, 'w:sdtPr'));
  const inhoud = sdt.kinderen.find((k) => isW(k, 'w:sdtContent'));
  if (!pr || !inhoud) return null;
  const titel = pr.kinderen
    .map((k) => (isW(k, 'w:tag', 'w:alias') ? k.kenmerken['w:val'] : undefined))
    .find(metAccolades);
  const kenmerk = pr.kinderen
    .filter((k) => k.soort === 'element')
    .find((k) => kaleNaam(k) === 'checkbox' && metPrefixen(k, prefixen).has(prefixVan(k)));
  if (titel === undefined || !kenmerk) return null;
  const run = vind(inhoud, 'w:r') ?? { ...LEGE_RUN };
  const schrijf = (stand: boolean): string =>
    `${sdt.begin}>${pr.begin}>${pr.kinderen.map((k) => schrijfGegeven(k, kenmerk, stand)).join('')}</w:sdtPr>` +
    `<w:sdtContent>${schrijfTeken(run, tekenVan(kenmerk, stand))}</w:sdtContent></w:sdt>`;
  const vast = { soort: 'element', naam: 'riv:vakje', kenmerken: {}, begin: '' } as const;
  const vakje: Vakje = {
    ...vast,
    kinderen: [],
    titel,
    aan: schrijf(true),
    uit: schrijf(false),
    run: zonderLetter(run),
  };
  const alinea = vind(inhoud, 'w:p');
  if (!alinea) return [vakje];
  alinea.kinderen = [...alinea.kinderen.filter((k) => isW(k, 'w:pPr')), vakje];
  return inhoud.kinderen;
}

// The sign's font has no letters to speak of.
const zonderLetter = (run: WElement): WElement => ({
  ...run,
  kinderen: run.kinderen.map((k) =>
    isW(k, 'w:rPr') ? { ...k, kinderen: k.kinderen.filter((d) => !isW(d, 'w:rFonts')) } : k,
  ),
});

const LEGE_RUN: WElement = { soort: 'element', naam: 'w:r', kenmerken: {}, begin: '<w:r', kinderen: [] };
const prefixVan = ({ naam }: WElement): string => naam.slice(0, Math.max(0, naam.indexOf(':')));

function vind(element: WElement, naam: string): WElement | undefined {
  for (const kind of element.kinderen) {
    if (kind.soort !== 'element') continue;
    const gevonden = kind.naam === naam ? kind : vind(kind, naam);
    if (gevonden) return gevonden;
  }
  return undefined;
}

// An id would come twice in a loop; Word gives one where none is.
function schrijfGegeven(kind: WKnoop, kenmerk: WElement, stand: boolean): string {
  if (kind.soort !== 'element' || isW(kind, 'w:id') || isKoppeling(kind)) return '';
  if (isW(kind, 'w:tag', 'w:alias') && metAccolades(kind.kenmerken['w:val'])) return '';
  if (kind !== kenmerk) return schrijfXml(kind);
  const p = prefixVan(kenmerk);
  const rest = kenmerk.kinderen.filter((k) => k.soort !== 'element' || kaleNaam(k) !== 'checked');
  return `${kenmerk.begin}><${p}:checked ${p}:val="${stand ? 1 : 0}"/>${rest.map(schrijfXml).join('')}</${kenmerk.naam}>`;
}

interface Teken {
  readonly code: number;
  readonly font: string;
}

function tekenVan(kenmerk: WElement, stand: boolean): Teken {
  const p = prefixVan(kenmerk);
  const naam = stand ? 'checkedState' : 'uncheckedState';
  const staat = kenmerk.kinderen.filter((k) => k.soort === 'element').find((k) => kaleNaam(k) === naam);
  const code = Number.parseInt(staat?.kenmerken[`${p}:val`] ?? '', 16);
  const font = staat?.kenmerken[`${p}:font`] ?? 'MS Gothic';
  return { code: code >= 0x20 && code < 0xfffe ? code : stand ? 0x2612 : 0x2610, font };
}

// These fonts have signs of their own at the place of letters.
const TEKENFONT = /^(wingdings|webdings|symbol)/i;

function schrijfTeken(run: WElement, { code, font }: Teken): string {
  const eigen = run.kinderen.find((k) => isW(k, 'w:rPr'))?.kinderen ?? [];
  const stijl = eigen.filter((k) => isW(k, 'w:rStyle'));
  const rest = eigen.filter((k) => !isW(k, 'w:rStyle', 'w:rFonts'));
  const naam = escapeXml(font);
  const fonts = `<w:rFonts w:ascii="${naam}" w:eastAsia="${naam}" w:hAnsi="${naam}" w:hint="eastAsia"/>`;
  const teken = TEKENFONT.test(font)
    ? `<w:sym w:font="${naam}" w:char="${((code & 0xff) | 0xf000).toString(16).toUpperCase()}"/>`
    : `<w:t>${escapeXml(String.fromCodePoint(code))}</w:t>`;
  const opmaak = `<w:rPr>${stijl.map(schrijfXml).join('')}${fonts}${rest.map(schrijfXml).join('')}</w:rPr>`;
  return `<w:r>${opmaak}${teken}</w:r>`;
}

/** Cuts controls that hold a tag loose from what Word would put in its place; true when this element holds one. */
export function ontkoppelBesturing(element: WElement): boolean {
  let metTag = false;
  for (const kind of element.kinderen) {
    if (kind.soort === 'uitvoer' || kind.soort === 'bloktag') metTag = true;
    else if (kind.soort === 'element' && ontkoppelBesturing(kind)) metTag = true;
  }
  if (metTag && isW(element, 'w:sdt'))
    for (const pr of element.kinderen)
      if (isW(pr, 'w:sdtPr'))
        pr.kinderen = pr.kinderen.filter((k) => k.soort !== 'element' || !isKoppeling(k));
  return metTag;
}

const isKoppeling = (element: WElement): boolean =>
  ['dataBinding', 'showingPlcHdr'].includes(kaleNaam(element));
