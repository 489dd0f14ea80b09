import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { mediaan } from './getallen.mjs';

const EEN = fileURLToPath(new URL('proces/een.mjs', import.meta.url));
export const LEEG = 'leeg';

/** Milliseconds from nothing to a document on disk, by contender; `LEEG` is a process that does nothing. */
export function meetEerste(deelnemers, map, keer) {
  const proces = new Map([[LEEG, ['-e', '0']], ...deelnemers.map(({ id }) => [id, [EEN, id, map]])]);
  const tijden = new Map([...proces.keys()].map((id) => [id, []]));
  for (let nr = 0; nr < keer; nr++)
    for (const [id, argumenten] of proces) {
      const begin = performance.now();
      const { status } = spawnSync(process.execPath, argumenten, { stdio: 'inherit' });
      if (status !== 0) throw new Error(`no first document: ${id}`);
      tijden.get(id).push(performance.now() - begin);
    }
  return new Map([...tijden].map(([id, reeks]) => [id, mediaan(reeks)]));
}
