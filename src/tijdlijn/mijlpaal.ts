import type { Dagen, Datum } from '../kern/datum.ts';
import type { Bronnen } from '../recht/bron.ts';

export type Partij = 'werkgever' | 'werknemer' | 'bedrijfsarts' | 'uwv' | 'bureau';

/** The regime the case is under; follows from the case. */
export type Regime =
  | 'gewoon'
  | 'ziekUitDienst'
  | 'eigenrisicodragerZw'
  | 'aow'
  | 'vervroegdeIva'
  | 'verlengdeWachttijd'
  | 'loonsanctie'
  | 'huishoudelijkPersoneel';

export const MIJLPALEN = [
  'ziekmelding-werkgever',
  'melding-arbodienst',
  'melding-uwv-vangnet',
  'dossier-start',
  'probleemanalyse',
  'plan-van-aanpak',
  'plan-van-aanpak-week-8',
  'evaluatie-periodiek',
  'spreekuur-bedrijfsarts',
  'bijstelling',
  'week-42-melding',
  'aangifte-voor-81-weken',
  'uwv-attendering',
  'belastbaarheid-actueel',
  'arbeidsdeskundig-onderzoek',
  'eerstejaarsevaluatie',
  'einde-eerste-ziektejaar',
  'spoor2-start-direct',
  'spoor2-start-uiterlijk',
  'spoor2-na-late-belastbaarheid',
  'spoor2-rapportage',
  'kleine-plaatsing-evaluatie',
  'verkorte-wachttijd',
  'uwv-brief-wia',
  'actueel-oordeel',
  'eindevaluatie',
  'riv-aan-werknemer',
  'wia-aanvraag',
  'riv-upload-werkgever',
  'aanvulling-riv',
  'uwv-besluit-loonsanctie',
  'bezwaar',
  'einde-wachttijd',
  'loonsanctie',
  'bekortingsverzoek',
  'vrijwillige-verlenging',
  'ziek-uit-dienst-melding',
  'ziek-uit-dienst-riv',
  'aow-regime',
  'aow-binnen-1-jaar',
  '60plus',
  'huishoudelijk-personeel',
] as const;

export type MijlpaalId = (typeof MIJLPALEN)[number];

/**
 * - `gedaan`: done, and not late · `teLaat`: done after the last good day · `verstreken`: not done, the last good day
 *   has passed · `nu`: not done, window or last seven days before the last good day · `toekomst`: not due yet ·
 *   `nvt`: does not apply to this case.
 */
export type MijlpaalStatus = 'gedaan' | 'teLaat' | 'verstreken' | 'nu' | 'toekomst' | 'nvt';

/** One dated milestone of a case. */
export interface Mijlpaal {
  readonly id: MijlpaalId;
  readonly naam: string;
  readonly partij: Partij;
  /** Earliest sensible day, where there is a window. */
  readonly vanaf?: Datum;
  /** The day to aim at. */
  readonly streef?: Datum;
  /** Last good day. Absent where no date can be computed (says why in `toelichting`). */
  readonly uiterlijk?: Datum;
  /** When it was done, if it was. */
  readonly gedaanOp?: Datum;
  readonly status: MijlpaalStatus;
  /** Where the date comes from instead of the computation: a letter or decision of UWV. */
  readonly vastgesteldDoor?: 'uwv';
  readonly toelichting?: string;
  /** What follows when it is missed; with the level of the norm in `bronnen`. */
  readonly gevolg?: string;
  readonly bronnen: Bronnen;
}

/** The dated course of one case on one peildatum. */
export interface Tijdlijn {
  readonly peildatum: Datum;
  readonly eersteZiektedag: Datum;
  readonly regime: Regime;
  /** Interruptions that do not count for the wachttijd (gaps under 28 days and leave), in order. */
  readonly nietGeteld: readonly Dagen[];
  /** Counted sick days up to and including the peildatum; day 1 is the first sick day. */
  readonly ziektedag: number;
  /** Calendar week of sickness on the peildatum, 1-based, counted from the first sick day. */
  readonly ziekteweek: number;
  /** Last day of the wachttijd (728 counted days), after any letter or decision of UWV. */
  readonly eindeWachttijd: Datum;
  /** Last day of the period in which wages are owed: wachttijd, extension, delay or sanction. */
  readonly eindeLoondoorbetaling: Datum;
  /** First day of a recovery that has lasted four weeks or more without a new case; the case is then closed. */
  readonly hersteldSinds?: Datum;
  readonly mijlpalen: Readonly<Record<MijlpaalId, Mijlpaal>>;
}
