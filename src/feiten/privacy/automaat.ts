import { BREEDTE_BITS, CIJFER, IJ, NIETS, TUSSEN } from './tekens.ts';

/** A key of the automaton: letters, digits and single spaces; the ends say whether a word may go on there. */
export interface Sleutel<T> {
  readonly tekst: string;
  readonly beginVrij: boolean;
  readonly eindVrij: boolean;
  readonly voor: T;
}

export interface Automaat<T> {
  /** Next state by `(state << BREEDTE_BITS) | symbol`. */
  readonly overgang: Rij;
  /** Of each state where in `uit` stands what it has found; 0 when nothing. */
  readonly vondst: Rij;
  readonly uit: readonly (readonly T[])[];
  /** The state before a text: as between two words. */
  readonly begin: number;
}

type Rij = Uint16Array | Uint32Array;

const BREEDTE = 1 << BREEDTE_BITS;
const WORTEL = 0;
const I = 9;
const J = 10;

/**
 * One pass over a text finds every key (Aho-Corasick, as one table without fallback). A run of spaces and hyphens counts
 * as one, so that keys of several words are found however they are divided.
 */
export function bouwAutomaat<T>(sleutels: readonly Sleutel<T>[]): Automaat<T> {
  const boom = new Boom(sleutels.reduce((som, { tekst }) => som + tekst.length + 1, 2));
  const tussen = boom.stap(WORTEL, TUSSEN);
  const eigen = new Map<number, T[]>();
  for (const { tekst, beginVrij, eindVrij, voor } of sleutels) {
    let knoop = beginVrij ? WORTEL : tussen;
    for (let i = 0; i < tekst.length; i++) knoop = boom.stap(knoop, symbool(tekst.charCodeAt(i)));
    if (!eindVrij) knoop = boom.stap(knoop, TUSSEN);
    const bekend = eigen.get(knoop);
    if (bekend) bekend.push(voor);
    else eigen.set(knoop, [voor]);
  }
  const uit: (readonly T[])[] = [[]];
  const { overgang, vondst } = verbind(boom, (knoop, terug) => {
    const hier = eigen.get(knoop);
    return hier ? uit.push([...hier, ...(uit[terug] ?? [])]) - 1 : terug;
  });
  return { overgang, vondst, uit, begin: overgang[TUSSEN] ?? WORTEL };
}

/** The keys as a tree: of each node its first child and its next brother. */
class Boom {
  aantal = 1;
  readonly kind: Int32Array;
  readonly broer: Int32Array;
  readonly teken: Uint8Array;

  /** @param meest the most nodes there can be */
  constructor(meest: number) {
    this.kind = new Int32Array(meest);
    this.broer = new Int32Array(meest);
    this.teken = new Uint8Array(meest);
  }

  /** The child of a node; made when it is not there yet. */
  stap(knoop: number, teken: number): number {
    for (let kind = this.kind[knoop] ?? 0; kind > 0; kind = this.broer[kind] ?? 0)
      if (this.teken[kind] === teken) return kind;
    const nieuw = this.aantal++;
    this.teken[nieuw] = teken;
    this.broer[nieuw] = this.kind[knoop] ?? 0;
    this.kind[knoop] = nieuw;
    return nieuw;
  }
}

/**
 * The table, breadth first: a row is that of where a key would go on that begins later, with the own children over it.
 * `vind` gives what a node has found, from what that other place has.
 */
function verbind(
  boom: Boom,
  vind: (knoop: number, terug: number) => number,
): Pick<Automaat<never>, 'overgang' | 'vondst'> {
  const { kind, broer, teken, aantal } = boom;
  const overgang = maakRij(aantal * BREEDTE, aantal);
  const vondst = maakRij(aantal, aantal);
  const knopen = new Int32Array(aantal);
  const terug = new Int32Array(aantal);
  let staten = 1;
  for (let staat = 0; staat < aantal; staat++) {
    const knoop = knopen[staat] ?? WORTEL;
    const rij = staat * BREEDTE;
    const val = (terug[staat] ?? 0) * BREEDTE;
    overgang.copyWithin(rij, val, val + BREEDTE);
    vondst[staat] = vind(knoop, vondst[terug[staat] ?? 0] ?? 0);
    overgang[rij + NIETS] = staat;
    if (teken[knoop] === TUSSEN && staat > 0) overgang[rij + TUSSEN] = staat;
    for (let deze = kind[knoop] ?? 0; deze > 0; deze = broer[deze] ?? 0) {
      const plek = rij + (teken[deze] ?? 0);
      terug[staten] = staat === 0 ? 0 : (overgang[plek] ?? 0);
      knopen[staten] = deze;
      overgang[plek] = staten++;
    }
  }
  for (let rij = 0; rij < overgang.length; rij += BREEDTE)
    overgang[rij + IJ] = overgang[(overgang[rij + I] ?? 0) * BREEDTE + J] ?? 0;
  return { overgang, vondst };
}

/** As small as can be: the table must stay near the processor. */
const maakRij = (lengte: number, staten: number): Rij =>
  staten <= 0x10000 ? new Uint16Array(lengte) : new Uint32Array(lengte);

const symbool = (code: number): number => (code === 32 ? TUSSEN : code < 58 ? CIJFER : code - 96);
