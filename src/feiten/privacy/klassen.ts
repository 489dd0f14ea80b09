/**
 * What kind of data a word gives away (`wvp.md` 4.3): the name of a disease; a complaint; treatment, medication, a care
 * provider or an appointment there; a medical or private cause; which ground of the vangnet; that the work made ill; the
 * health or private life of others. `bsn`: the number itself, in a text.
 */
export const KLASSEN = [
  'diagnose',
  'klacht',
  'behandeling',
  'oorzaak',
  'vangnet',
  'beroepsziekte',
  'derden',
] as const;

export type Klasse = (typeof KLASSEN)[number];
export type Gevonden = Klasse | 'bsn';

/**
 * Words of one class. `woorden`, divided by commas: `hernia` is the whole word, `depress-` its beginning, `-kanker-` any
 * part of it; `burn~out` is one word or two; `{a|b}` is either; `<lichaam>pijn` a word that begins with one of the set;
 * `!fibromyalgie` also as it is usually misspelt. A group with `bij` counts only where one of these contexts fits, and
 * never where one of `niet` does; how a context is written stands in `context.ts`.
 */
export interface Woordgroep {
  readonly klasse: Klasse;
  readonly woorden: string;
  readonly bij?: readonly string[];
  readonly niet?: readonly string[];
  /** Only where the text writes it in capitals, as an abbreviation. */
  readonly hoofdletters?: true;
  /** Says something only when nothing else in the sentence does. */
  readonly alleenstaand?: true;
  /** Says something only beside a disease, complaint or treatment in the same sentence. */
  readonly naast?: true;
}

/** Something found in a text: what it gives away and where it begins, in characters from 1. Never the words. */
export interface Treffer {
  readonly klasse: Gevonden;
  readonly positie: number;
}
