import regel from '../../../src/regels/inspanning/eval-stagnatie-actie.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { BASIS, vastgesteld, wijzig } from '../../hulp/zaak.ts';

const op2Juli = (afwijking: object) => ({
  evaluaties: wijzig(BASIS.evaluaties, 2, { stagnatie: true, ...afwijking }),
});

regelTest(regel, {
  voldoet: [
    {
      zin: 'actie op de 28e dag',
      zaak: op2Juli({ actieBijStagnatie: 'nieuwAdvies', actieBijStagnatieOp: '2024-07-30' }),
    },
    {
      zin: 'actie zonder datum, maar het plan is op de 28e dag bijgesteld',
      zaak: {
        ...op2Juli({ actieBijStagnatie: 'nieuwAdvies', bijstellingId: 'b-st' }),
        bijstellingen: [{ id: 'b-st', stuk: vastgesteld('2024-07-30') }],
      },
    },
    {
      zin: 'stagnatie bij de eerstejaarsevaluatie; 28 dagen eerder is een deskundigenoordeel gevraagd',
      zaak: {
        adviezen: [],
        spoor2: undefined,
        eerstejaarsevaluatie: { stagnatie: true },
        deskundigenoordelen: [{ aangevraagdOp: '2024-11-18' }],
      },
    },
    {
      zin: 'stagnatie bij de eerstejaarsevaluatie, terwijl het tweede spoor liep',
      zaak: { adviezen: [], spoor2: { start: '2024-12-16' }, eerstejaarsevaluatie: { stagnatie: true } },
    },
  ],
  tekort: [
    {
      zin: 'actie zonder datum, de bijstelling kwam na de 28e dag',
      zaak: {
        ...op2Juli({ actieBijStagnatie: 'nieuwAdvies', bijstellingId: 'b-st' }),
        bijstellingen: [{ id: 'b-st', stuk: vastgesteld('2024-07-31') }],
      },
      reden: 'zonderDatum',
      veld: '/evaluaties/2/actieBijStagnatieOp',
      feiten: { evaluatie: '2024-07-02' },
    },
    {
      zin: 'actie zonder datum',
      zaak: op2Juli({ actieBijStagnatie: 'mediation' }),
      reden: 'zonderDatum',
      veld: '/evaluaties/2/actieBijStagnatieOp',
      feiten: { evaluatie: '2024-07-02' },
    },
    {
      zin: 'actie op de 29e dag',
      zaak: op2Juli({ actieBijStagnatie: 'nieuwAdvies', actieBijStagnatieOp: '2024-07-31' }),
      reden: 'laat',
      veld: '/evaluaties/2/actieBijStagnatieOp',
      feiten: { evaluatie: '2024-07-02', op: '2024-07-31', dagen: 29, norm: 28 },
    },
    {
      zin: 'de melding noemt de norm die is ingesteld',
      zaak: op2Juli({ actieBijStagnatie: 'nieuwAdvies', actieBijStagnatieOp: '2024-07-22' }),
      richtwaarden: { actieBijStagnatieDagen: 14 },
      reden: 'laat',
      veld: '/evaluaties/2/actieBijStagnatieOp',
      feiten: { evaluatie: '2024-07-02', op: '2024-07-22', dagen: 20, norm: 14 },
    },
    {
      zin: 'geen actie',
      zaak: op2Juli({}),
      reden: 'geenActie',
      veld: '/evaluaties/2/actieBijStagnatie',
      feiten: { evaluatie: '2024-07-02' },
      uiterlijk: '2024-07-30',
    },
    {
      zin: 'het deskundigenoordeel was 29 dagen voor de eerstejaarsevaluatie gevraagd',
      zaak: {
        adviezen: [],
        spoor2: undefined,
        eerstejaarsevaluatie: { stagnatie: true },
        deskundigenoordelen: [{ aangevraagdOp: '2024-11-17' }],
      },
      reden: 'geenActie',
      veld: '/eerstejaarsevaluatie/actieBijStagnatie',
      feiten: { evaluatie: '2024-12-16' },
    },
    {
      zin: 'uitdrukkelijk geen actie, in de eerstejaarsevaluatie',
      zaak: {
        adviezen: [],
        spoor2: undefined,
        eerstejaarsevaluatie: { stagnatie: true, actieBijStagnatie: 'geen' },
      },
      reden: 'geenActie',
      veld: '/eerstejaarsevaluatie/actieBijStagnatie',
      feiten: { evaluatie: '2024-12-16' },
    },
  ],
  nogNiet: [
    {
      zin: 'lopende zaak, op de 28e dag',
      zaak: op2Juli({}),
      profiel: 'lopend',
      peildatum: '2024-07-30',
      uiterlijk: '2024-07-30',
    },
  ],
  nvt: [{ zin: 'geen evaluatie noemt stagnatie' }],
});
