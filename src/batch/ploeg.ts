import { availableParallelism } from 'node:os';
import { eenKeer } from '../kern/eenkeer.ts';
import { beschrijfFout } from '../kern/fouten.ts';
import { Draden } from './draden.ts';
import type { Opdracht } from './opdracht.ts';
import { maakVerwerker, type Verwerkt } from './verwerk.ts';
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
  const draden = new Draden<Werkstuk, Verwerkt>({ werker, mee: werkplek, aantal: werkers, heapMb: HEAP_MB });
  const alleen = eenKeer(() => maakAlleen(werkplek));
  return {
    venster: VENSTER_PER_WERKER * werkers,
    async werk(zaak, opnieuw) {
      const gedaan = await draden.doe({ zaak, opnieuw });
      if (gedaan === undefined) return alleen().werk(zaak, opnieuw);
      if ('waarde' in gedaan) return gedaan.waarde;
      return { soort: 'bug', melding: beschrijfFout(gedaan.gestorven, werkplek.opdracht.spoor) };
    },
    sluit: () => draden.sluit(),
  };
}
