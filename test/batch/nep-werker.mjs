// Stands in for src/batch/werker.ts in a thread: does as the name of the case says.
import { parentPort, threadId, workerData } from 'node:worker_threads';

const { opdracht, bekend } = workerData;
const DADEN = {
  vertel: () => JSON.stringify({ wat: opdracht.wat, bekend: [...bekend] }),
  wie: () => `werker ${threadId}`,
  sterf: () => {
    throw new RangeError('weg');
  },
  vertrek: () => process.exit(3),
  vreet: () => {
    const vol = [];
    for (;;) vol.push(new Array(1_000_000).fill(vol.length + 0.5));
  },
  traag: () => {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1_000);
    return 'traag';
  },
};

parentPort.on('message', ({ zaak: { bestand } }) => {
  parentPort.postMessage({ soort: 'bug', melding: (DADEN[bestand] ?? (() => bestand))() });
});
parentPort.postMessage(null);
