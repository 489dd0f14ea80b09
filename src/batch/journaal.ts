import { closeSync, openSync, readSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { schrijfNamenDoor } from '../dossier/schrijf.ts';
import {
  alsJournaalwerk,
  type Begin,
  type Gedaan,
  type Journaalregel,
  type Voornemen,
} from './journaalregels.ts';
import { snoeiJournaal } from './journaalsnoei.ts';
import {
  leesStand,
  leesVorige,
  sleutelVan,
  type Plek,
  type Stand,
  type VorigeBatch,
} from './journaalstand.ts';
import { Verdeling } from './verdeling.ts';

export interface EerderGedaan extends Gedaan {
  /** In the batch that is being taken up again, not in one before it. */
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
  readonly #stand: Stand;
  readonly #verdeling: Verdeling;
  /** Goes before the first line of this batch: one that strands before anything was done leaves no trace. */
  #kop: readonly Journaalregel[];

  private constructor(pad: string, greep: FileHandle, stand: Stand, kop: readonly Journaalregel[]) {
    this.#pad = pad;
    this.#greep = greep;
    this.#stand = stand;
    this.#kop = kop;
    this.#verdeling = new Verdeling(stand.mappen);
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
    let stand = leesStand(pad, deze.kenmerk, true);
    const { vorige } = stand;
    keur(vorige);
    const isGesnoeid = vorige?.isAf && (await alsJournaalwerk(pad, () => snoeiJournaal(pad)));
    if (isGesnoeid) stand = leesStand(pad, deze.kenmerk, true);
    const greep = await alsJournaalwerk(pad, () => open(pad, 'a'));
    // It may be new, or another file by this name.
    await alsJournaalwerk(pad, () => schrijfNamenDoor(map));
    const gaatVerder = vorige?.isAf === false && vorige.kenmerk === deze.kenmerk;
    return new Journaal(pad, greep, stand, gaatVerder ? [] : [{ soort: 'begin', versie: 1, ...deze }]);
  }

  /** Hashes of the cases that were made of this order before. */
  get bekend(): ReadonlySet<string> {
    return new Set(this.#stand.perInvoer.keys());
  }

  /** What was made of a case with this hash. */
  zoek(invoer: string): EerderGedaan | undefined {
    const plek = this.#stand.perInvoer.get(invoer);
    return plek && { ...this.#lees(plek), vanDeze: plek.batch === this.#stand.deze };
  }

  /** True when an earlier batch wrote this file of the case with these bytes: nobody has touched it since. */
  schreef(zaak: string, bestand: string, sha: string): boolean {
    if (this.#stand.gepland.heeft(bestand, sha)) return true;
    const plekken = this.#stand.perZaak.get(sleutelVan(zaak)) ?? [];
    return plekken.some((plek) =>
      this.#lees(plek).uitwerking.gemaakt.some((g) => g.bestand === bestand && g.sha256 === sha),
    );
  }

  /** The shard of a case: where it was before, else the first with room. */
  mapVoor(zaak: string): string {
    return this.#verdeling.mapVoor(sleutelVan(zaak));
  }

  /** Says which files are about to be written, so that they are known after a crash. @throws OmgevingsFout */
  kondigAan(bestanden: readonly Voornemen[]): Promise<void> {
    return this.#voegToe(bestanden.length > 0 ? [{ soort: 'plan', bestanden }] : []);
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
    const tekst = [...this.#kop, ...regels].map((regel) => `${JSON.stringify(regel)}\n`).join('');
    await alsJournaalwerk(this.#pad, async () => {
      await this.#greep.appendFile(tekst);
      await this.#greep.datasync();
    });
    this.#kop = [];
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
export const vorigeIn = (map: string): VorigeBatch | undefined => leesVorige(padVan(map));

const padVan = (map: string): string => join(map, 'journaal.ndjson');
