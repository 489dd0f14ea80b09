import { BREEDTE_BITS, CIJFER, IJ, TUSSEN } from './tekens.ts';

/** A key of the automaton: letters, digits and single spaces; the ends say whether a word may go on there. */
export interface Sleutel<T> {
  readonly tekst: string;
  readonly beginVrij: boolean;
  readonly eindVrij: boolean;
  readonly voor: T;
}

export interface Automaat<T> {
  /** Next state by `(state << BREEDTE_BITS) | symbol`. */
  readonly overgang: Uint16Array;
  /** States from here on have found something. */
  readonly eersteUit: number;
  /** What state `eersteUit + i` has found. */
  readonly uit: readonly (readonly T[])[];
  /** The state before a text: as between two words. */
  readonly begin: number;
}

const BREEDTE = 1 << BREEDTE_BITS;
const MEEST = 0x10000;
const I = 9;
const J = 10;

/**
 * One pass over a text finds every key (Aho-Corasick, as one table without fallback). A run of spaces and hyphens counts
 * as one, so that keys of several words are found however they are divided. States that find something come last.
 */
export function bouwAutomaat<T>(sleutels: readonly Sleutel<T>[]): Automaat<T> {
  const boom = new Boom<T>();
  for (const sleutel of sleutels) boom.voegToe(sleutel);
  const rij = boom.verbind();
  const nummer = new Uint16Array(boom.aantal);
  const uit: (readonly T[])[] = [];
  const eersteUit = boom.aantal - boom.uit.size;
  let stil = 0;
  for (let i = 0; i < boom.aantal; i++) {
    const staat = rij[i] ?? 0;
    const gevonden = boom.uit.get(staat);
    nummer[staat] = gevonden ? eersteUit + uit.push(gevonden) - 1 : stil++;
  }
  return { overgang: hernummer(boom, nummer), eersteUit, uit, begin: nummer[boom.begin] ?? 0 };
}

class Boom<T> {
  /** Only for the states that find something. */
  readonly uit = new Map<number, T[]>();
  kinderen = new Uint16Array(4096 * BREEDTE);
  aantal = 1;
  /** The place between two words; always there, and where it is however long it lasts. */
  readonly begin: number;

  constructor() {
    this.begin = this.#stap(0, TUSSEN);
  }

  voegToe({ tekst, beginVrij, eindVrij, voor }: Sleutel<T>): void {
    let staat = beginVrij ? 0 : this.begin;
    for (let i = 0; i < tekst.length; i++) staat = this.#stap(staat, symbool(tekst.charCodeAt(i)));
    if (!eindVrij) staat = this.#stap(staat, TUSSEN);
    const bekend = this.uit.get(staat);
    if (bekend) bekend.push(voor);
    else this.uit.set(staat, [voor]);
  }

  #stap(staat: number, teken: number): number {
    const plek = staat * BREEDTE + teken;
    const bekend = this.kinderen[plek] ?? 0;
    if (bekend > 0) return bekend;
    const nieuw = this.aantal++;
    if (nieuw >= MEEST) throw new Error('too many states');
    if ((nieuw + 1) * BREEDTE > this.kinderen.length) {
      const ruimer = new Uint16Array(this.kinderen.length * 2);
      ruimer.set(this.kinderen);
      this.kinderen = ruimer;
    }
    this.kinderen[plek] = nieuw;
    return nieuw;
  }

  /** Fills in, breadth first, where each state goes on a symbol that no key goes on with. Returns that order. */
  verbind(): Uint16Array {
    const { kinderen, uit } = this;
    const rij = new Uint16Array(this.aantal);
    const terug = new Uint16Array(this.aantal);
    const aanTussen = new Uint8Array(this.aantal);
    let staart = 1;
    for (let kop = 0; kop < staart; kop++) {
      const staat = rij[kop] ?? 0;
      const val = (terug[staat] ?? 0) * BREEDTE;
      for (let teken = 0; teken <= CIJFER; teken++) {
        const plek = staat * BREEDTE + teken;
        const kind = kinderen[plek] ?? 0;
        const elders = kop === 0 ? 0 : (kinderen[val + teken] ?? 0);
        if (kind === 0) {
          kinderen[plek] = teken === TUSSEN && aanTussen[staat] === 1 ? staat : elders;
          continue;
        }
        terug[kind] = elders;
        aanTussen[kind] = teken === TUSSEN ? 1 : 0;
        const ook = uit.get(elders);
        if (ook) uit.set(kind, [...(uit.get(kind) ?? []), ...ook]);
        rij[staart++] = kind;
      }
    }
    return rij;
  }
}

function hernummer(boom: Boom<unknown>, nummer: Uint16Array): Uint16Array {
  const { kinderen, aantal } = boom;
  const overgang = new Uint16Array(aantal * BREEDTE);
  for (let staat = 0; staat < aantal; staat++) {
    const van = staat * BREEDTE;
    const naar = (nummer[staat] ?? 0) * BREEDTE;
    for (let teken = 0; teken <= CIJFER; teken++)
      overgang[naar + teken] = nummer[kinderen[van + teken] ?? 0] ?? 0;
    const naI = kinderen[van + I] ?? 0;
    overgang[naar + IJ] = nummer[kinderen[naI * BREEDTE + J] ?? 0] ?? 0;
    overgang.fill(nummer[staat] ?? 0, naar + IJ + 1, naar + BREEDTE);
  }
  return overgang;
}

const symbool = (code: number): number => (code === 32 ? TUSSEN : code < 58 ? CIJFER : code - 96);
