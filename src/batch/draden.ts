import { Worker } from 'node:worker_threads';

/** What came of a piece of work that was given to a thread. */
export type Draaduitkomst<U> =
  | { readonly waarde: U }
  /** The thread died of it. */
  | { readonly gestorven: unknown };

export interface Draadkeuze {
  /** The file that runs in each thread: says `null` when it is there, and answers each piece in the order they come. */
  readonly werker: URL;
  /** What each gets once, as `workerData`. */
  readonly mee: unknown;
  readonly aantal: number;
  /** Bound on the memory of each thread. */
  readonly heapMb: number;
}

interface Werk<S, U> {
  readonly stuk: S;
  readonly klaar: (uitkomst: Draaduitkomst<U> | undefined) => void;
}

/** One under way and one at hand, so that no thread waits for the main thread. */
const IN_HANDEN = 2;

/**
 * Threads that work off pieces and never take the process down with them. A thread that dies costs only the piece it died
 * of: its answers arrive before the news of its death, so that is the first one without an answer; the others go to the
 * next thread, and another takes its place.
 */
export class Draden<S, U> {
  readonly #keuze: Draadkeuze;
  readonly #draden = new Set<Draad<S, U>>();
  #wachtenden: Werk<S, U>[] = [];
  #isDicht = false;

  constructor(keuze: Draadkeuze) {
    this.#keuze = keuze;
    for (let nr = 0; nr < keuze.aantal; nr += 1) this.#start();
  }

  /** `undefined` when there is no thread to do it. */
  doe(stuk: S): Promise<Draaduitkomst<U> | undefined> {
    return new Promise((klaar) => {
      this.#wachtenden.push({ stuk, klaar });
      this.#deelUit();
    });
  }

  /** Ends the threads; what they had not done yet counts as died. */
  async sluit(): Promise<void> {
    this.#isDicht = true;
    await Promise.all([...this.#draden].map((draad) => draad.sluit()));
    this.#deelUit();
  }

  #start(): void {
    const draad = new Draad<S, U>(this.#keuze, {
      isVrij: () => this.#deelUit(),
      isWeg: (terug) => {
        this.#draden.delete(draad);
        this.#wachtenden.unshift(...terug);
        // One that never did a thing would be followed by others like it.
        if (draad.deedIets && !this.#isDicht) this.#start();
        this.#deelUit();
      },
    });
    this.#draden.add(draad);
  }

  #deelUit(): void {
    if (this.#isDicht || this.#draden.size === 0) {
      const uitkomst = this.#isDicht ? { gestorven: new Error('gesloten') } : undefined;
      for (const { klaar } of this.#wachtenden.splice(0)) klaar(uitkomst);
      return;
    }
    // Each its first before any gets its second.
    for (let ruimte = 0; ruimte < IN_HANDEN; ruimte += 1)
      for (const draad of this.#draden) {
        if (!draad.isEr || draad.inHanden > ruimte) continue;
        let werk = this.#wachtenden.shift();
        while (werk && !draad.neem(werk)) werk = this.#wachtenden.shift();
      }
  }
}

interface Draadnieuws<S, U> {
  /** It is there, or has done a piece. */
  readonly isVrij: () => void;
  /** It is gone; `terug` are the pieces it had not come to. */
  readonly isWeg: (terug: readonly Werk<S, U>[]) => void;
}

class Draad<S, U> {
  readonly #worker: Worker;
  #inHanden: Werk<S, U>[] = [];
  isEr = false;
  deedIets = false;

  constructor({ werker, mee, heapMb }: Draadkeuze, nieuws: Draadnieuws<S, U>) {
    this.#worker = new Worker(werker, {
      workerData: mee,
      resourceLimits: { maxOldGenerationSizeMb: heapMb },
    });
    let oorzaak: unknown;
    this.#worker.on('message', (antwoord: U | null) => {
      if (this.isEr) this.#inHanden.shift()?.klaar({ waarde: antwoord as U });
      this.isEr = true;
      nieuws.isVrij();
    });
    this.#worker.on('error', (fout) => (oorzaak = fout));
    this.#worker.on('exit', (code) => {
      const [hier, ...terug] = this.#inHanden;
      this.#inHanden = [];
      this.isEr = false;
      hier?.klaar({ gestorven: oorzaak ?? new Error(`afloop ${code}`) });
      nieuws.isWeg(terug);
    });
  }

  get inHanden(): number {
    return this.#inHanden.length;
  }

  /** False when it cannot be sent at all; then no other thread can have it either. */
  neem(werk: Werk<S, U>): boolean {
    try {
      this.#worker.postMessage(werk.stuk);
    } catch (fout) {
      werk.klaar({ gestorven: fout });
      return false;
    }
    this.deedIets = true;
    this.#inHanden.push(werk);
    return true;
  }

  async sluit(): Promise<void> {
    await this.#worker.terminate();
  }
}
