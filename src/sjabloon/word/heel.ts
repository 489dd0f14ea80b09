import { meldVondst } from '../bron/lees.ts';
import { TagFout, type Foutenlijst, type Plaats } from '../fouten.ts';
import { leesTag } from '../taal/lees-tag.ts';
import { zoekTags, type Vondst } from '../taal/zoek-tags.ts';
import { isW, type Bloktag, type WElement, type WKnoop } from './knopen.ts';
import { voegRunsSamen } from './runs.ts';
import { tekstVan, type XElement } from './xml.ts';

/** Makes tags whole in every paragraph of a part, wherever Word cut them, and gives each its meaning; true when there are any. */
export function heelTags(wortel: WElement, sjabloon: string, fouten: Foutenlijst): boolean {
  let lijn = 0;
  let metTags = false;
  const loop = (element: WElement): void => {
    if (element.naam === 'w:p' && heelAlinea(element, { sjabloon, lijn: ++lijn, kolom: 1 }, fouten))
      metTags = true;
    for (const kind of element.kinderen) if (kind.soort === 'element') loop(kind);
  };
  loop(wortel);
  return metTags;
}

/** A piece of a paragraph's text: an element of a run, and where its characters stand. */
interface Plek {
  readonly run: WElement;
  readonly element: WElement;
  readonly tekst: string;
  readonly begin: number;
}

type Gevonden = Vondst & { readonly knoop: WKnoop };

function heelAlinea(alinea: WElement, plaats: Plaats, fouten: Foutenlijst): boolean {
  const plekken: Plek[] = [];
  let lengte = 0;
  leesPlekken(alinea, (run, element, tekst) => {
    plekken.push({ run, element, tekst, begin: lengte });
    lengte += tekst.length;
  });
  const tekst = plekken.map((plek) => plek.tekst).join('');
  const vondsten = zoekTags(tekst);
  if (vondsten.length === 0) return false;
  const gevonden = vondsten.flatMap((v): Gevonden[] => {
    const knoop = leesKnoop(tekst.slice(v.begin, v.einde), v, { ...plaats, kolom: v.begin + 1 }, fouten);
    return knoop ? [{ ...v, knoop }] : [];
  });
  // Backwards, so that replacing one element leaves the places of the earlier ones right.
  for (const plek of [...plekken].reverse()) vervang(plek, gevonden);
  voegRunsSamen(alinea);
  return true;
}

// A tag goes where its first character stood; its other characters go, from whatever run they are in.
function vervang({ run, element, tekst, begin }: Plek, gevonden: readonly Gevonden[]): void {
  const einde = begin + tekst.length;
  const raakt = gevonden.filter((g) => g.begin < einde && g.einde > begin);
  if (element.naam !== 'w:t' && raakt.length === 0) return;
  const nieuw: WKnoop[] = [];
  let tot = begin;
  const stuk = (eind: number): void => {
    if (eind > tot) nieuw.push({ soort: 'stuk', tekst: tekst.slice(tot - begin, eind - begin) });
  };
  for (const g of raakt) {
    stuk(g.begin);
    if (g.begin >= begin) nieuw.push(g.knoop);
    tot = Math.max(tot, Math.min(einde, g.einde));
  }
  stuk(einde);
  run.kinderen.splice(run.kinderen.indexOf(element), 1, ...nieuw);
}

const BUITEN = new Set([
  'w:pPr',
  'w:p',
  'w:del',
  'w:moveFrom',
  'w:sdtPr',
  'w:sdtEndPr',
  'm:oMath',
  'm:oMathPara',
]);
const STIL = new Set(['w:rPr', 'w:softHyphen', 'w:annotationRef']);
const WIT: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:br': '\n', 'w:cr': '\n' };
const GRENS = '\uFFFC';

/** Visits what a reader sees of a paragraph's own text; text boxes inside it are paragraphs of their own. */
function leesPlekken(ouder: WElement, bij: (run: WElement, element: WElement, tekst: string) => void): void {
  for (const kind of ouder.kinderen) {
    if (kind.soort !== 'element' || BUITEN.has(kind.naam)) continue;
    if (kind.naam !== 'w:r') leesPlekken(kind, bij);
    else
      for (const deel of kind.kinderen) {
        if (deel.soort !== 'element' || STIL.has(deel.naam)) continue;
        if (deel.naam === 'w:t') bij(kind, deel, tekstVan(deel as XElement));
        else if (deel.kenmerken['w:type'] === undefined && WIT[deel.naam])
          bij(kind, deel, WIT[deel.naam] ?? '');
        else bij(kind, deel, deel.naam === 'w:noBreakHyphen' ? '-' : GRENS);
      }
  }
}

function leesKnoop(ruw: string, v: Vondst, plaats: Plaats, fouten: Foutenlijst): WKnoop | null {
  if (meldVondst(v, plaats, fouten)) return null;
  const bron = ruw.replace(/\s+/g, ' ');
  const tag = leesMetWordQuotes(bron);
  if (tag instanceof TagFout) {
    fouten.meld(plaats, tag.message, tag.advies);
    return null;
  }
  if (tag.soort === 'deel') {
    fouten.meld(
      plaats,
      `${bron} kan niet in een Word-sjabloon.`,
      'Zet de tekst van het deel zelf in het document.',
    );
    return null;
  }
  return tag.soort === 'uitvoer'
    ? { ...tag, bron, plaats }
    : ({ soort: 'bloktag', tag, bron, plaats } satisfies Bloktag);
}

// Word turns straight quotes into curly ones while its user types.
function leesMetWordQuotes(bron: string): ReturnType<typeof leesTag> {
  const tag = leesTag(bron);
  if (!(tag instanceof TagFout) || !/[“”„‟‘’‚‛]/.test(bron)) return tag;
  const recht = leesTag(bron.replace(/[“”„‟]/g, '"').replace(/[‘’‚‛]/g, "'"));
  return recht instanceof TagFout ? tag : recht;
}

/** Elements that Word leaves behind and that say nothing about the document. */
export function ruimSporenOp(element: WElement): void {
  const goback = new Set<string>();
  const loop = (e: WElement): void => {
    e.kinderen = e.kinderen.filter((k) => {
      if (isW(k, 'w:proofErr', 'w:lastRenderedPageBreak')) return false;
      if (isW(k, 'w:bookmarkStart') && k.kenmerken['w:name'] === '_GoBack')
        goback.add(k.kenmerken['w:id'] ?? '');
      return !(isW(k, 'w:bookmarkStart', 'w:bookmarkEnd') && goback.has(k.kenmerken['w:id'] ?? ''));
    });
    for (const [nr, k] of e.kinderen.entries()) {
      if (k.soort !== 'element') continue;
      const begin = k.begin.replace(/\sw:rsid\w*=("[^"]*"|'[^']*')/g, '');
      const schoon = begin === k.begin ? k : { ...k, begin };
      e.kinderen[nr] = schoon;
      loop(schoon);
    }
  };
  loop(element);
}
