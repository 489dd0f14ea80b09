import type { Afbeelding } from '../../../kern/waarden.ts';
import { escapeXml, zuiver } from '../../tekens.ts';
import { OpenDeel, opVolgorde, pakMedia, relatief } from './deel.ts';
import { leesDeel } from './deellezer.ts';
import { leesRelaties, relatiepad } from './relaties.ts';
import { TYPEN } from './voeg-toe.ts';
import type { Pakket } from './pakket.ts';
import { LEGE_RELATIES, Relatienummers } from './relatienummers.ts';
import type { Maat } from './maat.ts';
import { kinderenMet } from './xml.ts';
import { leesZetspiegel } from './zetspiegel.ts';
import type { Ingepakt } from './zip.ts';

const HOOFD = '/officeDocument';
const STRIKT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const GEWOON = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * What one render adds to the package of its template: pictures, parts, the relationships and content types that go
 * with them. What it must know of the template is looked up when first needed, and kept.
 */
export class Aanvulling {
  readonly pakket: Pakket;
  readonly #sjabloon: string;
  readonly #niveau: number;
  readonly #soort: typeof STRIKT | typeof GEWOON;
  readonly #open = new Map<string, OpenDeel>();
  #namen: ReadonlySet<string> | undefined;
  #typen: ReadonlyMap<string, string> | undefined;
  #zetspiegel: Maat | undefined;
  // Of this render.
  readonly #erbij = new Map<string, string>();
  readonly #relaties: Relatienummers;
  readonly #media = new Map<Uint8Array, string>();
  /** Characters left out because XML cannot hold them. */
  verwijderd = 0;

  constructor(pakket: Pakket, sjabloon: string, niveau: number) {
    this.pakket = pakket;
    this.#sjabloon = sjabloon;
    this.#niveau = niveau;
    this.#relaties = new Relatienummers(pakket, sjabloon);
    const hoofd = leesRelaties(pakket.delen, '', sjabloon).find((r) => r.type.endsWith(HOOFD));
    this.#soort = hoofd?.type.startsWith(STRIKT) ? STRIKT : GEWOON;
  }

  /** The template is of the strict kind of Open XML, which has namespaces of its own. */
  get strikt(): boolean {
    return this.#soort === STRIKT;
  }

  get isLeeg(): boolean {
    return this.#erbij.size === 0;
  }

  leeg(): void {
    this.verwijderd = 0;
    if (this.isLeeg) return;
    this.#erbij.clear();
    this.#relaties.leeg();
    this.#media.clear();
  }

  /** The room for a picture in the text. */
  get zetspiegel(): Maat {
    return (this.#zetspiegel ??= leesZetspiegel(this.pakket, this.#sjabloon));
  }

  /** Text for inside an element or attribute: escaped, without what XML forbids. */
  tekst(tekst: string): string {
    const schoon = zuiver(tekst);
    this.verwijderd += tekst.replace(/\r\n?/g, '\n').length - schoon.length;
    return escapeXml(schoon);
  }

  /** The id by which a part refers to a picture. */
  afbeelding(vanuit: string, { bytes, soort }: Afbeelding): string {
    let deel = this.#media.get(bytes);
    if (deel === undefined) {
      deel = this.vrijeNaam(`media/riv${this.#media.size + 1}`, `.${soort}`);
      this.#media.set(bytes, deel);
      this.#typeer(deel, soort);
    }
    return this.relatie(vanuit, 'image', deel);
  }

  /** The id by which a part refers to another. */
  relatie(vanuit: string, soort: string, doel: string): string {
    const { id, isNieuw } = this.#relaties.geef(vanuit, doel);
    const kenmerken = `Type="${this.#soort}/${soort}" Target="${escapeXml(relatief(vanuit, doel))}"`;
    if (isNieuw) this.voegToe(relatiepad(vanuit), `<Relationship Id="${id}" ${kenmerken}/>`);
    return id;
  }

  /** The part that the template itself has for this kind of relationship. */
  eigenDeel(vanuit: string, soort: string): string | undefined {
    const { delen } = this.pakket;
    const relaties = leesRelaties(delen, vanuit, this.#sjabloon);
    return relaties.find((r) => r.type.endsWith(`/${soort}`) && delen.has(r.doel))?.doel;
  }

  /** A name beside the main document that no part of the template has. */
  vrijeNaam(naam: string, einde: string): string {
    this.#namen ??= new Set([...this.pakket.delen.keys()].map((deel) => deel.toLowerCase()));
    const hoofd = this.pakket.tekstdelen[0].deel;
    const begin = hoofd.slice(0, hoofd.lastIndexOf('/') + 1) + naam;
    let vrij = begin + einde;
    for (let nr = 1; this.#namen.has(vrij.toLowerCase()); nr++) vrij = `${begin}-${nr}${einde}`;
    return vrij;
  }

  geefType(deel: string, type: string): void {
    this.voegToe(TYPEN, `<Override PartName="/${escapeXml(deel)}" ContentType="${type}"/>`);
  }

  /** Adds XML at the end of a part's root; `leeg` is the part when the template has none. */
  voegToe(deel: string, xml: string, leeg = LEGE_RELATIES): void {
    if (!this.#open.has(deel)) {
      const bytes = this.pakket.delen.get(deel);
      this.#open.set(deel, new OpenDeel(deel, bytes ? new TextDecoder().decode(bytes) : leeg));
    }
    this.#erbij.set(deel, (this.#erbij.get(deel) ?? '') + xml);
  }

  /** Puts what was added with the entries of a document; returns the names of all parts in order. */
  pasToe(volgorde: readonly string[], gevuld: Map<string, Ingepakt>): readonly string[] {
    if (this.isLeeg) return volgorde;
    const namen = new Set(volgorde);
    for (const [naam, erbij] of this.#erbij) {
      const deel = this.#open.get(naam)?.pakIn(erbij, this.#niveau);
      if (deel) gevuld.set(naam, deel);
      namen.add(naam);
    }
    for (const [bytes, naam] of this.#media) {
      gevuld.set(naam, pakMedia(naam, bytes));
      namen.add(naam);
    }
    return [...namen].sort(opVolgorde);
  }

  #typeer(deel: string, soort: Afbeelding['soort']): void {
    this.#typen ??= new Map(
      kinderenMet(leesDeel(this.pakket.delen, TYPEN, this.#sjabloon).wortel, 'Default').map(
        ({ kenmerken: { Extension = '', ContentType = '' } }) => [Extension.toLowerCase(), ContentType],
      ),
    );
    const type = `image/${soort}`;
    const bekend = this.#typen.get(soort);
    const standaard = `<Default Extension="${soort}" ContentType="${type}"/>`;
    if (bekend === undefined && !this.#erbij.get(TYPEN)?.includes(standaard)) this.voegToe(TYPEN, standaard);
    else if (bekend !== undefined && bekend !== type) this.geefType(deel, type);
  }
}
