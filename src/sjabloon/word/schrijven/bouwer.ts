import type { Stap } from '../../taal/bereken.ts';
import type { Plek } from './plek.ts';
import type { Schrijver } from './schrijver.ts';

/** A step of a compiled Word part. */
export type WStap = Stap<Schrijver>;

/** Gathers static text until a step needs what came before it to be written. */
export class Bouwer {
  readonly #stappen: WStap[] = [];
  #vast = '';
  /** Where we are. */
  plek: Plek;

  constructor(plek: Plek) {
    this.plek = plek;
  }

  vast(xml: string): void {
    this.#vast += xml;
  }

  stap(stap: WStap): void {
    this.#leg();
    this.#stappen.push(stap);
  }

  klaar(): WStap {
    this.#leg();
    const stappen = this.#stappen;
    const [enige] = stappen;
    if (stappen.length === 1 && enige) return enige;
    return (uit, k) => {
      for (const stap of stappen) stap(uit, k);
    };
  }

  #leg(): void {
    if (this.#vast === '') return;
    const bytes = Buffer.from(this.#vast);
    this.#vast = '';
    this.#stappen.push((uit) => uit.bytes(bytes));
  }
}
