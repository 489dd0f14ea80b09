// The plain loop: parse, validate, fill with docxtemplater, write. Views are made before the clock starts.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { zaakSchema } from '../../dist/zaak/schema/zaak.js';
import { laad } from './docxtemplater.mjs';
import { eersteRegels } from './regels.mjs';
import { weergaveVan } from './weergaven.mjs';

const OPWARM = 20;
const [bron, sjabloon, aantal, uitvoer] = process.argv.slice(2);
const maak = laad(readFileSync(sjabloon));
const zaken = (await eersteRegels(bron, Number(aantal))).flatMap((regel) => {
  const weergave = weergaveVan(regel)?.weergave;
  return weergave ? [{ regel, weergave }] : [];
});

const doe = ({ regel, weergave }, nr) => {
  const { success } = zaakSchema.safeParse(JSON.parse(regel));
  if (!success) throw new Error(`case ${nr} is not valid`);
  writeFileSync(join(uitvoer, `${nr}.docx`), maak(weergave));
};
zaken.slice(0, OPWARM).forEach(doe);

const rekentijd = process.cpuUsage();
const begin = performance.now();
zaken.forEach(doe);
const seconden = (performance.now() - begin) / 1000;
const { user, system } = process.cpuUsage(rekentijd);
console.log(JSON.stringify({ zaken: zaken.length, seconden, cpu: (user + system) / 1e6 }));
