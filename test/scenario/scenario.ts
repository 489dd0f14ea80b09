import type { Afwijking } from '../hulp/zaak.ts';

export type Ernst = 'privacy' | 'volledigheid' | 'loonsanctie' | 'aandacht' | 'info';

/** A finding that the law asks for; the candidate ids are those of `wvp.md` 3.2 and 4.4 and of section 2 of the corrections. */
export interface Verwacht {
  readonly kandidaat: string;
  readonly ernst?: Ernst;
  readonly uitkomst?: 'tekort' | 'beoordelen';
  readonly waarom: string;
}

/** A candidate that must give neither a tekort nor a beoordelen of severity aandacht or graver. */
export interface Afwezig {
  readonly kandidaat: string;
  readonly waarom: string;
}

/** A dossier as it happens in practice, with what UWV must do with it. Written from the law, not from the rules of riv. */
export interface Scenario {
  readonly titel: string;
  readonly verhaal: string;
  /** Deviation from the right case in `test/hulp/zaak.ts`. */
  readonly zaak: Afwijking;
  readonly peildatum: string;
  readonly profiel: 'lopend' | 'indiening';
  /** `aanvaardt`: free of findings of severity loonsanctie and volledigheid. */
  readonly uwv: 'aanvaardt' | 'aanvaardtNiet' | 'nogNietAanDeOrde';
  readonly verwacht: readonly Verwacht[];
  readonly afwezig: readonly Afwezig[];
  /** Where the expectation comes from. */
  readonly bron: string;
  /** What was expected or recorded first, and why that was wrong. */
  readonly herzien?: string;
}
