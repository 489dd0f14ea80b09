import { closeSync, ftruncateSync, openSync, readSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
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

type Regelsoort =
  | ({ readonly soort: 'begin'; readonly versie: 1 } & Begin)
  | ({ readonly soort: 'zaak' } & Gedaan)
  | { readonly soort: 'klaar' };

/** What an earlier batch left: its order, and whether it came to its end. */
export interface VorigeBatch extends Begin {
  readonly isAf: boolean;
}

const MAX_REGEL = 50_000_000;
/** No folder holds more than this. */
const PER_MAP = 1_000;

interface Plek {
  readonly begin: number;
  readonly lengte: number;
  /** Done in the batch that is being taken up again. */
  readonly vanDeze: boolean;
}

/**
 * The memory of an output folder: which cases were made of what, and where. Lines are only added, and reach the disk in
 * groups, after the files they speak of. Holds hashes, case numbers, names of files and counts: no personal data.
 */
export class Journaal {
  readonly #pad: string;
  readonly #greep: FileHandle;
  /** Of cases that need not be made again: where their line stands. */
  readonly #perInvoer = new Map<string, Plek>();
  readonly #perZaak = new Map<string, Plek[]>();
  readonly #mappen = new Map<string, number>();

  private constructor(pad: string, greep: FileHandle, stand: Stand) {
    this.#pad = pad;
    this.#greep = greep;
    this.#perInvoer = stand.perInvoer;
    this.#perZaak = stand.perZaak;
    this.#mappen = stand.mappen;
  }

  /**
   * @param keur looks at the batch before; what it throws is thrown before anything is written.
   * @throws OmgevingsFout when it cannot be read or written.
   */
  static async open(
    map: string,
    deze: Begin,
    keur: (vorige: VorigeBatch | undefined) => void,
  ): Promise<Journaal> {
    const pad = padVan(map);
    const stand = leesStand(pad, deze.kenmerk, true);
    keur(stand.vorige);
    const greep = await alsOmgeving(pad, () => open(pad, 'a'));
    const journaal = new Journaal(pad, greep, stand);
    const { vorige } = stand;
    if (vorige === undefined || vorige.isAf || vorige.kenmerk !== deze.kenmerk)
      await journaal.#voegToe([{ soort: 'begin', versie: 1, ...deze }]);
    return journaal;
  }

  /** Hashes of the cases that were made of this order before. */
  get bekend(): ReadonlySet<string> {
    return new Set(this.#perInvoer.keys());
  }

  /** What was made of a case with this hash. */
  zoek(invoer: string): EerderGedaan | undefined {
    const plek = this.#perInvoer.get(invoer);
    return plek && { ...this.#lees(plek), vanDeze: plek.vanDeze };
  }

  /** True when an earlier batch wrote this file of the case with these bytes: nobody has touched it since. */
  schreef(zaak: string, bestand: string, sha: string): boolean {
    const plekken = this.#perZaak.get(sleutelVan(zaak)) ?? [];
    return plekken.some((plek) =>
      this.#lees(plek).uitwerking.gemaakt.some((g) => g.bestand === bestand && g.sha256 === sha),
    );
  }

  /** The shard of a case: where it was before, else the first with room. */
  mapVoor(zaak: string): string {
    const sleutel = sleutelVan(zaak);
    const nummer = this.#mappen.get(sleutel) ?? Math.floor(this.#mappen.size / PER_MAP) + 1;
    this.#mappen.set(sleutel, nummer);
    return naamVan(nummer);
  }

  /** Adds cases that are done, and waits until the disk has them. @throws OmgevingsFout */
  schrijf(groep: readonly Gedaan[]): Promise<void> {
    return this.#voegToe(groep.map((gedaan) => ({ soort: 'zaak', ...gedaan })));
  }

  /** The batch has come to its end. @throws OmgevingsFout */
  rondAf(): Promise<void> {
    return this.#voegToe([{ soort: 'klaar' }]);
  }

  sluit(): Promise<void> {
    return this.#greep.close();
  }

  async #voegToe(regels: readonly Regelsoort[]): Promise<void> {
    if (regels.length === 0) return;
    const tekst = regels.map((regel) => `${JSON.stringify(regel)}\n`).join('');
    await alsOmgeving(this.#pad, async () => {
      await this.#greep.appendFile(tekst);
      await this.#greep.datasync();
    });
  }

  #lees({ begin, lengte }: Plek): Gedaan {
    const bytes = Buffer.alloc(lengte);
    const greep = openSync(this.#pad, 'r');
    try {
      readSync(greep, bytes, 0, lengte, begin);
    } finally {
      closeSync(greep);
    }
    return JSON.parse(bytes.toString()) as Gedaan;
  }
}

/** What the last batch was that has its journal in this folder. @throws OmgevingsFout when that cannot be read. */
export const vorigeIn = (map: string): VorigeBatch | undefined => leesStand(padVan(map), '', false).vorige;

const padVan = (map: string): string => join(map, 'journaal.ndjson');
const naamVan = (nummer: number): string => String(nummer).padStart(4, '0');
/** Names that differ in case alone are one folder on Windows and macOS. */
const sleutelVan = (zaak: string): string => zaak.toLowerCase();

interface Stand {
  readonly perInvoer: Map<string, Plek>;
  readonly perZaak: Map<string, Plek[]>;
  readonly mappen: Map<string, number>;
  readonly vorige: VorigeBatch | undefined;
}

/** Reads the journal line by line; half a line at its end, left by a crash, says nothing, and is cut off when asked. */
function leesStand(pad: string, kenmerk: string, kapAf: boolean): Stand {
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
): Generator<{ readonly begin: number; readonly einde: number; readonly regel: Regelsoort }> {
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
}: Regel): Generator<{ readonly begin: number; readonly einde: number; readonly regel: Regelsoort }> {
  if (bytes === undefined) return;
  let regel: Regelsoort;
  try {
    regel = JSON.parse(bytes.toString()) as Regelsoort;
  } catch {
    return;
  }
  yield { begin, einde, regel };
}

async function alsOmgeving<T>(pad: string, doe: () => Promise<T>): Promise<T> {
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
