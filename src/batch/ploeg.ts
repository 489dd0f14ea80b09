import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
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

const VENSTER_ALLEEN = 16;
const VENSTER_PER_WERKER = 32;

export const aantalKernen = availableParallelism;

/** As many workers as asked for; with one, the thread that is there. @throws GebruiksFout for an unknown document. */
export const maakPloeg = (opdracht: Opdracht, bekend: ReadonlySet<string>, werkers: number): Ploeg =>
  werkers > 1 ? maakThreads(opdracht, bekend, werkers) : maakAlleen(opdracht, bekend);

function maakAlleen(opdracht: Opdracht, bekend: ReadonlySet<string>): Ploeg {
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

function maakThreads(opdracht: Opdracht, bekend: ReadonlySet<string>, werkers: number): Ploeg {
  const werkplek: Werkplek = { opdracht, bekend };
  const pool = new Tinypool({
    filename: new URL('./werker.js', import.meta.url).href,
    runtime: 'worker_threads',
    minThreads: werkers,
    maxThreads: werkers,
    // One under way and one at hand, so that no worker waits for the main thread.
    concurrentTasksPerWorker: 2,
    isolateWorkers: false,
    workerData: werkplek,
  });
  return {
    venster: VENSTER_PER_WERKER * werkers,
    async werk(zaak, opnieuw) {
      const stuk: Werkstuk = { zaak, opnieuw };
      try {
        return (await pool.run(stuk)) as Verwerkt;
      } catch (fout) {
        // The worker itself is gone: out of memory, for one.
        return { soort: 'bug', melding: beschrijfBug(fout, opdracht.spoor) };
      }
    },
    sluit: () => pool.destroy(),
  };
}
