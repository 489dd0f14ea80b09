import { datum } from '../../src/kern/datum.ts';
import type { Weergave } from '../../src/kern/waarden.ts';
import {
  compileHtml,
  compileWord,
  leesBlokken,
  leesSjabloon,
  SjabloonFouten,
} from '../../src/sjabloon/index.ts';
import { escapeXml } from '../../src/sjabloon/tekens.ts';
import { pakIn, pakUit, schrijfZip } from '../../src/sjabloon/word/pakket/zip.ts';

export const EIGENSCHAPPEN = { titel: 'Titel', peildatum: datum('2025-03-03') };

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CT = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A small Word document around body XML; its parts have names that Word does not use. */
export function maakDocx(
  body: string,
  opties: { kop?: string; extra?: Record<string, string> } = {},
): Uint8Array {
  const delen: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/tekst/hoofd.xml" ContentType="${CT}.document.main+xml"/><Override PartName="/tekst/boven.xml" ContentType="${CT}.header+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${R}/officeDocument" Target="/tekst/hoofd.xml"/></Relationships>`,
    'tekst/hoofd.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
    'tekst/_rels/hoofd.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${R}/header" Target="boven.xml"/></Relationships>`,
    'tekst/boven.xml': `<w:hdr ${W}>${opties.kop ?? '<w:p/>'}</w:hdr>`,
    ...opties.extra,
  };
  return schrijfZip(Object.entries(delen).map(([naam, xml]) => pakIn(naam, Buffer.from(xml), 1)));
}

export const run = (tekst: string, rPr = ''): string =>
  `<w:r>${rPr}<w:t xml:space="preserve">${escapeXml(tekst)}</w:t></w:r>`;
export const alinea = (...teksten: string[]): string => `<w:p>${teksten.map((t) => run(t)).join('')}</w:p>`;
export const rij = (...cellen: string[]): string =>
  `<w:tr>${cellen.map((c) => `<w:tc>${alinea(c)}</w:tc>`).join('')}</w:tr>`;

/** The XML inside the body of a filled document. */
export function vulBody(body: string, view: Weergave): string {
  const xml = deelVan(compileWord(maakDocx(body)).render(view, EIGENSCHAPPEN), 'tekst/hoofd.xml');
  return xml.slice(xml.indexOf('<w:body>') + 8, xml.indexOf('</w:body>'));
}

export const deelVan = (docx: Uint8Array, naam: string): string =>
  new TextDecoder('utf-8', { fatal: true }).decode(pakUit(docx).get(naam));

export const vulWord = (body: string, view: Weergave): string[] =>
  leesBlokken(compileWord(maakDocx(body)).render(view, EIGENSCHAPPEN));

export const vulHtml = (inhoud: string, view: Weergave): string[] =>
  leesBlokken(compileHtml(leesSjabloon(`<article>${inhoud}</article>`, { naam: 'proef' })).render(view));

/** The same line of text and tags in both carriers; fails when they differ. */
export function vulBeide(tekst: string, view: Weergave): string {
  const html = vulHtml(`<p>|${tekst}|</p>`, view).join('\n');
  const word = vulWord(alinea(`|${tekst}|`), view).join('\n');
  if (html !== word) throw new Error(`carriers differ:\n${html}\n${word}`);
  return html.slice(1, -1);
}

/** The faults of a template as `lijn:kolom melding advies`. */
export function foutenVan(maak: () => unknown): string[] {
  try {
    maak();
  } catch (fout) {
    if (fout instanceof SjabloonFouten)
      return fout.fouten.map((f) => `${f.lijn}:${f.kolom} ${f.melding} ${f.advies}`.trim());
    throw fout;
  }
  return [];
}
