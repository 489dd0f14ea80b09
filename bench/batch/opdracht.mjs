/** What every contender makes of every case. */
export const DOCUMENT = 'voortgangsrapportage-spoor2';
/** The day on which the cases of scripts/samples/veel.ts stand in the middle of their story. */
export const PEILDATUM = '2025-10-17';
export const OMVANGEN = ['vol', 'bureau', 'gemengd'];
