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

/** Somebody other than UWV has to do this. What is only possible, or happens by itself, is never a missed deadline. */
export const isPlicht = ({ id, partij }: Pick<Mijlpaal, 'id' | 'partij'>): boolean =>
  partij !== 'uwv' && !GEEN_PLICHT.has(id);
