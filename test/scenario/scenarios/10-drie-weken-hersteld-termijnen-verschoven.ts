import { dossier, opKalender, uren } from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

// Recovered 2024-05-13 up to and including 2024-06-02: 21 days, fewer than 28, so every counted term moves 21 days.
// 42 weeks 2024-10-28 + 21 = 2024-11-18. First year: 2025-01-05 + 21 = 2025-01-26. End: 2026-01-04 + 21 = 2026-01-25.
// Report: 2026-01-25 - 91 = 2025-10-26. Application: 2026-01-25 - 77 = 2025-11-09.
const scenario: Scenario = {
  titel: 'Drie weken hersteld: alle termijnen die ziektedagen tellen schuiven op',
  verhaal:
    'Van 13 mei tot en met 2 juni 2024 is de werknemer volledig hersteld en werkt hij 32 uur; op 3 juni valt hij weer uit. Dat is korter dan vier weken, dus de perioden tellen samen. ' +
    'De aangifte bij UWV volgt op 12 november 2024, de eerstejaarsevaluatie op 20 januari 2025, het verslag op 24 oktober en de aanvraag op 6 november 2025. Zonder de verschuiving zou alles te laat lijken.',
  zaak: dossier(
    opKalender({
      eerste: [
        '2024-04-09',
        '2024-05-10',
        '2024-06-18',
        '2024-07-30',
        '2024-09-10',
        '2024-10-22',
        '2024-12-03',
      ],
      advies: '2025-01-14',
      deskundige: '2025-01-16',
      eerstejaars: '2025-01-20',
      bijstelling: '2025-01-24',
      spoor2: '2025-02-17',
      tweede: ['2025-03-03', '2025-04-14', '2025-05-26', '2025-07-07', '2025-08-18', '2025-09-22'],
      actueel: '2025-10-06',
      eind: '2025-10-20',
      verslag: '2025-10-24',
      aangifte: '2024-11-12',
      aanvraag: '2025-11-06',
    }),
    {
      ziekte: {
        onderbrekingen: [{ van: '2024-05-13', tot: '2024-06-02', nieuweZiekmeldingOp: '2024-06-03' }],
      },
      urenlog: [
        uren('2024-03-04', '2024-05-12', 16),
        uren('2024-05-13', '2024-06-02', 32, {
          werk: 'eigen',
          loonwaardePercentage: 100,
          taken: 'Eigen werk.',
        }),
        uren('2024-06-03', '2025-11-06', 16),
      ],
    },
  ),
  peildatum: '2025-11-07',
  profiel: 'indiening',
  uwv: 'aanvaardt',
  verwacht: [],
  afwezig: [
    { kandidaat: 'termijn-42-weken', waarom: '12 november ligt vóór 18 november 2024.' },
    { kandidaat: 'termijn-eerstejaarsevaluatie', waarom: '20 januari ligt vóór 26 januari 2025.' },
    { kandidaat: 'termijn-riv-werknemer', waarom: '24 oktober ligt vóór 26 oktober 2025.' },
    { kandidaat: 'termijn-wia-aanvraag', waarom: '6 november ligt vóór 9 november 2025.' },
    { kandidaat: 'termijn-spoor2-start', waarom: 'Vier weken na de eerstejaarsevaluatie.' },
    {
      kandidaat: 'samentelling-toegepast',
      waarom: 'De onderbreking van 21 dagen is als één geval behandeld.',
    },
  ],
  bron: 'WIA art. 23 lid 3, art. 25 lid 3, art. 64 lid 3; ZW art. 38 lid 1; correcties E5, E6',
};

export default scenario;
