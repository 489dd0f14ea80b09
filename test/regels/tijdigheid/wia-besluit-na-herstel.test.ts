import regel from '../../../src/regels/tijdigheid/wia-besluit-na-herstel.ts';
import { regelTest } from '../../hulp/regeltest.ts';

const herstel = (besluitDatum: string | undefined) => ({
  loonsanctie: {
    besluitDatum: '2025-11-20',
    bekorting: { gemeldOp: '2026-03-02', hersteldVastgesteldOp: '2026-03-16' },
  },
  wia: { besluitDatum },
});
/** Six weeks after Monday 16 March 2026 is Monday 27 April 2026, King's Day. */
const uiterlijk = '2026-04-28';
const peildatum = '2026-06-30';

regelTest(regel, {
  voldoet: [{ zin: 'op de laatste dag', zaak: herstel('2026-04-28'), peildatum }],
  tekort: [
    {
      zin: 'een dag te laat',
      zaak: herstel('2026-04-29'),
      peildatum,
      reden: 'teLaat',
      veld: '/wia/besluitDatum',
      feiten: { hersteld: '2026-03-16', op: '2026-04-29', uiterlijk },
      uiterlijk,
    },
    {
      zin: 'nog geen besluit',
      zaak: herstel(undefined),
      peildatum,
      reden: 'nogGeenBesluit',
      veld: '/wia/besluitDatum',
      feiten: { hersteld: '2026-03-16', uiterlijk },
      uiterlijk,
    },
  ],
  nogNiet: [{ zin: 'de zes weken lopen', zaak: herstel(undefined), peildatum: '2026-04-28', uiterlijk }],
  nvt: [{ zin: 'geen herstel vastgesteld' }],
});
