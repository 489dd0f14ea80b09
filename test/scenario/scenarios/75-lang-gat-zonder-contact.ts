import {
  contacten,
  dossier,
  EERSTE_JAAR,
  overleggen,
  PEILDATUM,
  rapport,
  spoor2Vanaf,
  spreekuren,
} from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

// Between the evaluations of 2025-03-10 and 2025-08-25 lie 168 days.
const scenario: Scenario = {
  titel: 'Vijf maanden lang hoort niemand iets',
  verhaal:
    'Na de evaluatie van 10 maart 2025 gaat de HR-adviseur weg. Tot eind augustus is er geen evaluatie, geen spreekuur en geen contact met de werknemer. Ook het bureau laat niets horen en niemand vraagt ernaar. ' +
    'In september wordt alles haastig weer opgepakt.',
  zaak: dossier({
    evaluaties: [
      ...overleggen(EERSTE_JAAR, '2024-12-16'),
      ...overleggen(['2025-01-27', '2025-03-10'], '2025-04-21'),
      ...overleggen(['2025-08-25'], '2025-09-29'),
    ],
    arbodienst: {
      spreekuren: spreekuren([
        '2024-02-15',
        ...EERSTE_JAAR,
        '2024-12-10',
        '2025-01-27',
        '2025-03-10',
        '2025-08-25',
        '2025-09-15',
      ]),
    },
    contacten: [...contacten('2024-01-15', '2025-03-10'), ...contacten('2025-08-25', '2025-10-13')],
    spoor2: {
      ...spoor2Vanaf('2025-01-13', '2025-03-10', { datumConclusieIntern: '2024-12-13' }),
      rapportages: [
        rapport(1, '2025-01-13', '2025-03-09'),
        rapport(2, '2025-08-25', '2025-10-12', {
          reactieWerkgever: { datum: '2025-10-16', reactie: 'Graag weer elke twee maanden.' },
        }),
      ],
    },
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardtNiet',
  verwacht: [
    {
      kandidaat: 'termijn-evaluatie-interval',
      ernst: 'aandacht',
      uitkomst: 'tekort',
      waarom: '168 dagen zonder evaluatie; het werk van zestien uur ging wel door.',
    },
    { kandidaat: 'termijn-spreekuur-interval', ernst: 'aandacht', waarom: '168 dagen zonder spreekuur.' },
    {
      kandidaat: 's2-rapportages-aanwezig',
      ernst: 'loonsanctie',
      waarom: 'Vijf maanden van het traject zijn nergens beschreven.',
    },
    {
      kandidaat: 'termijn-spoor2-rapportage',
      ernst: 'loonsanctie',
      uitkomst: 'tekort',
      waarom: 'Zeven maanden tussen twee rapportages.',
    },
  ],
  afwezig: [{ kandidaat: 'riv-laatste-evaluatie-aanwezig', waarom: 'De eindevaluatie is er.' }],
  bron: 'WIA art. 25 lid 2; Regeling procesgang art. 4 lid 2 onder b en lid 4; BBP § 5, § 6 en § 9; correcties E40',
  herzien:
    'Eerst loonsanctie voor de tijd tussen twee evaluaties: het urenlog laat al die tijd zestien uur werk zien, dus het aantal dagen zonder evaluatie is aandacht (E40); het zichtbare gat in inspanning is het stilgevallen tweede spoor. Ook sprak de evaluatie van 10 maart eerst al 25 augustus af.',
};

export default scenario;
