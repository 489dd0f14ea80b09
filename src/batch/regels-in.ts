const NIEUWE_REGEL = 0x0a;

/** A line of a file that comes in pieces. */
export interface Regel {
  /** 1-based. */
  readonly nummer: number;
  /** Byte at which it begins, and the one after its newline. */
  readonly begin: number;
  readonly einde: number;
  /** Without its newline; `undefined` when it is longer than was allowed, and thrown away as it came. */
  readonly bytes: Buffer | undefined;
  /** False for what stands after the last newline. */
  readonly isAf: boolean;
}

/** Cuts pieces of a file into lines, holding no more of it than one line. */
export class Regelknipper {
  readonly #hoogstens: number;
  #rest: Uint8Array[] = [];
  #lengte = 0;
  #begin = 0;
  #nummer = 1;

  /** @param hoogstens length in bytes of the longest line that is kept. */
  constructor(hoogstens: number) {
    this.#hoogstens = hoogstens;
  }

  /** The lines that end in this piece. The piece may not be written to afterwards. */
  *knip(stuk: Uint8Array): Generator<Regel> {
    let van = 0;
    for (;;) {
      const tot = stuk.indexOf(NIEUWE_REGEL, van);
      this.#voegToe(stuk.subarray(van, tot < 0 ? stuk.length : tot));
      if (tot < 0) return;
      yield this.#maakRegel(true);
      van = tot + 1;
    }
  }

  /** What stands after the last newline, if anything. */
  *sluit(): Generator<Regel> {
    if (this.#lengte > 0) yield this.#maakRegel(false);
  }

  #voegToe(deel: Uint8Array): void {
    this.#lengte += deel.length;
    if (this.#lengte > this.#hoogstens) this.#rest = [];
    else if (deel.length > 0) this.#rest.push(deel);
  }

  #maakRegel(isAf: boolean): Regel {
    const einde = this.#begin + this.#lengte + (isAf ? 1 : 0);
    const regel: Regel = {
      nummer: this.#nummer,
      begin: this.#begin,
      einde,
      bytes: this.#lengte > this.#hoogstens ? undefined : Buffer.concat(this.#rest),
      isAf,
    };
    this.#rest = [];
    this.#lengte = 0;
    this.#begin = einde;
    this.#nummer += 1;
    return regel;
  }
}
