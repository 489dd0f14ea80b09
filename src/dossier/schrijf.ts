import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { OmgevingsFout } from '../kern/fouten.ts';

/**
 * Writes a whole file or nothing: to a temporary name beside it, flushed, then renamed.
 * @throws OmgevingsFout when the file exists and may not be replaced, is open elsewhere, or cannot be written.
 */
export function schrijfBestand(pad: string, inhoud: Uint8Array | string, overschrijf: boolean): void {
  eisVrijePlaats(pad, overschrijf);
  const tijdelijk = `${pad}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(pad), { recursive: true });
    try {
      schrijfDoor(tijdelijk, inhoud);
      renameSync(tijdelijk, pad);
    } catch (fout) {
      rmSync(tijdelijk, { force: true });
      throw fout;
    }
  } catch (fout) {
    throw new OmgevingsFout(verklaar(pad, (fout as NodeJS.ErrnoException).code), { cause: fout });
  }
}

/** @throws OmgevingsFout when the file exists and may not be replaced. */
export function eisVrijePlaats(pad: string, overschrijf: boolean): void {
  if (!overschrijf && existsSync(pad)) {
    throw new OmgevingsFout(`${pad} bestaat al. Gebruik --overschrijf om het te vervangen.`);
  }
}

function schrijfDoor(pad: string, inhoud: Uint8Array | string): void {
  const greep = openSync(pad, 'wx');
  try {
    writeFileSync(greep, inhoud);
    fsyncSync(greep);
  } finally {
    closeSync(greep);
  }
}

function verklaar(pad: string, code: string | undefined): string {
  switch (code) {
    case 'EBUSY':
    case 'EPERM':
      return `${pad} is niet te vervangen. Is het nog open in Word? Sluit het en probeer opnieuw.`;
    case 'EACCES':
    case 'EROFS':
      return `${pad} is niet te schrijven: geen rechten op deze map.`;
    case 'ENOSPC':
      return `${pad} is niet te schrijven: de schijf is vol.`;
    case 'EISDIR':
    case 'ENOTDIR':
    case 'EEXIST':
      return `${pad} is niet te schrijven: op deze plaats staat een map, of juist een bestand.`;
    default:
      return `${pad} is niet te schrijven (${code ?? 'onbekende oorzaak'}).`;
  }
}
