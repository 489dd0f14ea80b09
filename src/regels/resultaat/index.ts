import type { Regel } from '../regel.ts';
import resultaat65ToestemmingWerknemer from './resultaat-65-toestemming-werknemer.ts';
import resultaatBetereOptieGesignaleerd from './resultaat-betere-optie-gesignaleerd.ts';
import resultaatNietStructureel from './resultaat-niet-structureel.ts';
import resultaatOnderbouwd from './resultaat-onderbouwd.ts';
import resultaatRestverdiencapaciteitOnbenut from './resultaat-restverdiencapaciteit-onbenut.ts';

/** Has work been reached that UWV accepts as a satisfactory result? */
export const RESULTAAT: readonly Regel[] = [
  resultaatOnderbouwd,
  resultaatNietStructureel,
  resultaat65ToestemmingWerknemer,
  resultaatBetereOptieGesignaleerd,
  resultaatRestverdiencapaciteitOnbenut,
];
