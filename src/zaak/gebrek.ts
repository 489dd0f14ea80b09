import { OngeldigeInvoer, type Invoerfout } from '../kern/fouten.ts';

export type Pad = readonly (string | number)[];

/** A fault whose place in the text is not looked up yet. */
export interface Gebrek {
  readonly pad: Pad;
  /** Whether the name of the field is at fault or what stands behind it. */
  readonly plek: 'sleutel' | 'waarde';
  readonly melding: string;
  readonly verwacht: string;
  /** A name or option from the schema, ready to be put there instead. */
  readonly suggestie?: string;
}

/** What a file is, for who reads what is wrong with it. */
export interface Bestandssoort {
  /** What an empty file should have held. */
  readonly voorbeeld: string;
  /** The command that shows every field. */
  readonly schema: string;
}

export const ZAAKBESTAND: Bestandssoort = {
  voorbeeld: 'een zaak in JSON: { "schemaVersie": 1, "zaaknummer": "…" }',
  schema: 'riv schema',
};

/** A file with more faults than this is no case file; the rest is not told. */
export const MEESTE_FOUTEN = 1000;

/** A line and column, both 1-based; 0 and 0 for the file as a whole. */
export interface Plaats {
  readonly lijn: number;
  readonly kolom: number;
}

export const HELE_BESTAND: Plaats = { lijn: 0, kolom: 0 };

/** The JSON Pointer (RFC 6901) of a path. */
export const pointer = (pad: Pad): string =>
  pad.map((deel) => '/' + toonbaar(String(deel)).replaceAll('~', '~0').replaceAll('/', '~1')).join('');

/** The one fault of a file that cannot be read any further. */
export const onleesbaar = (
  bestand: string,
  { lijn, kolom }: Plaats,
  fout: Pick<Invoerfout, 'melding' | 'verwacht'>,
): OngeldigeInvoer =>
  new OngeldigeInvoer([{ bestand, lijn, kolom, pad: '', melding: fout.melding, verwacht: fout.verwacht }]);

// An unknown field's name comes from the file: it may hold a control character for the terminal, or be a person's
// name or number that somebody typed in the wrong place.
const toonbaar = (naam: string): string =>
  /^(?!\d{8,9}$)[^\s\p{C}]{1,60}$/u.test(naam) ? naam : '(geen veldnaam)';
