import regel from '../../../src/regels/spoor1/s1-arbeidstherapeutisch-max-6-weken.ts';
import { regelTest } from '../../hulp/regeltest.ts';

// From 4 March 2024, 42 days end on 14 April.
const van = '2024-03-04';
const uiterlijk = '2024-04-14';
const veld = '/spoor1/arbeidstherapeutisch/0';
const periode = (tot: string | undefined, meer: object = {}) => ({
  spoor1: {
    arbeidstherapeutisch: [{ van, tot, doel: 'Ritme opbouwen.', geevalueerdOp: '2024-04-09', ...meer }],
  },
});
const urenlog = (...rijen: [van: string, tot: string | undefined][]) => ({
  urenlog: rijen.map(([begin, tot]) => ({ van: begin, tot, urenPerWeek: 8, arbeidstherapeutisch: true })),
});

regelTest(regel, {
  voldoet: [
    { zin: 'precies zes weken', zaak: periode('2024-04-14') },
    {
      zin: 'langer, onderbouwd door de bedrijfsarts',
      zaak: periode('2024-06-02', { onderbouwingBedrijfsarts: true }),
    },
    {
      zin: 'de urenlog loopt per week en eindigt een paar dagen later',
      zaak: { ...periode('2024-04-12'), ...urenlog(['2024-04-01', '2024-04-18']) },
    },
    {
      zin: 'loopt nog op de dag van indienen, nog geen zes weken',
      zaak: periode(undefined),
      peildatum: uiterlijk,
    },
    {
      zin: 'twee perioden met werk ertussen',
      zaak: {
        spoor1: {
          arbeidstherapeutisch: [
            { van, tot: '2024-04-14' },
            { van: '2024-04-18', tot: '2024-05-29' },
          ],
        },
      },
    },
  ],
  tekort: [
    {
      zin: 'een dag langer dan zes weken, met doel en evaluatie',
      zaak: periode('2024-04-15'),
      reden: 'langer',
      veld,
      feiten: { van, tot: '2024-04-15', dagen: 43, uiterlijk },
      uiterlijk,
    },
    {
      zin: 'een keuze voor het vervolg is ook een evaluatie',
      zaak: periode('2024-04-15', { geevalueerdOp: undefined, vervolgkeuze: 'loonwaarde' }),
      reden: 'langer',
      veld,
      feiten: { van, tot: '2024-04-15', dagen: 43, uiterlijk },
    },
    {
      zin: 'langer zonder doel',
      zaak: periode('2024-04-15', { doel: undefined }),
      reden: 'zonderDoelOfEvaluatie',
      veld,
      feiten: { van, tot: '2024-04-15', dagen: 43, uiterlijk },
    },
    {
      zin: 'langer zonder evaluatie',
      zaak: periode('2024-04-15', { geevalueerdOp: undefined }),
      reden: 'zonderDoelOfEvaluatie',
      veld,
      feiten: { van, tot: '2024-04-15', dagen: 43, uiterlijk },
    },
    {
      zin: 'loopt nog, op de 43e dag',
      zaak: periode(undefined),
      peildatum: '2024-04-15',
      profiel: 'lopend',
      reden: 'langer',
      veld,
      feiten: { van, tot: '2024-04-15', dagen: 43, uiterlijk },
    },
    {
      zin: 'een verlenging na een weekend telt mee',
      zaak: {
        spoor1: {
          arbeidstherapeutisch: [
            { van, tot: '2024-04-12', doel: 'Ritme opbouwen.', vervolgkeuze: 'verlengd' },
            { van: '2024-04-15', tot: '2024-05-10' },
          ],
        },
      },
      reden: 'langer',
      veld,
      feiten: { van, tot: '2024-05-10', dagen: 68, uiterlijk },
    },
    {
      zin: 'alleen uit de urenlog',
      zaak: urenlog(['2024-03-04', '2024-03-31'], ['2024-04-01', '2024-05-12']),
      reden: 'zonderDoelOfEvaluatie',
      veld: '/urenlog/0',
      feiten: { van, tot: '2024-05-12', dagen: 70, uiterlijk },
    },
    {
      zin: 'de urenlog ging weken door na het einde dat is vastgelegd',
      zaak: { ...periode('2024-04-12'), ...urenlog(['2024-04-01', '2024-04-28']) },
      reden: 'langer',
      veld,
      feiten: { van, tot: '2024-04-28', dagen: 56, uiterlijk },
    },
  ],
  nogNiet: [
    {
      zin: 'de 42e dag van een periode die loopt',
      zaak: periode(undefined),
      peildatum: uiterlijk,
      profiel: 'lopend',
      uiterlijk,
    },
  ],
  nvt: [
    { zin: 'geen werk zonder loonwaarde' },
    { zin: 'werk met loonwaarde', zaak: { urenlog: [{ van, tot: '2024-09-01', urenPerWeek: 8 }] } },
    {
      zin: 'nul uren zonder loonwaarde',
      zaak: { urenlog: [{ van, tot: '2024-09-01', urenPerWeek: 0, arbeidstherapeutisch: true }] },
    },
  ],
});
