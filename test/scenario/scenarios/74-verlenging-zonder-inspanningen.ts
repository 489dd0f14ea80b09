import {
  contacten,
  dossier,
  EERSTE_JAAR,
  opKalender,
  overleggen,
  spoor2Vanaf,
  TWEEDE_JAAR,
  uren,
} from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

// Extended up to 2026-07-05. After the evaluation of 2025-10-06 nothing happens until the final evaluation of 2026-03-23 (168 days).
const scenario: Scenario = {
  titel: 'Wachttijd verlengd, maar er gebeurt niets meer',
  verhaal:
    'Werkgever en werknemer laten de loondoorbetaling verlengen tot 5 juli 2026 omdat het bureau kansen ziet. Daarna valt alles stil: het contract met het bureau loopt in oktober 2025 af en wordt niet vernieuwd. ' +
    'Er zijn geen gesprekken, geen sollicitaties en geen evaluaties meer, tot in maart het verslag moet worden gemaakt.',
  zaak: dossier(
    opKalender({
      eerste: EERSTE_JAAR,
      advies: '2024-12-10',
      deskundige: '2024-12-13',
      eerstejaars: '2024-12-16',
      bijstelling: '2024-12-20',
      spoor2: '2025-01-13',
      tweede: [...TWEEDE_JAAR, '2025-10-06'],
      actueel: '2026-03-09',
      eind: '2026-03-23',
      verslag: '2026-03-30',
      aangifte: '2024-10-14',
      aanvraag: '2026-04-13',
    }),
    {
      evaluaties: [
        ...overleggen(EERSTE_JAAR, '2024-12-16'),
        ...overleggen([...TWEEDE_JAAR, '2025-10-06'], '2025-11-17'),
      ],
      wia: { briefDatum: '2025-09-10', briefOntvangenOp: '2025-09-12' },
      verlenging: { aanvraagdatum: '2025-09-08', doorBeidenGevraagd: true, einde: '2026-07-05' },
      spoor2: spoor2Vanaf('2025-01-13', '2025-10-20', { datumConclusieIntern: '2024-12-13' }),
      contacten: contacten('2024-01-15', '2025-10-13'),
      urenlog: [
        uren('2024-03-04', '2025-10-17', 16),
        uren('2025-10-18', '2026-04-13', 0, { taken: 'Niet gewerkt.' }),
      ],
    },
  ),
  peildatum: '2026-04-14',
  profiel: 'indiening',
  uwv: 'aanvaardtNiet',
  verwacht: [
    {
      kandidaat: 'inspanningen-tijdens-verlenging',
      ernst: 'loonsanctie',
      waarom: 'De verlenging telt mee en er is niets in gedaan.',
    },
    {
      kandidaat: 'termijn-evaluatie-interval',
      uitkomst: 'tekort',
      waarom: 'Vijfeneenhalve maand zonder evaluatie en zonder contact.',
    },
  ],
  afwezig: [
    { kandidaat: 'termijn-riv-werknemer', waarom: '30 maart ligt vóór 5 april 2026.' },
    { kandidaat: 'termijn-wia-aanvraag', waarom: '13 april ligt vóór 19 april 2026.' },
  ],
  bron: 'BBP § 1 voetnoot 3 (ook de periode van vrijwillige verlenging); WIA art. 24 en 25 lid 4',
  herzien:
    'De evaluatie van 6 oktober 2025 sprak eerst al 23 maart 2026 af, zodat er volgens de vastlegging geen evaluatie te laat was; volgens het verhaal vallen de gewone evaluaties uit.',
};

export default scenario;
