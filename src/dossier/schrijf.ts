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
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { OmgevingsFout } from '../kern/fouten.ts';
import { FORMATEN } from '../kern/formaat.ts';

/**
 * Writes a whole file or nothing: to a temporary name beside it, flushed, then renamed.
 * @throws OmgevingsFout when the file exists and may not be replaced, is open elsewhere, or cannot be written.
 */
export function schrijfBestand(pad: string, inhoud: Uint8Array | string, overschrijf: boolean): void {
  eisVrijePlaats(pad, overschrijf);
  const tijdelijk = tijdelijkeNaam(pad);
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
    throw new OmgevingsFout(verklaarSchrijffout(pad, fout), { cause: fout });
  }
}

/**
 * As {@link schrijfBestand}, while others are written; the folder is there, and what is in the way is replaced.
 * @throws the fault of the disk itself; {@link verklaarSchrijffout} puts it into words.
 */
export async function vervangBestand(pad: string, inhoud: Uint8Array): Promise<void> {
  const tijdelijk = tijdelijkeNaam(pad);
  try {
    const greep = await open(tijdelijk, 'w');
    try {
      await greep.writeFile(inhoud);
      await greep.datasync();
    } finally {
      await greep.close();
    }
    await rename(tijdelijk, pad);
  } catch (fout) {
    await rm(tijdelijk, { force: true }).catch(() => undefined);
    throw fout;
  }
}

/**
 * Waits until the disk has the names in a folder, too: a rename is not safe by itself. Where a folder cannot be asked for
 * that, as on Windows, the system sees to it. @throws the fault of a disk that fails.
 */
export async function schrijfNamenDoor(map: string): Promise<void> {
  try {
    const greep = await open(map, 'r');
    try {
      await greep.sync();
    } finally {
      await greep.close();
    }
  } catch (fout) {
    if ((fout as NodeJS.ErrnoException).code === 'EIO') throw fout;
  }
}

const tijdelijkeNaam = (pad: string): string => `${pad}.${process.pid}.tmp`;

/** The name of a document that was being written when a process was ended. */
export const isTijdelijk = (naam: string): boolean => TIJDELIJK.test(naam);

const TIJDELIJK = new RegExp(`\\.(?:${FORMATEN.join('|')})\\.\\d+\\.tmp$`);

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

/** Why a file could not be written, in a sentence for its user. */
export function verklaarSchrijffout(pad: string, fout: unknown): string {
  const { code } = fout as NodeJS.ErrnoException;
  switch (code) {
    case 'EBUSY':
    case 'EPERM':
      return `${pad} is niet te vervangen. Is het nog open in Word? Sluit het en probeer opnieuw.`;
    case 'EACCES':
    case 'EROFS':
      return `${pad} is niet te schrijven: geen rechten op deze map.`;
    case 'ENOENT':
      return `${pad} is niet te schrijven: de map is weg, of de schijf is alleen te lezen.`;
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
