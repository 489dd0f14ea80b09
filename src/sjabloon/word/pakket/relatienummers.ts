import { leesRelaties } from './relaties.ts';
import type { Pakket } from './pakket.ts';

export const LEGE_RELATIES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** Ids for the relationships that one render adds, beside those of the template. */
export class Relatienummers {
  readonly #pakket: Pakket;
  readonly #sjabloon: string;
  readonly #bezet = new Map<string, ReadonlySet<string>>();
  readonly #gegeven = new Map<string, Map<string, string>>();

  constructor(pakket: Pakket, sjabloon: string) {
    this.#pakket = pakket;
    this.#sjabloon = sjabloon;
  }

  leeg(): void {
    this.#gegeven.clear();
  }

  /** The id by which one part refers to another, and whether it was given just now. */
  geef(vanuit: string, doel: string): { readonly id: string; readonly isNieuw: boolean } {
    const gegeven = this.#gegeven.get(vanuit) ?? new Map<string, string>();
    this.#gegeven.set(vanuit, gegeven);
    const bekend = gegeven.get(doel);
    if (bekend !== undefined) return { id: bekend, isNieuw: false };
    const bezet = this.#bezetIn(vanuit);
    const ids = [...gegeven.values()];
    let nr = 1;
    while (bezet.has(`riv${nr}`) || ids.includes(`riv${nr}`)) nr++;
    gegeven.set(doel, `riv${nr}`);
    return { id: `riv${nr}`, isNieuw: true };
  }

  #bezetIn(deel: string): ReadonlySet<string> {
    let bezet = this.#bezet.get(deel);
    if (!bezet) {
      bezet = new Set(leesRelaties(this.#pakket.delen, deel, this.#sjabloon).map(({ id }) => id));
      this.#bezet.set(deel, bezet);
    }
    return bezet;
  }
}
