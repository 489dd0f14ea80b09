import { dossier, EERSTE_JAAR, overleggen, PEILDATUM, TWEEDE_JAAR } from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

const VAST = {
  opKoers: false,
  stagnatie: true,
  actieBijStagnatie: 'geen',
  bijstellingNodig: true,
  vervolgaanpak: 'ongewijzigd',
  conclusie: 'De re-integratie stagneert. We zien het aan.',
} as const;

const scenario: Scenario = {
  titel: 'Elke zes weken vaststellen dat het stagneert, en niets doen',
  verhaal:
    'Vanaf juli 2024 staat in elke evaluatie dat de re-integratie stagneert en dat het plan moet worden bijgesteld. Het plan wordt daarop niet bijgesteld, de bedrijfsarts wordt niets gevraagd, en een deskundigenoordeel of arbeidsdeskundige komt er die maanden niet. ' +
    'Ook in 2025, als het tweede spoor stokt, blijft het bij die ene zin.',
  zaak: dossier({
    evaluaties: [
      ...overleggen(EERSTE_JAAR.slice(0, 2), EERSTE_JAAR[2]),
      ...overleggen(EERSTE_JAAR.slice(2), '2024-12-16', VAST),
      ...overleggen(TWEEDE_JAAR, '2025-09-29', VAST),
    ],
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardtNiet',
  verwacht: [
    {
      kandidaat: 'eval-stagnatie-actie',
      ernst: 'loonsanctie',
      uitkomst: 'tekort',
      waarom: 'Stagnatie vastgesteld zonder enige actie.',
    },
    {
      kandidaat: 'bijstelling-na-evaluatie',
      ernst: 'loonsanctie',
      uitkomst: 'tekort',
      waarom: 'Bijstelling nodig gevonden en niet gemaakt.',
    },
  ],
  afwezig: [{ kandidaat: 'termijn-evaluatie-interval', waarom: 'Er is elke zes weken geëvalueerd.' }],
  bron: 'Regeling procesgang art. 4 lid 5; BBP § 4 onder a, § 5 (Evaluatie en bijstelling) en § 10',
};

export default scenario;
