import type { NietGemaakt } from '../dossier/gemaakt.ts';
import type { Invoerfout } from '../kern/fouten.ts';
import type { Datum } from '../kern/datum.ts';
import type { Niveau } from '../recht/bron.ts';
import type { Ernst } from '../regels/regel.ts';
import type { MijlpaalId, Partij } from '../tijdlijn/mijlpaal.ts';
import type { Bevinding, Oordeel } from '../toets/bevinding.ts';

/** A table for Excel, and the results line by line: in the output folder only when they are whole. */
export const OVERZICHT = 'overzicht.csv';
export const RESULTATEN = 'resultaten.ndjson';

/**
 * - `gemaakt`: every document asked for is there · `getoetst`: only the check was asked for · `niets`: there is nothing
 *   to make of this case, `nietGemaakt` says why · `geweigerd`: a document would print what no employer may hold ·
 *   `ongeldig`: the case cannot be read · `omgeving`: a file could not be written · `bug`: riv itself failed on it.
 */
export type Status = 'gemaakt' | 'getoetst' | 'niets' | 'geweigerd' | 'ongeldig' | 'omgeving' | 'bug';

/** These need a person. */
export const MISLUKT: readonly Status[] = ['geweigerd', 'ongeldig', 'omgeving', 'bug'];

export interface GemaaktBestand {
  readonly document: string;
  readonly nr?: number;
  /** Relative to the output folder, with `/`. */
  readonly bestand: string;
  /** Absent in a trial. */
  readonly sha256?: string;
  /** How many characters were left out because Word cannot hold them; absent when there were none. */
  readonly verwijderdeTekens?: number;
}

export interface Termijn {
  readonly mijlpaal: MijlpaalId;
  readonly naam: string;
  readonly uiterlijk: Datum;
  /** Whose turn it is. */
  readonly partij: Partij;
  /** What kind of norm gives the day. */
  readonly niveau: Niveau;
}

/** What became of a case that could be read. Holds no personal data: it also stands in the journal. */
export interface Uitwerking {
  readonly zaak: string;
  readonly status: Status;
  readonly oordeel: Oordeel;
  /** How many rules had which outcome. */
  readonly tellingen: Readonly<Record<Bevinding['uitkomst'], number>>;
  /** How many shortcomings of which ernst. */
  readonly tekorten: Readonly<Record<Ernst, number>>;
  /** The first last good day that has not passed of what is expected of somebody, by law or by custom. */
  readonly volgendeTermijn?: Termijn;
  /** The first of those that a wet or regeling gives. */
  readonly volgendeWettelijke?: Termijn;
  /** Only where the check alone was asked for: the shortcomings, gravest first. */
  readonly bevindingen?: readonly Pick<Bevinding, 'regel' | 'ernst' | 'veld' | 'uiterlijk'>[];
  readonly gemaakt: readonly GemaaktBestand[];
  readonly nietGemaakt: readonly Omit<NietGemaakt, 'zaak'>[];
  /** Mandatory parts that are missing, over all documents made. */
  readonly ontbrekend: number;
}

/** One line of the outcome of a batch, in the order of the input. */
export type Zaakresultaat = {
  readonly versie: 1;
  /** The case as the source names it: a path, with `:line` in a file with a case on each line. */
  readonly bron: string;
} & (
  | (Uitwerking & {
      /** Made by an earlier batch; nothing has changed since. */
      readonly ongewijzigd?: true;
      /** Files that somebody changed since they were made; they were left as they are. */
      readonly bewerkt?: readonly string[];
    })
  | { readonly status: 'ongeldig'; readonly fouten: readonly Invoerfout[] }
  | { readonly status: 'bug'; readonly melding: string }
);
