// How fast is the main job? Reading and checking one realistic case, in one process, plus a cold start.
// Run with: npm run bench:toets. Figures are medians; nothing here is a test.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

const riv = await import('../dist/index.js');
const PEIL = '2025-10-17';
const voorbeelden = { compleet: PEIL, gebrekkig: PEIL, 'lopend-week-30': '2026-11-11' };
const PROJECT = fileURLToPath(new URL('../', import.meta.url));

function meet(naam, werk, rondes = 5, ms = 1000) {
  for (const tot = performance.now() + ms / 2; performance.now() < tot;) werk();
  const perSeconde = Array.from({ length: rondes }, () => {
    const begin = performance.now();
    let keer = 0;
    while (performance.now() - begin < ms) {
      werk();
      keer += 1;
    }
    return (keer * 1000) / (performance.now() - begin);
  }).sort((a, b) => a - b);
  const midden = perSeconde[Math.floor(rondes / 2)];
  console.log(`${naam.padEnd(44)} ${Math.round(midden).toLocaleString('nl')} per seconde`);
}

for (const [voorbeeld, peildatum] of Object.entries(voorbeelden)) {
  const bytes = readFileSync(new URL(`../samples/${voorbeeld}/zaak.json`, import.meta.url));
  const zaak = riv.leesZaak(bytes, 'zaak.json');
  const opties = {
    peildatum,
    profiel: 'indiening',
    richtwaarden: riv.STANDAARD_INSTELLINGEN.richtwaarden,
  };
  console.log(`${voorbeeld}: ${(bytes.length / 1000).toFixed(0)} kB`);
  meet('  lezen (JSON, schema, kruiscontroles)', () => riv.leesZaak(bytes, 'zaak.json'));
  meet('  toetsen (tijdlijn en alle regels)', () => riv.toetsZaak(zaak, opties));
  meet('  lezen en toetsen', () => riv.toetsZaak(riv.leesZaak(bytes, 'zaak.json'), opties));
}

const koud = Array.from({ length: 9 }, () => {
  const begin = performance.now();
  execFileSync(process.execPath, ['dist/cli/riv.js', 'toets', 'samples/compleet', '--peildatum', PEIL], {
    cwd: PROJECT,
    stdio: 'ignore',
  });
  return performance.now() - begin;
}).sort((a, b) => a - b);
console.log(`${'riv toets samples/compleet, proces en al'.padEnd(44)} ${Math.round(koud[4])} ms`);
