import { schrijfDatum, type Datum } from './datum.ts';

/**
 * What a document's view may hold, and the one way each of it is printed. A template never computes: it prints
 * these values, tests them or walks over them.
 */
export type Waarde =
  | string
  | number
  | boolean
  | null
  | DatumWaarde
  | Bedrag
  | Afbeelding
  | Ontbreekt
  | readonly Waarde[]
  | { readonly [naam: string]: Waarde };

/** The kinds of value, as catalogue, helpers and linter name them. */
export type Soort = 'tekst' | 'datum' | 'getal' | 'bedrag' | 'janee' | 'lijst' | 'groep' | 'afbeelding';

/** A record of a view: every field present, unknown fields forbidden. */
export type Weergave = Readonly<Record<string, Waarde>>;

/** A value of one piece, however many fields it has inside: no record. */
export abstract class Enkelvoudig {
  abstract print(): string;
}

/** A date that prints as `3 maart 2025`. */
export class DatumWaarde extends Enkelvoudig {
  readonly datum: Datum;
  constructor(datum: Datum) {
    super();
    this.datum = datum;
  }

  override print(): string {
    return schrijfDatum(this.datum);
  }
}

/** An amount of money in whole cents; prints as `€ 1.234,50`. */
export class Bedrag extends Enkelvoudig {
  readonly centen: number;
  constructor(centen: number) {
    super();
    this.centen = centen;
  }

  override print(): string {
    return schrijfBedrag(this);
  }
}

/** A picture, drawn where it is printed. */
export class Afbeelding extends Enkelvoudig {
  readonly soort: 'png' | 'jpeg';
  readonly bytes: Uint8Array;
  /** Size on paper in millimetres. */
  readonly breedte: number;
  readonly hoogte: number;
  /** What it shows, for who does not see it; also what prints where no picture can stand. */
  readonly alt: string;
  constructor(gegevens: Pick<Afbeelding, 'soort' | 'bytes' | 'breedte' | 'hoogte' | 'alt'>) {
    super();
    this.soort = gegevens.soort;
    this.bytes = gegevens.bytes;
    this.breedte = gegevens.breedte;
    this.hoogte = gegevens.hoogte;
    this.alt = gegevens.alt;
  }

  override print(): string {
    return this.alt;
  }
}

/** A value that must be there and is not; prints as a visible, highlighted mark. */
export class Ontbreekt extends Enkelvoudig {
  /** What is missing, as the reader knows it: `visie van de werknemer`. */
  readonly wat: string;
  /** JSON Pointer of the field in the case. */
  readonly veld: string;
  /** The rule that asks for it. */
  readonly regel: string;
  /** A deviation from that rule is recorded here, and the reader of this edition may know it. */
  readonly afgeweken: boolean;
  constructor(wat: string, veld: string, regel: string, afgeweken = false) {
    super();
    this.wat = wat;
    this.veld = veld;
    this.regel = regel;
    this.afgeweken = afgeweken;
  }

  override print(): string {
    return schrijfOntbreekt(this);
  }
}

const getal = (n: number, decimalen: number): string => {
  const vast = Math.abs(n).toFixed(decimalen);
  const [heel = '0', deel] = vast.split('.');
  const teken = n < 0 && Number(vast) !== 0 ? '-' : '';
  return teken + heel.replace(/\B(?=(\d{3})+$)/g, '.') + (deel === undefined ? '' : `,${deel}`);
};

/** `7,5`; at most two decimals, none when they are zero. */
export const schrijfGetal = (n: number): string =>
  Number.isInteger(n) ? getal(n, 0) : getal(n, 2).replace(/0$/, '').replace(/,0$/, '');

/** `€ 1.234,50` (with a no-break space). */
export const schrijfBedrag = (b: Bedrag): string => `€\u00a0${getal(b.centen / 100, 2)}`;

/** `€ 1.235`: whole euros, half a euro rounded up. */
export const schrijfBedragHeel = (b: Bedrag): string =>
  `€\u00a0${getal(Math.floor((b.centen + 50) / 100), 0)}`;

/** The text of an {@link Ontbreekt}: `[ontbreekt: visie van de werknemer]`. */
export const schrijfOntbreekt = (o: Ontbreekt): string =>
  `[ontbreekt: ${o.wat}${o.afgeweken ? '; bewuste afwijking vastgelegd' : ''}]`;

/**
 * The one way a view's value becomes text. `null` prints nothing; `true` and `false` print `ja` and `nee`.
 * @throws TypeError for a list or a record: lint forbids printing them.
 */
export function print(waarde: Waarde | undefined): string {
  if (typeof waarde === 'string') return waarde;
  if (waarde === null || waarde === undefined) return '';
  if (typeof waarde === 'number') return schrijfGetal(waarde);
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee';
  if (waarde instanceof Enkelvoudig) return waarde.print();
  throw new TypeError('a list or record cannot be printed');
}
