/** One fault in a file that a user wrote, at its place. Holds no value of the case: paths and expectations only. */
export interface Invoerfout {
  /** The path as the user typed it. */
  readonly bestand: string;
  /** 1-based; 0 when the place is the file as a whole. */
  readonly lijn: number;
  readonly kolom: number;
  /** JSON Pointer, or `''` for the whole. */
  readonly pad: string;
  readonly melding: string;
  readonly verwacht: string;
  readonly suggestie?: string;
}

/** The name of a fault of riv itself; its text may hold what stands in the case, so that and where only when asked. */
export function beschrijfFout(fout: unknown, metSpoor: boolean): string {
  if (!(fout instanceof Error)) return typeof fout;
  return metSpoor ? (fout.stack ?? fout.name) : fout.name;
}

/** Input that cannot be read or is invalid; carries every fault. Exit code 3. */
export class OngeldigeInvoer extends Error {
  readonly fouten: readonly [Invoerfout, ...Invoerfout[]];
  constructor(fouten: readonly [Invoerfout, ...Invoerfout[]]) {
    super(`${fouten.length} invoerfout${fouten.length === 1 ? '' : 'en'}`);
    this.name = 'OngeldigeInvoer';
    this.fouten = fouten;
  }
}

/** The surroundings fail the user: no write access, file in use, broken template. Exit code 5. Text in Dutch. */
export class OmgevingsFout extends Error {
  constructor(melding: string, opties?: ErrorOptions) {
    super(melding, opties);
    this.name = 'OmgevingsFout';
  }
}

/** The command was used wrongly. Exit code 2. Text in Dutch. */
export class GebruiksFout extends Error {
  constructor(melding: string) {
    super(melding);
    this.name = 'GebruiksFout';
  }
}
