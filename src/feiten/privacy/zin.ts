import { TEKEN, TUSSEN, vouw } from './tekens.ts';

/** One word of a text, as the lists write it; `i.v.m.` is one word. */
export interface Woord {
  readonly tekst: string;
  readonly begin: number;
}

// As the lists write words; a point behind one of these ends no sentence.
const AFKORTINGEN: ReadonlySet<string> = new Set(
  (
    'dr drs mr mrs ir ing prof dhr mevr mw ca bijv bv evt nr nrs tel st art resp incl excl max min gem afd ' +
    'jan feb mrt apr jun jul aug sep sept okt nov dec ma di wo vr za zo'
  ).split(' '),
);

export const isTussen = (tekst: string, i: number): boolean => TEKEN[tekst.charCodeAt(i)] === TUSSEN;

/** True when a sentence ends with the character at `i`. */
export function isZinseinde(tekst: string, i: number): boolean {
  const teken = tekst[i];
  if (teken === '!' || teken === '?' || teken === ';') return true;
  if (teken === '\n') return /^\s*(?:[\n\p{Lu}\d*•–-]|$)/u.test(tekst.slice(i + 1, i + 8));
  if (teken !== '.') return false;
  if (i + 1 < tekst.length && !/^["')\]’”]*\s/.test(tekst.slice(i + 1, i + 4))) return false;
  const begin = woordbegin(tekst, i);
  if (i - begin === 1 && !/\d/.test(tekst[begin] ?? '')) return false;
  if (AFKORTINGEN.has(vouw(tekst, begin, i))) return false;
  return !/^\W*\p{Ll}/u.test(tekst.slice(i + 1, i + 8));
}

// No Dutch word is longer; what is, is no word, and must not cost more.
const LANGSTE_WOORD = 80;

/** Start of the word that ends before `eind`. */
export function woordbegin(tekst: string, eind: number): number {
  const grens = Math.max(0, eind - LANGSTE_WOORD);
  let i = eind;
  while (i > grens && !isTussen(tekst, i - 1)) i--;
  return i;
}

/** End of the word that `begin` lies in. */
export function woordeind(tekst: string, begin: number): number {
  const grens = Math.min(tekst.length, begin + LANGSTE_WOORD);
  let i = begin;
  while (i < grens && !isTussen(tekst, i)) i++;
  return i;
}

/** The words before and after a place in a text, as far as its sentence goes; each is read when it is asked for. */
export class Zin {
  readonly tekst: string;
  readonly begin: number;
  readonly eind: number;
  #eigen: string | undefined;
  readonly #voor: (Woord | undefined)[] = [];
  readonly #na: (Woord | undefined)[] = [];

  constructor(tekst: string, begin: number, eind: number) {
    this.tekst = tekst;
    this.begin = begin;
    this.eind = eind;
  }

  /** The words of the place itself. */
  get eigen(): string {
    return (this.#eigen ??= vouw(this.tekst, this.begin, this.eind).replace(/ +/g, ' ').trim());
  }

  /** The n-th word before the place, from 0. */
  voor(n: number): Woord | undefined {
    while (this.#voor.length <= n) this.#voor.push(this.#leesVoor());
    return this.#voor[n];
  }

  /** The n-th word after the place, from 0. */
  na(n: number): Woord | undefined {
    while (this.#na.length <= n) this.#na.push(this.#leesNa());
    return this.#na[n];
  }

  #leesVoor(): Woord | undefined {
    const laatste = this.#voor.at(-1);
    if (this.#voor.length > 0 && !laatste) return undefined;
    let i = laatste?.begin ?? this.begin;
    while (i > 0 && isTussen(this.tekst, i - 1)) if (isZinseinde(this.tekst, --i)) return undefined;
    if (i === 0) return undefined;
    const eind = i;
    let begin = woordbegin(this.tekst, i);
    while (eind - begin < 12 && isAfgekort(this.tekst, begin)) begin -= 2;
    return { tekst: vouw(this.tekst, begin, eind).replaceAll(' ', ''), begin };
  }

  #leesNa(): Woord | undefined {
    const laatste = this.#na.at(-1);
    if (this.#na.length > 0 && !laatste) return undefined;
    let i = laatste ? this.#eindVan(laatste.begin) : this.eind;
    while (i < this.tekst.length && isTussen(this.tekst, i))
      if (isZinseinde(this.tekst, i++)) return undefined;
    if (i >= this.tekst.length) return undefined;
    return { tekst: vouw(this.tekst, i, this.#eindVan(i)).replaceAll(' ', ''), begin: i };
  }

  #eindVan(begin: number): number {
    let eind = woordeind(this.tekst, begin);
    while (eind - begin < 12 && isAfgekort(this.tekst, eind + 1)) eind += 2;
    return eind;
  }
}

/** True when the letter at `i` follows on a letter and a point: `v` in `i.v.m.`. */
const isAfgekort = (tekst: string, i: number): boolean =>
  tekst[i - 1] === '.' &&
  !isTussen(tekst, i - 2) &&
  !isTussen(tekst, i) &&
  (i < 3 || isTussen(tekst, i - 3)) &&
  isTussen(tekst, i + 1);
