import type { Datum } from '../kern/datum.ts';
import type { Bronnen, Niveau } from '../recht/bron.ts';
import type { Richtwaarden } from '../recht/richtwaarden.ts';
import type { Schakelaars } from '../recht/schakelaars.ts';
import type { DocumentId, Ernst, Fase, Pointer, Profiel } from '../regels/regel.ts';
import type { Partij } from '../tijdlijn/mijlpaal.ts';
import type { StapId } from './stap.ts';

/** How a case is checked: the day, the question, and the numbers that may be set. */
export interface ToetsOpties {
  readonly peildatum: Datum;
  readonly profiel: Profiel;
  readonly richtwaarden: Richtwaarden;
  /** Pending bills; all off when absent. */
  readonly schakelaars?: Schakelaars;
}

/** One outcome of one rule on one case, ready to be shown. */
export interface Bevinding {
  readonly regel: string;
  readonly fase: Fase;
  /** The step of UWV's test at which it counts; absent outside that test. */
  readonly stap?: StapId;
  readonly uitkomst: 'tekort' | 'beoordelen' | 'voldoet' | 'nogNiet' | 'nvt';
  readonly ernst: Ernst;
  /** Before a modifier or a recorded deviation lowered it, with the reason. */
  readonly ernstVoor?: Ernst;
  readonly redenErnst?: string;
  readonly niveau: Niveau;
  readonly document: DocumentId;
  readonly veld: Pointer;
  readonly melding: string;
  readonly herstel: string;
  readonly verplichtePartij: Partij;
  readonly uiterlijk?: Datum;
  readonly bronnen: Bronnen;
  /** The configuration changed this threshold, and with its default the finding would not be the same. */
  readonly richtwaardeGewijzigd?: string;
  /** Of a find in a text: every place in it, as the number of the character from 1. */
  readonly posities?: readonly number[];
  /** Only for `beoordelen`: fingerprint of the facts, to be copied into a `beoordeling` of the case. */
  readonly feitenVingerafdruk?: string;
  /** Only for `beoordelen`: what a person must decide, why no fact does, and the passages of the case to read for it. */
  readonly vraag?: string;
  readonly waarom?: string;
  readonly lees?: readonly Pointer[];
  /** What a person decided earlier on these facts. */
  readonly besluit?: Besluit;
}

/** A recorded decision of a person: where it stands in the case, and what it says. */
export interface Besluit {
  readonly soort: 'afwijking' | 'beoordeling';
  readonly index: number;
  readonly door?: string;
  readonly functie?: string;
  readonly datum?: Datum;
  readonly reden?: string;
  /** Where the reason stands, instead of the reason: that text holds what no employer may show. */
  readonly redenOp?: Pointer;
}

export type Oordeel = 'tekort' | 'beoordelen' | 'aandacht' | 'geen-tekort';
