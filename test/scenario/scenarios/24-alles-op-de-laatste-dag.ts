import { dossier, opKalender, profiel, vanBedrijfsarts, vastgesteld } from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

// Probleemanalyse D1 + 42 = 2024-02-19. Plan + 14 = 2024-03-04 (also D1 + 56, week 8). Report of 42 weeks D1 + 294 = 2024-10-28.
// First year evaluation D1 + 363 = 2025-01-05. Adjustment: advice of 2024-12-23 + 14 = 2025-01-06.
// Second track: evaluation + 42 = 2025-02-16. Report to the employee 2026-01-04 - 91 = 2025-10-05. Final evaluation and
// application: 2026-01-04 - 77 = 2025-10-19, fourteen days before = 2025-10-05. Upload one day after the application.
const scenario: Scenario = {
  titel: 'Alles op de allerlaatste dag',
  verhaal:
    'De werkgever doet alles op de laatste goede dag, ook als dat een zondag is: probleemanalyse op 19 februari, plan op 4 maart, aangifte op 28 oktober 2024, eerstejaarsevaluatie op zondag 5 januari 2025. ' +
    'Het tweede spoor begint op 16 februari met een online intake, het verslag gaat op zondag 5 oktober naar de werknemer en die vraagt op zondag 19 oktober aan. Nergens is hij te laat.',
  zaak: dossier(
    opKalender({
      eerste: [
        '2024-04-15',
        '2024-05-27',
        '2024-07-08',
        '2024-08-19',
        '2024-09-30',
        '2024-11-11',
        '2024-12-23',
      ],
      advies: '2024-12-23',
      deskundige: '2025-01-06',
      eerstejaars: '2025-01-05',
      bijstelling: '2025-01-06',
      spoor2: '2025-02-16',
      tweede: ['2025-02-16', '2025-03-30', '2025-05-11', '2025-06-22', '2025-08-03', '2025-09-07'],
      actueel: '2025-09-15',
      eind: '2025-10-05',
      verslag: '2025-10-05',
      aangifte: '2024-10-28',
      aanvraag: '2025-10-19',
    }),
    {
      probleemanalyse: { stuk: vanBedrijfsarts('2024-02-19'), belastbaarheid: profiel('2024-02-19') },
      planVanAanpak: { stuk: vastgesteld('2024-03-04'), datumProbleemanalyse: '2024-02-19' },
      eerstejaarsevaluatie: {
        conclusieSpoor1: {
          toelichting: 'De arbeidsdeskundige rapporteert morgen; de uitkomst is besproken.',
        },
      },
      oordeelWerknemer: { stuk: vastgesteld('2025-10-05') },
      wia: { uploaddatum: '2025-10-20' },
    },
  ),
  peildatum: '2025-10-20',
  profiel: 'indiening',
  uwv: 'aanvaardt',
  verwacht: [],
  afwezig: [
    { kandidaat: 'termijn-probleemanalyse', waarom: 'Op D1 + 42.' },
    { kandidaat: 'termijn-plan-van-aanpak', waarom: 'Veertien dagen na de probleemanalyse.' },
    { kandidaat: 'termijn-pva-week8', waarom: 'Op D1 + 56.' },
    { kandidaat: 'termijn-42-weken', waarom: 'Op de eerste dag na 42 weken.' },
    { kandidaat: 'termijn-eerstejaarsevaluatie', waarom: 'Op de laatste dag van het eerste ziektejaar.' },
    { kandidaat: 'termijn-bijstelling-na-advies', waarom: 'Veertien dagen na het advies.' },
    { kandidaat: 'termijn-spoor2-start', waarom: 'Zes weken na de eerstejaarsevaluatie.' },
    {
      kandidaat: 'termijn-eindevaluatie',
      waarom: 'Veertien dagen vóór de aanvraag, dertien weken vóór het einde.',
    },
    { kandidaat: 'termijn-riv-werknemer', waarom: 'Dertien weken vóór het einde.' },
    { kandidaat: 'termijn-wia-aanvraag', waarom: 'Elf weken vóór het einde.' },
    { kandidaat: 'termijn-riv-upload', waarom: 'Eén dag na de aanvraag.' },
  ],
  bron: 'Regeling procesgang art. 2 lid 2, art. 4; ZW art. 38 lid 1; WIA art. 25 lid 3, art. 64 lid 3; wvp 1.1; correcties E1–E4, E17',
};

export default scenario;
