import regel from '../../../src/regels/volledigheid/riv-bijstellingen-pva-aanwezig.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { BASIS, vastgesteld, wijzig, ZONDER_RIV } from '../../hulp/zaak.ts';

const zonder = { bijstellingen: [] };

regelTest(regel, {
  voldoet: [{ zin: 'de bijstelling waarnaar wordt verwezen is er' }],
  tekort: [
    {
      zin: 'een evaluatie verwijst naar een bijstelling die er niet is',
      zaak: { evaluaties: wijzig(BASIS.evaluaties, 3, { bijstellingId: 'bijstelling-9' }) },
      reden: 'verwijzing',
      veld: '/evaluaties/3/bijstellingId',
      uiterlijk: '2024-08-27',
    },
    {
      zin: 'de eerstejaarsevaluatie verwijst naar een bijstelling die er niet is',
      zaak: zonder,
      reden: 'verwijzing',
      veld: '/eerstejaarsevaluatie/bijstellingId',
    },
    {
      zin: 'eindevaluatie en deskundigenoordeel verwijzen naar een bijstelling die er niet is',
      zaak: {
        eindevaluatie: { bijstellingId: 'x' },
        deskundigenoordelen: [{ aangevraagdOp: '2025-02-03', verwerktInBijstellingId: 'y' }],
      },
      reden: 'verwijzing',
      veld: '/deskundigenoordelen/0/verwerktInBijstellingId',
      ook: [{ reden: 'verwijzing', veld: '/eindevaluatie/bijstellingId' }],
    },
    {
      zin: 'de bijstelling is nog een concept',
      zaak: { bijstellingen: wijzig(BASIS.bijstellingen, 0, { stuk: { status: 'concept' } }) },
      reden: 'concept',
      veld: '/bijstellingen/0/stuk/status',
      feiten: { nummer: 1 },
    },
    {
      zin: 'van een bijstelling is geen stuk',
      zaak: { bijstellingen: [...BASIS.bijstellingen, { id: 'b2' }] },
      reden: 'ontbreekt',
      veld: '/bijstellingen/1/stuk',
      feiten: { nummer: 2 },
    },
    {
      zin: 'eerste slechte dag: vijftien dagen na de eerstejaarsevaluatie',
      zaak: zonder,
      profiel: 'lopend',
      peildatum: '2024-12-31',
      reden: 'verwijzing',
      veld: '/eerstejaarsevaluatie/bijstellingId',
    },
  ],
  nogNiet: [
    {
      zin: 'laatste goede dag: twee weken na de eerstejaarsevaluatie',
      zaak: zonder,
      profiel: 'lopend',
      peildatum: '2024-12-30',
      uiterlijk: '2024-12-30',
    },
  ],
  nvt: [
    ...ZONDER_RIV,
    {
      zin: 'geen bijstelling en geen verwijzing',
      zaak: { ...zonder, eerstejaarsevaluatie: { bijstellingId: undefined } },
    },
    {
      zin: 'een ingetrokken bijstelling waar niets naar verwijst',
      zaak: {
        bijstellingen: [{ id: 'oud', stuk: { ...vastgesteld('2024-06-03'), status: 'vervallen' } }],
        eerstejaarsevaluatie: { bijstellingId: undefined },
      },
    },
  ],
});
