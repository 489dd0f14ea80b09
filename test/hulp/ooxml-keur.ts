import { alle, elementen, isElement, kind, leesPakket, type Boom, type Deel, type Pakket } from './ooxml.ts';

/**
 * What a schema validator misses and Word does not forgive, each as one Dutch sentence. A fault stands without its
 * place, so that those of a template can be taken off those of a document made from it.
 */
export function keurDocument(bytes: Uint8Array): string[] {
  const pakket = leesPakket(bytes);
  const fouten: string[] = [...pakket.kapot].map(
    ([deel, reden]) => `${deel} is geen goed gevormde XML: ${reden}`,
  );
  keurDelen(pakket, fouten);
  const nummering = keurNummering(pakket, fouten);
  const getekend = new Map<string, number>();
  for (const deel of pakket.delen.values()) {
    if (!deel.boom || !isVerhaal(deel)) continue;
    const meld = (fout: string): void => void fouten.push(`${deel.naam}: ${fout}`);
    keurBouw(deel.boom, [], meld);
    keurParen(deel.boom, meld);
    keurVelden(deel.boom, meld);
    for (const e of alle(deel.boom)) {
      if (e.naam === 'wp:docPr') tel(getekend, e.kenmerken.id ?? '');
      if (e.naam === 'w:numId' && e.kenmerken['w:val'] !== '0' && !nummering.has(e.kenmerken['w:val'] ?? ''))
        meld(`een alinea heeft een lijst die er niet is (${e.kenmerken['w:val'] ?? ''})`);
    }
  }
  for (const [id, aantal] of getekend)
    if (aantal > 1) fouten.push(`tekening ${id} staat ${aantal} keer in het document`);
  keurVerwijzingen(pakket, fouten);
  return fouten;
}

/** The faults of a document that its template did not have. */
export function nieuweFouten(document: readonly string[], sjabloon: readonly string[]): string[] {
  const oud = new Set(sjabloon);
  return document.filter((fout) => !oud.has(fout));
}

const tel = (telling: Map<string, number>, sleutel: string): void =>
  void telling.set(sleutel, (telling.get(sleutel) ?? 0) + 1);

const VERHAAL = /\.(main|header|footer|footnotes|endnotes|comments|document\.glossary)\+xml$/;
export const isVerhaal = ({ type }: Deel): boolean =>
  VERHAAL.test(type) || type === 'application/vnd.ms-word.document.macroEnabled.main+xml';

function keurDelen({ delen, hoofd }: Pakket, fouten: string[]): void {
  if (!delen.has(hoofd)) fouten.push('het document heeft geen hoofddeel');
  for (const deel of delen.values()) {
    if (deel.naam !== '[Content_Types].xml' && deel.type === '') fouten.push(`${deel.naam} heeft geen soort`);
    for (const [id, { doel, extern }] of deel.relaties)
      if (!extern && !delen.has(doel))
        fouten.push(`${deel.naam}: relatie ${id} wijst naar ${doel}, dat er niet is`);
    if (!deel.boom) continue;
    for (const { naam, kenmerken, naamruimten } of alle(deel.boom))
      for (const [kenmerk, waarde] of Object.entries(kenmerken))
        if (/\/officeDocument\/(2006\/)?relationships$/.test(naamruimten[kenmerk] ?? '') && waarde !== '')
          if (!deel.relaties.has(waarde))
            fouten.push(`${deel.naam}: ${naam} wijst naar relatie ${waarde}, die er niet is`);
  }
  const typen = delen.get('[Content_Types].xml')?.boom;
  for (const { naam, kenmerken } of typen ? elementen(typen) : [])
    if (naam === 'Override' && !delen.has((kenmerken.PartName ?? '').slice(1)))
      fouten.push(`[Content_Types].xml noemt ${kenmerken.PartName ?? ''}, dat er niet is`);
}

const MET_ALINEA = new Set([
  'w:tc',
  'w:hdr',
  'w:ftr',
  'w:txbxContent',
  'w:footnote',
  'w:endnote',
  'w:comment',
]);
const MERK =
  /^w:(bookmark|commentRange|perm|moveFromRange|moveToRange|customXml\w*Range)(Start|End)$|^w:proofErr$/;
// A control in a line of text may be empty; around paragraphs, rows and cells it may not.
const IN_ALINEA = new Set(['w:p', 'w:hyperlink', 'w:smartTag']);
const LOS = new Set(['w:sectPr', 'w:tcPr']);

const inhoudVan = (boom: Boom): Boom[] =>
  elementen(boom).filter((k) => !MERK.test(k.naam) && !LOS.has(k.naam));

function eindigtMetAlinea(boom: Boom): boolean {
  const laatste = inhoudVan(boom).at(-1);
  if (laatste?.naam === 'w:sdt') {
    const inhoud = kind(laatste, 'w:sdtContent');
    return inhoud !== undefined && eindigtMetAlinea(inhoud);
  }
  return laatste?.naam === 'w:p';
}

function keurBouw(boom: Boom, pad: readonly string[], meld: (fout: string) => void): void {
  const { naam } = boom;
  if (MET_ALINEA.has(naam) && !eindigtMetAlinea(boom)) meld(`${naam} eindigt niet met een alinea`);
  if (
    naam === 'w:body' &&
    elementen(boom)
      .slice(0, -1)
      .some((k) => k.naam === 'w:sectPr')
  )
    meld('na de laatste sectie staat nog iets');
  if (naam === 'w:tbl' && !heeft(boom, 'w:tr', 'w:tbl')) meld('een tabel heeft geen rij');
  if (naam === 'w:tr' && !heeft(boom, 'w:tc', 'w:tbl')) meld('een rij heeft geen cel');
  if (naam === 'w:sdtContent' && !IN_ALINEA.has(pad.at(-2) ?? '') && inhoudVan(boom).length === 0)
    meld('een inhoudsbesturing is leeg');
  if (
    (naam === 'w:t' || naam === 'w:tab' || naam === 'w:br') &&
    pad.at(-1) !== 'w:r' &&
    pad.at(-1) !== 'w:tabs'
  )
    meld(`${naam} staat niet in een run`);
  if (naam === 'w:p' && pad.at(-1) === 'w:p') meld('een alinea staat in een alinea');
  if (naam === 'w:r' && pad.at(-1) === 'w:r') meld('een run staat in een run');
  if (
    boom.kinderen.some((k) => !isElement(k) && k.trim() !== '') &&
    /^w:(p|r|tc|tr|tbl|body|sdtContent)$/.test(naam)
  )
    meld(`losse tekst in ${naam}`);
  const tabellen = inhoudVan(boom).map((k) => k.naam === 'w:tbl');
  if (tabellen.some((is, nr) => is && tabellen[nr + 1])) meld('twee tabellen raken elkaar');
  for (const k of elementen(boom)) keurBouw(k, [...pad, naam], meld);
}

const heeft = (boom: Boom, naam: string, niet: string): boolean =>
  elementen(boom).some((k) => k.naam === naam || (k.naam !== niet && heeft(k, naam, niet)));

/** Ranges come in twos: bookmarks, comments, permissions. */
function keurParen(boom: Boom, meld: (fout: string) => void): void {
  const namen = new Map<string, number>();
  // Word itself writes a text box twice, bookmarks included.
  const gelezen = [...alle(boom, new Set(['mc:Fallback']))];
  for (const soort of ['bookmark', 'commentRange', 'perm']) {
    const begin = new Map<string, number>();
    const einde = new Map<string, number>();
    for (const { naam, kenmerken } of gelezen) {
      if (naam === `w:${soort}Start`) tel(begin, kenmerken['w:id'] ?? '');
      if (naam === `w:${soort}End`) tel(einde, kenmerken['w:id'] ?? '');
      if (naam === 'w:bookmarkStart' && soort === 'bookmark') tel(namen, kenmerken['w:name'] ?? '');
    }
    for (const id of new Set([...begin.keys(), ...einde.keys()])) {
      const [b, e] = [begin.get(id) ?? 0, einde.get(id) ?? 0];
      if (b !== e) meld(`${soort} ${id} heeft niet evenveel beginnen als einden`);
      else if (b > 1) meld(`${soort} ${id} staat er meer dan eens`);
    }
  }
  for (const [naam, aantal] of namen) if (aantal > 1) meld(`bladwijzer ${naam} staat er meer dan eens`);
}

function keurVelden(boom: Boom, meld: (fout: string) => void): void {
  let diepte = 0;
  for (const { naam, kenmerken } of alle(boom)) {
    if (naam !== 'w:fldChar') continue;
    const soort = kenmerken['w:fldCharType'];
    if (soort === 'begin') diepte++;
    else if (diepte === 0) meld(`een veld heeft ${soort ?? ''} zonder begin`);
    else if (soort === 'end') diepte--;
  }
  if (diepte > 0) meld('een veld is niet afgesloten');
}

/** The lists of the document, which have to stand after what they are made of. */
function keurNummering({ delen }: Pakket, fouten: string[]): Set<string> {
  const lijsten = new Set<string>();
  for (const { type, boom } of delen.values()) {
    if (!boom || !type.endsWith('.numbering+xml')) continue;
    const grond = new Set<string>();
    let na = false;
    for (const { naam, kenmerken, kinderen } of elementen(boom)) {
      if (naam === 'w:abstractNum') {
        grond.add(kenmerken['w:abstractNumId'] ?? '');
        if (na) fouten.push('nummering: een abstractNum staat na een num');
      } else if (naam === 'w:num') {
        na = true;
        const id = kenmerken['w:numId'] ?? '';
        if (lijsten.has(id)) fouten.push(`nummering: lijst ${id} staat er meer dan eens`);
        lijsten.add(id);
        const op = kinderen.filter(isElement).find((k) => k.naam === 'w:abstractNumId')?.kenmerken['w:val'];
        if (!grond.has(op ?? '')) fouten.push(`nummering: lijst ${id} rust op niets`);
      }
    }
  }
  return lijsten;
}

/** Notes and comments that the text points at. */
function keurVerwijzingen({ delen }: Pakket, fouten: string[]): void {
  const nummers = (eind: string, naam: string): Set<string> =>
    new Set(
      [...delen.values()]
        .filter(({ type }) => type.endsWith(eind))
        .flatMap(({ boom }) => (boom ? elementen(boom).filter((e) => e.naam === naam) : []))
        .map((e) => e.kenmerken['w:id'] ?? ''),
    );
  const doelen = {
    'w:footnoteReference': nummers('.footnotes+xml', 'w:footnote'),
    'w:endnoteReference': nummers('.endnotes+xml', 'w:endnote'),
    'w:commentReference': nummers('.comments+xml', 'w:comment'),
  };
  for (const deel of delen.values())
    if (deel.boom && isVerhaal(deel))
      for (const { naam, kenmerken } of alle(deel.boom)) {
        const doel = naam in doelen ? doelen[naam as keyof typeof doelen] : undefined;
        if (doel && !doel.has(kenmerken['w:id'] ?? ''))
          fouten.push(`${deel.naam}: ${naam} ${kenmerken['w:id'] ?? ''} wijst naar niets`);
      }
}
