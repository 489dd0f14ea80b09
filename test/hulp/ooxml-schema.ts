import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from './project.ts';

const MAP = join(PROJECT, 'bench/validatie');

/** The validator is installed apart: `npm ci --prefix bench/validatie`. */
export const heeftSchema = existsSync(join(MAP, 'node_modules/@ooxml-tools/validate'));

interface Uitslag {
  readonly bestand: string;
  readonly fouten: readonly { readonly deel: string; readonly pad: string; readonly fout: string }[];
}

/**
 * The faults that the Open XML schema finds in each file, without their place: so those of a template can be taken off
 * those of a document. Two processes share the work, each of which needs seconds before its first file.
 */
export async function schemafouten(
  bestanden: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const helft = Math.ceil(bestanden.length / 2);
  const uitslagen = await Promise.all([
    valideer(bestanden.slice(0, helft)),
    valideer(bestanden.slice(helft)),
  ]);
  return new Map(
    uitslagen
      .flat()
      .map(({ bestand, fouten }) => [bestand, fouten.map(({ deel, fout }) => `${deel}: ${fout}`)]),
  );
}

function valideer(bestanden: readonly string[]): Promise<readonly Uitslag[]> {
  if (bestanden.length === 0) return Promise.resolve([]);
  return new Promise((klaar, mislukt) => {
    const proces = spawn(process.execPath, [join(MAP, 'valideer.mjs'), ...bestanden], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let uit = '';
    proces.stdout.setEncoding('utf8').on('data', (deel: string) => (uit += deel));
    proces.on('error', mislukt);
    proces.on('close', (status) => {
      const regels = uit.split('\n').filter((regel) => regel !== '');
      if (status !== 0 || regels.length !== bestanden.length)
        mislukt(
          new Error(
            `the validator stopped (${status ?? ''}) after ${regels.length} of ${bestanden.length} files`,
          ),
        );
      else klaar(regels.map((regel) => JSON.parse(regel) as Uitslag));
    });
  });
}
