import { Lezing } from './lezing.ts';
import { lengteVan, Sleutelboom, symboolOp, type Sleutel, type Vondst } from './sleutelboom.ts';
import { SYMBOOL_BITS, TUSSEN } from './tekens.ts';

/** Called for what ends somewhere in a text; `tot` is behind its last character, or behind what parts it from the next. */
export type BijVondst<T> = (gevonden: readonly T[], tot: number) => void;

/** So many symbols together, a grip, tell whether keys begin with them. */
const GREEP = 3;
const GREPEN = 1 << (GREEP * SYMBOOL_BITS);

/**
 * Finds every key in one pass over a text. Small tables say of each three symbols whether keys begin with them; only there
 * the tree of these keys is walked. A run of spaces and hyphens counts as one symbol, so that keys of several words are
 * found however they are divided.
 */
export class Zoeker<T> {
  readonly #boom: Sleutelboom<T>;
  /** By grip the node of the keys that begin with it, where a word begins and anywhere; 0 for most. */
  readonly #woord = new Int32Array(GREPEN);
  readonly #overal = new Int32Array(GREPEN);
  readonly #lezing = new Lezing();

  /** @throws for a key of fewer than three symbols. */
  constructor(sleutels: readonly Sleutel<T>[]) {
    this.#boom = new Sleutelboom(sleutels.reduce((som, sleutel) => som + lengteVan(sleutel), 1));
    for (const sleutel of sleutels) {
      if (lengteVan(sleutel) < GREEP) throw new Error(`too short for a key: ${sleutel.tekst}`);
      let greep = 0;
      for (let i = 0; i < GREEP; i++) greep = (greep << SYMBOOL_BITS) | symboolOp(sleutel, i);
      const knopen = sleutel.beginVrij ? this.#overal : this.#woord;
      this.#boom.neem((knopen[greep] ||= this.#boom.maak(GREEP)), sleutel);
    }
  }

  /** Reads a text to its end, behind which it is as between two words. Of what ends at one place the longest comes first. */
  lees(tekst: string, bijVondst: BijVondst<T>): void {
    const boom = this.#boom;
    const woord = this.#woord;
    const overal = this.#overal;
    const lezing = this.#lezing;
    lezing.neem(tekst);
    const { symbolen, aantal } = lezing;
    const vondsten: Vondst<T>[] = [];
    let greep = 0;
    for (let i = 0; i < aantal; i++) {
      const ervoor = greep >> ((GREEP - 1) * SYMBOOL_BITS);
      greep = ((greep << SYMBOOL_BITS) | (symbolen[i] ?? TUSSEN)) & (GREPEN - 1);
      const vanWoord = ervoor === TUSSEN ? (woord[greep] ?? 0) : 0;
      if (vanWoord !== 0) boom.volg(vanWoord, lezing, i, vondsten);
      const vanOveral = overal[greep] ?? 0;
      if (vanOveral !== 0) boom.volg(vanOveral, lezing, i, vondsten);
    }
    if (vondsten.length > 1) vondsten.sort((a, b) => a.laatste - b.laatste);
    for (const { einden, laatste } of vondsten) bijVondst(einden, lezing.plaatsVan(laatste));
  }
}
