import type { Datum } from '../../kern/datum.ts';
import { Bedrag, DatumWaarde, Ontbreekt } from '../../kern/waarden.ts';
import type { Mist } from '../../regels/inhoud/inhoud.ts';
import type { Pointer } from '../../regels/regel.ts';

// Every field of the case is optional, so an empty object is an item of which nothing is known.
const NIETS: unknown = {};

/** Turns values of the case into values of a view: what is absent becomes its mark, or nothing. */
export class Pen {
  readonly #mist: Mist;

  constructor(mist: Mist) {
    this.#mist = mist;
  }

  /** The mark of a field that the content table asks for and that is absent; else `null`. */
  mist(veld: Pointer, wat?: string): Ontbreekt | null {
    return this.#mist(veld, wat);
  }

  tekst(waarde: string | undefined, veld: Pointer): string | Ontbreekt | null {
    const tekst = waarde?.trim();
    return tekst === undefined || tekst === '' ? this.#mist(veld) : tekst;
  }

  /** A number that never breaks over two lines. */
  telefoon(waarde: string | undefined, veld: Pointer): string | Ontbreekt | null {
    const nummer = this.tekst(waarde, veld);
    return typeof nummer === 'string' ? alsTelefoon(nummer) : nummer;
  }

  dag(waarde: Datum | undefined, veld: Pointer): DatumWaarde | Ontbreekt | null {
    return waarde === undefined ? this.#mist(veld) : new DatumWaarde(waarde);
  }

  getal(waarde: number | undefined, veld: Pointer): number | Ontbreekt | null {
    return waarde ?? this.#mist(veld);
  }

  janee(waarde: boolean | undefined, veld: Pointer): boolean | Ontbreekt | null {
    return waarde ?? this.#mist(veld);
  }

  /** The Dutch words for a choice. */
  woord<K extends string>(
    waarde: K | undefined,
    woorden: Readonly<Record<K, string>>,
    veld: Pointer,
  ): string | Ontbreekt | null {
    return waarde === undefined ? this.#mist(veld) : woorden[waarde];
  }

  /**
   * Each item with its pointer. A list that must have items and has none becomes one item that holds nothing but the
   * mark, in the field `teken`: so a template's words around absent values stay away as well.
   */
  lijst<T extends object, U extends object>(
    waarden: readonly T[] | undefined,
    veld: Pointer & `/${string}`,
    maak: (item: T, veld: Pointer & `/${string}`, nr: number) => U,
    teken: keyof U,
  ): U[] {
    const items = (waarden ?? []).map((item, nr) => maak(item, `${veld}/${nr}`, nr));
    return items.length > 0 ? items : this.leeg(this.#mist(veld), () => maak(NIETS as T, '/', 0), teken);
  }

  /** The one item that stands for a list that must have items and has none. */
  leeg<U extends object>(mist: Ontbreekt | null, maak: () => U, teken: keyof U): U[] {
    return mist ? [{ ...maak(), [teken]: mist }] : [];
  }

  dagen(waarden: readonly Datum[] | undefined, veld: Pointer): DatumWaarde[] | Ontbreekt {
    const items = (waarden ?? []).map((waarde) => new DatumWaarde(waarde));
    return items.length > 0 ? items : (this.#mist(veld) ?? items);
  }

  /** Texts that say something. */
  teksten(waarden: readonly string[] | undefined, veld: Pointer): string[] | Ontbreekt {
    const items = (waarden ?? []).map((tekst) => tekst.trim()).filter((tekst) => tekst !== '');
    return items.length > 0 ? items : (this.#mist(veld) ?? items);
  }
}

/** With no-break hyphens and spaces. */
export const alsTelefoon = (nummer: string): string =>
  nummer.trim().replaceAll('-', '\u2011').replace(/\s+/g, '\u00a0');

export const alsDag = (waarde: Datum | undefined): DatumWaarde | null =>
  waarde === undefined ? null : new DatumWaarde(waarde);

/** Text that says something, as it stands. */
export const alsTekst = (tekst: string | undefined): string | null => {
  const zegt = (tekst ?? '').trim();
  return zegt === '' ? null : zegt;
};

export const alsBedrag = (euro: number | undefined): Bedrag | null =>
  euro === undefined ? null : new Bedrag(Math.round(euro * 100));

/** The group, or `null` when none of its fields has a value; no is a value. */
export const alsIets = <G extends Readonly<Record<string, unknown>>>(groep: G): G | null =>
  Object.values(groep).some((waarde) => waarde !== null) ? groep : null;

/** True when anything in the value will be printed: something was filled in, or its mark. */
export function zegtIets(waarde: unknown): boolean {
  if (waarde === null || waarde === undefined || waarde === false || waarde === '') return false;
  if (typeof waarde !== 'object' || waarde instanceof DatumWaarde || waarde instanceof Bedrag) return true;
  return waarde instanceof Ontbreekt || Object.values(waarde).some(zegtIets);
}
