// Writes docs/velden.md. With the recording of the tests of the rules (npm run voorbeelden) it tells what the rules read
// now; without, that part stays as it is. With --controle it fails when the file differs.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { documenten } from './velden/documenten.ts';
import { drukGelezen, drukVelden, gelezenUit } from './velden/druk.ts';
import { leesOpname } from './velden/opname.ts';
import { vrijeTekstvelden } from './velden/schema.ts';

const bestand = fileURLToPath(new URL('../docs/velden.md', import.meta.url));
const eerder = readFileSync(bestand, 'utf8');
const opname = process.argv.slice(2).find((deel) => !deel.startsWith('--'));
const gelezen =
  opname === undefined ? gelezenUit(eerder) : drukGelezen(leesOpname(readFileSync(opname, 'utf8')));
const tekst = drukVelden(gelezen, documenten, vrijeTekstvelden());

if (!process.argv.includes('--controle')) writeFileSync(bestand, tekst);
else if (eerder !== tekst) {
  console.error('docs/velden.md is niet bijgewerkt: draai npm run voorbeelden');
  process.exitCode = 1;
}
