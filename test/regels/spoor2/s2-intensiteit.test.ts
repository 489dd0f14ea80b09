import regel from '../../../src/regels/spoor2/s2-intensiteit.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { vanBedrijfsarts, type Afwijking } from '../../hulp/zaak.ts';

const LIJST = '/spoor2/contacten';
const gesprekken = (...data: string[]): Afwijking['spoor2'] => ({
  contacten: data.map((datum) => ({ datum, aanwezig: true })),
});
/** Up to Monday 24 February 2025, six weeks after the start. */
const lopend = { profiel: 'lopend', peildatum: '2025-02-24' } as const;

regelTest(regel, {
  voldoet: [
    { zin: 'een gesprek, 42 dagen na de start', zaak: { spoor2: gesprekken('2025-02-24') }, ...lopend },
    { zin: 'niet meer uren dan mogelijk', zaak: { spoor2: { trajectplan: { urenPerWeek: 16 } } } },
  ],
  tekort: [
    {
      zin: '43 dagen zonder gesprek',
      zaak: { spoor2: gesprekken('2025-02-24', '2025-04-08') },
      profiel: 'lopend',
      peildatum: '2025-04-10',
      reden: 'langeTijd',
      veld: LIJST,
      feiten: { van: '2025-02-24', tot: '2025-04-08', dagen: 43, norm: 42 },
    },
    {
      zin: 'een gesprek waarop de werknemer niet kwam telt niet',
      zaak: {
        spoor2: {
          contacten: [
            { datum: '2025-02-10', aanwezig: true },
            { datum: '2025-03-10', aanwezig: false },
          ],
        },
      },
      profiel: 'lopend',
      peildatum: '2025-03-25',
      reden: 'langeTijd',
      veld: LIJST,
      feiten: { van: '2025-02-10', tot: '2025-03-25', dagen: 43, norm: 42 },
    },
    {
      zin: 'meer uren dan mogelijk',
      zaak: { spoor2: { trajectplan: { urenPerWeek: 17 } } },
      reden: 'teVeelUren',
      veld: '/spoor2/trajectplan/urenPerWeek',
      feiten: { uren: 17, mogelijk: 16 },
    },
  ],
  nvt: [
    { zin: 'geen tweede spoor', zaak: { spoor2: undefined } },
    { zin: 'geen contacten vastgelegd: zie s2-rapportage-contacten' },
    {
      zin: 'de bedrijfsarts noemde alleen uren per dag',
      zaak: {
        probleemanalyse: { belastbaarheid: { urenPerWeek: undefined, urenPerDag: 2 } },
        adviezen: [],
        spoor2: { trajectplan: { urenPerWeek: 12 } },
      },
    },
    {
      zin: 'op eigen kracht',
      zaak: {
        spoor2: gesprekken('2025-01-20'),
        adviezen: [
          {
            id: 'e',
            stuk: vanBedrijfsarts('2024-12-10'),
            signalen: { begeleidingNodigTweedeSpoor: 'opEigenKracht' },
          },
        ],
      },
    },
  ],
});

regelTest(regel, {
  voldoet: [
    {
      zin: 'een tijd zonder mogelijkheden telt niet',
      zaak: {
        spoor2: gesprekken('2025-02-10', '2025-03-10'),
        adviezen: [
          {
            id: 'g',
            stuk: vanBedrijfsarts('2025-03-03'),
            belastbaarheid: { mogelijkheden: 'tijdelijkGeen' },
          },
        ],
        actueelOordeel: undefined,
      },
    },
  ],
});
