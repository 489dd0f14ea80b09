import regel from '../../../src/regels/tijdigheid/termijn-spoor2-na-conclusie.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { vanBedrijfsarts } from '../../hulp/zaak.ts';

const onderzoek = (opgesteldOp: string) => ({
  arbeidsdeskundigeOnderzoeken: [
    {
      stuk: { status: 'vastgesteld' as const, opgesteldOp },
      conclusie: { eigenWerkPassend: false, eigenWerkPassendTeMaken: false, anderWerkInternAanwezig: false },
    },
  ],
});
/** From 2 September 2024 the resumption waits for the assessment of 4 November. */
const wachten = {
  adviezen: [
    {
      id: 'w',
      stuk: vanBedrijfsarts('2024-09-02'),
      belastbaarheid: { mogelijkheden: 'benutbaar' as const, volgendeBeoordeling: '2024-11-04' },
      signalen: { eersteBehandelingVoorgaat: true },
    },
  ],
};

regelTest(regel, {
  voldoet: [
    { zin: 'op de 42e dag na de conclusie', zaak: onderzoek('2024-12-02') },
    { zin: 'begonnen voor de conclusie', zaak: onderzoek('2025-02-03') },
    {
      zin: 'acht weken na de herbeoordeling waarop de bedrijfsarts liet wachten',
      zaak: { ...onderzoek('2024-09-02'), ...wachten, spoor2: { start: '2024-12-30' } },
    },
  ],
  tekort: [
    {
      zin: 'op de 43e dag, met andere activiteiten',
      zaak: onderzoek('2024-12-01'),
      reden: 'laat',
      veld: '/spoor2/start',
      feiten: { conclusie: '2024-12-01', start: '2025-01-13', dagen: 43, norm: 42 },
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
      zin: 'na een wachttijd die op 4 november afliep: acht weken en een dag',
      zaak: { ...onderzoek('2024-09-02'), ...wachten, spoor2: { start: '2024-12-31' } },
      reden: 'naUitstel',
      veld: '/spoor2/start',
      feiten: { conclusie: '2024-09-02', tot: '2024-12-30', start: '2024-12-31', dagen: 1 },
    },
  ],
  beoordelen: [
    {
      zin: 'een vastgelegde reden die een mens moet wegen',
      zaak: {
        ...onderzoek('2024-09-02'),
        spoor2: {
          start: '2024-10-15',
          uitzondering: {
            reden: 'voorafZinloos',
            grondVoorafZinloos: 'geenAanmerkelijkeBenutting',
            toelichting: 'Nauwelijks mogelijkheden.',
          },
        },
      },
      reden: 'uitzondering',
      veld: '/spoor2/uitzondering',
      feiten: {
        conclusie: '2024-09-02',
        start: '2024-10-15',
        vraag:
          'Stond vooraf vast dat een traject niet tot een aanzienlijke benutting van de mogelijkheden zou leiden, of buiten verhouding zou kosten?',
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
      zin: 'niet begonnen: zie s2-verplicht-niet-gestart',
      zaak: { ...onderzoek('2024-09-02'), spoor2: undefined },
      peildatum: '2024-10-15',
    },
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
