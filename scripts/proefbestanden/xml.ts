import { escapeXml } from '../../src/sjabloon/tekens.ts';

/** Small builders of Word's XML, in the form Word gives it. Strings go in, strings come out. */

export const VET = '<w:b/><w:bCs/>';
export const CURSIEF = '<w:i/><w:iCs/>';
export const ENGELS = '<w:lang w:val="en-US"/>';

const eigenschappen = (naam: string, inhoud: string): string =>
  inhoud === '' ? '' : `<w:${naam}>${inhoud}</w:${naam}>`;

/** A run; Word says `xml:space` only where white space stands at an edge. */
export function r(tekst: string, rPr = ''): string {
  const ruimte = /^\s|\s$/.test(tekst) ? ' xml:space="preserve"' : '';
  return `<w:r>${eigenschappen('rPr', rPr)}<w:t${ruimte}>${escapeXml(tekst)}</w:t></w:r>`;
}

/** A run around something that is no text. */
export const rx = (inhoud: string, rPr = ''): string => `<w:r>${eigenschappen('rPr', rPr)}${inhoud}</w:r>`;

const isXml = (deel: string): boolean =>
  deel.startsWith('<w:') || deel.startsWith('<mc:') || deel.startsWith('<m:');
const runs = (inhoud: readonly string[]): string =>
  inhoud.map((deel) => (isXml(deel) ? deel : r(deel))).join('');

/** A paragraph of texts and runs. */
export const p = (...inhoud: string[]): string => `<w:p>${runs(inhoud)}</w:p>`;

/** A paragraph with properties: a style, or XML. */
export function pp(pPr: string, ...inhoud: string[]): string {
  const eigen = pPr.startsWith('<') ? pPr : `<w:pStyle w:val="${pPr}"/>`;
  return `<w:p><w:pPr>${eigen}</w:pPr>${runs(inhoud)}</w:p>`;
}

export const kop = (tekst: string): string => pp('Kop1', tekst);

/** A paragraph of a list. */
export const lijst = (numId: number, niveau: number, ...inhoud: string[]): string =>
  pp(
    `<w:pStyle w:val="Lijstalinea"/><w:numPr><w:ilvl w:val="${niveau}"/><w:numId w:val="${numId}"/></w:numPr>`,
    ...inhoud,
  );

/** What Word leaves where its user typed, went back, and had the spelling checked. */
const RUIS = [
  '<w:proofErr w:type="spellStart"/>',
  '<w:proofErr w:type="spellEnd"/>',
  '',
  '<w:proofErr w:type="gramStart"/>',
  '<w:r><w:lastRenderedPageBreak/></w:r>',
  '<w:proofErr w:type="gramEnd"/>',
] as const;

/** The runs of a text that Word has cut at every `|`, with marks of the spelling check between them. */
export function knip(tekst: string, rPr = ''): string {
  const stukken = tekst.split('|');
  return stukken
    .map((stuk, nr) => (nr === 0 ? '' : (RUIS[(nr - 1) % RUIS.length] ?? '')) + r(stuk, rPr))
    .join('');
}

/** The same, every other piece with formatting of its own. */
export const knipOpmaak = (tekst: string, rPr: string): string =>
  tekst
    .split('|')
    .map((stuk, nr) => r(stuk, nr % 2 === 1 ? rPr : ''))
    .join('');

export const bladwijzer = (id: number, naam: string, inhoud: string): string =>
  `<w:bookmarkStart w:id="${id}" w:name="${naam}"/>${inhoud}<w:bookmarkEnd w:id="${id}"/>`;

const cnf = (gs: number): string => (gs > 1 ? `<w:gridSpan w:val="${gs}"/>` : '');

/** A cell: paragraphs and tables, or the text of its one paragraph. */
export const cel = (breedte: number, inhoud: string, kolommen = 1): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${breedte}" w:type="dxa"/>${cnf(kolommen)}</w:tcPr>${
    inhoud.startsWith('<w:p>') || inhoud.startsWith('<w:tbl>') || inhoud.startsWith('<w:sdt>')
      ? inhoud
      : p(inhoud)
  }</w:tc>`;

const BREEDTE = 9062;

/** A row of a table with so many columns; fewer cells, and the last one spans what is left. */
export function rij(kolommen: number, ...cellen: string[]): string {
  const breedte = Math.floor(BREEDTE / kolommen);
  const inhoud = cellen.map((c, nr) => {
    const span = nr === cellen.length - 1 ? kolommen - nr : 1;
    return cel(breedte * span, c, span);
  });
  return `<w:tr>${inhoud.join('')}</w:tr>`;
}

export const koprij = (kolommen: number, ...cellen: string[]): string =>
  rij(kolommen, ...cellen.map((c) => `<w:p><w:pPr><w:keepNext/></w:pPr>${r(c, VET)}</w:p>`)).replace(
    '<w:tr>',
    '<w:tr><w:trPr><w:tblHeader/></w:trPr>',
  );

export const tabel = (kolommen: number, ...rijen: string[]): string =>
  '<w:tbl><w:tblPr><w:tblStyle w:val="Tabelraster"/><w:tblW w:w="0" w:type="auto"/>' +
  '<w:tblLook w:val="04A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/></w:tblPr>' +
  `<w:tblGrid>${`<w:gridCol w:w="${Math.floor(BREEDTE / kolommen)}"/>`.repeat(kolommen)}</w:tblGrid>${rijen.join('')}</w:tbl>`;

/** A content control around paragraphs, rows, cells or runs. */
export const sdt = (id: number, titel: string, inhoud: string, soort = ''): string =>
  `<w:sdt><w:sdtPr><w:alias w:val="${titel}"/><w:tag w:val="${titel.toLowerCase()}"/><w:id w:val="${id}"/>${soort}</w:sdtPr>` +
  `<w:sdtContent>${inhoud}</w:sdtContent></w:sdt>`;

const veldteken = (soort: string): string => rx(`<w:fldChar w:fldCharType="${soort}"/>`);

/** A complex field with the result that Word last gave it. */
export const veld = (opdracht: string, uitkomst: string): string =>
  veldteken('begin') +
  rx(`<w:instrText xml:space="preserve"> ${escapeXml(opdracht)} </w:instrText>`) +
  veldteken('separate') +
  runs([uitkomst]) +
  veldteken('end');

export const link = (id: string, ...inhoud: string[]): string =>
  `<w:hyperlink r:id="${id}" w:history="1">${inhoud.map((t) => (isXml(t) ? t : r(t, '<w:rStyle w:val="Hyperlink"/>'))).join('')}</w:hyperlink>`;

export const PAGINA = {
  grootte: '<w:pgSz w:w="11906" w:h="16838"/>',
  liggend: '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>',
  marges:
    '<w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/>',
  einde: '<w:cols w:space="708"/><w:docGrid w:linePitch="360"/>',
};
