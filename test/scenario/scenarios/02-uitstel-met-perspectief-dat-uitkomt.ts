import {
  advies,
  BINNEN_HET_BEDRIJF,
  bijstelling,
  dossier,
  EERSTE_JAAR,
  overleggen,
  PEILDATUM,
  PERSPECTIEF,
  profiel,
  structureel,
  taak,
  TWEEDE_JAAR,
  uren,
} from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

// First year evaluation 2024-12-16; three months later is 2025-03-16. Resumption for good on 2025-03-10.
const scenario: Scenario = {
  titel: 'Tweede spoor uitgesteld om een concreet perspectief dat binnen drie maanden uitkomt',
  verhaal:
    'Bij de eerstejaarsevaluatie van 16 december 2024 werkt de werknemer zestien uur in aangepast eigen werk. De bedrijfsarts verwacht vierentwintig uur binnen twaalf weken. ' +
    'Partijen stellen het tweede spoor daarom uit tot uiterlijk 14 maart 2025 en leggen vast wat er dan moet staan: een vaste plaats. ' +
    'Op 25 februari komt het advies om uit te breiden en op 10 maart 2025 begint de werknemer voor vierentwintig uur op die vaste plaats. Dat is alles wat hij nog kan. Een tweede spoor is nooit begonnen.',
  zaak: dossier(BINNEN_HET_BEDRIJF, PERSPECTIEF, structureel('2025-03-10', 24, 75), {
    adviezen: [
      ...(PERSPECTIEF.adviezen ?? []),
      advies('advies-2', '2025-02-25', {
        aanleiding: 'gewijzigdeBelastbaarheid',
        wijzigtBelastbaarheid: true,
        bijstellingPlanNodig: true,
        belastbaarheid: profiel('2025-02-25', 24),
        einddoel: 'aangepastEigenWerk',
      }),
    ],
    bijstellingen: [
      ...(BINNEN_HET_BEDRIJF.bijstellingen ?? []),
      bijstelling('bijstelling-2', 2, '2025-03-05', {
        aanleiding: 'advies',
        adviesId: 'advies-2',
        einddoel: 'aangepastEigenWerk',
        doelen: [{ id: 'd3', omschrijving: 'Vierentwintig uur op de vaste plaats.', termijn: '2025-03-10' }],
        activiteiten: [
          taak('a6', 'werkgever', 'Past het rooster aan.', '2025-03-05', '2025-03-10', 'd3'),
          taak('a7', 'werknemer', 'Werkt vierentwintig uur.', '2025-03-10', '2025-06-02', 'd3'),
        ],
        volgendeEvaluatie: '2025-03-10',
      }),
    ],
    evaluaties: [
      ...overleggen(EERSTE_JAAR, '2024-12-16'),
      ...overleggen(TWEEDE_JAAR.slice(0, 2), TWEEDE_JAAR[2]),
      ...overleggen(TWEEDE_JAAR.slice(2), '2025-09-29', { gewerkteUrenPerWeek: 24 }),
    ],
    urenlog: [
      uren('2024-03-04', '2025-03-09', 16),
      uren('2025-03-10', '2025-10-17', 24, { loonwaardePercentage: 75 }),
    ],
    actueelOordeel: { belastbaarheid: profiel('2025-09-15', 24) },
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardt',
  verwacht: [],
  afwezig: [
    { kandidaat: 's2-verplicht-niet-gestart', waarom: 'Concreet perspectief, dat ook is uitgekomen.' },
    { kandidaat: 's2-perspectief-verlopen', waarom: 'Binnen drie maanden structureel hervat.' },
    { kandidaat: 'termijn-spoor2-start', waarom: 'Er hoefde geen tweede spoor te beginnen.' },
    { kandidaat: 's2-uitstel-gemotiveerd', waarom: 'Reden, einddatum en advies liggen vast.' },
    { kandidaat: 'resultaat-restverdiencapaciteit-onbenut', waarom: 'Vierentwintig van vierentwintig uur.' },
  ],
  bron: 'BBP § 3 (bevredigend resultaat) en § 5 (concreet perspectief); Werkwijzer: drie maanden (wvp P15, P17)',
};

export default scenario;
