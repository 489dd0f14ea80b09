// Compares the Word engine with others. Run with: npm run bench, with --kort for a quick look or --plat for memory only.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { metSjablonen } from './sjabloon/bestanden.mjs';
import { DEELNEMERS } from './sjabloon/deelnemers.mjs';
import { meetEerste } from './sjabloon/eerste.mjs';
import { meetGroep } from './sjabloon/groep.mjs';
import { meetPlat } from './sjabloon/plat.mjs';
import { vergelijk } from './sjabloon/vergelijk.mjs';
import * as deel from './sjabloon/verslag/delen.mjs';
import { machine } from './sjabloon/verslag/machine.mjs';

const VLOER = fileURLToPath(new URL('sjabloon/proces/vloer.mjs', import.meta.url));
const VOL = {
  rapport: { opwarm: 1000, rondes: 5, ms: 1000 },
  schijf: { opwarm: 500, rondes: 3, ms: 1000 },
  'rijen-100': { opwarm: 500, rondes: 3, ms: 700 },
  'rijen-5000': { opwarm: 0, rondes: 3, ms: 0 },
  traag: 1,
  eerste: 5,
  vloer: 3000,
};
const KORT = {
  rapport: { opwarm: 200, rondes: 3, ms: 200 },
  schijf: { opwarm: 200, rondes: 3, ms: 200 },
  'rijen-100': { opwarm: 200, rondes: 3, ms: 200 },
  'rijen-5000': { opwarm: null, rondes: 1, ms: 0 },
  traag: 0,
  eerste: 3,
  vloer: 800,
};

const opties = process.argv.slice(2);
const onbekend = opties.find((optie) => !['--kort', '--plat'].includes(optie));
if (onbekend !== undefined) {
  console.error(`unknown option ${onbekend}; choose --kort or --plat`);
  process.exit(2);
}
const kort = opties.includes('--kort');
const delen = [];
const druk = (tekst) => {
  delen.push(tekst);
  console.log(`${tekst}\n`);
};

druk(`# The Word engine against others\n\n${machine()}`);
await metSjablonen(async (map) => {
  if (!opties.includes('--plat')) await alles(map, kort ? KORT : VOL);
  if (!kort) druk(deel.plat('Flat memory: 20,000 documents of 200 cases in one process', meetPlat(map)));
});
// Only a full run replaces the committed figures.
if (opties.length === 0) writeFileSync(new URL('RESULTS.md', import.meta.url), `${delen.join('\n\n')}\n`);

async function alles(map, maat) {
  await vergelijk();
  druk('All contenders wrote the same text for the same cases; that was checked before anything was timed.');

  const geheugen = await meetGroep(DEELNEMERS, { taak: 'rapport', map }, maat.rapport);
  druk(deel.perSeconde('Reports in memory', geheugen));

  const schijf = await meetGroep(DEELNEMERS, { taak: 'rapport', doel: 'schijf', map }, maat.schijf);
  druk(deel.perSeconde('Reports to disk, a new file each', schijf));

  druk(deel.eersteDocument('First report, process start included', meetEerste(DEELNEMERS, map, maat.eerste)));

  const honderd = await meetGroep(DEELNEMERS, { taak: 'rijen-100', map }, maat['rijen-100']);
  druk(deel.perDocument('A table of 100 rows', honderd));

  const vlot = DEELNEMERS.filter(({ traag = 0 }) => traag <= maat.traag);
  const duizenden = await meetGroep(vlot, { taak: 'rijen-5000', map }, maat['rijen-5000']);
  druk(deel.perDocument('A table of 5,000 rows', duizenden));

  druk(
    deel.geheugen('Peak memory (RSS MB)', {
      'in memory': geheugen,
      'to disk': schijf,
      '100 rows': honderd,
      '5,000 rows': duizenden,
    }),
  );

  const uitslag = execFileSync(process.execPath, [VLOER, map, String(maat.vloer)], { encoding: 'utf8' });
  druk(deel.vloer('The floor: deflate and CRC-32 of the parts that changed', JSON.parse(uitslag)));
}
