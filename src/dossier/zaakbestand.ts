import { readFileSync, statSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { OngeldigeInvoer } from '../kern/fouten.ts';
import { MAX_BYTES } from '../zaak/decodeer.ts';
import { leesZaak } from '../zaak/lees.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';

export interface Zaakbestand {
  /** The path as the user gave it: a file, or a folder that holds `zaak.json`. */
  readonly bron: string;
  /** The path of the file itself, built on `bron`. */
  readonly bestand: string;
  readonly bytes: Uint8Array;
  readonly zaak: Zaak;
}

/**
 * Reads one case from a file or a folder with `zaak.json`.
 * @throws OngeldigeInvoer with every fault, or with one when there is no readable file.
 */
export function leesZaakbestand(bron: string): Zaakbestand {
  const { bestand, bytes } = leesZaakbytes(bron);
  return { bron, bestand, bytes, zaak: leesZaak(bytes, bestand) };
}

/** As {@link leesZaakbestand}, without judging what is in the file. @throws OngeldigeInvoer when there is no readable one. */
export function leesZaakbytes(bron: string): Pick<Zaakbestand, 'bestand' | 'bytes'> {
  const bestand = wijsBestandAan(bron);
  return { bestand, bytes: leesBytes(bestand) };
}

function wijsBestandAan(bron: string): string {
  const soort = bekijk(bron);
  if (!soort) throw geenInvoer(bron, 'Dit bestand of deze map bestaat niet.');
  if (soort.isFile()) return bron;
  if (!soort.isDirectory()) throw geenInvoer(bron, 'Dit is geen gewoon bestand.');
  const bestand = join(bron, 'zaak.json');
  if (!bekijk(bestand)?.isFile()) throw geenInvoer(bron, 'In deze map staat geen zaak.json.');
  return bestand;
}

/** A file that is too large is not read at all; a small one is judged by the reader. */
function leesBytes(bestand: string): Uint8Array {
  const grootte = bekijk(bestand)?.size ?? 0;
  if (grootte > MAX_BYTES) {
    throw geenInvoer(
      bestand,
      `Dit bestand is groter dan ${MAX_BYTES / 1_000_000} MB; het is geen zaak.`,
      `een zaak.json van hoogstens ${MAX_BYTES / 1_000_000} MB`,
    );
  }
  return leesbaar(bestand, () => readFileSync(bestand));
}

const bekijk = (pad: string): Stats | undefined =>
  leesbaar(pad, () => statSync(pad, { throwIfNoEntry: false }));

function leesbaar<T>(pad: string, lees: () => T): T {
  try {
    return lees();
  } catch (oorzaak) {
    throw geenInvoer(pad, 'Dit is niet te lezen. Controleer het pad en de rechten.', VERWACHT, oorzaak);
  }
}

const VERWACHT = 'een zaak.json, of een map met een zaak.json';

function geenInvoer(bestand: string, melding: string, verwacht = VERWACHT, cause?: unknown): OngeldigeInvoer {
  const fout = new OngeldigeInvoer([{ bestand, lijn: 0, kolom: 0, pad: '', melding, verwacht }]);
  if (cause !== undefined) fout.cause = cause;
  return fout;
}
