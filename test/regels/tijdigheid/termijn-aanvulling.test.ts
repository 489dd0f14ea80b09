import regel from '../../../src/regels/tijdigheid/termijn-aanvulling.ts';
import { regelTest } from '../../hulp/regeltest.ts';

const verzoek = (aangevuldOp: string | undefined, meer: object = {}) => ({
  wia: {
    aanvullingGevraagd: { briefDatum: '2025-11-03', gevraagdVan: 'werkgever' as const, aangevuldOp, ...meer },
  },
});
const veld = '/wia/aanvullingGevraagd/aangevuldOp';
const uiterlijk = '2025-11-10';
const peildatum = '2025-12-31';

regelTest(regel, {
  voldoet: [
    { zin: 'op de laatste dag van de week', zaak: verzoek('2025-11-10'), peildatum },
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
      feiten: { brief: '2025-11-03', uiterlijk },
      uiterlijk,
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
  nogNiet: [{ zin: 'de laatste dag zelf', zaak: verzoek(undefined), peildatum: '2025-11-10', uiterlijk }],
  nvt: [{ zin: 'UWV vroeg niets' }],
});
