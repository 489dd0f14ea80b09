/** One case as a source hands it over: where it is, or what it holds. */
export interface Zaakinvoer {
  /** The path as the user knows it: a file, or a folder that holds `zaak.json`. */
  readonly bestand: string;
  /** Which line of that file it is, in a file with a case on each line. */
  readonly lijn?: number;
  /** What the file or line holds; read from `bestand` when absent. Too long to be a case: `teLang`. */
  readonly inhoud?: Uint8Array | 'teLang';
}

/** How a case is named to the user: `zaken.ndjson:17`. */
export const naamVanInvoer = ({ bestand, lijn }: Pick<Zaakinvoer, 'bestand' | 'lijn'>): string =>
  lijn === undefined ? bestand : `${bestand}:${lijn}`;
