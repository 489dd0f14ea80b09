import regel from '../../../src/regels/tijdigheid/termijn-aanvulling.ts';
import { regelTest } from '../../hulp/regeltest.ts';

const verzoek = (aangevuldOp: string | undefined, meer: object = {}) => ({
  wia: {
    aanvullingGevraagd: {
      briefDatum: '2025-11-03',
      termijn: '2025-11-10',
      gevraagdVan: 'werkgever' as const,
      aangevuldOp,
      ...meer,
    },
  },
});
const veld = '/wia/aanvullingGevraagd/aangevuldOp';
const uiterlijk = '2025-11-10';
const peildatum = '2025-12-31';
const ONBEKEND = { termijn: undefined };
/** Employment ends on Friday 28 June 2024; UWV writes on Monday 8 July. */
const uitDienst = (meer: object) => ({
  dienstverband: { einde: '2024-06-28' },
  wia: undefined,
  meldingen: {
    ziekUitDienst: { datum: '2024-06-28', aanvullingGevraagd: { briefDatum: '2024-07-08', ...meer } },
  },
});
const veldUitDienst = '/meldingen/ziekUitDienst/aanvullingGevraagd/aangevuldOp';

regelTest(regel, {
  voldoet: [
    { zin: 'op de laatste dag van de termijn', zaak: verzoek('2025-11-10'), peildatum },
    {
      zin: 'zonder termijn in de brief: op de laatste dag van de week',
      zaak: verzoek('2025-11-10', ONBEKEND),
      peildatum,
    },
    {
      zin: 'de termijn van de brief gaat voor',
      zaak: verzoek('2025-11-17', { termijn: '2025-11-17' }),
      peildatum,
    },
  ],
  tekort: [
    {
      zin: 'een dag te laat',
      zaak: verzoek('2025-11-11'),
      peildatum,
      reden: 'teLaat',
      veld,
      feiten: { op: '2025-11-11', uiterlijk, dagen: 1 },
      uiterlijk,
    },
    {
      zin: 'niet aangevuld',
      zaak: verzoek(undefined),
      peildatum,
      reden: 'nietAangevuld',
      veld,
      feiten: { uiterlijk },
      uiterlijk,
    },
    {
      zin: 'ziek uit dienst: na de termijn van de brief aangevuld',
      zaak: uitDienst({ termijn: '2024-07-22', aangevuldOp: '2024-07-23' }),
      peildatum: '2024-08-01',
      reden: 'teLaatZiektewet',
      veld: veldUitDienst,
      feiten: { op: '2024-07-23', uiterlijk: '2024-07-22', dagen: 1 },
      uiterlijk: '2024-07-22',
    },
    {
      zin: 'ziek uit dienst: niet aangevuld',
      zaak: uitDienst({ termijn: '2024-07-22' }),
      peildatum: '2024-07-23',
      reden: 'nietAangevuldZiektewet',
      veld: veldUitDienst,
      feiten: { uiterlijk: '2024-07-22' },
      uiterlijk: '2024-07-22',
    },
    {
      zin: 'de werknemer vulde niet aan',
      zaak: verzoek(undefined, { gevraagdVan: 'werknemer' }),
      peildatum,
      reden: 'werknemer',
      veld,
      feiten: { uiterlijk },
      uiterlijk,
    },
    {
      zin: 'een tweede verzoek met eigen termijn',
      zaak: {
        wia: {
          ...verzoek('2025-11-10').wia,
          verdereAanvullingen: [
            { briefDatum: '2025-11-20', termijn: '2025-11-27', aangevuldOp: '2025-11-28' },
          ],
        },
      },
      peildatum,
      reden: 'teLaat',
      veld: '/wia/verdereAanvullingen/0/aangevuldOp',
      feiten: { op: '2025-11-28', uiterlijk: '2025-11-27', dagen: 1 },
      uiterlijk: '2025-11-27',
    },
  ],
  beoordelen: [
    {
      zin: 'de termijn van de brief is niet vastgelegd: een week na de brief is beleidsregel',
      zaak: verzoek('2025-11-11', ONBEKEND),
      peildatum,
      reden: 'termijnOnbekend',
      veld,
      feiten: { uiterlijk },
      uiterlijk,
    },
    {
      zin: 'ziek uit dienst zonder termijn in de brief: veertien dagen',
      zaak: uitDienst({}),
      peildatum: '2024-07-23',
      reden: 'termijnOnbekend',
      veld: veldUitDienst,
      feiten: { uiterlijk: '2024-07-22' },
      uiterlijk: '2024-07-22',
    },
  ],
  nogNiet: [{ zin: 'de laatste dag zelf', zaak: verzoek(undefined), peildatum: '2025-11-10', uiterlijk }],
  nvt: [{ zin: 'UWV vroeg niets' }],
});
