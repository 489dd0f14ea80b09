/**
 * Builds `templates/<id>.docx` from `templates/<id>.hbs`. With `--controle` it writes nothing and fails when a committed
 * Word template is not what its source gives.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DOCUMENTEN } from '../src/documenten/index.ts';
import { bouwWord, leesSjabloon, SjabloonFouten } from '../src/sjabloon/index.ts';

const MAP = fileURLToPath(new URL('../templates/', import.meta.url));
const controle = process.argv.includes('--controle');

const delen = Object.fromEntries(
  readdirSync(join(MAP, 'delen'))
    .filter((naam) => naam.endsWith('.hbs'))
    .map((naam) => [naam.slice(0, -4), readFileSync(join(MAP, 'delen', naam), 'utf8')]),
);

const verouderd: string[] = [];
try {
  for (const { id, titel } of DOCUMENTEN) {
    const boom = leesSjabloon(readFileSync(join(MAP, `${id}.hbs`), 'utf8'), { naam: `${id}.hbs`, delen });
    const bytes = await bouwWord(boom, { titel });
    const pad = join(MAP, `${id}.docx`);
    if (existsSync(pad) && readFileSync(pad).equals(bytes)) continue;
    verouderd.push(`${id}.docx`);
    if (!controle) writeFileSync(pad, bytes);
  }
} catch (fout) {
  if (!(fout instanceof SjabloonFouten)) throw fout;
  console.error(fout.message);
  process.exit(1);
}

if (verouderd.length > 0) console.log(`${controle ? 'verouderd' : 'gemaakt'}: ${verouderd.join(', ')}`);
if (controle && verouderd.length > 0) process.exitCode = 1;
