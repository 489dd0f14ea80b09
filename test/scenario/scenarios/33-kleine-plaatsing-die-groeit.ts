import {
  advies,
  BINNEN_HET_BEDRIJF,
  bijstelling,
  dossier,
  EERSTE_JAAR,
  overleg,
  overleggen,
  PEILDATUM,
  profiel,
  structureel,
  taak,
  uren,
} from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

// Small placement since 2025-01-06, evaluated every three months: by 2025-04-06, 2025-06-10 and 2025-09-02.
const klein = (op: string, volgende: string, urenNu: number, extra = {}) =>
  overleg(op, volgende, { gewerkteUrenPerWeek: urenNu, ...extra });

const scenario: Scenario = {
  titel: 'Kleine plaatsing bij de eigen werkgever, elke drie maanden bekeken en gegroeid',
  verhaal:
    'De werknemer kan vierentwintig uur, maar in het bedrijf is in januari 2025 maar plaats voor acht. Hij wil daar graag blijven en er is concreet uitzicht op meer, omdat twee collega’s met pensioen gaan. ' +
    'Elke drie maanden kijken partijen of dat nog de beste weg is. In maart worden het zestien uur, in juni twintig en op 1 september 2025 vierentwintig, vast. Een tweede spoor is er niet geweest.',
  zaak: dossier(BINNEN_HET_BEDRIJF, structureel('2025-09-01', 24, 75), {
    adviezen: (BINNEN_HET_BEDRIJF.adviezen ?? []).map((a) =>
      advies('advies-1', '2024-12-10', { ...a, belastbaarheid: profiel('2024-12-10', 24) }),
    ),
    bijstellingen: [
      ...(BINNEN_HET_BEDRIJF.bijstellingen ?? []),
      bijstelling('bijstelling-2', 2, '2025-03-14', {
        aanleiding: 'evaluatie',
        evaluatieId: 'evaluatie-2025-03-10',
        einddoel: 'aangepastEigenWerk',
        doelen: [{ id: 'd3', omschrijving: 'Vierentwintig uur op een vaste plaats.', termijn: '2025-09-01' }],
        activiteiten: [
          taak('a6', 'werkgever', 'Breidt uit zodra uren vrijkomen.', '2025-03-17', '2025-09-01', 'd3'),
          taak('a7', 'werknemer', 'Neemt de vrijkomende taken over.', '2025-03-17', '2025-09-01', 'd3'),
        ],
        volgendeEvaluatie: '2025-04-21',
      }),
    ],
    eerstejaarsevaluatie: {
      besluitSpoor2: {
        besluit: 'uitstellen',
        startdatum: undefined,
        reden: 'anders',
        toelichting:
          'Kleine plaatsing met uitzicht op groei; de werknemer wil dit; elke drie maanden bekeken.',
      },
    },
    spoor1: {
      kleinePlaatsing: {
        sinds: '2025-01-06',
        tot: '2025-08-31',
        werknemerWilDit: true,
        redelijk: true,
        concreteGroei: true,
        toelichting: 'Twee collega’s gaan met pensioen; hun uren zijn toegezegd.',
      },
    },
    evaluaties: [
      ...overleggen(EERSTE_JAAR, '2024-12-16'),
      klein('2025-01-27', '2025-03-10', 8),
      klein('2025-03-10', '2025-04-21', 8, {
        kleinePlaatsing: true,
        vervolgaanpak: 'bijgesteld',
        bijstellingNodig: true,
        bijstellingId: 'bijstelling-2',
      }),
      klein('2025-04-21', '2025-06-02', 16),
      klein('2025-06-02', '2025-07-14', 16, { kleinePlaatsing: true }),
      klein('2025-07-14', '2025-08-25', 20),
      klein('2025-08-25', '2025-09-29', 20, { kleinePlaatsing: true }),
    ],
    urenlog: [
      uren('2024-03-04', '2025-01-05', 16),
      uren('2025-01-06', '2025-03-16', 8, { loonwaardePercentage: 25 }),
      uren('2025-03-17', '2025-06-08', 16, { loonwaardePercentage: 50 }),
      uren('2025-06-09', '2025-08-31', 20, { loonwaardePercentage: 62 }),
      uren('2025-09-01', '2025-10-17', 24, { loonwaardePercentage: 75 }),
    ],
    actueelOordeel: { belastbaarheid: profiel('2025-09-15', 24) },
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardt',
  verwacht: [],
  afwezig: [
    { kandidaat: 'termijn-kleine-plaatsing-3-maanden', waarom: 'Geëvalueerd in maart, juni en augustus.' },
    { kandidaat: 's1-kleine-plaatsing-voorwaarden', waarom: 'Gewenst, redelijk en met uitzicht op groei.' },
    { kandidaat: 's2-verplicht-niet-gestart', waarom: 'Het resultaat is bevredigend.' },
    { kandidaat: 'resultaat-restverdiencapaciteit-onbenut', waarom: 'Vierentwintig van vierentwintig uur.' },
  ],
  bron: 'BBP § 9 (herplaatsing voor een gering aantal uren: drie voorwaarden, om de drie maanden evalueren) en § 3',
};

export default scenario;
