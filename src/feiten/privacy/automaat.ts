import { BREEDTE_BITS, CIJFER, IJ, NIETS, TEKEN, TUSSEN } from './tekens.ts';

/** A key of the automaton: letters, digits and single spaces; the ends say whether a word may go on there. */
export interface Sleutel<T> {
  readonly tekst: string;
  readonly beginVrij: boolean;
  readonly eindVrij: boolean;
  readonly voor: T;
}

/** Called for what ends somewhere in a text; `tot` is behind its last character, or behind what parts it from the next. */
export type BijVondst<T> = (gevonden: readonly T[], tot: number) => void;

const BREEDTE = 1 << BREEDTE_BITS;
const WORTEL = 0;
const I = 9;
const J = 10;

/** Nodes with more children than this, or nearer to the root than `ONDIEP`, have a row of their own. */
const ENKELE = 2;
const ONDIEP = 4;

/**
 * One pass over a text finds every key (Aho-Corasick). A run of spaces and hyphens counts as one, so that keys of several
 * words are found however they are divided. Where keys branch, and near their beginnings, a table says where each symbol
 * leads; of the long tails that are left a node knows its few children and where to look on. So the whole stays near the
 * processor, however many keys there are.
 */
export class Automaat<T> {
  readonly #boom: Boom;
  /** Of each node the longest other beginning of a key that it ends with. */
  readonly #terug: Int32Array;
  /** Of a node with a row where that begins in `overgang`; -1 of the others. */
  readonly #rij: Int32Array;
  #overgang = new Int32Array(0);
  readonly #uit: (readonly T[] | undefined)[];
  /** 1 for a node where something ends: most characters end nothing, and asking this stays near. */
  readonly #heeftUit: Uint8Array;
  readonly #tussen: number;

  constructor(sleutels: readonly Sleutel<T>[]) {
    const boom = new Boom(sleutels.reduce((som, { tekst }) => som + tekst.length + 1, 2));
    const tussen = boom.maak(WORTEL, TUSSEN);
    const einden = sleutels.map(({ tekst, beginVrij, eindVrij }) => {
      let knoop = beginVrij ? WORTEL : tussen;
      for (let i = 0; i < tekst.length; i++) knoop = boom.maak(knoop, symbool(tekst.charCodeAt(i)));
      return eindVrij ? knoop : boom.maak(knoop, TUSSEN);
    });
    const nummers = boom.ordenOpDiepte();
    const eigen = new Map<number, T[]>();
    sleutels.forEach(({ voor }, i) => {
      const knoop = nummers[einden[i] ?? WORTEL] ?? WORTEL;
      const bekend = eigen.get(knoop);
      if (bekend) bekend.push(voor);
      else eigen.set(knoop, [voor]);
    });
    this.#boom = boom;
    this.#tussen = nummers[tussen] ?? WORTEL;
    this.#terug = new Int32Array(boom.aantal);
    this.#rij = this.#nummerRijen();
    this.#uit = new Array<undefined>(boom.aantal).fill(undefined);
    this.#verbind(eigen);
    this.#heeftUit = Uint8Array.from(this.#uit, (uit) => (uit ? 1 : 0));
  }

  /** Reads a text to its end, behind which it is as between two words. */
  lees(tekst: string, bijVondst: BijVondst<T>): void {
    const overgang = this.#overgang;
    const rij = this.#rij;
    const heeftUit = this.#heeftUit;
    let staat = this.#tussen;
    let vorige = TUSSEN;
    for (let i = 0; i <= tekst.length; i++) {
      const teken = i < tekst.length ? (TEKEN[tekst.charCodeAt(i)] ?? TUSSEN) : TUSSEN;
      if (teken === NIETS || (teken === TUSSEN && vorige === TUSSEN)) continue;
      vorige = teken;
      const hier = rij[staat] ?? -1;
      if (teken === IJ) staat = this.#stap(this.#stap(staat, I), J);
      else staat = hier < 0 ? this.#stap(staat, teken) : (overgang[hier + teken] ?? WORTEL);
      if (heeftUit[staat] === 1) bijVondst(this.#uit[staat] ?? [], Math.min(i + 1, tekst.length));
    }
  }

  /** Where a symbol leads. */
  #stap(van: number, teken: number): number {
    for (let knoop = van; ; knoop = this.#terug[knoop] ?? WORTEL) {
      const rij = this.#rij[knoop] ?? -1;
      if (rij >= 0) return this.#overgang[rij + teken] ?? WORTEL;
      const kind = this.#boom.kindVan(knoop, teken);
      if (kind !== WORTEL) return kind;
    }
  }

  #nummerRijen(): Int32Array {
    const rij = new Int32Array(this.#boom.aantal);
    let rijen = 0;
    for (let knoop = 0; knoop < rij.length; knoop++)
      rij[knoop] = this.#boom.isKruising(knoop) ? BREEDTE * rijen++ : -1;
    this.#overgang = new Int32Array(BREEDTE * rijen);
    return rij;
  }

  /** From the root outward: where to look on, what ends there, and the rows. */
  #verbind(eigen: ReadonlyMap<number, readonly T[]>): void {
    const boom = this.#boom;
    for (let knoop = 0; knoop < boom.aantal; knoop++) {
      const terug = this.#terug[knoop] ?? WORTEL;
      const hier = eigen.get(knoop);
      const ook = this.#uit[terug];
      this.#uit[knoop] = hier && ook ? [...hier, ...ook] : (hier ?? ook);
      for (let kind = boom.eersteKind(knoop); kind !== WORTEL; kind = boom.broerVan(kind))
        this.#terug[kind] = knoop === WORTEL ? WORTEL : this.#stap(terug, boom.tekenVan(kind));
      const rij = this.#rij[knoop] ?? -1;
      if (rij >= 0) this.#vulRij(rij, knoop, terug);
    }
  }

  #vulRij(rij: number, knoop: number, terug: number): void {
    const boom = this.#boom;
    if (knoop !== WORTEL)
      for (let teken = 0; teken <= CIJFER; teken++) this.#overgang[rij + teken] = this.#stap(terug, teken);
    for (let kind = boom.eersteKind(knoop); kind !== WORTEL; kind = boom.broerVan(kind))
      this.#overgang[rij + boom.tekenVan(kind)] = kind;
  }
}

/** The keys as a tree: of each node its symbol, its first child and its next brother. */
class Boom {
  aantal = 1;
  #kind: Int32Array;
  #broer: Int32Array;
  #teken: Uint8Array;
  #diepte: Uint8Array;

  /** @param meest the most nodes there can be */
  constructor(meest: number) {
    this.#kind = new Int32Array(meest);
    this.#broer = new Int32Array(meest);
    this.#teken = new Uint8Array(meest);
    this.#diepte = new Uint8Array(meest);
  }

  eersteKind(knoop: number): number {
    return this.#kind[knoop] ?? WORTEL;
  }

  broerVan(knoop: number): number {
    return this.#broer[knoop] ?? WORTEL;
  }

  tekenVan(knoop: number): number {
    return this.#teken[knoop] ?? TUSSEN;
  }

  kindVan(knoop: number, teken: number): number {
    let kind = this.#kind[knoop] ?? WORTEL;
    while (kind !== WORTEL && this.#teken[kind] !== teken) kind = this.#broer[kind] ?? WORTEL;
    return kind;
  }

  /**
   * Numbers the nodes anew, the shallow ones first: those that texts keep coming back to then lie together. Returns the
   * new number of each.
   */
  ordenOpDiepte(): Int32Array {
    const rij = new Int32Array(this.aantal);
    const nummers = new Int32Array(this.aantal);
    let staart = 1;
    for (let kop = 0; kop < staart; kop++)
      for (let kind = this.eersteKind(rij[kop] ?? WORTEL); kind !== WORTEL; kind = this.broerVan(kind)) {
        nummers[kind] = staart;
        rij[staart++] = kind;
      }
    this.#kind = Int32Array.from(rij, (oud) => nummers[this.#kind[oud] ?? WORTEL] ?? WORTEL);
    this.#broer = Int32Array.from(rij, (oud) => nummers[this.#broer[oud] ?? WORTEL] ?? WORTEL);
    this.#teken = Uint8Array.from(rij, (oud) => this.#teken[oud] ?? TUSSEN);
    this.#diepte = Uint8Array.from(rij, (oud) => this.#diepte[oud] ?? 0);
    return nummers;
  }

  /** Near the root, or with many ways to go on. */
  isKruising(knoop: number): boolean {
    if ((this.#diepte[knoop] ?? 0) < ONDIEP) return true;
    let kinderen = 0;
    for (let kind = this.eersteKind(knoop); kind !== WORTEL; kind = this.broerVan(kind)) kinderen++;
    return kinderen > ENKELE;
  }

  /** The child of a node; made when it is not there yet. */
  maak(knoop: number, teken: number): number {
    const bekend = this.kindVan(knoop, teken);
    if (bekend !== WORTEL) return bekend;
    const nieuw = this.aantal++;
    this.#teken[nieuw] = teken;
    this.#diepte[nieuw] = Math.min(ONDIEP, (this.#diepte[knoop] ?? 0) + 1);
    this.#broer[nieuw] = this.#kind[knoop] ?? WORTEL;
    this.#kind[knoop] = nieuw;
    return nieuw;
  }
}

const symbool = (code: number): number => (code === 32 ? TUSSEN : code < 58 ? CIJFER : code - 96);
