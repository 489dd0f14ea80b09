import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OmgevingsFout } from '../../kern/fouten.ts';

const SIGNALEN = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Works in a temporary folder that only this user can read, and removes it whatever happens: it holds personal data.
 * While the work goes on, Ctrl-C and the like do not end the process but reach the work, which should then stop.
 * @throws OmgevingsFout when the folder cannot be made, worked in or removed.
 */
export async function inEigenMap<U>(
  werk: (map: string, onderbreking: AbortSignal) => Promise<U>,
): Promise<U> {
  const map = maakMap();
  const afbreker = new AbortController();
  const breekAf = (): void => afbreker.abort();
  const wisStil = (): void => {
    try {
      wis(map);
    } catch {
      // The process is ending; there is nobody left to tell.
    }
  };
  for (const signaal of SIGNALEN) process.on(signaal, breekAf);
  process.on('exit', wisStil);
  try {
    return await werk(map, afbreker.signal);
  } catch (fout) {
    const { code = '' } = fout as NodeJS.ErrnoException;
    // Of the system, such as ENOSPC; those of Node itself are called ERR_...
    if (!/^E[A-Z0-9]+$/.test(code)) throw fout;
    throw new OmgevingsFout(`In de tijdelijke map ${map} is niet te werken (${code}).`, { cause: fout });
  } finally {
    try {
      wis(map);
    } finally {
      for (const signaal of SIGNALEN) process.off(signaal, breekAf);
      process.off('exit', wisStil);
    }
  }
}

/** Readable by its owner alone, which is what `mkdtemp` makes; on Windows the folder for temporary files is already. */
function maakMap(): string {
  try {
    return mkdtempSync(join(tmpdir(), 'riv-pdf-'));
  } catch (fout) {
    throw new OmgevingsFout(`In de map ${tmpdir()} is geen tijdelijke map te maken.`, { cause: fout });
  }
}

function wis(map: string): void {
  try {
    // A program that was ended may hold its files for a moment.
    rmSync(map, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  } catch (fout) {
    throw new OmgevingsFout(
      `De tijdelijke map ${map} is niet te wissen. Wis haar zelf: er staan stukken van de zaak in.`,
      { cause: fout },
    );
  }
}
