import { Boom, WORTEL } from './boom.ts';
import { BREEDTE_BITS, CIJFER, IJ, TEKEN, TUSSEN } from './tekens.ts';

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
const I = 9;
const J = 10;

/** Of a way to a node: something ends there · it has no row. Before them the place of the row, or the node itself. */
const VINDT = 1;
const ZONDER_RIJ = 1 << 31;

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
  /** The way to each node. */
  readonly #weg: Int32Array;
  /** Rows of ways, by symbol. */
  readonly #overgang: Int32Array;
  /** The node of each row. */
  readonly #knoopVanRij: Int32Array;
  readonly #uit: (readonly T[] | undefined)[];
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
    this.#boom = boom;
    this.#terug = this.#zoekTerug();
    this.#uit = this.#verzamel(sleutels.map(({ voor }, i) => [nummers[einden[i] ?? WORTEL] ?? WORTEL, voor]));
    const kruisingen = Int32Array.from({ length: boom.aantal }, (_, knoop) => knoop).filter((knoop) =>
      boom.isKruising(knoop),
    );
    this.#knoopVanRij = kruisingen;
    this.#weg = Int32Array.from(this.#uit, (uit, knoop) => ZONDER_RIJ | (knoop << 1) | (uit ? VINDT : 0));
    for (let rij = 0; rij < kruisingen.length; rij++) {
      const knoop = kruisingen[rij] ?? WORTEL;
      this.#weg[knoop] = (rij * BREEDTE) | ((this.#weg[knoop] ?? 0) & VINDT);
    }
    this.#overgang = new Int32Array(kruisingen.length * BREEDTE);
    for (const knoop of kruisingen) this.#vulRij(knoop);
    this.#tussen = this.#weg[nummers[tussen] ?? WORTEL] ?? 0;
  }

  /** Reads a text to its end, behind which it is as between two words. */
  lees(tekst: string, bijVondst: BijVondst<T>): void {
    const overgang = this.#overgang;
    let weg = this.#tussen;
    for (let i = 0; i <= tekst.length; i++) {
      const vorige = weg;
      const teken = i < tekst.length ? (TEKEN[tekst.charCodeAt(i)] ?? TUSSEN) : TUSSEN;
      if (teken >= IJ) {
        if (teken === IJ) weg = this.#stap(this.#stap(weg, I), J);
      } else weg = weg >= 0 ? (overgang[(weg & ~VINDT) + teken] ?? 0) : this.#stap(weg, teken);
      // The same place twice is a run of spaces behind what was found already.
      if ((weg & VINDT) === VINDT && weg !== vorige)
        bijVondst(this.#uit[this.#knoopVan(weg)] ?? [], Math.min(i + 1, tekst.length));
    }
  }

  /** Where a symbol leads. */
  #stap(weg: number, teken: number): number {
    if (weg >= 0) return this.#overgang[(weg & ~VINDT) + teken] ?? 0;
    let knoop = this.#knoopVan(weg);
    if (teken === TUSSEN && this.#boom.tekenVan(knoop) === TUSSEN) return weg;
    for (;;) {
      const kind = this.#boom.kindVan(knoop, teken);
      if (kind !== WORTEL) return this.#weg[kind] ?? 0;
      knoop = this.#terug[knoop] ?? WORTEL;
      const verder = this.#weg[knoop] ?? 0;
      if (verder >= 0) return this.#overgang[(verder & ~VINDT) + teken] ?? 0;
    }
  }

  #knoopVan(weg: number): number {
    return weg >= 0 ? (this.#knoopVanRij[weg >> BREEDTE_BITS] ?? WORTEL) : (weg & ~ZONDER_RIJ) >> 1;
  }

  #zoekTerug(): Int32Array {
    const boom = this.#boom;
    const terug = new Int32Array(boom.aantal);
    for (let knoop = 1; knoop < boom.aantal; knoop++)
      for (let kind = boom.eersteKind(knoop); kind !== WORTEL; kind = boom.broerVan(kind)) {
        const teken = boom.tekenVan(kind);
        let elders = terug[knoop] ?? WORTEL;
        while (elders !== WORTEL && boom.kindVan(elders, teken) === WORTEL) elders = terug[elders] ?? WORTEL;
        terug[kind] = boom.kindVan(elders, teken);
      }
    return terug;
  }

  /** What ends at each node, with what ends at the place it goes back to. */
  #verzamel(einden: readonly (readonly [knoop: number, voor: T])[]): (readonly T[] | undefined)[] {
    const uit = new Array<readonly T[] | undefined>(this.#boom.aantal).fill(undefined);
    for (const [knoop, voor] of einden) uit[knoop] = [...(uit[knoop] ?? []), voor];
    for (let knoop = 1; knoop < uit.length; knoop++) {
      const hier = uit[knoop];
      const ook = uit[this.#terug[knoop] ?? WORTEL];
      if (ook) uit[knoop] = hier ? [...hier, ...ook] : ook;
    }
    return uit;
  }

  /** The row of the place it goes back to, with over it the children met on the way there, the own ones last. */
  #vulRij(knoop: number): void {
    const boom = this.#boom;
    const rij = (this.#weg[knoop] ?? 0) & ~VINDT;
    const keten = [knoop];
    if (knoop !== WORTEL) {
      let elders = this.#terug[knoop] ?? WORTEL;
      for (; (this.#weg[elders] ?? 0) < 0; elders = this.#terug[elders] ?? WORTEL) keten.push(elders);
      const van = (this.#weg[elders] ?? 0) & ~VINDT;
      this.#overgang.copyWithin(rij, van, van + BREEDTE);
    }
    for (const hier of keten.reverse())
      for (let kind = boom.eersteKind(hier); kind !== WORTEL; kind = boom.broerVan(kind))
        this.#overgang[rij + boom.tekenVan(kind)] = this.#weg[kind] ?? 0;
    if (knoop !== WORTEL && boom.tekenVan(knoop) === TUSSEN)
      this.#overgang[rij + TUSSEN] = this.#weg[knoop] ?? 0;
  }
}

const symbool = (code: number): number => (code === 32 ? TUSSEN : code < 58 ? CIJFER : code - 96);
