import type { Lezing } from './lezing.ts';
import { CIJFER, SYMBOLEN, TUSSEN } from './tekens.ts';

/** A key to look for: letters, digits and single spaces; the ends say whether a word may go on there. */
export interface Sleutel<T> {
  readonly tekst: string;
  readonly beginVrij: boolean;
  readonly eindVrij: boolean;
  readonly voor: T;
}

/** What ends in a text, and the number of its last symbol. */
export interface Vondst<T> {
  readonly einden: readonly T[];
  readonly laatste: number;
}

/** Of a node, behind the symbols it goes on with: something ends here · its keys are not parted yet. */
const EINDE = 1 << SYMBOLEN;
const HEEL = 2 << SYMBOLEN;

/**
 * The keys as a tree. Of each node one word of bits says with which symbols it goes on; these children lie side by side,
 * in the order of their symbols. Keys are parted when a text first comes to their node: most never are.
 */
export class Sleutelboom<T> {
  #aantal = 1;
  readonly #bits: Int32Array;
  readonly #kinderen: Int32Array;
  readonly #einden = new Map<number, T[]>();
  readonly #heel = new Map<number, { readonly diepte: number; readonly sleutels: Sleutel<T>[] }>();

  /** @param meest the most nodes there can be */
  constructor(meest: number) {
    this.#bits = new Int32Array(meest);
    this.#kinderen = new Int32Array(meest);
  }

  /** A new node, for keys that have so many symbols behind them. */
  maak(diepte: number): number {
    const knoop = this.#aantal++;
    this.#bits[knoop] = HEEL;
    this.#heel.set(knoop, { diepte, sleutels: [] });
    return knoop;
  }

  neem(knoop: number, sleutel: Sleutel<T>): void {
    this.#heel.get(knoop)?.sleutels.push(sleutel);
  }

  /** Walks along a text from a node, to which its symbol `vanaf` led; adds what ends on the way. */
  volg(begin: number, { symbolen, aantal }: Lezing, vanaf: number, vondsten: Vondst<T>[]): void {
    let knoop = begin;
    for (let i = vanaf; ;) {
      let bits = this.#bits[knoop] ?? 0;
      if ((bits & HEEL) !== 0) bits = this.#splits(knoop);
      if ((bits & EINDE) !== 0) vondsten.push({ einden: this.#einden.get(knoop) ?? [], laatste: i });
      if (++i === aantal) return;
      const bit = 1 << (symbolen[i] ?? TUSSEN);
      if ((bits & bit) === 0) return;
      knoop = (this.#kinderen[knoop] ?? 0) + aantalBits(bits & (bit - 1));
    }
  }

  #splits(knoop: number): number {
    const { diepte, sleutels } = this.#heel.get(knoop) ?? { diepte: 0, sleutels: [] };
    this.#heel.delete(knoop);
    const groepen: Sleutel<T>[][] = [];
    const einden: T[] = [];
    for (const sleutel of sleutels)
      if (lengteVan(sleutel) === diepte) einden.push(sleutel.voor);
      else (groepen[symboolOp(sleutel, diepte)] ??= []).push(sleutel);
    let bits = 0;
    if (einden.length > 0) {
      bits |= EINDE;
      this.#einden.set(knoop, einden);
    }
    this.#kinderen[knoop] = this.#aantal;
    groepen.forEach((groep, symbool) => {
      bits |= 1 << symbool;
      const kind = this.maak(diepte + 1);
      for (const sleutel of groep) this.neem(kind, sleutel);
    });
    return (this.#bits[knoop] = bits);
  }
}

/** Symbols of a key; where the word must end, what parts it from the next is one of them. */
export const lengteVan = ({ tekst, eindVrij }: Sleutel<unknown>): number => tekst.length + (eindVrij ? 0 : 1);

export function symboolOp({ tekst }: Sleutel<unknown>, plaats: number): number {
  const code = plaats < tekst.length ? tekst.charCodeAt(plaats) : 32;
  return code === 32 ? TUSSEN : code < 58 ? CIJFER : code - 96;
}

/** Hacker's Delight, 5-1: sums of two bits, of four, of eight, and these together. */
function aantalBits(bits: number): number {
  const twee = bits - ((bits >> 1) & 0x55555555);
  const vier = (twee & 0x33333333) + ((twee >> 2) & 0x33333333);
  return Math.imul((vier + (vier >> 4)) & 0x0f0f0f0f, 0x01010101) >> 24;
}
