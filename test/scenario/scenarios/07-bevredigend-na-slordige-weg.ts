import {
  BINNEN_HET_BEDRIJF,
  dossier,
  overleg,
  PEILDATUM,
  spreekuren,
  structureel,
  uren,
  vastgesteld,
} from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

// Plan due on 2024-02-15 + 14 = 2024-02-29; made on 2024-05-07. First year evaluation due on 2025-01-05; held on 2025-02-10.
const scenario: Scenario = {
  titel: 'Bevredigend resultaat langs een slordige weg',
  verhaal:
    'Het plan van aanpak komt tien weken te laat, zonder reden. Daarna wordt er maar drie keer geëvalueerd en de eerstejaarsevaluatie is vijf weken te laat. Over het tweede spoor wordt niets besloten. ' +
    'Toch loopt het goed af: op 2 juni 2025 krijgt de werknemer een vaste plaats van zestien uur in aangepast werk, precies wat hij volgens de bedrijfsarts nog kan. UWV kijkt dan niet meer naar de weg.',
  zaak: dossier(BINNEN_HET_BEDRIJF, structureel('2025-06-02', 16, 50), {
    planVanAanpak: { stuk: vastgesteld('2024-05-07') },
    evaluaties: [
      overleg('2024-07-02', '2024-11-05'),
      overleg('2024-11-05', '2025-02-10'),
      overleg('2025-06-10', '2025-09-29'),
    ],
    arbodienst: { spreekuren: spreekuren(['2024-02-15', '2024-07-02', '2024-12-10', '2025-09-15']) },
    eerstejaarsevaluatie: {
      stuk: vastgesteld('2025-02-10'),
      opKoers: true,
      bijstellingNodig: false,
      bijstellingId: undefined,
      besluitSpoor2: { besluit: 'uitstellen', startdatum: undefined },
      volgendeEvaluatie: '2025-06-10',
    },
    urenlog: [
      uren('2024-05-13', '2025-06-01', 16),
      uren('2025-06-02', '2025-10-17', 16, { loonwaardePercentage: 50 }),
    ],
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardt',
  verwacht: [
    {
      kandidaat: 'termijn-plan-van-aanpak',
      ernst: 'aandacht',
      uitkomst: 'tekort',
      waarom: 'Tien weken te laat zonder reden; door het resultaat niet meer dan aandacht.',
    },
    {
      kandidaat: 'termijn-eerstejaarsevaluatie',
      ernst: 'aandacht',
      uitkomst: 'tekort',
      waarom: 'Gehouden op 10 februari 2025; de laatste dag was 5 januari 2025.',
    },
    {
      kandidaat: 'termijn-evaluatie-interval',
      ernst: 'aandacht',
      uitkomst: 'tekort',
      waarom: 'Vier maanden tussen twee evaluaties.',
    },
  ],
  afwezig: [
    { kandidaat: 's2-verplicht-niet-gestart', waarom: 'Het resultaat is bevredigend (BBP § 3).' },
    { kandidaat: 'resultaat-restverdiencapaciteit-onbenut', waarom: 'Zestien van zestien uur.' },
    { kandidaat: 'resultaat-niet-structureel', waarom: 'Vaste plaats, bevestigd door de bedrijfsarts.' },
  ],
  bron: 'BBP § 3: bij een bevredigend resultaat is de weg niet relevant; § 4 slot',
};

export default scenario;
