import type { Kandidaten } from './kandidaat.ts';

/**
 * The step "deugdelijke grond" (`wvp.md` 3.1, steps 6 and 7) has no candidates of its own: its eleven rules come from
 * the text of that section and of the beoordelingskader (besluiten 0019, 0020 and 0021).
 */
export const grond: Kandidaten = {};
