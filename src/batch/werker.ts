// What runs in each worker thread: the same as in the main thread, on what the main thread sends.
import { parentPort, workerData } from 'node:worker_threads';
import type { Afzender } from '../instellingen/lees.ts';
import { Afbeelding } from '../kern/waarden.ts';
import type { Opdracht } from './opdracht.ts';
import { maakVerwerker } from './verwerk.ts';
import type { Zaakinvoer } from './zaakinvoer.ts';

/** What the main thread gives a worker once. */
export interface Werkplek {
  readonly opdracht: Opdracht;
  readonly bekend: ReadonlySet<string>;
}

/** What it sends with each case. */
export interface Werkstuk {
  readonly zaak: Zaakinvoer;
  /** Make it even if it was made before. */
  readonly opnieuw: boolean;
}

if (parentPort === null) throw new Error('Alleen in een werker.');
const hoofd = parentPort;
const { opdracht, bekend } = workerData as Werkplek;
const verwerk = maakVerwerker(metBeelden(opdracht));
const GEEN: ReadonlySet<string> = new Set();

hoofd.on('message', ({ zaak, opnieuw }: Werkstuk) => {
  hoofd.postMessage(verwerk(zaak, opnieuw ? GEEN : bekend));
});
hoofd.postMessage(null);

/** What goes to another thread arrives without its class. */
function metBeelden(kaal: Opdracht): Opdracht {
  const { afzender } = kaal.instellingen;
  if (afzender === undefined) return kaal;
  const heel: Afzender = {
    ...afzender,
    logo: alsBeeld(afzender.logo),
    handtekening: alsBeeld(afzender.handtekening),
  };
  return { ...kaal, instellingen: { ...kaal.instellingen, afzender: heel } };
}

const alsBeeld = (kaal: Afbeelding | undefined): Afbeelding | undefined => kaal && new Afbeelding(kaal);
