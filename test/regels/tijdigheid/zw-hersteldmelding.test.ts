import regel from '../../../src/regels/tijdigheid/zw-hersteldmelding.ts';
import { regelTest } from '../../hulp/regeltest.ts';

/** Recovered on Monday 3 June 2024. */
const hersteld = (
  herstelGemeldOp: string | undefined,
  grondVoorMeldingUwv: '29d' | '29b' | undefined = '29d',
) => ({
  ziekte: {
    vangnet: { vanToepassing: true, grondVoorMeldingUwv, hersteldOp: '2024-06-03', herstelGemeldOp },
  },
});
/** Recovered after three weeks, before sickness had to be reported. */
const vroegHersteld = (grondVoorMeldingUwv: '29b') => ({
  ziekte: { vangnet: { vanToepassing: true, grondVoorMeldingUwv, hersteldOp: '2024-01-29' } },
});
const veld = '/ziekte/vangnet/herstelGemeldOp';
const uiterlijk = '2024-06-05';

regelTest(regel, {
  voldoet: [
    { zin: 'op de tweede dag', zaak: hersteld('2024-06-05') },
    { zin: 'bij no-risk noemt de wet geen laatste dag', zaak: hersteld('2024-06-20', '29b') },
  ],
  tekort: [
    {
      zin: 'op de derde dag',
      zaak: hersteld('2024-06-06'),
      reden: 'teLaat',
      veld,
      feiten: { hersteld: '2024-06-03', op: '2024-06-06', uiterlijk, dagen: 1 },
      uiterlijk,
    },
    {
      zin: 'niet gemeld',
      zaak: hersteld(undefined),
      reden: 'nietGemeld',
      veld,
      feiten: { hersteld: '2024-06-03' },
      uiterlijk,
    },
    {
      zin: 'no-risk: na de dag van de ziekmelding nog niet gemeld',
      zaak: vroegHersteld('29b'),
      peildatum: '2024-02-20',
      reden: 'nietGemeld',
      veld,
      feiten: { hersteld: '2024-01-29' },
      uiterlijk: '2024-02-19',
    },
  ],
  nogNiet: [
    { zin: 'de tweede dag zelf', zaak: hersteld(undefined), peildatum: '2024-06-05', uiterlijk },
    {
      // Lid 6: not before the report of sickness, which is due on the first day after six weeks (19 February).
      zin: 'no-risk, hersteld binnen zes weken: niet eerder dan de ziekmelding',
      zaak: vroegHersteld('29b'),
      peildatum: '2024-02-19',
      uiterlijk: '2024-02-19',
    },
  ],
  nvt: [{ zin: 'geen vangnet' }],
});
