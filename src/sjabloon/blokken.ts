import { SaxesParser } from 'saxes';
import { leesHoofddeel } from './word/pakket/pakket.ts';

/**
 * The text of every heading, paragraph, list item and cell of a rendered document, in reading order; page header and
 * footer and empty blocks left out. A string is HTML, bytes are a `.docx`.
 */
export const leesBlokken = (document: string | Uint8Array): string[] =>
  typeof document === 'string' ? leesHtml(document) : leesWord(leesHoofddeel(document));

const HTML_BLOK = new Set(['h1', 'h2', 'h3', 'p', 'li', 'td', 'th']);
const HTML_BUITEN = new Set(['head', 'header', 'footer']);

function leesHtml(html: string): string[] {
  const lezer = new Lezer();
  return lezer.lees(html, {
    open(naam) {
      if (HTML_BUITEN.has(naam)) lezer.sla();
      else if (HTML_BLOK.has(naam)) lezer.begin();
      else if (naam === 'br') lezer.tekst('\n');
    },
    sluit(naam) {
      if (HTML_BUITEN.has(naam)) lezer.hervat();
      else if (HTML_BLOK.has(naam)) lezer.einde();
    },
    isTekst: () => true,
  });
}

const WORD_BUITEN = new Set(['w:del', 'mc:Fallback']);
const WORD_TEKST: Readonly<Record<string, string>> = {
  'w:br': '\n',
  'w:cr': '\n',
  'w:tab': '\t',
  'w:noBreakHyphen': '-',
};

function leesWord(xml: string): string[] {
  const lezer = new Lezer();
  let inRun = 0;
  let ouder = '';
  return lezer.lees(xml, {
    open(naam, kenmerken) {
      ouder = naam;
      if (WORD_BUITEN.has(naam)) lezer.sla();
      else if (naam === 'w:p') lezer.begin();
      else if (naam === 'w:r') inRun++;
      else if (inRun > 0 && kenmerken['w:type'] === undefined) lezer.tekst(WORD_TEKST[naam] ?? '');
    },
    sluit(naam) {
      ouder = '';
      if (WORD_BUITEN.has(naam)) lezer.hervat();
      else if (naam === 'w:p') lezer.einde();
      else if (naam === 'w:r') inRun--;
    },
    isTekst: () => ouder === 'w:t',
  });
}

class Lezer {
  readonly #blokken: string[] = [];
  readonly #open: string[] = [];
  #overgeslagen = 0;

  lees(
    xml: string,
    taal: {
      open(naam: string, kenmerken: Readonly<Record<string, string>>): void;
      sluit(naam: string): void;
      isTekst(): boolean;
    },
  ): string[] {
    const parser = new SaxesParser();
    parser.on('error', (fout) => {
      throw fout;
    });
    parser.on('opentag', ({ name, attributes }) => taal.open(name, attributes));
    parser.on('closetag', ({ name }) => taal.sluit(name));
    parser.on('text', (tekst) => {
      if (taal.isTekst()) this.tekst(tekst);
    });
    parser.write(xml).close();
    return this.#blokken;
  }

  begin(): void {
    this.#open.push('');
  }

  tekst(tekst: string): void {
    const nr = this.#open.length - 1;
    if (nr >= 0 && this.#overgeslagen === 0) this.#open[nr] = (this.#open[nr] ?? '') + tekst;
  }

  einde(): void {
    const tekst = this.#open.pop() ?? '';
    // White space between blocks inside a cell is the serializer's, not the document's.
    if (tekst.trim() !== '' && this.#overgeslagen === 0) this.#blokken.push(tekst);
  }

  sla(): void {
    this.#overgeslagen++;
  }

  hervat(): void {
    this.#overgeslagen--;
  }
}
