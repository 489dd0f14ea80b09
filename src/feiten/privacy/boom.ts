import { TUSSEN } from './tekens.ts';

/** The node from which every key begins. */
export const WORTEL = 0;

/** Nodes with more children than this, or nearer to the root than `ONDIEP`, have a row of their own. */
const ENKELE = 2;
const ONDIEP = 4;

/** The keys as a tree: of each node its symbol, its first child and its next brother. */
export class Boom {
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
