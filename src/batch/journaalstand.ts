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

export interface EerderGedaan extends Gedaan {
  /** In the batch that is being taken up again, not in one before it. */
  readonly vanDeze: boolean;
}

export type Journaalregel =
  | ({ readonly soort: 'begin'; readonly versie: 1 } & Begin)
  | ({ readonly soort: 'zaak' } & Gedaan)
  | { readonly soort: 'klaar' };

/** What an earlier batch left: its order, and whether it came to its end. */
export interface VorigeBatch extends Begin {
  readonly isAf: boolean;
}

const MAX_REGEL = 50_000_000;

/** Where the line of a case stands. */
export interface Plek {
  readonly begin: number;
  readonly lengte: number;
  /** Done in the batch that is being taken up again. */
  readonly vanDeze: boolean;
}

/** What a journal says, in places where it says it. */
export interface Stand {
  readonly perInvoer: Map<string, Plek>;
  readonly perZaak: Map<string, Plek[]>;
  readonly mappen: Map<string, number>;
  readonly vorige: VorigeBatch | undefined;
}

/** Names that differ in case alone are one folder on Windows and macOS. */
export const sleutelVan = (zaak: string): string => zaak.toLowerCase();

/** Reads the journal line by line; half a line at its end, left by a crash, says nothing, and is cut off when asked. */
export function leesStand(pad: string, kenmerk: string, kapAf: boolean): Stand {
  const perInvoer = new Map<string, Plek>();
  const perZaak = new Map<string, Plek[]>();
  const mappen = new Map<string, number>();
  let vorige: VorigeBatch | undefined;
  for (const { begin, einde, regel } of regelsVan(pad, kapAf)) {
    if (regel.soort === 'begin') {
      vorige = { kenmerk: regel.kenmerk, peildatum: regel.peildatum, wat: regel.wat, isAf: false };
      // What is known from here on belongs to this batch.
      for (const [invoer, plek] of perInvoer) perInvoer.set(invoer, { ...plek, vanDeze: false });
    } else if (regel.soort === 'klaar') {
      if (vorige) vorige = { ...vorige, isAf: true };
    } else {
      const { uitwerking, invoer, map } = regel;
      const sleutel = sleutelVan(uitwerking.zaak);
      const plek: Plek = { begin, lengte: einde - begin, vanDeze: true };
      const eerder = perZaak.get(sleutel);
      if (eerder) eerder.push(plek);
      else perZaak.set(sleutel, [plek]);
      mappen.set(sleutel, Number(map));
      if (invoer !== undefined && vorige?.kenmerk === kenmerk) perInvoer.set(invoer, plek);
    }
  }
  if (vorige?.isAf)
    for (const [invoer, plek] of perInvoer) perInvoer.set(invoer, { ...plek, vanDeze: false });
  return { perInvoer, perZaak, mappen, vorige };
}

function* regelsVan(
  pad: string,
  kapAf: boolean,
): Generator<{ readonly begin: number; readonly einde: number; readonly regel: Journaalregel }> {
  let greep: number;
  try {
    greep = openSync(pad, kapAf ? 'r+' : 'r');
  } catch (fout) {
    if ((fout as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw omgevingsFout(pad, fout);
  }
  try {
    const knipper = new Regelknipper(MAX_REGEL);
    for (;;) {
      const stuk = Buffer.alloc(1 << 20);
      const n = readSync(greep, stuk, 0, stuk.length, null);
      if (n === 0) break;
      for (const regel of knipper.knip(stuk.subarray(0, n))) yield* alsJournaalregel(regel);
    }
    if (kapAf) for (const { begin } of knipper.sluit()) ftruncateSync(greep, begin);
  } catch (fout) {
    throw omgevingsFout(pad, fout);
  } finally {
    closeSync(greep);
  }
}

/** A line that a failing disk garbled says nothing: its case is made again. */
function* alsJournaalregel({
  begin,
  einde,
  bytes,
}: Regel): Generator<{ readonly begin: number; readonly einde: number; readonly regel: Journaalregel }> {
  if (bytes === undefined) return;
  let regel: Journaalregel;
  try {
    regel = JSON.parse(bytes.toString()) as Journaalregel;
  } catch {
    return;
  }
  yield { begin, einde, regel };
}

export async function alsOmgeving<T>(pad: string, doe: () => Promise<T>): Promise<T> {
  try {
    return await doe();
  } catch (fout) {
    throw omgevingsFout(pad, fout);
  }
}

function omgevingsFout(pad: string, fout: unknown): OmgevingsFout {
  const { code } = fout as NodeJS.ErrnoException;
  const reden = code === 'ENOSPC' ? 'de schijf is vol' : (code ?? 'onbekende oorzaak');
  return new OmgevingsFout(
    `${pad} is niet te lezen of te schrijven: ${reden}. Los dat op en ga verder met --hervat.`,
    { cause: fout },
  );
}
