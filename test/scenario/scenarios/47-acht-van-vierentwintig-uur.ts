import {
  advies,
  BINNEN_HET_BEDRIJF,
  dossier,
  EERSTE_JAAR,
  overleggen,
  PEILDATUM,
  profiel,
  structureel,
  TWEEDE_JAAR,
  uren,
} from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

const ACHT = { gewerkteUrenPerWeek: 8 };

const scenario: Scenario = {
  titel: 'Vast werk, maar acht van de vierentwintig mogelijke uren',
  verhaal:
    'Sinds december 2024 kan de werknemer vierentwintig uur werken. Zijn werkgever laat het bij acht uur, vast, en noemt dat een mooi resultaat. Meer uren worden niet onderzocht en een tweede spoor komt er niet. ' +
    'De werknemer vindt het prima zo.',
  zaak: dossier(BINNEN_HET_BEDRIJF, structureel('2025-01-06', 8, 25), {
    adviezen: (BINNEN_HET_BEDRIJF.adviezen ?? []).map((a) =>
      advies('advies-1', '2024-12-10', { ...a, belastbaarheid: profiel('2024-12-10', 24) }),
    ),
    eerstejaarsevaluatie: {
      besluitSpoor2: { besluit: 'nietNodig', startdatum: undefined, reden: 'bevredigendResultaat' },
    },
    resultaat: { passendBijMogelijkheden: false, inspanningenGingenVooraf: false },
    evaluaties: [...overleggen(EERSTE_JAAR, '2024-12-16'), ...overleggen(TWEEDE_JAAR, '2025-09-29', ACHT)],
    urenlog: [
      uren('2024-03-04', '2025-01-05', 16),
      uren('2025-01-06', '2025-10-17', 8, { loonwaardePercentage: 25 }),
    ],
    actueelOordeel: { belastbaarheid: profiel('2025-09-15', 24) },
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardtNiet',
  verwacht: [
    {
      kandidaat: 'resultaat-restverdiencapaciteit-onbenut',
      ernst: 'loonsanctie',
      waarom: 'Acht uur sluit niet aan bij vierentwintig uur mogelijkheden.',
    },
    {
      kandidaat: 's2-verplicht-niet-gestart',
      ernst: 'loonsanctie',
      uitkomst: 'tekort',
      waarom: 'Geen bevredigend resultaat en geen geldige reden.',
    },
  ],
  afwezig: [{ kandidaat: 'resultaat-niet-structureel', waarom: 'Het werk is wel vast.' }],
  bron: 'BBP § 3 (min of meer aansluiten bij de mogelijkheden; 65 %) en § 5; BW 7:658a lid 1',
};

export default scenario;
