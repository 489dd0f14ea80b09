import regel from '../../../src/regels/tijdigheid/termijn-spoor2-na-conclusie.ts';
import { regelTest } from '../../hulp/regeltest.ts';

const onderzoek = (opgesteldOp: string) => ({
  arbeidsdeskundigeOnderzoeken: [
    {
      stuk: { status: 'vastgesteld' as const, opgesteldOp },
      conclusie: { eigenWerkPassend: false, eigenWerkPassendTeMaken: false, anderWerkInternAanwezig: false },
    },
  ],
});
const veld = '/arbeidsdeskundigeOnderzoeken/0/stuk/opgesteldOp';

regelTest(regel, {
  voldoet: [
    { zin: 'op de 42e dag na de conclusie', zaak: onderzoek('2024-12-02') },
    { zin: 'begonnen voor de conclusie', zaak: onderzoek('2025-02-03') },
  ],
  tekort: [
    {
      zin: 'op de 43e dag, met andere activiteiten',
      zaak: onderzoek('2024-12-01'),
      reden: 'laat',
      veld: '/spoor2/start',
      feiten: { conclusie: '2024-12-01', start: '2025-01-13', dagen: 43 },
    },
    {
      zin: 'op de 43e dag en niets vastgelegd',
      zaak: {
        ...onderzoek('2024-12-01'),
        eerstejaarsevaluatie: undefined,
        adviezen: [],
        bijstellingen: [],
        arbodienst: { spreekuren: [] },
      },
      reden: 'laatEnStil',
      veld: '/spoor2/start',
      feiten: { conclusie: '2024-12-01', start: '2025-01-13', dagen: 43 },
    },
    {
      zin: 'niet begonnen, 43 dagen na een vroege conclusie',
      zaak: { ...onderzoek('2024-09-02'), spoor2: undefined },
      peildatum: '2024-10-15',
      reden: 'nietGestart',
      veld,
      feiten: { conclusie: '2024-09-02', dagen: 43 },
    },
  ],
  beoordelen: [
    {
      zin: 'een vastgelegde reden die een mens moet wegen',
      zaak: {
        ...onderzoek('2024-09-02'),
        spoor2: { start: undefined, uitzondering: { reden: 'voorafZinloos' } },
      },
      peildatum: '2024-10-15',
      reden: 'uitzondering',
      veld: '/spoor2/uitzondering',
      feiten: {
        conclusie: '2024-09-02',
        vraag: 'Draagt de vastgelegde reden het uitstel of achterwege blijven van het tweede spoor?',
      },
    },
  ],
  nogNiet: [
    {
      zin: '42 dagen na de conclusie',
      zaak: { ...onderzoek('2024-09-02'), spoor2: undefined },
      peildatum: '2024-10-14',
      uiterlijk: '2024-10-14',
    },
  ],
  nvt: [
    { zin: 'geen conclusie' },
    {
      zin: 'ook te laat na de eerstejaarsevaluatie: daar staat de bevinding',
      zaak: { ...onderzoek('2024-12-01'), spoor2: { start: '2025-03-17' } },
    },
    {
      zin: 'er is ander werk bij de werkgever',
      zaak: {
        arbeidsdeskundigeOnderzoeken: [
          {
            stuk: { status: 'vastgesteld', opgesteldOp: '2024-09-02' },
            conclusie: { eigenWerkPassend: false, anderWerkInternAanwezig: true },
          },
        ],
      },
    },
  ],
});
