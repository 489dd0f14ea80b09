import {
  BINNEN_HET_BEDRIJF,
  contacten,
  dossier,
  EERSTE_JAAR,
  overleggen,
  PERSPECTIEF,
  spreekuren,
  uren,
} from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

// Postponed on 2024-12-16 until 2025-03-14 at the latest; the test is on 2025-02-14, day 404.
const DAG = '2025-02-14';

const scenario: Scenario = {
  titel: 'Tweede spoor uitgesteld en de drie maanden zijn nog niet om',
  verhaal:
    'Bij de eerstejaarsevaluatie is het tweede spoor met reden uitgesteld tot uiterlijk 14 maart 2025. Halverwege februari werkt de werknemer zestien uur en ligt de uitbreiding naar een vaste plaats op schema. ' +
    'Zes weken na de eerstejaarsevaluatie zijn voorbij, maar het perspectief loopt nog.',
  zaak: dossier(BINNEN_HET_BEDRIJF, PERSPECTIEF, {
    evaluaties: [...overleggen(EERSTE_JAAR, '2024-12-16'), ...overleggen(['2025-01-27'], '2025-03-10')],
    arbodienst: { spreekuren: spreekuren(['2024-02-15', ...EERSTE_JAAR, '2024-12-10', '2025-01-27']) },
    urenlog: [uren('2024-03-04', DAG, 16)],
    contacten: contacten('2024-01-15', DAG),
    actueelOordeel: undefined,
    medischeInformatie: undefined,
    eindevaluatie: undefined,
    oordeelWerknemer: undefined,
    riv: undefined,
    wia: undefined,
  }),
  peildatum: DAG,
  profiel: 'lopend',
  uwv: 'nogNietAanDeOrde',
  verwacht: [],
  afwezig: [
    { kandidaat: 's2-verplicht-niet-gestart', waarom: 'Concreet perspectief, nog niet verlopen.' },
    { kandidaat: 's2-perspectief-verlopen', waarom: 'Pas na 14 maart 2025.' },
    { kandidaat: 'termijn-spoor2-start', waarom: 'Met reden uitgesteld.' },
    { kandidaat: 's2-uitstel-gemotiveerd', waarom: 'Reden, einddatum en advies liggen vast.' },
    { kandidaat: 'eje-spoor2-besluit', waarom: 'Het besluit is genomen.' },
    { kandidaat: 'riv-actueel-oordeel-aanwezig', waarom: 'Pas tegen het einde van de wachttijd.' },
  ],
  bron: 'BBP § 5 (Eerstejaarsevaluatie); Werkwijzer: drie maanden (wvp P15, P17)',
};

export default scenario;
