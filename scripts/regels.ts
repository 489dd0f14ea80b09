// Writes docs/regels.md; with --controle only checks that it is up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import { schrijfRegelboek } from './recht/regelboek.ts';

const pad = new URL('../docs/regels.md', import.meta.url);
const tekst = schrijfRegelboek();
if (!process.argv.includes('--controle')) writeFileSync(pad, tekst);
else if (readFileSync(pad, 'utf8') !== tekst) {
  console.error('docs/regels.md is not up to date: run npm run regels');
  process.exitCode = 1;
}
