import { somOp } from '../../../kern/opsomming.ts';
import { Enkelvoudig, Ontbreekt, type Soort, type Waarde, type Weergave } from '../../../kern/waarden.ts';
import { TagFout } from '../../fouten.ts';
import type { Uitdrukking } from '../tag.ts';

/** A function that templates may use. */
export interface Helper {
  readonly argumenten: readonly string[];
  /** Names of arguments that may be left out, after the others. */
  readonly facultatief?: readonly string[];
  /** Takes more arguments of the last kind. */
  readonly meer?: true;
  /** The kinds that each argument may be; the last also holds for `meer`. Nothing and `Ontbreekt` always may. */
  readonly neemt: readonly (readonly Soort[])[];
  /** What is printed is its first argument, in another form; other helpers only look at theirs. */
  readonly drukt?: true;
  readonly beschrijving: string;
  readonly voorbeeld: string;
  /** `alineas`: makes paragraphs, so each carrier has its own implementation of the layout. */
  readonly vorm: 'waarde' | 'alineas';
  /** What is wrong with the arguments as written, before any value is known. @throws TagFout */
  readonly keur?: (argumenten: readonly Uitdrukking[]) => void;
  /** Its first argument is a list; the field of each record in it that it prints, or none for the lines themselves. */
  readonly veld?: (argumenten: readonly Uitdrukking[]) => string | undefined;
  readonly bereken: (...argumenten: readonly Waarde[]) => Waarde;
}

/** What a template can print, or test for being equal. */
export const ENKEL: readonly Soort[] = ['tekst', 'datum', 'getal', 'bedrag', 'janee'];
export const ALLE: readonly Soort[] = [...ENKEL, 'lijst', 'groep', 'afbeelding'];

/** Truth in templates: false are `false`, `null`, empty text and an empty list; 0 and `Ontbreekt` are true. */
export const isWaar = (w: Waarde): boolean =>
  w !== false && w !== null && w !== '' && !(Array.isArray(w) && w.length === 0);

export const isLijst = (w: Waarde): w is readonly Waarde[] => Array.isArray(w);
export const isGroep = (w: Waarde): w is Weergave =>
  typeof w === 'object' && w !== null && !isLijst(w) && !(w instanceof Enkelvoudig);

/** Nothing, or a mark: what a printing helper gives back as it is. */
export const isLeeg = (w: Waarde): w is null | Ontbreekt => w === null || w instanceof Ontbreekt;

const WOORDEN: Readonly<Record<Soort, string>> = {
  tekst: 'een tekst',
  datum: 'een datum',
  getal: 'een getal',
  bedrag: 'een bedrag',
  janee: 'ja of nee',
  lijst: 'een lijst',
  groep: 'een groep velden',
  afbeelding: 'een afbeelding',
};

/** `een datum, een getal of een bedrag` */
export const noemSoorten = (soorten: readonly Soort[]): string =>
  somOp(
    soorten.map((soort) => WOORDEN[soort]),
    { voegwoord: 'of' },
  );

export const fouteSoort = (helper: string, soorten: readonly Soort[]): TagFout =>
  new TagFout(`${helper} verwacht ${noemSoorten(soorten)}.`, `Noem een veld met ${noemSoorten(soorten)}.`);
