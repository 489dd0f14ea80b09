import type { Datum } from '../kern/datum.ts';
import type { Bronnen, Niveau } from '../recht/bron.ts';
import type { Richtwaarden } from '../recht/richtwaarden.ts';
import type { Schakelaars } from '../recht/schakelaars.ts';
import type { DocumentId, Ernst, Fase, Pointer, Profiel } from '../regels/regel.ts';
import type { Partij } from '../tijdlijn/mijlpaal.ts';

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
  /** The finding rests on a threshold that the configuration changed. */
  readonly richtwaardeGewijzigd?: string;
  /** Only for `beoordelen`: fingerprint of the facts, to be copied into a `beoordeling` of the case. */
  readonly feitenVingerafdruk?: string;
  /** Only for `beoordelen`: what a person must decide, and the passages of the case to read for it. */
  readonly vraag?: string;
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
}

export type Oordeel = 'tekort' | 'beoordelen' | 'aandacht' | 'geen-tekort';
