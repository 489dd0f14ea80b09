import { closeSync, openSync, readSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import {
  alsOmgeving,
  leesStand,
  sleutelVan,
  type Begin,
  type EerderGedaan,
  type Gedaan,
  type Journaalregel,
  type Plek,
  type Stand,
  type VorigeBatch,
} from './journaalstand.ts';

/** No folder holds more than this. */
const PER_MAP = 1_000;

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

  async #voegToe(regels: readonly Journaalregel[]): Promise<void> {
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
