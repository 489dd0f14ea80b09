// Writes docs/velden.md from the tables in scripts/velden; with --controle fails when the file differs.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { documenten } from './velden/documenten.ts';
import { drukVelden } from './velden/druk.ts';
import { groepen } from './velden/groepen.ts';
import { vrijeTekstvelden } from './velden/schema.ts';

const bestand = fileURLToPath(new URL('../docs/velden.md', import.meta.url));
const tekst = drukVelden(groepen, documenten, vrijeTekstvelden());

if (!process.argv.includes('--controle')) writeFileSync(bestand, tekst);
else if (readFileSync(bestand, 'utf8') !== tekst) {
  console.error('docs/velden.md is niet bijgewerkt: draai npx tsx scripts/velden.ts');
  process.exitCode = 1;
}
