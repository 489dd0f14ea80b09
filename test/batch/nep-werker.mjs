// Stands in for src/batch/werker.ts in a thread: does as the name of the case says.
import { setTimeout } from 'node:timers';
import { workerData } from 'node:worker_threads';

const [, { opdracht, bekend }] = workerData;
const DADEN = {
  vertel: () => antwoord(JSON.stringify({ wat: opdracht.wat, bekend: [...bekend] })),
  // As a thread that runs out of memory: what it had in hand gets no answer.
  sterf: () => {
    process.nextTick(() => {
      throw new RangeError('weg');
    });
    return new Promise(() => undefined);
  },
  traag: () => new Promise((klaar) => setTimeout(() => klaar(antwoord('traag')), 1_000)),
};
const antwoord = (melding) => ({ soort: 'bug', melding });

export default (stuk) => {
  if (stuk === null) return null;
  const { bestand } = stuk.zaak;
  return (DADEN[bestand] ?? (() => antwoord(bestand)))();
};
