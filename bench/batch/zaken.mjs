import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const bestand = (pad) => fileURLToPath(new URL(pad, import.meta.url));
const VEEL = bestand('../../scripts/samples/veel.ts');

/** Makes the cases of one size, twice: many, and few of them. */
export function maakZaken(map, omvang, maat) {
  const maak = (soort) => {
    const aantal = maat[soort];
    const bron = join(map, `${omvang}-${aantal}.ndjson`);
    execFileSync(
      process.execPath,
      ['--import', import.meta.resolve('tsx'), VEEL, bron, '--aantal', aantal, '--omvang', omvang].map(
        String,
      ),
    );
    return { bron, aantal, grootte: statSync(bron).size / aantal };
  };
  return { omvang, klein: maak('klein'), groot: maak('groot') };
}
