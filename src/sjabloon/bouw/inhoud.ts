import type * as Docx from 'docx';
import { isElement, metTags, type Element, type SjabloonKnoop } from '../bron/boom.ts';
import { KLASSEN } from '../opmaak.ts';
import { TEKSTBREEDTE } from './bladzijde.ts';
import { bouwTabel } from './tabel.ts';
import { LIJSTEN } from './stijlen.ts';

export type DocxBibliotheek = typeof Docx;
export type Inhoud = Docx.Paragraph | Docx.Table;

/** Where blocks are built: the style of a plain paragraph there, and the list around it. */
export interface Omgeving {
  readonly stijl?: string;
  readonly lijst?: { readonly reference: string; readonly level: number; readonly instance?: number };
  readonly keepNext?: true;
}

const KOPPEN: Readonly<Record<string, string>> = { h1: 'Title', h2: 'Heading1', h3: 'Heading2' };

/** Turns the nodes of a template into the docx library's paragraphs and tables, tags as text. */
export class Inhoudsbouwer {
  readonly docx: DocxBibliotheek;
  readonly #slottabellen: readonly SjabloonKnoop[];
  #lijsten = 0;

  /** `inhoud` is the document's body, from which the tables are known that can end it. */
  constructor(docx: DocxBibliotheek, inhoud: readonly SjabloonKnoop[]) {
    this.docx = docx;
    this.#slottabellen = slottabellen(inhoud);
  }

  blokken(knopen: readonly SjabloonKnoop[], omgeving: Omgeving = {}): Inhoud[] {
    return knopen.flatMap((knoop): Inhoud[] => {
      if (knoop.soort === 'blok')
        return metTags(
          knoop,
          (kinderen) => this.blokken(kinderen, omgeving),
          (bron) => [this.tag(bron)],
        );
      return isElement(knoop) ? this.#element(knoop, omgeving) : [];
    });
  }

  /** A paragraph of its own for a block tag; the engine lifts it out. */
  tag(bron: string): Docx.Paragraph {
    return new this.docx.Paragraph({
      style: 'Sjabloontag',
      children: [new this.docx.TextRun({ text: bron, noProof: true })],
    });
  }

  alinea({ naam, klassen, kinderen }: Element, { stijl, lijst, keepNext }: Omgeving): Docx.Paragraph {
    const eigen = klassen.map((k) => KLASSEN[k]?.stijl).find((s) => s !== undefined);
    const style = KOPPEN[naam] ?? eigen ?? stijl;
    const [metRechts] = kinderen.filter((k) => isElement(k) && k.klassen.includes('rechts'));
    return new this.docx.Paragraph({
      ...(style !== undefined && { style }),
      ...(lijst && { numbering: lijst }),
      ...((keepNext ?? klassen.some((k) => KLASSEN[k]?.bijVolgende)) && { keepNext: true }),
      ...(klassen.some((k) => KLASSEN[k]?.nieuwePagina) && { pageBreakBefore: true }),
      ...(klassen.some((k) => KLASSEN[k]?.rechts) && { alignment: 'right' }),
      ...(metRechts && { tabStops: [{ type: 'right', position: TEKSTBREEDTE }] }),
      children: this.#tekst(kinderen, {}),
    });
  }

  #element(element: Element, omgeving: Omgeving): Inhoud[] {
    switch (element.naam) {
      case 'section':
        return this.blokken(element.kinderen, omgeving);
      case 'ul':
      case 'ol':
        return this.#lijst(element, omgeving);
      case 'table':
        return [
          ...bouwTabel(element, this),
          new this.docx.Paragraph({
            style: this.#slottabellen.includes(element) ? 'Tabelslot' : 'Tabelafstand',
          }),
        ];
      default:
        return [this.alinea(element, omgeving)];
    }
  }

  #lijst(element: Element, { stijl, lijst }: Omgeving): Inhoud[] {
    const level = lijst ? lijst.level + 1 : 0;
    const reference = LIJSTEN[element.naam === 'ol' ? 'ol' : 'ul'];
    const binnen: Omgeving = {
      lijst: { reference, level: Math.min(level, 2), instance: element.naam === 'ol' ? ++this.#lijsten : 0 },
    };
    const punten = (knopen: readonly SjabloonKnoop[]): Inhoud[] =>
      knopen.flatMap((knoop): Inhoud[] => {
        if (knoop.soort === 'blok') return metTags(knoop, punten, (bron) => [this.tag(bron)]);
        if (!isElement(knoop)) return [];
        return knoop.alinea
          ? [this.alinea(knoop, binnen)]
          : this.blokken(knoop.kinderen, { ...binnen, ...(stijl !== undefined && { stijl }) });
      });
    return punten(element.kinderen);
  }

  #tekst(knopen: readonly SjabloonKnoop[], opmaak: Docx.IRunOptions): Docx.TextRun[] {
    const run = (text: string): Docx.TextRun => new this.docx.TextRun({ ...opmaak, text });
    return knopen.flatMap((knoop): Docx.TextRun[] => {
      if (knoop.soort === 'tekst') return [run(knoop.tekst)];
      if (knoop.soort === 'uitvoer') return [run(knoop.bron)];
      if (knoop.soort === 'blok')
        return metTags(
          knoop,
          (kinderen) => this.#tekst(kinderen, opmaak),
          (bron) => [run(bron)],
        );
      return this.#inline(knoop, opmaak);
    });
  }

  #inline({ naam, klassen, kinderen }: Element, opmaak: Docx.IRunOptions): Docx.TextRun[] {
    const { TextRun, PageNumber } = this.docx;
    if (naam === 'br') return [new TextRun({ ...opmaak, break: 1 })];
    if (klassen.includes('paginanummer')) return [new TextRun({ ...opmaak, children: [PageNumber.CURRENT] })];
    if (klassen.includes('paginas')) return [new TextRun({ ...opmaak, children: [PageNumber.TOTAL_PAGES] })];
    const meer = naam === 'strong' ? { bold: true } : naam === 'em' ? { italics: true } : {};
    const tekst = this.#tekst(kinderen, { ...opmaak, ...meer });
    return klassen.includes('rechts')
      ? [new TextRun({ ...opmaak, children: [new this.docx.Tab()] }), ...tekst]
      : tekst;
  }
}

// The last of a loop's body also stands before the body's next round.
function slottabellen(knopen: readonly SjabloonKnoop[]): SjabloonKnoop[] {
  const laatste = knopen.at(-1);
  if (laatste?.soort === 'blok')
    return laatste.open.blok === 'each' ? [] : laatste.takken.flatMap((tak) => slottabellen(tak.kinderen));
  if (!laatste || !isElement(laatste)) return [];
  return laatste.naam === 'table'
    ? [laatste]
    : laatste.naam === 'section'
      ? slottabellen(laatste.kinderen)
      : [];
}
