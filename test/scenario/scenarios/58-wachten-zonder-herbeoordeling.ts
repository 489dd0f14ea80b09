import {
  advies,
  dossier,
  geenMogelijkheden,
  loopt,
  overleggen,
  PEILDATUM,
  spoor2Vanaf,
  spreekuren,
  uren,
  vastgesteld,
  VOLLEDIG,
} from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

const LATER = ['2025-04-21', '2025-06-02', '2025-07-14', '2025-08-25'];

// No possibilities from 2024-02-15 to 2024-12-10 (299 days) without a judgment in between. Plan due 2024-12-24, made 2025-03-10.
const scenario: Scenario = {
  titel: 'Tien maanden niet beoordeeld, en daarna nog drie maanden zonder plan',
  verhaal:
    'In februari 2024 zijn er tijdelijk geen mogelijkheden. Een datum voor de volgende beoordeling noemt de bedrijfsarts niet en de werkgever vraagt er niet om. Pas op 10 december 2024 is er weer een spreekuur: dan blijken er zestien uur mogelijkheden. ' +
    'Het plan komt op 10 maart 2025, het werk een week later en het tweede spoor half april.',
  zaak: dossier({
    probleemanalyse: {
      belastbaarheid: geenMogelijkheden('2024-02-15', 'tijdelijkGeen'),
      adviespunten: [],
      geenPlanGemotiveerd: 'Er zijn nu geen mogelijkheden.',
    },
    adviezen: [
      advies('advies-1', '2024-12-10', {
        soort: 'bijstellingProbleemanalyse',
        aanleiding: 'gewijzigdeBelastbaarheid',
        wijzigtBelastbaarheid: true,
        bijstellingPlanNodig: true,
        einddoel: 'werkAndereWerkgever',
      }),
    ],
    bijstellingen: [],
    arbodienst: { spreekuren: spreekuren(['2024-02-15', '2024-12-10', ...LATER, '2025-09-15']) },
    planVanAanpak: {
      stuk: vastgesteld('2025-03-10'),
      datumProbleemanalyse: '2024-12-10',
      einddoel: 'werkAndereWerkgever',
      doelen: [{ id: 'd1', omschrijving: 'Werk bij een andere werkgever.', termijn: '2025-12-01' }],
      activiteiten: (VOLLEDIG.planVanAanpak?.activiteiten ?? []).map((a) => ({
        ...a,
        adviespuntId: undefined,
        start: '2025-03-17',
        eind: '2025-12-01',
      })),
      evaluatiemomenten: LATER,
      eerstvolgendeEvaluatie: '2025-04-21',
      evaluatieEindeEersteJaar: undefined,
      opbouwschema: [{ vanaf: '2025-03-17', urenPerWeek: 16, taken: 'Ritten nakijken.' }],
      werkaanpassingen: [],
      tweedeSpoorActiviteiten: 'Tweede spoor vanaf 14 april 2025.',
    },
    evaluaties: overleggen(LATER, '2025-09-29', { activiteiten: loopt('a1', 'a2') }),
    eerstejaarsevaluatie: {
      activiteiten: [],
      gewerkteUrenPerWeek: 0,
      huidigWerk: undefined,
      bijstellingNodig: false,
      bijstellingId: undefined,
      terugblik: {
        doelenEnAfspraken: 'In het eerste jaar waren er geen afspraken.',
        activiteitenWerkgever: undefined,
        activiteitenWerknemer: undefined,
      },
      besluitSpoor2: { startdatum: '2025-04-14' },
    },
    spoor1: {
      aanbiedingen: (VOLLEDIG.spoor1?.aanbiedingen ?? []).map((a) => ({
        ...a,
        datum: '2025-03-11',
        ingangsdatum: '2025-03-17',
        reactieOp: '2025-03-12',
      })),
    },
    spoor2: spoor2Vanaf('2025-04-14', '2025-10-13', { datumConclusieIntern: '2024-12-13' }),
    urenlog: [uren('2025-03-17', '2025-10-17', 16)],
    eindevaluatie: { activiteiten: loopt('a1', 'a2'), doelen: [{ doelId: 'd1', stand: 'nietBereikt' }] },
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardtNiet',
  verwacht: [
    {
      kandidaat: 'med-gbm-herbeoordeling',
      uitkomst: 'tekort',
      waarom: 'Geen datum genoemd en tien maanden niet beoordeeld.',
    },
    {
      kandidaat: 'med-gbm-periodiek',
      ernst: 'loonsanctie',
      waarom: 'Langer dan een half jaar zonder herbeoordeling.',
    },
    {
      kandidaat: 'pva-na-ontstaan-mogelijkheden',
      ernst: 'aandacht',
      uitkomst: 'tekort',
      waarom: 'Plan drie maanden na het advies met mogelijkheden.',
    },
    {
      kandidaat: 'termijn-spoor2-start',
      ernst: 'loonsanctie',
      uitkomst: 'tekort',
      waarom: 'Daardoor begon het tweede spoor elf weken te laat.',
    },
  ],
  afwezig: [
    { kandidaat: 'riv-plan-van-aanpak-aanwezig', waarom: 'Het plan is er.' },
    { kandidaat: 'termijn-probleemanalyse', waarom: 'De probleemanalyse was op tijd.' },
  ],
  bron: 'BBP § 7.4 onder 2; Regeling procesgang art. 4 lid 1, 4 en 5; correcties E40',
  herzien:
    'Eerst loonsanctie voor het late plan: het dossier legt in die maanden contact om de twee weken, de eerstejaarsevaluatie en een arbeidsdeskundig onderzoek vast, dus te laat alleen is aandacht (BBP § 4, E40); de schade is het late begin van het tweede spoor.',
};

export default scenario;
