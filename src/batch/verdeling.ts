/** No folder holds more than this. */
const PER_MAP = 1_000;

/** Which case goes in which shard: where it was before, else the first with room. */
export class Verdeling {
  readonly #mappen: Map<string, number>;
  readonly #bezet = new Map<number, number>();
  #eerste = 1;

  /** @param mappen shards of the cases that have one. */
  constructor(mappen: ReadonlyMap<string, number>) {
    this.#mappen = new Map(mappen);
    for (const nummer of mappen.values()) this.#bezet.set(nummer, this.#aantalIn(nummer) + 1);
  }

  mapVoor(sleutel: string): string {
    let nummer = this.#mappen.get(sleutel);
    if (nummer === undefined) {
      while (this.#aantalIn(this.#eerste) >= PER_MAP) this.#eerste += 1;
      nummer = this.#eerste;
      this.#mappen.set(sleutel, nummer);
      this.#bezet.set(nummer, this.#aantalIn(nummer) + 1);
    }
    return String(nummer).padStart(4, '0');
  }

  #aantalIn(nummer: number): number {
    return this.#bezet.get(nummer) ?? 0;
  }
}
