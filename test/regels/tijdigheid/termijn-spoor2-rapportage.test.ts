import regel from '../../../src/regels/tijdigheid/termijn-spoor2-rapportage.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { BASIS } from '../../hulp/zaak.ts';

const rapportages = (...data: string[]) => ({
  spoor2: {
    rapportages: data.map((opgesteldOp) => ({ stuk: { status: 'vastgesteld' as const, opgesteldOp } })),
  },
});
const zonder = (i: number) => ({
  spoor2: { rapportages: BASIS.spoor2.rapportages.filter((_, n) => n !== i) },
});

regelTest(regel, {
  voldoet: [
    { zin: 'om de twee maanden' },
    { zin: 'precies 62 dagen', zaak: rapportages('2025-03-16', '2025-05-14', '2025-07-14', '2025-09-12') },
    {
      zin: 'met het bureau een kwartaal afgesproken',
      zaak: { spoor2: { ...zonder(1).spoor2, bureau: { rapportageIntervalDagen: 122 } } },
    },
  ],
  tekort: [
    {
      zin: '63 dagen',
      zaak: rapportages('2025-03-17', '2025-05-14', '2025-07-14', '2025-09-12'),
      reden: 'interval',
      veld: '/spoor2/rapportages/0/stuk/opgesteldOp',
      feiten: { van: '2025-01-13', tot: '2025-03-17', dagen: 63, norm: 62 },
    },
    {
      zin: 'honderd dagen, met een sollicitatie in die tijd',
      zaak: {
        spoor2: {
          ...rapportages('2025-03-14', '2025-06-22', '2025-08-20').spoor2,
          sollicitaties: [{ datum: '2025-04-30' }],
        },
      },
      reden: 'lang',
      veld: '/spoor2/rapportages/1/stuk/opgesteldOp',
      feiten: { van: '2025-03-14', tot: '2025-06-22', dagen: 100, norm: 62 },
    },
    {
      zin: 'honderd dagen zonder contact, sollicitatie of activiteit',
      zaak: rapportages('2025-03-14', '2025-06-22', '2025-08-20'),
      reden: 'stilgevallen',
      veld: '/spoor2/rapportages/1/stuk/opgesteldOp',
      feiten: { van: '2025-03-14', tot: '2025-06-22', dagen: 100, norm: 62 },
    },
    {
      zin: 'een concept telt niet; het gat loopt tot de aanvraag',
      zaak: {
        spoor2: {
          rapportages: [
            ...rapportages('2025-03-14', '2025-05-14', '2025-07-14').spoor2.rapportages,
            { stuk: { status: 'concept', opgesteldOp: '2025-09-12' } },
          ],
        },
      },
      reden: 'stilgevallen',
      veld: '/spoor2/rapportages',
      feiten: { van: '2025-07-14', tot: '2025-10-16', dagen: 94, norm: 62 },
    },
  ],
  nogNiet: [
    {
      zin: 'lopende zaak op de laatste gebruikelijke dag',
      profiel: 'lopend',
      peildatum: '2025-05-15',
      zaak: zonder(1),
      uiterlijk: '2025-05-15',
    },
  ],
  nvt: [
    { zin: 'het tweede spoor is niet begonnen', zaak: { spoor2: undefined } },
    {
      zin: 'de werkgever voert het zelf uit',
      zaak: { spoor2: { bureau: { zelfUitgevoerd: true }, rapportages: [] } },
    },
    { zin: 'er is geen bureau', zaak: { spoor2: { bureau: undefined, rapportages: [] } } },
  ],
});
