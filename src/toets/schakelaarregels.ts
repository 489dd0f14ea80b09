import type { SchakelaarId } from '../recht/schakelaars.ts';
import consistentieBelastbaarheid from '../regels/inspanning/consistentie-belastbaarheid.ts';
import gbmOordeelRedelijk from '../regels/medisch/gbm-oordeel-redelijk.ts';
import type { Regel } from '../regels/regel.ts';
import s1VoortzettingNaastSpoor2 from '../regels/spoor1/s1-voortzetting-naast-spoor2.ts';

/** The rules that would no longer weigh if the bill became law. */
export const SCHAKELAARREGELS: Readonly<Record<SchakelaarId, readonly Pick<Regel, 'id'>[]>> = {
  rivBedrijfsartsLeidend: [gbmOordeelRedelijk, consistentieBelastbaarheid],
  spoor1AfsluitenJaar2: [s1VoortzettingNaastSpoor2],
};
