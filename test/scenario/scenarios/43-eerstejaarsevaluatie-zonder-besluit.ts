import {
  advies,
  arbeidsdeskundig,
  bijstelling,
  dossier,
  EERSTE_JAAR,
  loopt,
  overleggen,
  PEILDATUM,
  profiel,
  spoor2Vanaf,
  TWEEDE_JAAR,
  vastgesteld,
  VOLLEDIG,
} from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

// Six weeks after 2024-12-16 is 2025-01-27; the second track started on 2025-06-02, eighteen weeks later.
const scenario: Scenario = {
  titel: 'Eerstejaarsevaluatie zonder besluit; tweede spoor pas in juni',
  verhaal:
    'In december 2024 stellen partijen vast dat de opbouw achterloopt en dat het werk te weinig uren biedt. Zij schrijven niet op wat zij daaraan gaan doen en over het tweede spoor staat er niets. ' +
    'Pas in mei 2025 vraagt de werkgever de bedrijfsarts en een arbeidsdeskundige om raad. Op 2 juni begint het tweede spoor.',
  zaak: dossier({
    adviezen: [
      advies('advies-1', '2025-05-13', {
        soort: 'bijstellingProbleemanalyse',
        aanleiding: 'verzoekWerkgever',
        bijstellingPlanNodig: true,
        einddoel: 'werkAndereWerkgever',
        adviespunten: [
          {
            id: 'spoor2',
            tekst: 'Zoek ook werk bij andere werkgevers.',
            soort: 'tweedeSpoor',
            opvolging: 'gevolgd',
            opgevolgdOp: '2025-06-02',
          },
        ],
      }),
    ],
    arbeidsdeskundigeOnderzoeken: [
      arbeidsdeskundig('2025-05-20', {
        adviesId: 'advies-1',
        datumBelastbaarheid: '2025-05-13',
        opgevolgdOp: '2025-06-02',
      }),
    ],
    bijstellingen: [
      bijstelling('bijstelling-1', 1, '2025-05-26', {
        ...VOLLEDIG.bijstellingen?.[0],
        stuk: vastgesteld('2025-05-26'),
        volgendeEvaluatie: '2025-06-02',
      }),
    ],
    evaluaties: [
      ...overleggen(EERSTE_JAAR, '2024-12-16'),
      ...overleggen(TWEEDE_JAAR.slice(0, 3), TWEEDE_JAAR[3], { activiteiten: loopt('a1', 'a2') }),
      ...overleggen(TWEEDE_JAAR.slice(3), '2025-09-29'),
    ],
    eerstejaarsevaluatie: {
      adviesId: undefined,
      adviesTweedeJaar: undefined,
      bijstellingNodig: false,
      bijstellingId: undefined,
      doelTweedeJaar: undefined,
      conclusieSpoor1: undefined,
      besluitSpoor2: undefined,
      nieuweAfspraken: [],
      conclusie: 'De opbouw loopt achter.',
      situaties: {
        hervattingAchterOpSchema: { doetZichVoor: true },
        teLaagOfTeWeinigUren: { doetZichVoor: true, vervolg: undefined },
      },
    },
    spoor1: {
      eigenWerk: { onderzochtOp: '2025-05-20' },
      aanpassingWerkplek: { onderzochtOp: '2025-05-20' },
      anderWerkIntern: { onderzochtOp: '2025-05-20' },
      functiePassendMaken: { onderzochtOp: '2025-05-20' },
      nietsInternMogelijk: { vastgesteldOp: '2025-05-20' },
    },
    spoor2: spoor2Vanaf('2025-06-02', '2025-10-13', {
      aanleiding: 'conclusieArbeidsdeskundige',
      datumConclusieIntern: '2025-05-20',
      belastbaarheidBijStart: profiel('2025-05-13'),
    }),
    werkgever: { caoSectorMogelijkheden: { onderzochtOp: '2025-06-10' } },
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardtNiet',
  verwacht: [
    {
      kandidaat: 'eje-spoor2-besluit',
      ernst: 'aandacht',
      uitkomst: 'tekort',
      waarom: 'Geen besluit over het tweede spoor en geen reden om het niet te doen.',
    },
    {
      kandidaat: 'eje-triggers-beantwoord',
      ernst: 'loonsanctie',
      uitkomst: 'tekort',
      waarom: 'Twee situaties doen zich voor, zonder enig vervolg.',
    },
    {
      kandidaat: 'termijn-spoor2-start',
      ernst: 'loonsanctie',
      uitkomst: 'tekort',
      waarom: 'Achttien weken na de laatste dag begonnen.',
    },
  ],
  afwezig: [
    { kandidaat: 'riv-eerstejaarsevaluatie-aanwezig', waarom: 'Het stuk is er.' },
    { kandidaat: 'termijn-eerstejaarsevaluatie', waarom: 'De evaluatie was op tijd.' },
    { kandidaat: 'termijn-spoor2-na-conclusie', waarom: 'Dertien dagen na de conclusie van mei begonnen.' },
  ],
  bron: 'BBP § 5 (Eerstejaarsevaluatie); Werkwijzer: zes weken na de eerstejaarsevaluatie; correcties E36',
  herzien:
    'Eerst loonsanctie voor het ontbrekende besluit: BBP § 4 stelt de procedure achter bij de inspanningen; de schade is het late begin, en dat meldt termijn-spoor2-start als loonsanctie.',
};

export default scenario;
