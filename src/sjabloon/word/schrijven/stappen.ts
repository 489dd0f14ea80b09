import { WORTEL, type Bereik } from '../../taal/bereik.ts';
import { compileBlok, compileUitdrukking, drukAf } from '../../taal/bereken.ts';
import { regelsVan } from '../../taal/helpers.ts';
import { escapeXml } from '../../tekens.ts';
import { compilePlaatshouder } from './afbeelding.ts';
import { alineasIn } from '../lezen/alineas.ts';
import { Bouwer, type WStap } from './bouwer.ts';
import { isW, type WElement, type WKnoop } from '../lezen/knopen.ts';
import { schrijfXml } from '../pakket/xml.ts';
import { metSectie } from '../lezen/zichtbaar.ts';
import { isPlaatshouder } from '../lezen/plaatshouder.ts';
import { plekIn, type Plek } from './plek.ts';
import { inhoudVan, opmaakVan } from '../lezen/runs.ts';
import { compileUitvoer } from './uitvoer.ts';
import { isVakje } from '../lezen/vakje.ts';
import { compileVakje } from './vakje.ts';

/** Compiles a part whose tags are healed, lifted and matched: static bytes with steps between them. */
export function compileDeel(voor: string, wortel: WElement, plek: Plek): WStap {
  const bouwer = new Bouwer(plek);
  bouwer.vast(voor);
  compileKnoop(wortel, bouwer, WORTEL, undefined);
  return bouwer.klaar();
}

const EINDE_ALINEA = Buffer.from('</w:p>');
const EINDE_TABEL = Buffer.from('</w:tbl>');
const RIJ = Buffer.from('<w:tr');
const TUSSEN_TABELLEN = Buffer.from(
  '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/></w:pPr></w:p>',
);
// Word refuses these without a paragraph at their end.
const MET_ALINEA = ['w:tc', 'w:hdr', 'w:ftr', 'w:txbxContent', 'w:footnote', 'w:endnote', 'w:comment'];

function compileKnoop(knoop: WKnoop, uit: Bouwer, bereik: Bereik, vorige: WKnoop | undefined): void {
  if (knoop.soort === 'ruw') uit.vast(knoop.xml);
  else if (knoop.soort === 'blok')
    uit.stap(compileBlok(knoop, bereik, (kinderen, binnen) => compileLijst(kinderen, binnen, uit.plek)));
  else if (knoop.soort === 'herstart') uit.stap((s) => s.lijsten.herstart(knoop.teller));
  else if (knoop.soort !== 'element') throw new Error(`${knoop.soort} outside a run`);
  else if (isPlaatshouder(knoop)) uit.stap(compilePlaatshouder(knoop, bereik, uit.plek));
  else if (isVakje(knoop)) uit.stap(compileVakje(knoop, bereik, uit.plek));
  else if (knoop.naam === 'w:r') compileRun(knoop, uit, bereik);
  else if (knoop.naam === 'w:p') compileAlinea(knoop, uit, bereik);
  else if (knoop.naam === 'w:tbl') compileTabel(knoop, uit, bereik, vorige);
  else if (knoop.naam === 'w:sdt' && kanLeegZijn(knoop)) compileBesturing(knoop, uit, bereik);
  else if (knoop.eenmalig) compileEenmalig(knoop, uit);
  else if (knoop.lijstteller !== undefined) compileLijstnummer(knoop.lijstteller, uit);
  else compileElement(knoop, uit, bereik);
}

function compileEenmalig(element: WElement, uit: Bouwer): void {
  const bytes = Buffer.from(schrijfXml(element));
  uit.stap((s) => {
    if (s.isEerste(element)) s.bytes(bytes);
  });
}

function compileLijstnummer(teller: number, uit: Bouwer): void {
  uit.vast('<w:numId w:val="');
  uit.stap((s) => s.tekst(String(s.lijsten.nummer(teller))));
  uit.vast('"/>');
}

function compileKinderen(kinderen: readonly WKnoop[], uit: Bouwer, bereik: Bereik): void {
  for (const [nr, kind] of kinderen.entries()) compileKnoop(kind, uit, bereik, kinderen[nr - 1]);
}

function compileLijst(kinderen: readonly WKnoop[], bereik: Bereik, plek: Plek): WStap {
  const bouwer = new Bouwer(plek);
  compileKinderen(kinderen, bouwer, bereik);
  return bouwer.klaar();
}

function compileElement(element: WElement, uit: Bouwer, bereik: Bereik): void {
  const leeg = element.kinderen.length === 0 && !MET_ALINEA.includes(element.naam);
  if (element.eigenNummer) {
    uit.vast(`${element.begin.replace(/\sid=("[^"]*"|'[^']*')/, '')} id="`);
    uit.stap((s) => s.tekst(String(s.volgendeTekening())));
    uit.vast(leeg ? '"/>' : '">');
  } else uit.vast(leeg ? `${element.begin}/>` : `${element.begin}>`);
  if (leeg) return;
  const buiten = uit.plek;
  uit.plek = plekIn(element, buiten);
  const sectie = isW(element, 'w:body') ? element.kinderen.findLastIndex((k) => isW(k, 'w:sectPr')) : -1;
  const inhoud = sectie < 0 ? element.kinderen : element.kinderen.slice(0, sectie);
  compileKinderen(inhoud, uit, bereik);
  sluitMetAlinea(element, inhoud, uit);
  compileKinderen(element.kinderen.slice(inhoud.length), uit, bereik);
  uit.plek = buiten;
  uit.vast(`</${element.naam}>`);
}

// Tags may have taken the last paragraph with them, or leave none of it.
function sluitMetAlinea(element: WElement, inhoud: readonly WKnoop[], uit: Bouwer): void {
  const laatste = inhoud.findLast((k) => !isW(k, 'w:tcPr', 'w:bookmarkStart', 'w:bookmarkEnd'));
  if (laatste && isVast(laatste)) return;
  const pPr = element.slotalinea?.kinderen.find((k) => isW(k, 'w:pPr'));
  const opmaak =
    pPr?.soort === 'element'
      ? schrijfXml({ ...pPr, kinderen: pPr.kinderen.filter((k) => !isW(k, 'w:numPr')) })
      : '';
  const alinea = Buffer.from(`<w:p>${opmaak}</w:p>`);
  if (isW(element, 'w:body') && (element.slotalinea || !laatste || !isW(laatste, 'w:tbl')))
    uit.stap((s) => {
      if (s.eindigtOp(EINDE_TABEL)) s.bytes(alinea);
    });
  else if (MET_ALINEA.includes(element.naam))
    uit.stap((s) => {
      if (!s.eindigtOp(EINDE_ALINEA)) s.bytes(alinea);
    });
}

/** Whether a paragraph ends here whatever the values are. */
const isVast = (knoop: WKnoop): boolean =>
  (isW(knoop, 'w:p') && !alineasIn(knoop)) || (isW(knoop, 'w:sdt') && !kanLeegZijn(knoop));

/** A content control of which, with some values, nothing remains. */
const kanLeegZijn = (sdt: WElement): boolean =>
  sdt.kinderen.every(
    (k) =>
      !isW(k, 'w:sdtContent') ||
      k.kinderen.every((d) => d.soort === 'blok' || (d.soort === 'element' && alineasIn(d) !== undefined)),
  );

// Word calls a document with an empty content control damaged.
function compileBesturing(sdt: WElement, uit: Bouwer, bereik: Bereik): void {
  const bouwer = new Bouwer(plekIn(sdt, uit.plek));
  const inhoud = sdt.kinderen.find((k) => isW(k, 'w:sdtContent'));
  compileKinderen(inhoud?.soort === 'element' ? inhoud.kinderen : [], bouwer, bereik);
  const stap = bouwer.klaar();
  const voor = sdt.kinderen.filter((k) => k !== inhoud).map(schrijfXml);
  const begin = Buffer.from(`${sdt.begin}>${voor.join('')}<w:sdtContent>`);
  const einde = Buffer.from('</w:sdtContent></w:sdt>');
  uit.stap((s, k) => {
    const plek = s.lengte;
    s.bytes(begin);
    const leeg = s.lengte;
    stap(s, k);
    if (s.lengte === leeg) s.lengte = plek;
    else s.bytes(einde);
  });
}

function compileTabel(tabel: WElement, uit: Bouwer, bereik: Bereik, vorige: WKnoop | undefined): void {
  const bouwer = new Bouwer(uit.plek);
  compileElement(tabel, bouwer, bereik);
  const stap = bouwer.klaar();
  const vasteRij = tabel.kinderen.some((k) => isW(k, 'w:tr'));
  // Whether it touches another table is known: what the author put side by side stays so.
  const los = vorige !== undefined && (isW(vorige, 'w:tbl') || (isW(vorige, 'w:p') && !alineasIn(vorige)));
  if (vasteRij && los) {
    uit.stap(stap);
    return;
  }
  uit.stap((s, k) => {
    const begin = s.lengte;
    // Two tables that touch are one table to Word.
    if (s.eindigtOp(EINDE_TABEL)) s.bytes(TUSSEN_TABELLEN);
    stap(s, k);
    // Nor does it take one without rows.
    if (!vasteRij && !s.bevat(RIJ, begin)) s.lengte = begin;
  });
}

function compileAlinea(alinea: WElement, uit: Bouwer, bereik: Bereik): void {
  const alineas = alineasIn(alinea);
  if (!alineas) {
    uit.vast(`${alinea.begin}>`);
    compileKinderen(alinea.kinderen, uit, bereik);
    uit.vast('</w:p>');
    return;
  }
  const gewoon = compileVormen(alinea, bereik, uit.plek);
  const punt = alinea.alsPunt ? compileVormen(alinea.alsPunt, bereik, uit.plek) : gewoon;
  const sectie = metSectie(alinea) ? Buffer.from(schrijfXml({ ...alinea, kinderen: pPrVan(alinea) })) : null;
  const waarde = compileUitdrukking(alineas.uitdrukking, bereik, alineas);
  uit.stap((s, k) => {
    const regels = regelsVan(waarde(k), (w) => drukAf(w, alineas).tekst);
    for (const [nr, regel] of regels.entries()) {
      s.regel = regel.tekst;
      (regel.soort === 'punt' ? punt : gewoon)(nr === 0, nr === regels.length - 1)(s, k);
    }
    // The end of a section stays, whatever the text.
    if (regels.length === 0 && sectie) s.bytes(sectie);
  });
}

/** One paragraph of several: only the first begins a page, only the last ends a section. */
function compileVormen(
  alinea: WElement,
  bereik: Bereik,
  plek: Plek,
): (eerste: boolean, laatste: boolean) => WStap {
  const vorm = (...weg: readonly string[]): WStap => {
    const kinderen = alinea.kinderen.map((k) =>
      isW(k, 'w:pPr') ? { ...k, kinderen: k.kinderen.filter((d) => !isW(d, ...weg)) } : k,
    );
    return compileLosseAlinea({ ...alinea, kinderen }, bereik, plek);
  };
  const [enige, eerste, laatste, midden] = [
    vorm(),
    vorm('w:sectPr'),
    vorm('w:pageBreakBefore'),
    vorm('w:sectPr', 'w:pageBreakBefore'),
  ];
  return (isEerste, isLaatste) => (isEerste ? (isLaatste ? enige : eerste) : isLaatste ? laatste : midden);
}

const pPrVan = (alinea: WElement): WKnoop[] => alinea.kinderen.filter((k) => isW(k, 'w:pPr'));

function compileLosseAlinea(alinea: WElement, bereik: Bereik, plek: Plek): WStap {
  const bouwer = new Bouwer(plek);
  bouwer.vast(`${alinea.begin}>`);
  compileKinderen(alinea.kinderen, bouwer, bereik);
  bouwer.vast('</w:p>');
  return bouwer.klaar();
}

function compileRun(run: WElement, uit: Bouwer, bereik: Bereik): void {
  const opmaak = opmaakVan(run);
  let inTekst = false;
  const tekst = (aan: boolean): void => {
    if (aan !== inTekst) uit.vast(aan ? '<w:t xml:space="preserve">' : '</w:t>');
    inTekst = aan;
  };
  uit.vast(`${run.begin}>${opmaak}`);
  for (const kind of inhoudVan(run)) {
    tekst(kind.soort === 'stuk' || kind.soort === 'uitvoer');
    if (kind.soort === 'stuk') uit.vast(escapeXml(kind.tekst));
    else if (kind.soort === 'uitvoer') uit.stap(compileUitvoer(kind, run, bereik, uit.plek));
    else compileKnoop(kind, uit, bereik, undefined);
  }
  tekst(false);
  uit.vast('</w:r>');
}
