/** One class that a template may use: where, and what it becomes in each carrier. */
export interface Klasse {
  readonly op: readonly string[];
  readonly beschrijving: string;
  /** Id of the Word paragraph style; at most one class of an element may have one. */
  readonly stijl?: string;
  readonly nieuwePagina?: true;
  readonly rechts?: true;
  /** Stays on the page of what follows; in a table its whole row does. */
  readonly bijVolgende?: true;
  /** Width of a table column against its neighbours (2 when no class says otherwise). */
  readonly gewicht?: number;
  /** Least height of the row that the cell stands in, in millimetres. */
  readonly hoogte?: number;
  readonly css: string;
}

export const ACCENT = '1F4E79';
export const GRIJS = '5F6B76';
export const LIJN = 'C9D3DC';
export const VLAK = 'EEF3F7';
export const ROOD = 'B3261E';

/** The closed list of classes of templates. */
export const KLASSEN: Readonly<Record<string, Klasse>> = {
  ondertitel: {
    op: ['p'],
    beschrijving: 'Ondertitel onder de titel van het document.',
    stijl: 'Subtitle',
    css: `font-size:11.5pt;color:#${GRIJS};margin:0 0 14pt`,
  },
  kader: {
    op: ['p'],
    beschrijving: 'Alinea in een kader; opeenvolgende alineas vormen samen één kader.',
    stijl: 'Kader',
    css: `background:#${VLAK};border-left:2.25pt solid #${ACCENT};padding:5pt 9pt;margin:0 0 7pt`,
  },
  klein: {
    op: ['p'],
    beschrijving: 'Kleine, grijze tekst.',
    stijl: 'Klein',
    css: `font-size:8.5pt;color:#${GRIJS}`,
  },
  bijschrift: {
    op: ['p'],
    beschrijving: 'Bijschrift boven een tabel; blijft bij wat erop volgt.',
    stijl: 'Caption',
    css: `font-size:9pt;font-weight:bold;color:#${ACCENT};margin:8pt 0 4pt;break-after:avoid`,
  },
  bijVolgende: {
    op: ['p'],
    beschrijving: 'Alinea die op de bladzijde blijft van wat erop volgt.',
    bijVolgende: true,
    css: 'break-after:avoid',
  },
  concept: {
    op: ['p'],
    beschrijving: 'Rode balk die zegt dat het document een concept is.',
    stijl: 'Concept',
    css: `color:#${ROOD};border:1.5pt solid #${ROOD};font-weight:bold;letter-spacing:.2em;text-align:center;padding:4pt;margin:0 0 12pt`,
  },
  handtekening: {
    op: ['p', 'table'],
    beschrijving: 'Ruimte om te ondertekenen; blijft op één bladzijde.',
    stijl: 'Handtekening',
    css: 'break-inside:avoid',
  },
  adres: {
    op: ['p'],
    beschrijving: 'Adres van een brief, met ruimte erboven en eronder.',
    stijl: 'Adres',
    css: 'margin:18pt 0 22pt',
  },
  'tabel-gegevens': {
    op: ['table'],
    beschrijving: 'Tabel met twee kolommen: naam en waarde, zonder zware lijnen.',
    css: '',
  },
  nieuwePagina: {
    op: ['h1', 'h2', 'h3', 'p'],
    beschrijving: 'Begint op een nieuwe bladzijde.',
    nieuwePagina: true,
    css: 'break-before:page',
  },
  rechts: {
    op: ['p', 'td', 'th', 'span'],
    beschrijving: 'Rechts uitgelijnd; als span alleen in kop- en voettekst.',
    rechts: true,
    css: 'text-align:right',
  },
  middel: {
    op: ['th', 'td'],
    beschrijving: 'Kolom waarin een datum op één regel past.',
    gewicht: 3.3,
    css: '',
  },
  smal: { op: ['th', 'td'], beschrijving: 'Smalle kolom.', gewicht: 1.3, css: '' },
  breed: { op: ['th', 'td'], beschrijving: 'Brede kolom.', gewicht: 6, css: '' },
  schrijfruimte: {
    op: ['td'],
    beschrijving: 'Lege ruimte om in te schrijven; groeit mee met wat erin wordt getypt.',
    hoogte: 30,
    css: 'height:30mm',
  },
  paginanummer: { op: ['span'], beschrijving: 'Nummer van de bladzijde.', css: '' },
  paginas: { op: ['span'], beschrijving: 'Aantal bladzijden.', css: '' },
};

const STANDAARDGEWICHT = 2;

/** Relative width of a column with these classes. */
export function gewichtVan(klassen: readonly string[]): number {
  for (const naam of klassen) {
    const gewicht = KLASSEN[naam]?.gewicht;
    if (gewicht !== undefined) return gewicht;
  }
  return STANDAARDGEWICHT;
}

/** Least height in millimetres of a row with cells of these classes; `undefined` where none asks for one. */
export function hoogteVan(klassen: readonly string[]): number | undefined {
  const hoogten = klassen.flatMap((naam) => KLASSEN[naam]?.hoogte ?? []);
  return hoogten.length === 0 ? undefined : Math.max(...hoogten);
}
