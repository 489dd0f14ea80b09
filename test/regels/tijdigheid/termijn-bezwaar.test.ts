import regel from '../../../src/regels/tijdigheid/termijn-bezwaar.ts';
import { regelTest } from '../../hulp/regeltest.ts';

const bezwaar = (ingediendOp: string | undefined) => ({
  loonsanctie: { besluitDatum: '2025-11-20', besluitVerzondenOp: '2025-11-20', bezwaar: { ingediendOp } },
});
/** Six weeks after 20 November 2025 is 1 January 2026, a public holiday: the term runs to 2 January (Friday). */
const uiterlijk = '2026-01-02';
const peildatum = '2026-01-31';

regelTest(regel, {
  voldoet: [{ zin: 'op de laatste dag', zaak: bezwaar('2026-01-02'), peildatum }],
  tekort: [
    {
      zin: 'een dag te laat',
      zaak: bezwaar('2026-01-03'),
      peildatum,
      reden: 'teLaat',
      veld: '/loonsanctie/bezwaar/ingediendOp',
      feiten: { op: '2026-01-03', uiterlijk, dagen: 1 },
      uiterlijk,
    },
  ],
  nogNiet: [{ zin: 'de termijn loopt', zaak: bezwaar(undefined), peildatum: '2026-01-02', uiterlijk }],
  nvt: [
    { zin: 'geen bezwaar gemaakt; dat hoeft niet', zaak: bezwaar(undefined), peildatum },
    { zin: 'geen loonsanctie' },
  ],
});
