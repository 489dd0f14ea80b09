/**
 * Makes the Word documents of test/sjabloon/word, one per feature of the template engine, as Word would write them. With
 * `--controle` it writes nothing and fails when a committed document is not what is made here.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pakUit } from '../src/sjabloon/word/pakket/zip.ts';
import { maakProefbestanden, type Proefbestand } from './proefbestanden/bestanden.ts';

const MAP = fileURLToPath(new URL('../test/sjabloon/word/', import.meta.url));
const controle = process.argv.includes('--controle');

// Part by part: another Node may compress otherwise.
function isGelijk(pad: string, { delen }: Proefbestand): boolean {
  if (!existsSync(pad)) return false;
  const oud = pakUit(readFileSync(pad));
  return (
    oud.size === delen.size &&
    [...delen].every(
      ([naam, inhoud]) => oud.has(naam) && Buffer.compare(oud.get(naam) ?? Buffer.alloc(0), inhoud) === 0,
    )
  );
}

const bestanden = maakProefbestanden();
const verouderd = [...bestanden].filter(([naam, bestand]) => !isGelijk(join(MAP, naam), bestand));
const wees = readdirSync(MAP).filter((naam) => /\.doc[xm]$/.test(naam) && !bestanden.has(naam));
if (!controle) for (const [naam, { bytes }] of verouderd) writeFileSync(join(MAP, naam), bytes);

const namen = [...verouderd.map(([naam]) => naam), ...wees.map((naam) => `${naam} (niet van hier)`)];
if (namen.length > 0) console.log(`${controle ? 'verouderd' : 'gemaakt'}: ${namen.join(', ')}`);
if (controle && namen.length > 0) process.exitCode = 1;
