import type { Datum } from '../../kern/datum.ts';
import { Bedrag, DatumWaarde, Ontbreekt } from '../../kern/waarden.ts';
import type { Mist } from '../../regels/inhoud/inhoud.ts';
import type { Pointer } from '../../regels/regel.ts';

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

  /** Each item with its pointer; the mark when the list must have items and has none. */
  lijst<T, U>(
    waarden: readonly T[] | undefined,
    veld: Pointer,
    maak: (item: T, veld: Pointer, nr: number) => U,
  ): U[] | Ontbreekt {
    const items = (waarden ?? []).map((item, nr) => maak(item, `${veld as `/${string}`}/${nr}`, nr));
    return items.length > 0 ? items : (this.#mist(veld) ?? items);
  }

  /** Texts that say something. */
  teksten(waarden: readonly string[] | undefined, veld: Pointer): string[] | Ontbreekt {
    const items = (waarden ?? []).map((tekst) => tekst.trim()).filter((tekst) => tekst !== '');
    return items.length > 0 ? items : (this.#mist(veld) ?? items);
  }
}

export const alsDag = (waarde: Datum | undefined): DatumWaarde | null =>
  waarde === undefined ? null : new DatumWaarde(waarde);

export const alsBedrag = (euro: number | undefined): Bedrag | null =>
  euro === undefined ? null : new Bedrag(Math.round(euro * 100));

/** True when anything in the value will be printed: something was filled in, or its mark. */
export function zegtIets(waarde: unknown): boolean {
  if (waarde === null || waarde === undefined || waarde === false || waarde === '') return false;
  if (typeof waarde !== 'object' || waarde instanceof DatumWaarde || waarde instanceof Bedrag) return true;
  return waarde instanceof Ontbreekt || Object.values(waarde).some(zegtIets);
}
