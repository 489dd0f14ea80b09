import regel from '../../../src/regels/tijdigheid/termijn-melding-uwv-vangnet.ts';
import { regelTest } from '../../hulp/regeltest.ts';

const vangnet = (gemeldOp: string | undefined, meer: object = {}) => ({
  ziekte: { vangnet: { vanToepassing: true, grondVoorMeldingUwv: '29b' as const, gemeldOp, ...meer } },
});
const veld = '/ziekte/vangnet/gemeldOp';
/** First day after six weeks: Monday 19 February 2024. */
const uiterlijk = '2024-02-19';

regelTest(regel, {
  voldoet: [
    { zin: 'no-risk, op de eerste dag na zes weken', zaak: vangnet('2024-02-19') },
    {
      zin: 'pas later bekend: op de vierde dag daarna',
      zaak: vangnet('2024-05-10', { bekendOp: '2024-05-06' }),
    },
  ],
  tekort: [
    {
      zin: 'een dag te laat',
      zaak: vangnet('2024-02-20'),
      reden: 'teLaat',
      veld,
      feiten: { op: '2024-02-20', uiterlijk, dagen: 1 },
      uiterlijk,
    },
    {
      zin: 'niet gemeld',
      zaak: vangnet(undefined),
      reden: 'nietGedaan',
      veld,
      feiten: { uiterlijk },
      uiterlijk,
    },
  ],
  nogNiet: [{ zin: 'de laatste dag zelf', zaak: vangnet(undefined), peildatum: '2024-02-19', uiterlijk }],
  nvt: [
    { zin: 'geen vangnet' },
    { zin: 'grond onbekend: geen laatste dag', zaak: vangnet(undefined, { grondVoorMeldingUwv: undefined }) },
  ],
});
