import regel from '../../../src/regels/tijdigheid/bekorting-uwv-te-laat.ts';
import { regelTest } from '../../hulp/regeltest.ts';

const melding = (besluitOp: string | undefined) => ({
  loonsanctie: { besluitDatum: '2025-11-20', bekorting: { gemeldOp: '2026-03-02', besluitOp } },
});
/** Three weeks after Monday 2 March 2026. */
const uiterlijk = '2026-03-23';
const peildatum = '2026-06-30';

regelTest(regel, {
  voldoet: [{ zin: 'op de laatste dag', zaak: melding('2026-03-23'), peildatum }],
  tekort: [
    {
      zin: 'een dag te laat',
      zaak: melding('2026-03-24'),
      peildatum,
      reden: 'teLaat',
      veld: '/loonsanctie/bekorting/besluitOp',
      feiten: { gemeld: '2026-03-02', op: '2026-03-24', uiterlijk, dagen: 1 },
      uiterlijk,
    },
    {
      zin: 'nog geen besluit',
      zaak: melding(undefined),
      peildatum: '2026-03-24',
      reden: 'nogGeenBesluit',
      veld: '/loonsanctie/bekorting/gemeldOp',
      feiten: { gemeld: '2026-03-02', uiterlijk },
      uiterlijk,
    },
    {
      zin: 'drie weken die op zondag eindigen lopen tot maandag; dinsdag is te laat',
      zaak: {
        loonsanctie: {
          besluitDatum: '2025-11-20',
          eerdereBekortingsverzoeken: [{ gemeldOp: '2026-02-01', besluitOp: '2026-02-24' }],
        },
      },
      peildatum,
      reden: 'teLaat',
      veld: '/loonsanctie/eerdereBekortingsverzoeken/0/besluitOp',
      feiten: { gemeld: '2026-02-01', op: '2026-02-24', uiterlijk: '2026-02-23', dagen: 1 },
      uiterlijk: '2026-02-23',
    },
  ],
  nogNiet: [{ zin: 'de drie weken lopen', zaak: melding(undefined), peildatum: '2026-03-23', uiterlijk }],
  nvt: [{ zin: 'geen melding' }],
});
