import type { DocumentId, Fase } from '../regels/regel.ts';

/** UWV's test of the reintegration report, step by step (§§ 3-10 beoordelingskader). */
export const STAPPEN = [
  'regime',
  'klok',
  'volledigheid',
  'resultaat',
  'procesgang',
  'spoor1',
  'spoor2',
  'medisch',
  'medewerking',
  'grond',
] as const;
export type StapId = (typeof STAPPEN)[number];

/**
 * - `gepasseerd`: nothing in the way · `nee`: the answer is no, and UWV goes on · `open`: what is said here is in the
 *   way · `vraag`: a person must judge first · `nogNiet`: nothing of it was due, or could be checked, on the peildatum ·
 *   `nietBereikt`: UWV does not come to it, by an earlier step or because nothing in the case asks for it.
 */
export type Stapstand = 'gepasseerd' | 'nee' | 'open' | 'vraag' | 'nogNiet' | 'nietBereikt';

export interface Stap {
  readonly id: StapId;
  readonly naam: string;
  readonly stand: Stapstand;
  /** Why it stands so. */
  readonly toelichting: string;
  /** The rules that `toelichting` speaks of: what is open, what asks, what was deviated from. */
  readonly regels: readonly string[];
}

/** What is found of a step. */
export type Stapuitkomst = Omit<Stap, 'id' | 'naam'>;

export const STAPNAAM: Readonly<Record<StapId, string>> = {
  regime: 'Toetst UWV dit dossier?',
  klok: 'Staan de datums vast?',
  volledigheid: 'Is het verslag volledig?',
  resultaat: 'Is het resultaat bevredigend?',
  procesgang: 'Inspanningen: procesgang en activiteiten',
  spoor1: 'Inspanningen: eerste spoor',
  spoor2: 'Inspanningen: tweede spoor',
  medisch: 'Inspanningen: medische begeleiding en advies',
  medewerking: 'Inspanningen: conflict en medewerking',
  grond: 'Is er een deugdelijke grond?',
};

/** Which rules speak at which step. Privacy stands outside the test. */
const VAN_FASE: Readonly<Record<Fase, StapId | undefined>> = {
  privacy: undefined,
  regime: 'procesgang',
  volledigheid: 'volledigheid',
  tijdigheid: 'procesgang',
  inhoud: 'procesgang',
  resultaat: 'resultaat',
  inspanning: 'procesgang',
  spoor1: 'spoor1',
  spoor2: 'spoor2',
  medisch: 'medisch',
  medewerking: 'medewerking',
  grond: 'grond',
};

/** A late or unfinished piece is weighed where its subject is. */
const VAN_DOCUMENT: Readonly<Partial<Record<DocumentId, StapId>>> = {
  'trajectplan-spoor2': 'spoor2',
  'voortgangsrapportage-spoor2': 'spoor2',
};

interface Onderwerp {
  readonly fase: Fase;
  readonly document: DocumentId;
}

/** The step at which a finding counts; `undefined` outside UWV's test. */
export function stapVan({ fase, document }: Onderwerp): StapId | undefined {
  const stap = VAN_FASE[fase];
  return stap === 'procesgang' ? (VAN_DOCUMENT[document] ?? stap) : stap;
}
