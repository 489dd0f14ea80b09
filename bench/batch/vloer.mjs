// The floor: the parts of the documents that changed deflated anew, and files of the same size written, flushed and
// renamed as the batch does; spread over as many threads. Reading, inflating and making folders are not counted.
import { Buffer } from 'node:buffer';
import { once } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { crc32, deflateRawSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { vervangBestand } from '../../dist/dossier/schrijf.js';
import { documentenIn } from './draai.mjs';
import { DOCUMENT } from './opdracht.mjs';

/** As many files under way at a time as the batch has in a group. */
const ONDERWEG = 32;
const NIVEAU = 6;

if (isMainThread) await leid(...process.argv.slice(2));
else await werk(workerData);

async function leid(uitvoer, doel, threads) {
  const paden = documentenIn(uitvoer);
  const werkers = Array.from(
    { length: Number(threads) },
    (_, deel) =>
      new Worker(fileURLToPath(import.meta.url), {
        workerData: { paden: paden.filter((_pad, nr) => nr % threads === deel), doel, deel, threads },
      }),
  );
  // Each says that it is ready, is told to go, and says that it is done; a fault in one is thrown here.
  const allen = () => Promise.all(werkers.map((werker) => once(werker, 'message')));
  const gereed = await allen();
  const rekentijd = process.cpuUsage();
  const begin = performance.now();
  const klaar = allen();
  for (const werker of werkers) werker.postMessage('ga');
  await klaar;
  const seconden = (performance.now() - begin) / 1000;
  const { user, system } = process.cpuUsage(rekentijd);
  const bytes = gereed.reduce((som, [n]) => som + n, 0);
  console.log(JSON.stringify({ zaken: paden.length, bytes, seconden, cpu: (user + system) / 1e6 }));
}

async function werk({ paden, doel, deel, threads }) {
  const vast = unzipSync(readFileSync(new URL(`../../templates/${DOCUMENT}.docx`, import.meta.url)));
  const stukken = paden.map((pad, nr) => {
    const map = join(doel, `${deel}-${Math.floor(nr / 1000)}`);
    mkdirSync(map, { recursive: true });
    return { pad: join(map, `${nr}.docx`), ...lees(readFileSync(pad), vast) };
  });
  const ga = once(parentPort, 'message');
  parentPort.postMessage(
    stukken.reduce((som, { delen }) => som + delen.reduce((n, d) => n + d.length, 0), 0),
  );
  await ga;
  const onderweg = new Set();
  for (const { pad, delen, rest } of stukken) {
    const data = delen.map((inhoud) => {
      crc32(inhoud);
      return deflateRawSync(inhoud, { level: NIVEAU, memLevel: 9 });
    });
    const schrijft = vervangBestand(pad, Buffer.concat([rest, ...data])).then(() =>
      onderweg.delete(schrijft),
    );
    onderweg.add(schrijft);
    if (onderweg.size >= ONDERWEG / threads) await Promise.race(onderweg);
  }
  await Promise.all(onderweg);
  parentPort.postMessage('klaar');
}

/** The parts of a document that its case changed, and as many bytes as the rest of it takes. The title is ours to keep. */
function lees(bytes, vast) {
  const uit = unzipSync(bytes);
  const delen = Object.keys(uit)
    .filter((naam) => naam.startsWith('word/'))
    .filter((naam) => !vast[naam] || Buffer.compare(uit[naam], vast[naam]) !== 0)
    .map((naam) => uit[naam]);
  const nieuw = delen.reduce(
    (n, inhoud) => n + deflateRawSync(inhoud, { level: NIVEAU, memLevel: 9 }).length,
    0,
  );
  return { delen, rest: Buffer.alloc(bytes.length - nieuw) };
}
