import { meldVondst } from '../../bron/lees.ts';
import { TagFout, type Foutenlijst, type Plaats } from '../../fouten.ts';
import { leesBedoeling } from '../../taal/bedoeling.ts';
import { zoekTags, type Vondst } from '../../taal/zoek-tags.ts';
import { isW, type Bloktag, type WElement, type WKnoop } from './knopen.ts';
import { leesWordtag, metRechte } from './lees-wordtag.ts';
import { bezoekElementen, rondom, type Deelplaats } from './plaats.ts';
import { leesPlaatshouders } from './plaatshouder.ts';
import { voegRunsSamen } from './runs.ts';
import { leesVakjes } from './vakje.ts';
import { Veldcodes } from './veldcodes.ts';
import { tekstVan, type XElement } from '../pakket/xml.ts';

/** Makes tags whole in every paragraph of a part, wherever Word cut them, and gives each its meaning; true when there are any. */
export function heelTags(wortel: WElement, deel: Deelplaats, fouten: Foutenlijst): boolean {
  const codes = new Veldcodes();
  let metTags = false;
  bezoekElementen(wortel, deel, (element, waar) => {
    if (!isW(element, 'w:p')) return;
    const plaats = waar();
    if (heelAlinea(element, plaats, codes, fouten)) metTags = true;
    if (leesPlaatshouders(element, plaats, fouten)) metTags = true;
    if (leesVakjes(element, plaats, fouten)) metTags = true;
  });
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

function heelAlinea(alinea: WElement, plaats: Plaats, codes: Veldcodes, fouten: Foutenlijst): boolean {
  codes.keur(alinea, plaats, fouten);
  const plekken: Plek[] = [];
  let lengte = 0;
  leesPlekken(alinea, (run, element, tekst) => {
    plekken.push({ run, element, tekst, begin: lengte });
    lengte += tekst.length;
  });
  const tekst = plekken.map((plek) => plek.tekst).join('');
  if (!tekst.includes('{{') && !tekst.includes('}}')) return false;
  const vondsten = zoekTags(tekst);
  if (vondsten.length === 0) return false;
  const gevonden = vondsten.flatMap((v): Gevonden[] => {
    const hier = { ...plaats, kolom: v.begin + 1, rondom: rondom(tekst, v.begin, v.einde) };
    const knoop = leesKnoop(tekst.slice(v.begin, v.einde), v, hier, fouten);
    return knoop ? [{ ...v, knoop }] : [];
  });
  vervangAlle(plekken, gevonden);
  voegRunsSamen(alinea);
  return true;
}

// A tag goes where its first character stood; its other characters go, from whatever run they are in.
function vervang({ element, tekst, begin }: Plek, raakt: readonly Gevonden[]): WKnoop[] {
  const einde = begin + tekst.length;
  if (element.naam !== 'w:t' && raakt.length === 0) return [element];
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
  return nieuw;
}

// Pieces and tags both come in order: one walk over both.
function vervangAlle(plekken: readonly Plek[], gevonden: readonly Gevonden[]): void {
  const nieuw = new Map<WElement, WKnoop[]>();
  let eerste = 0;
  for (const plek of plekken) {
    const einde = plek.begin + plek.tekst.length;
    while ((gevonden[eerste]?.einde ?? Infinity) <= plek.begin) eerste++;
    let tot = eerste;
    while ((gevonden[tot]?.begin ?? Infinity) < einde) tot++;
    nieuw.set(plek.element, vervang(plek, gevonden.slice(eerste, tot)));
  }
  for (const run of new Set(plekken.map((plek) => plek.run)))
    run.kinderen = run.kinderen.flatMap((k) => (k.soort === 'element' ? (nieuw.get(k) ?? [k]) : [k]));
}

const BUITEN = new Set(['w:pPr', 'w:p', 'w:sdtPr', 'w:sdtEndPr', 'm:oMath', 'm:oMathPara']);
const STIL = new Set(['w:rPr', 'w:softHyphen', 'w:annotationRef']);
const WIT: ReadonlyMap<string, string> = new Map([
  ['w:tab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
]);
const GRENS = '\uFFFC';

/** Visits what a reader sees of a paragraph's own text; text boxes inside it are paragraphs of their own. */
function leesPlekken(ouder: WElement, bij: (run: WElement, element: WElement, tekst: string) => void): void {
  for (const kind of ouder.kinderen) {
    if (kind.soort !== 'element' || BUITEN.has(kind.naam)) continue;
    if (kind.naam !== 'w:r') leesPlekken(kind, bij);
    else
      for (const deel of kind.kinderen) {
        if (deel.soort !== 'element' || STIL.has(deel.naam)) continue;
        const wit = deel.kenmerken['w:type'] === undefined ? WIT.get(deel.naam) : undefined;
        if (deel.naam === 'w:t') bij(kind, deel, tekstVan(deel as XElement));
        else bij(kind, deel, wit ?? (deel.naam === 'w:noBreakHyphen' ? '-' : GRENS));
      }
  }
}

function leesKnoop(ruw: string, v: Vondst, plaats: Plaats, fouten: Foutenlijst): WKnoop | null {
  if (meldVondst(v, plaats, fouten)) return null;
  const bron = ruw.replace(ONZICHTBAAR, '').replace(/\s+/g, ' ');
  const tag = leesWordtag(bron);
  if (tag instanceof TagFout) {
    fouten.meld(plaats, tag.message, tag.advies);
    const bedoeling = leesBedoeling(metRechte(bron));
    return bedoeling && { soort: 'bloktag', ...bedoeling, bron, plaats };
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

// Soft hyphens and characters without width, which come along when text is pasted.
const ONZICHTBAAR = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

// Marks of editing sessions; the ids of paragraphs would come twice in a loop.
const REVISIE = /\s(?:w:rsid\w*|\w+:(?:paraId|textId))=(?:"[^"]*"|'[^']*')/g;

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
      const begin = k.begin.replace(REVISIE, '');
      const schoon = begin === k.begin ? k : { ...k, begin };
      e.kinderen[nr] = schoon;
      loop(schoon);
    }
  };
  loop(element);
}
