import type { Niveau } from '../recht/bron.ts';
import type { Mijlpaal, MijlpaalId } from './mijlpaal.ts';

/** A right, an event or somebody else's step. */
const GEEN_PLICHT: ReadonlySet<MijlpaalId> = new Set([
  'einde-eerste-ziektejaar',
  'einde-wachttijd',
  'verkorte-wachttijd',
  'vrijwillige-verlenging',
  'bekortingsverzoek',
  'bezwaar',
  'loonsanctie',
  'aow-regime',
  'aow-binnen-1-jaar',
  '60plus',
  'huishoudelijk-personeel',
]);

/**
 * Somebody other than UWV is expected to do this, by law or by custom: `bronnen` says which. What is only possible, or
 * happens by itself, is never a missed deadline.
 */
export const isPlicht = ({ id, partij }: Pick<Mijlpaal, 'id' | 'partij'>): boolean =>
  partij !== 'uwv' && !GEEN_PLICHT.has(id);

const WETTELIJK: ReadonlySet<Niveau> = new Set<Niveau>(['wet', 'regeling']);

/** A wet or regeling gives its last good day. Of the next evaluation it does not: the parties agree on that day. */
export const isWettelijk = (mijlpaal: Pick<Mijlpaal, 'id' | 'partij' | 'bronnen'>): boolean =>
  isPlicht(mijlpaal) && mijlpaal.id !== 'evaluatie-periodiek' && WETTELIJK.has(mijlpaal.bronnen[0].niveau);
