import regel from '../../../src/regels/medewerking/deskundigenoordeel-bij-geschil.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { BASIS, wijzig, type Afwijking } from '../../hulp/zaak.ts';

type Geschil = NonNullable<Afwijking['geschillen']>[number];

/** Since 3 June 2024; six weeks end on 15 July. The evaluations of 2 July and 13 August come after it began. */
const geschil = (velden: Geschil = {}, meer: Afwijking = {}): Afwijking => ({
  geschillen: [{ id: 'g1', sinds: '2024-06-03', over: 'passendWerk', ...velden }],
  // The evaluation at the end of the first year is off course in the right case.
  eerstejaarsevaluatie: { opKoers: true },
  ...meer,
});
const oordeel = (aangevraagdOp: string | undefined, velden: object = {}): Afwijking => ({
  deskundigenoordelen: [{ vraag: 'passendWerkAanwezig', aangevraagdOp, ...velden }],
});
const stagnatie: Afwijking = { evaluaties: wijzig(BASIS.evaluaties, 2, { stagnatie: true }) };
const veld = '/geschillen/0';
const uiterlijk = '2024-07-15';

regelTest(regel, {
  voldoet: [
    { zin: 'gevraagd op de laatste dag van zes weken', zaak: geschil({}, oordeel('2024-07-15')) },
    { zin: 'opgelost zonder oordeel', zaak: geschil({ opgelostOp: '2024-09-02' }, stagnatie) },
    {
      zin: 'gevraagd, ook als de werknemer zich niet laat onderzoeken',
      zaak: geschil({}, oordeel('2024-06-20', { werknemerBereid: false })),
    },
    {
      zin: 'een oordeel dat het geschil noemt, over een andere vraag en zonder datum',
      zaak: geschil({}, oordeel(undefined, { vraag: 'inspanningWerkgever', geschilId: 'g1' })),
    },
    {
      zin: 'geschil zonder datum, wel een oordeel',
      zaak: geschil({ sinds: undefined }, oordeel('2024-06-20', { geschilId: 'g1' })),
    },
  ],
  tekort: [
    {
      zin: 'de eerste dag na zes weken, zonder stagnatie',
      zaak: geschil(),
      peildatum: '2024-07-16',
      reden: 'langOpen',
      veld,
      feiten: { sinds: '2024-06-03', dagen: 43, uiterlijk },
      uiterlijk,
    },
    {
      zin: 'stagnatie volgens de evaluatie van 2 juli',
      zaak: geschil({}, stagnatie),
      reden: 'stagnatie',
      veld,
      feiten: { sinds: '2024-06-03', stagnatie: '2024-07-02' },
      uiterlijk,
    },
    {
      zin: 'niet op koers volgens de eerstejaarsevaluatie',
      zaak: geschil({}, { eerstejaarsevaluatie: { opKoers: false } }),
      reden: 'stagnatie',
      veld,
      feiten: { sinds: '2024-06-03', stagnatie: '2024-12-16' },
    },
    {
      zin: 'stagnatie, maar wel een andere stap sinds het geschil',
      zaak: geschil({}, { ...stagnatie, secondOpinions: [{ gevraagdOp: '2024-07-08' }] }),
      reden: 'langOpen',
      veld,
      feiten: { sinds: '2024-06-03', dagen: 502, uiterlijk },
    },
    {
      zin: 'stagnatie van voor het geschil telt niet',
      zaak: geschil({}, { evaluaties: wijzig(BASIS.evaluaties, 1, { stagnatie: true }) }),
      peildatum: '2024-07-16',
      reden: 'langOpen',
      veld,
      feiten: { sinds: '2024-06-03', dagen: 43, uiterlijk },
    },
    {
      zin: 'een dag te laat gevraagd',
      zaak: geschil({}, oordeel('2024-07-16')),
      reden: 'laatGevraagd',
      veld: '/deskundigenoordelen/0/aangevraagdOp',
      feiten: { sinds: '2024-06-03', op: '2024-07-16', dagen: 43, uiterlijk },
      uiterlijk,
    },
    {
      zin: 'een oordeel van voor het geschil telt niet',
      zaak: geschil({}, oordeel('2024-06-02')),
      peildatum: '2024-07-16',
      reden: 'langOpen',
      veld,
      feiten: { sinds: '2024-06-03', dagen: 43, uiterlijk },
    },
    { zin: 'geschil zonder datum', zaak: geschil({ sinds: undefined }), reden: 'zonderDatum', veld },
  ],
  nogNiet: [
    { zin: 'de laatste dag van zes weken', zaak: geschil({}, stagnatie), peildatum: '2024-07-15', uiterlijk },
  ],
  nvt: [{ zin: 'geen geschil' }, { zin: 'een geschil over loon', zaak: geschil({ over: 'loon' }) }],
});
