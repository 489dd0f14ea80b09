import type { Datum } from '../../../kern/datum.ts';
import type { Ontbreekt } from '../../../kern/waarden.ts';
import { escapeXml } from '../../tekens.ts';
import type { Aanvulling } from '../pakket/aanvulling.ts';
import { leesDeel } from '../pakket/deellezer.ts';
import { kinderenMet, type XElement } from '../pakket/xml.ts';

/** The paragraphs of the comment on a mark; `null` for none. */
export type Opmerkingvraag = (ontbreekt: Ontbreekt) => readonly string[] | null;

/** What the template says about comments. */
interface Basis {
  readonly deel: string;
  readonly isNieuw: boolean;
  readonly eersteId: number;
  /** Declares Word's namespace where the template's own part gave it another prefix. */
  readonly naamruimte: string;
  /** Style of the text, and of the sign before it and in the document: as XML, `''` when the template has none. */
  readonly alineastijl: string;
  readonly tekenstijl: string;
}

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';

/** The comments of one render: appended to those of the template, which stay as they are. */
export class Opmerkingen {
  readonly #extra: Aanvulling;
  readonly #sjabloon: string;
  #basis: Basis | undefined;
  #vraag: Opmerkingvraag | undefined;
  #peildatum = '';
  #aantal = 0;

  constructor(extra: Aanvulling, sjabloon: string) {
    this.#extra = extra;
    this.#sjabloon = sjabloon;
  }

  begin(vraag: Opmerkingvraag | undefined, peildatum: Datum): void {
    this.#vraag = vraag;
    this.#peildatum = peildatum;
    this.#aantal = 0;
  }

  /** Makes the comment on a mark: what stands before and after the mark in the text, or `null` without a comment. */
  bij(ontbreekt: Ontbreekt): { readonly voor: Buffer; readonly na: Buffer } | null {
    const alineas = this.#vraag?.(ontbreekt) ?? null;
    if (alineas === null || alineas.length === 0) return null;
    this.#basis ??= this.#leesBasis();
    const { deel, isNieuw, eersteId, tekenstijl } = this.#basis;
    if (this.#aantal === 0 && isNieuw) {
      this.#extra.relatie(this.#hoofd, 'comments', deel);
      this.#extra.geefType(deel, TYPE);
    }
    const id = eersteId + this.#aantal++;
    this.#extra.voegToe(deel, this.#schrijf(id, alineas, this.#basis), this.#leegDeel);
    return {
      voor: Buffer.from(`<w:commentRangeStart w:id="${id}"/>`),
      na: Buffer.from(
        `<w:commentRangeEnd w:id="${id}"/><w:r>${tekenstijl}<w:commentReference w:id="${id}"/></w:r>`,
      ),
    };
  }

  #schrijf(id: number, alineas: readonly string[], basis: Basis): string {
    const { naamruimte, alineastijl, tekenstijl } = basis;
    const teken = `<w:r>${tekenstijl}<w:annotationRef/></w:r>`;
    const inhoud = alineas.map((alinea, nr) => {
      const tekst = this.#extra
        .tekst(alinea)
        .replaceAll('\n', '</w:t><w:br/><w:t xml:space="preserve">')
        .replaceAll('\t', '</w:t><w:tab/><w:t xml:space="preserve">');
      return `<w:p>${alineastijl}${nr === 0 ? teken : ''}<w:r><w:t xml:space="preserve">${tekst}</w:t></w:r></w:p>`;
    });
    return `<w:comment${naamruimte} w:id="${id}" w:author="rivklaar" w:date="${this.#peildatum}T00:00:00Z" w:initials="riv">${inhoud.join('')}</w:comment>`;
  }

  get #hoofd(): string {
    return this.#extra.pakket.tekstdelen[0].deel;
  }

  get #leegDeel(): string {
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${this.#naamruimte}"></w:comments>`;
  }

  get #naamruimte(): string {
    return this.#extra.strikt
      ? 'http://purl.oclc.org/ooxml/wordprocessingml/main'
      : 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  }

  #lees(deel: string): XElement {
    return leesDeel(this.#extra.pakket.delen, deel, this.#sjabloon).wortel;
  }

  #leesBasis(): Basis {
    const { delen } = this.#extra.pakket;
    const eigen = this.#extra.eigenDeel(this.#hoofd, 'comments');
    const stijlen = this.#extra.eigenDeel(this.#hoofd, 'styles');
    const stijl = stijlen === undefined ? () => undefined : zoekStijl(this.#lees(stijlen));
    const [alinea, teken] = [stijl('annotation text'), stijl('annotation reference')];
    const nummers = [eigen ?? '', this.#hoofd].flatMap((deel) =>
      [...new TextDecoder().decode(delen.get(deel)).matchAll(NUMMER)].map((m) => Number(m[1])),
    );
    const isGebonden = eigen === undefined || this.#lees(eigen).kenmerken['xmlns:w'] === this.#naamruimte;
    return {
      deel: eigen ?? this.#extra.vrijeNaam('comments', '.xml'),
      isNieuw: eigen === undefined,
      eersteId: Math.max(-1, ...nummers) + 1,
      naamruimte: isGebonden ? '' : ` xmlns:w="${this.#naamruimte}"`,
      alineastijl: alinea === undefined ? '' : `<w:pPr><w:pStyle w:val="${escapeXml(alinea)}"/></w:pPr>`,
      tekenstijl: teken === undefined ? '' : `<w:rPr><w:rStyle w:val="${escapeXml(teken)}"/></w:rPr>`,
    };
  }
}

const NUMMER = /<\w+:comment(?:RangeStart|RangeEnd|Reference)?\s[^>]*?\bid=["'](\d+)["']/g;

// Word translates the ids of its styles, not their names.
const zoekStijl =
  (stijlen: XElement) =>
  (naam: string): string | undefined =>
    kinderenMet(stijlen, 'w:style').find((stijl) =>
      kinderenMet(stijl, 'w:name').some((n) => n.kenmerken['w:val']?.toLowerCase() === naam),
    )?.kenmerken['w:styleId'];
