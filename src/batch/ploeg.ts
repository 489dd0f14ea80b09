import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import { eenKeer } from '../kern/eenkeer.ts';
import type { Opdracht } from './opdracht.ts';
import { beschrijfBug, maakVerwerker, type Verwerkt } from './verwerk.ts';
import type { Werkplek, Werkstuk } from './werker.ts';
import type { Zaakinvoer } from './zaakinvoer.ts';

/** Who works out the cases. */
export interface Ploeg {
  /** How many cases may be under way or waiting to be written; what keeps memory flat. */
  readonly venster: number;
  /** Works out a case; `opnieuw` also when it was made before. Never fails: a fault of riv is an outcome. */
  werk(zaak: Zaakinvoer, opnieuw: boolean): Promise<Verwerkt>;
  sluit(): Promise<void>;
}

/** Ample for the largest file that is read; without a bound the garbage collector lets memory grow with the machine. */
const HEAP_MB = 512;
const VENSTER_ALLEEN = 16;
const VENSTER_PER_WERKER = 32;

export const aantalKernen = availableParallelism;

/**
 * As many workers as asked for; with one, the thread that is there. @throws GebruiksFout for an unknown document.
 * @param werker what runs in each thread; only tests have another.
 */
export const maakPloeg = (
  opdracht: Opdracht,
  bekend: ReadonlySet<string>,
  werkers: number,
  werker = new URL('./werker.js', import.meta.url),
): Ploeg =>
  werkers > 1 ? maakThreads({ opdracht, bekend }, werkers, werker) : maakAlleen({ opdracht, bekend });

function maakAlleen({ opdracht, bekend }: Werkplek): Ploeg {
  const verwerk = maakVerwerker(opdracht);
  const geen: ReadonlySet<string> = new Set();
  return {
    venster: VENSTER_ALLEEN,
    // A turn of the event loop for each case, so that signals and writing get theirs.
    werk: (zaak, opnieuw) =>
      new Promise((klaar) => setImmediate(() => klaar(verwerk(zaak, opnieuw ? geen : bekend)))),
    sluit: () => Promise.resolve(),
  };
}

function maakThreads(werkplek: Werkplek, werkers: number, werker: URL): Ploeg {
  const { opdracht } = werkplek;
  // One under way and one at hand, so that no worker waits for the main thread.
  const samen = new Draden(werkplek, werker, werkers, 2);
  let apart: Draden | undefined;
  let isDicht = false;
  const alleen = eenKeer(() => maakAlleen(werkplek));
  return {
    venster: VENSTER_PER_WERKER * werkers,
    async werk(zaak, opnieuw) {
      const stuk: Werkstuk = { zaak, opnieuw };
      const gedaan = await samen.doe(stuk);
      if (gedaan === undefined) return alleen().werk(zaak, opnieuw);
      if (!('gestorven' in gedaan)) return gedaan;
      if (isDicht) return bug(gedaan, opdracht);
      // A worker died with several cases in its hands. Alone in a thread it shows which of them did it.
      apart ??= new Draden(werkplek, werker, 1, 1);
      const nogEens = await apart.doe(stuk);
      return nogEens === undefined || 'gestorven' in nogEens ? bug(nogEens ?? gedaan, opdracht) : nogEens;
    },
    async sluit() {
      isDicht = true;
      await Promise.all([samen.sluit(), apart?.sluit()]);
    },
  };
}

interface Gestorven {
  readonly gestorven: unknown;
}

const bug = ({ gestorven }: Gestorven, { spoor }: Opdracht): Verwerkt => ({
  soort: 'bug',
  melding: beschrijfBug(gestorven, spoor),
});

/** Threads that never take the batch down with them. */
class Draden {
  readonly #pool: Tinypool;
  /** One of them answers; where none can be started none does. */
  readonly #draait: Promise<boolean>;
  /** Gives up the pieces that are under way. Not a promise that all wait for: it would hold on to what came of each. */
  readonly #geefOp = new Set<() => void>();

  constructor(werkplek: Werkplek, werker: URL, aantal: number, tegelijk: number) {
    this.#pool = new Tinypool({
      filename: werker.href,
      runtime: 'worker_threads',
      minThreads: aantal,
      maxThreads: aantal,
      concurrentTasksPerWorker: tegelijk,
      isolateWorkers: false,
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
      workerData: werkplek,
    });
    // A thread went down with nothing in its hands: those that come after it may never be ready.
    this.#pool.on('error', () => {
      for (const geefOp of this.#geefOp) geefOp();
    });
    this.#draait = this.#laat<null>(null).then((uitkomst) => uitkomst === null);
  }

  /** `undefined` when there are no threads to do it. */
  async doe(stuk: Werkstuk): Promise<Verwerkt | Gestorven | undefined> {
    return (await this.#draait) ? this.#laat<Verwerkt>(stuk) : undefined;
  }

  #laat<U>(stuk: Werkstuk | null): Promise<U | Gestorven | undefined> {
    return new Promise((klaar) => {
      const geefOp = (): void => klaar(undefined);
      this.#geefOp.add(geefOp);
      void (this.#pool.run(stuk) as Promise<U>)
        .then(klaar, (gestorven: unknown) => klaar({ gestorven }))
        .finally(() => this.#geefOp.delete(geefOp));
    });
  }

  sluit(): Promise<void> {
    return this.#pool.destroy();
  }
}
