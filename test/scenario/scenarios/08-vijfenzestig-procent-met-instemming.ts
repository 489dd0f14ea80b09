import { BOVEN_65, dossier, PEILDATUM, structureel } from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

// 22 of 32 hours at full pace: 69 % of the wage before the illness (3100 x 0.69 = 2139).
const scenario: Scenario = {
  titel: 'Negenenzestig procent van het oude loon, vast en met instemming',
  verhaal:
    'In mei 2025 kan de werknemer achtentwintig uur werken. Intern is er na onderzoek een vaste plaats van tweeëntwintig uur; meer is er niet. Het tweede spoor loopt al sinds januari en levert in het gehele jaar geen betere plek op. ' +
    'Tegen het einde van de wachttijd verdient de werknemer negenenzestig procent van zijn oude loon. Beiden vinden dat er niet meer te vragen was en de werknemer heeft geen betere mogelijkheid aangewezen.',
  zaak: dossier(BOVEN_65, structureel('2025-06-02', 22, 69), {
    resultaat: { passendBijMogelijkheden: false },
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardt',
  verwacht: [],
  afwezig: [
    { kandidaat: 'resultaat-65-toestemming-werknemer', waarom: 'De instemming ligt vast.' },
    { kandidaat: 'resultaat-betere-optie-gesignaleerd', waarom: 'De werknemer wees geen betere optie aan.' },
    { kandidaat: 'resultaat-niet-structureel', waarom: 'Vaste plaats, bevestigd door de bedrijfsarts.' },
    {
      kandidaat: 'resultaat-restverdiencapaciteit-onbenut',
      waarom: 'Meer bleek na inspanningen niet haalbaar en het loon ligt boven 65 %.',
    },
  ],
  bron: 'BBP § 3 (65 %-criterium: tegen het einde, structureel, beiden eens, na inspanningen)',
};

export default scenario;
