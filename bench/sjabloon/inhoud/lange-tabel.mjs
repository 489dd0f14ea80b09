import { koprij, rijen, t, tabel, titel } from './taal.mjs';

/** Nothing but one table loop: what a long list costs. */
export const langeTabel = {
  kopteksten: {},
  voetteksten: {},
  blokken: [
    titel(t`Sollicitaties van ${'werknemer'}`),
    tabel(
      [600, 2600, 2400, 1400, 2000],
      koprij(t`Nr.`, t`Functie`, t`Bedrijf`, t`Datum`, t`Uitkomst`),
      rijen('sollicitaties', t`${'nr'}`, t`${'functie'}`, t`${'bedrijf'}`, t`${'op'}`, t`${'uitkomst'}`),
    ),
  ],
};
