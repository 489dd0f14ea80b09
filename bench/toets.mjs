// How fast is the main job? Reading and checking one realistic case, in one process, plus a cold start.
// Run with: npm run bench:toets. Figures are medians; nothing here is a test.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
/* global structuredClone */
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

/** Each case is read anew and checked once, as in a batch: what riv remembers about a case helps no other. */
function meetVers(naam, lees, werk, aantal = 60, rondes = 9) {
  const perSeconde = Array.from({ length: rondes + 2 }, () => {
    const zaken = Array.from({ length: aantal }, lees);
    const begin = performance.now();
    for (const zaak of zaken) werk(zaak);
    return (aantal * 1000) / (performance.now() - begin);
  })
    .slice(2)
    .sort((a, b) => a - b);
  const midden = perSeconde[Math.floor(rondes / 2)];
  console.log(`${naam.padEnd(44)} ${Math.round(midden).toLocaleString('nl')} per seconde`);
}

/** One list of a case made longer and longer: the time per item must not grow. */
function meetLengte(naam, zaak, leg, opties) {
  const uit = [100, 1000, 10_000].map((aantal) => {
    const tijden = Array.from({ length: 7 }, () => {
      const lang = leg(structuredClone(zaak), aantal);
      const begin = performance.now();
      riv.toetsZaak(lang, opties);
      return performance.now() - begin;
    }).sort((a, b) => a - b);
    return `${aantal}: ${tijden[3].toFixed(1)} ms`;
  });
  console.log(`${naam.padEnd(44)} ${uit.join('  ')}`);
}

const dag = (i) => new Date(Date.UTC(2024, 2, 1 + (i % 580))).toISOString().slice(0, 10);
/** `aantal` copies of the items of a list, spread over the case, each with an id of its own. */
const herhaal = (lijst, aantal, dateer) =>
  Array.from({ length: aantal }, (_, i) => {
    const item = structuredClone(lijst[i % lijst.length]);
    if (item.id !== undefined) item.id = `${item.id}-${i}`;
    return dateer(item, dag(i));
  });

for (const [voorbeeld, peildatum] of Object.entries(voorbeelden)) {
  const bytes = readFileSync(new URL(`../samples/${voorbeeld}/zaak.json`, import.meta.url));
  const opties = {
    peildatum,
    profiel: 'indiening',
    richtwaarden: riv.STANDAARD_INSTELLINGEN.richtwaarden,
  };
  console.log(`${voorbeeld}: ${(bytes.length / 1000).toFixed(0)} kB`);
  meet('  lezen (JSON, schema, kruiscontroles)', () => riv.leesZaak(bytes, 'zaak.json'));
  meetVers(
    '  toetsen (tijdlijn en alle regels)',
    () => riv.leesZaak(bytes, 'zaak.json'),
    (vers) => riv.toetsZaak(vers, opties),
  );
  meet('  lezen en toetsen', () => riv.toetsZaak(riv.leesZaak(bytes, 'zaak.json'), opties));
}

{
  const zaak = riv.leesZaak(
    readFileSync(new URL('../samples/compleet/zaak.json', import.meta.url)),
    'zaak.json',
  );
  const opties = {
    peildatum: PEIL,
    profiel: 'indiening',
    richtwaarden: riv.STANDAARD_INSTELLINGEN.richtwaarden,
  };
  console.log('compleet met langere lijsten');
  meetLengte(
    '  contacten',
    zaak,
    (z, n) => ({ ...z, contacten: herhaal(z.contacten, n, (c, op) => ({ ...c, datum: op })) }),
    opties,
  );
  meetLengte(
    '  adviezen',
    zaak,
    (z, n) => ({
      ...z,
      adviezen: herhaal(z.adviezen, n, (a, op) => ({ ...a, stuk: { ...a.stuk, opgesteldOp: op } })),
    }),
    opties,
  );
  meetLengte(
    '  sollicitaties',
    zaak,
    (z, n) => ({
      ...z,
      spoor2: {
        ...z.spoor2,
        sollicitaties: herhaal(z.spoor2.sollicitaties, n, (s, op) => ({ ...s, datum: op })),
      },
    }),
    opties,
  );
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
