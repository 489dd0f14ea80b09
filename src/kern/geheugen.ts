/**
 * Remembers what was worked out for a text, for as many texts as were asked for last. What it gives may not be changed.
 * In two generations: when the young one is full it becomes the old one, and what is not asked for again goes.
 */
export class Geheugen<V> {
  readonly #ruimte: number;
  #jong = new Map<string, V>();
  #oud = new Map<string, V>();

  /** @param ruimte how many texts a generation holds. */
  constructor(ruimte: number) {
    this.#ruimte = ruimte;
  }

  neem(tekst: string, maak: (tekst: string) => V): V {
    const jong = this.#jong.get(tekst);
    if (jong !== undefined) return jong;
    const waarde = this.#oud.get(tekst) ?? maak(tekst);
    if (this.#jong.size >= this.#ruimte) {
      this.#oud = this.#jong;
      this.#jong = new Map();
    }
    this.#jong.set(tekst, waarde);
    return waarde;
  }
}
