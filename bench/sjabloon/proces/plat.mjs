// Many documents in one process: does its memory stay flat, and what are the bytes?
import { createHash } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { sjabloonUit } from '../lees.mjs';
import { laadDeelnemer } from '../deelnemers.mjs';
import { TAKEN } from '../taken.mjs';

const [map, aantal, stap] = [process.argv[2], ...process.argv.slice(3).map(Number)];
const { inhoud, zaken } = TAKEN.rapport;
const gevallen = zaken(200);
const maak = await laadDeelnemer('rivklaar-1', inhoud, sjabloonUit(map, 'rapport'));

const hash = createHash('sha256');
const reeks = [];
let begin = performance.now();
for (let nr = 1; nr <= aantal; nr++) {
  hash.update(maak(gevallen[nr % gevallen.length]));
  if (nr % stap > 0) continue;
  const perSeconde = (stap * 1000) / (performance.now() - begin);
  reeks.push({ nr, perSeconde, rss: process.memoryUsage.rss() / 2 ** 20 });
  begin = performance.now();
}
console.log(JSON.stringify({ reeks, hash: hash.digest('hex') }));
