import regel from '../../../src/regels/inspanning/gewerkte-uren-log.ts';
import { regelTest } from '../../hulp/regeltest.ts';

const heleTijd = { van: '2024-03-04', tot: '2025-10-16', urenPerWeek: 16 };
const nietGewerkt = {
  urenlog: undefined,
  evaluaties: [],
  eindevaluatie: { huidigWerk: { soort: 'geen' as const, urenPerWeek: undefined } },
};

regelTest(regel, {
  voldoet: [
    { zin: 'uren over de hele tijd', zaak: { urenlog: [heleTijd] } },
    {
      zin: 'zes dagen tussen twee aantekeningen',
      zaak: {
        urenlog: [
          { ...heleTijd, tot: '2024-06-02' },
          { ...heleTijd, van: '2024-06-09' },
        ],
      },
    },
    {
      zin: 'op een eerdere peildatum loopt de aantekening van die tijd nog',
      zaak: {
        urenlog: [
          { ...heleTijd, tot: '2024-08-11' },
          { ...heleTijd, van: '2024-08-12', tot: '2024-12-31' },
        ],
      },
      peildatum: '2024-09-15',
    },
    {
      zin: 'twee soorten werk naast elkaar lopen nog',
      zaak: {
        urenlog: [
          { ...heleTijd, werk: 'eigen', tot: '2024-12-31' },
          { ...heleTijd, werk: 'aangepast', tot: '2024-12-31' },
        ],
      },
      peildatum: '2024-09-15',
    },
    { zin: 'ook een nul is een aantekening', zaak: { urenlog: [{ ...heleTijd, urenPerWeek: 0 }] } },
  ],
  tekort: [
    { zin: 'niets bijgehouden, maar de eindevaluatie noemt uren', reden: 'geen', veld: '/urenlog' },
    {
      zin: 'zeven dagen zonder aantekening',
      zaak: {
        urenlog: [
          { ...heleTijd, tot: '2024-06-02' },
          { ...heleTijd, van: '2024-06-10' },
        ],
      },
      reden: 'gat',
      veld: '/urenlog',
      feiten: { van: '2024-06-03', tot: '2024-06-09', dagen: 7 },
    },
    {
      zin: 'een weeklijst zonder laatste dagen houdt op',
      zaak: {
        urenlog: [
          { van: '2024-03-04', urenPerWeek: 8 },
          { van: '2024-03-11', urenPerWeek: 8 },
        ],
      },
      peildatum: '2024-03-31',
      profiel: 'lopend',
      reden: 'nuOnbekend',
      veld: '/urenlog',
    },
    {
      zin: 'de aantekening houdt op, en niets zegt hoeveel nu wordt gewerkt',
      zaak: {
        urenlog: [{ ...heleTijd, tot: '2025-06-01' }],
        eindevaluatie: { huidigWerk: undefined },
      },
      reden: 'nuOnbekend',
      veld: '/urenlog',
    },
  ],
  nvt: [{ zin: 'er is nooit gewerkt', zaak: nietGewerkt }],
});
