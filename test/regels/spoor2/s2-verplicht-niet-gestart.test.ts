import regel from '../../../src/regels/spoor2/s2-verplicht-niet-gestart.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { vanBedrijfsarts, type Afwijking } from '../../hulp/zaak.ts';

// Last good day after the first year evaluation of 16 December 2024: 27 January 2025.
const uiterlijk = '2025-01-27';
type Uitzondering = NonNullable<NonNullable<Afwijking['spoor2']>['uitzondering']>;
const niet: Afwijking = { spoor2: undefined };
/** Takes the whole second track away and puts an exception in its place. */
const met = (uitzondering: Uitzondering): Afwijking => ({
  spoor2: {
    start: undefined,
    trajectplan: undefined,
    rapportages: undefined,
    uitzondering,
  },
});
const oordelen = (...reeks: [string, 'benutbaar' | 'marginaal' | 'tijdelijkGeen' | 'duurzaamGeen'][]) => ({
  adviezen: reeks.map(([op, mogelijkheden], i) => ({
    id: `m${i}`,
    stuk: vanBedrijfsarts(op),
    belastbaarheid: { mogelijkheden },
  })),
});
const deskundige = (opgesteldOp: string, anderWerkInternAanwezig: boolean): Afwijking => ({
  arbeidsdeskundigeOnderzoeken: [
    {
      stuk: { status: 'vastgesteld', opgesteldOp },
      conclusie: { eigenWerkPassend: false, eigenWerkPassendTeMaken: false, anderWerkInternAanwezig },
    },
  ],
});
const perspectief = (geldigTot: string) =>
  met({
    reden: 'concreetPerspectiefIntern',
    vastgelegdOp: '2024-12-16',
    geldigTot,
    toelichting: 'Terug naar 32 uur.',
  });

const bevredigend = (vastgesteldOp: string): Afwijking['resultaat'] => ({
  vastgesteldOp,
  soortWerk: 'aangepast',
  urenPerWeek: 16,
  structureel: { contractvorm: 'onbepaaldeTijd' },
  passendBijMogelijkheden: true,
});

regelTest(regel, {
  voldoet: [{ zin: 'het tweede spoor loopt' }],
  tekort: [
    {
      zin: 'een dag na de zes weken',
      zaak: niet,
      peildatum: '2025-01-28',
      reden: 'naEvaluatie',
      veld: '/spoor2',
      feiten: { uiterlijk, dagen: 1 },
      uiterlijk,
    },
    {
      zin: 'de dagen tellen tot het einde van het dienstverband, niet tot de peildatum',
      zaak: { ...niet, dienstverband: { einde: '2025-02-10' } },
      reden: 'naEvaluatie',
      veld: '/spoor2',
      feiten: { uiterlijk, dagen: 14 },
      uiterlijk,
    },
    {
      zin: 'de arbeidsdeskundige zag op 2 september niets intern: de 43e dag',
      zaak: { ...niet, ...deskundige('2024-09-02', false) },
      peildatum: '2024-10-15',
      reden: 'naConclusie',
      veld: '/arbeidsdeskundigeOnderzoeken/0/stuk/opgesteldOp',
      feiten: { op: '2024-09-02', uiterlijk: '2024-10-14', dagen: 1 },
      uiterlijk: '2024-10-14',
    },
    {
      zin: 'mogelijkheden na een tijd zonder: de 57e dag',
      zaak: { ...niet, ...oordelen(['2024-12-02', 'tijdelijkGeen'], ['2025-03-03', 'benutbaar']) },
      peildatum: '2025-04-29',
      reden: 'naMogelijkheden',
      veld: '/adviezen/1',
      feiten: { op: '2025-03-03', uiterlijk: '2025-04-28', dagen: 1 },
      uiterlijk: '2025-04-28',
    },
    {
      zin: 'inmiddels zijn er blijvend geen mogelijkheden',
      zaak: {
        ...niet,
        ...oordelen(['2024-12-10', 'benutbaar'], ['2025-06-02', 'duurzaamGeen']),
        actueelOordeel: undefined,
      },
      reden: 'nuGeenMogelijkheden',
      veld: '/adviezen/1',
      feiten: { uiterlijk },
      uiterlijk,
    },
    {
      zin: 'inmiddels zijn er tijdelijk geen mogelijkheden: er is later nog te herstellen',
      zaak: {
        ...niet,
        ...oordelen(['2024-12-10', 'benutbaar'], ['2025-06-02', 'tijdelijkGeen']),
        actueelOordeel: undefined,
      },
      peildatum: '2025-07-26',
      reden: 'naEvaluatie',
      veld: '/spoor2',
      feiten: { uiterlijk, dagen: 180 },
      uiterlijk,
    },
    {
      zin: 'wel stappen, geen begin: het trajectplan is de eerste',
      zaak: { spoor2: { start: undefined } },
      reden: 'zonderStart',
      veld: '/spoor2/trajectplan/stuk/opgesteldOp',
      feiten: { op: '2025-01-27' },
    },
    {
      zin: 'een dag te laat een bevredigend resultaat: de toets weegt dat',
      zaak: { ...niet, resultaat: bevredigend('2025-01-28') },
      peildatum: '2025-02-06',
      reden: 'naEvaluatie',
      veld: '/spoor2',
      feiten: { uiterlijk, dagen: 10 },
      uiterlijk,
    },
    {
      zin: 'het einde van een tijdelijk contract is geen uitzondering',
      zaak: met({ reden: 'contractEindigt' }),
      peildatum: '2025-01-28',
      reden: 'naEvaluatie',
      veld: '/spoor2',
      feiten: { uiterlijk, dagen: 1 },
      uiterlijk,
    },
    {
      zin: 'de kosten van een tijdelijk contract maken een traject niet vooraf zinloos',
      zaak: {
        ...met({
          reden: 'voorafZinloos',
          grondVoorafZinloos: 'kostenBovenLoonEnPremie',
          toelichting: 'Te duur.',
        }),
        dienstverband: { soort: 'bepaaldeTijd', einde: '2025-12-31' },
      },
      peildatum: '2025-01-28',
      reden: 'naEvaluatie',
      veld: '/spoor2',
      feiten: { uiterlijk, dagen: 1 },
      uiterlijk,
    },
    {
      zin: 'AOW binnen een jaar, maar de werknemer wil het tweede spoor',
      zaak: {
        ...met({ reden: 'aowBinnenEenJaar', werkgeverStemtIn: true, werknemerStemtIn: false }),
        werknemer: { aowDatum: '2026-06-01' },
      },
      peildatum: '2025-01-28',
      reden: 'naEvaluatie',
      veld: '/spoor2',
      feiten: { uiterlijk, dagen: 1 },
      uiterlijk,
    },
  ],
  beoordelen: [
    {
      zin: 'perspectief dat langer dan drie maanden zou duren',
      zaak: perspectief('2025-03-17'),
      peildatum: '2025-01-28',
      reden: 'uitzondering',
      veld: '/spoor2/uitzondering',
      feiten: {
        uiterlijk,
        vraag:
          'Was er, gelet op de onderbouwing, ook na de gebruikelijke drie maanden nog concreet perspectief op structureel werk bij de eigen werkgever?',
      },
      uiterlijk,
    },
    {
      zin: 'de arbeidsdeskundige zag ander werk intern',
      zaak: { ...niet, ...deskundige('2024-12-02', true) },
      reden: 'uitzondering',
      veld: '/arbeidsdeskundigeOnderzoeken/0/conclusie',
      feiten: {
        uiterlijk,
        vraag:
          'Bestond er, gelet op de arbeidsdeskundige conclusie, nog concreet perspectief op werk bij de eigen werkgever?',
      },
      uiterlijk,
    },
    {
      zin: 'marginale mogelijkheden',
      zaak: { ...niet, ...oordelen(['2025-01-20', 'marginaal']) },
      reden: 'uitzondering',
      veld: '/adviezen/0',
      feiten: {
        uiterlijk,
        vraag:
          'Waren de mogelijkheden volgens de bedrijfsarts zo klein, zonder uitzicht op meer, dat van een tweede spoor geen aanzienlijke benutting was te verwachten?',
      },
      uiterlijk,
    },
    {
      zin: 'vooraf zinloos, met grond en onderbouwing',
      zaak: met({
        reden: 'voorafZinloos',
        grondVoorafZinloos: 'geenAanmerkelijkeBenutting',
        toelichting: 'Zie het rapport.',
      }),
      reden: 'uitzondering',
      veld: '/spoor2/uitzondering',
      feiten: {
        uiterlijk,
        vraag:
          'Stond vooraf vast dat een traject niet tot een aanzienlijke benutting van de mogelijkheden zou leiden, of buiten verhouding zou kosten?',
      },
      uiterlijk,
    },
  ],
  nogNiet: [
    { zin: 'de laatste dag zelf', zaak: niet, peildatum: '2025-01-27', uiterlijk },
    {
      zin: 'de 42e dag na de conclusie',
      zaak: { ...niet, ...deskundige('2024-09-02', false) },
      peildatum: '2024-10-14',
      uiterlijk: '2024-10-14',
    },
    {
      zin: 'het perspectief loopt vandaag af',
      zaak: perspectief('2025-03-16'),
      peildatum: '2025-03-16',
      uiterlijk: '2025-03-16',
    },
  ],
  nvt: [
    {
      zin: 'geen mogelijkheden op de laatste dag en daarna',
      zaak: { ...niet, ...oordelen(['2025-01-20', 'duurzaamGeen']), actueelOordeel: undefined },
    },
    {
      zin: 'AOW binnen een jaar en beiden eens',
      zaak: {
        ...met({ reden: 'aowBinnenEenJaar', werkgeverStemtIn: true, werknemerStemtIn: true }),
        werknemer: { aowDatum: '2026-06-01' },
      },
    },
    {
      zin: 'een adequaat traject is mislukt en een tweede is met reden niet zinvol',
      zaak: {
        spoor2: {
          start: undefined,
          trajectplan: undefined,
          rapportages: undefined,
          afgesloten: { op: '2024-11-04', resultaat: 'mislukt', adequaat: true },
          uitzondering: { reden: 'trajectAlMislukt', toelichting: 'De arbeidsmarkt biedt dit werk niet.' },
        },
      },
    },
    {
      zin: 'op de laatste dag was het resultaat bevredigend',
      zaak: { ...niet, resultaat: bevredigend('2025-01-27') },
    },
    {
      zin: 'een andere reden, en later een bevredigend resultaat: niets meer te vragen',
      zaak: { ...perspectief('2025-12-01'), resultaat: bevredigend('2025-09-01') },
    },
    { zin: 'uit dienst voor de laatste dag', zaak: { ...niet, dienstverband: { einde: '2024-12-31' } } },
    { zin: 'de uitzondering mist iets: zie s2-uitstel-gemotiveerd', zaak: met({}) },
    { zin: 'het perspectief is verlopen: zie s2-perspectief-verlopen', zaak: perspectief('2025-03-16') },
  ],
});
