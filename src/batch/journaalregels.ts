import { closeSync, ftruncateSync, openSync, readSync } from 'node:fs';
import type { Datum } from '../kern/datum.ts';
import { OmgevingsFout } from '../kern/fouten.ts';
import { Regelknipper, type Regel } from './regels-in.ts';
import type { Uitwerking } from './resultaat.ts';

/** A batch as the journal knows it. */
export interface Begin {
  /** Fingerprint of all that decides what is made of a case. */
  readonly kenmerk: string;
  readonly peildatum: Datum;
  readonly wat: string;
}

/** A case that is done: every file in it is there. */
export interface Gedaan {
  /** SHA-256 of the case as it was read; absent when it must be tried again. */
  readonly invoer?: string;
  /** The shard, a folder of the output folder. */
  readonly map: string;
  readonly uitwerking: Uitwerking;
}

/** A file that is about to be written: its name, and the SHA-256 it will have. */
export type Voornemen = readonly [bestand: string, sha256: string];

export type Journaalregel =
  | ({ readonly soort: 'begin'; readonly versie: 1 } & Begin)
  /** Says nothing of what is there; only whose it is, if it is. */
  | { readonly soort: 'plan'; readonly bestanden: readonly Voornemen[] }
  | ({ readonly soort: 'zaak' } & Gedaan)
  | { readonly soort: 'klaar' };

/** The start or the end of a batch, by its first bytes: nearly all lines are neither. */
export const isGrens = (regel: Buffer): boolean => /^\{"soort":"[bk]/.test(regel.toString('latin1', 0, 12));

/** A line, and where it stands. */
export interface GelezenRegel {
  readonly begin: number;
  readonly lengte: number;
  readonly regel: Journaalregel;
}

const MAX_REGEL = 50_000_000;

/**
 * The lines of a journal that say something. Half a line at its end, left by a crash, is cut off when asked; a line that
 * a failing disk garbled is passed over, so that its case is made again. What is not `isGewenst` is not even parsed.
 * @throws OmgevingsFout
 */
export function* leesJournaal(
  pad: string,
  kapAf: boolean,
  isGewenst: (regel: Buffer) => boolean = () => true,
): Generator<GelezenRegel> {
  let greep: number;
  try {
    greep = openSync(pad, kapAf ? 'r+' : 'r');
  } catch (fout) {
    if ((fout as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw journaalfout(pad, fout);
  }
  try {
    const knipper = new Regelknipper(MAX_REGEL);
    for (;;) {
      const stuk = Buffer.alloc(1 << 20);
      const n = readSync(greep, stuk, 0, stuk.length, null);
      if (n === 0) break;
      for (const regel of knipper.knip(stuk.subarray(0, n))) yield* alsJournaalregel(regel, isGewenst);
    }
    if (kapAf) for (const { begin } of knipper.sluit()) ftruncateSync(greep, begin);
  } catch (fout) {
    throw journaalfout(pad, fout);
  } finally {
    closeSync(greep);
  }
}

function* alsJournaalregel(
  { begin, einde, bytes }: Regel,
  isGewenst: (regel: Buffer) => boolean,
): Generator<GelezenRegel> {
  if (bytes === undefined || !isGewenst(bytes)) return;
  let regel: unknown;
  try {
    regel = JSON.parse(bytes.toString());
  } catch {
    return;
  }
  if (isJournaalregel(regel)) yield { begin, lengte: einde - begin, regel };
}

function isJournaalregel(waarde: unknown): waarde is Journaalregel {
  if (typeof waarde !== 'object' || waarde === null) return false;
  const { soort, kenmerk, bestanden, map, uitwerking } = waarde as Partial<Record<string, unknown>>;
  switch (soort) {
    case 'begin':
      return typeof kenmerk === 'string';
    case 'plan':
      return Array.isArray(bestanden) && bestanden.every(Array.isArray);
    case 'zaak':
      return typeof map === 'string' && /^\d{4,}$/.test(map) && isUitwerking(uitwerking);
    default:
      return soort === 'klaar';
  }
}

function isUitwerking(waarde: unknown): boolean {
  if (typeof waarde !== 'object' || waarde === null) return false;
  const { zaak, gemaakt } = waarde as Partial<Uitwerking>;
  return typeof zaak === 'string' && Array.isArray(gemaakt);
}

export async function alsJournaalwerk<T>(pad: string, doe: () => Promise<T> | T): Promise<T> {
  try {
    return await doe();
  } catch (fout) {
    throw journaalfout(pad, fout);
  }
}

function journaalfout(pad: string, fout: unknown): OmgevingsFout {
  const { code } = fout as NodeJS.ErrnoException;
  const reden = code === 'ENOSPC' ? 'de schijf is vol' : (code ?? 'onbekende oorzaak');
  return new OmgevingsFout(
    `${pad} is niet te lezen of te schrijven: ${reden}. Los dat op en ga verder met --hervat.`,
    { cause: fout },
  );
}
