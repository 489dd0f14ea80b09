// One contender and one task in a process of its own; each message asks for one round of so many milliseconds.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { sjabloonUit } from '../lees.mjs';
import { laadDeelnemer } from '../deelnemers.mjs';
import { TAKEN } from '../taken.mjs';

const [id, taak, doel, map] = process.argv.slice(2);
const { inhoud, zaken } = TAKEN[taak];
const maak = await laadDeelnemer(id, inhoud, sjabloonUit(map, taak));
const gevallen = zaken();

process.on('message', async (ms) => {
  const uit = mkdtempSync(join(map, 'uit-'));
  const meting = await ronde(ms, doel === 'schijf' ? (nr) => join(uit, `${nr}.docx`) : null);
  rmSync(uit, { recursive: true });
  process.send({ ...meting, rss: process.resourceUsage().maxRSS / 1024 });
});
process.send('gereed');

async function ronde(ms, bestand) {
  const begin = performance.now();
  const rekentijd = process.cpuUsage();
  const groottes = [];
  while (groottes.length === 0 || performance.now() - begin < ms) {
    const nr = groottes.length;
    const bytes = await maak(gevallen[nr % gevallen.length]);
    if (bestand) writeFileSync(bestand(nr), bytes);
    groottes.push(bytes.length);
  }
  const perSeconde = (groottes.length * 1000) / (performance.now() - begin);
  const { user, system } = process.cpuUsage(rekentijd);
  return { perSeconde, cpu: (user + system) / 1000 / groottes.length, grootte: groottes[0] };
}
