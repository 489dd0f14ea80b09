import { bijstelling, dossier, EERSTE_JAAR, opKalender, taak, TWEEDE_JAAR, VOLLEDIG } from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

// Extended by 26 weeks: 2026-01-04 + 182 = 2026-07-05. Report 2026-07-05 - 91 = 2026-04-05. Application 2026-07-05 - 77 = 2026-04-19.
const scenario: Scenario = {
  titel: 'Wachttijd vrijwillig verlengd en doorgegaan met het tweede spoor',
  verhaal:
    'In september 2025 ziet het bureau goede kansen. Werkgever en werknemer vragen UWV samen om de loondoorbetaling te verlengen; UWV stelt het einde op 5 juli 2026. ' +
    'Een verslag was er nog niet. In de verlenging gaan de gesprekken, sollicitaties en evaluaties gewoon door. Het verslag volgt op 30 maart 2026, de aanvraag op 13 april.',
  zaak: dossier(
    opKalender({
      eerste: EERSTE_JAAR,
      advies: '2024-12-10',
      deskundige: '2024-12-13',
      eerstejaars: '2024-12-16',
      bijstelling: '2024-12-20',
      spoor2: '2025-01-13',
      tweede: [...TWEEDE_JAAR, '2025-10-06', '2025-11-17', '2025-12-29', '2026-02-09'],
      actueel: '2026-03-09',
      eind: '2026-03-23',
      verslag: '2026-03-30',
      aangifte: '2024-10-14',
      aanvraag: '2026-04-13',
    }),
    {
      wia: { briefDatum: '2025-09-10', briefOntvangenOp: '2025-09-12' },
      verlenging: { aanvraagdatum: '2025-09-08', doorBeidenGevraagd: true, einde: '2026-07-05' },
      bijstellingen: [
        ...(VOLLEDIG.bijstellingen ?? []),
        bijstelling('bijstelling-2', 2, '2025-10-06', {
          aanleiding: 'evaluatie',
          evaluatieId: 'evaluatie-2025-10-06',
          einddoel: 'werkAndereWerkgever',
          doelen: [{ id: 'd3', omschrijving: 'Werk bij een andere werkgever.', termijn: '2026-06-01' }],
          activiteiten: [
            taak('a6', 'werkgever', 'Verlengt het traject.', '2025-10-06', '2026-06-01', 'd3'),
            taak('a7', 'werknemer', 'Solliciteert wekelijks.', '2025-10-06', '2026-06-01', 'd3'),
          ],
          tweedeSpoor: true,
          toelichting: 'Het traject gaat in de verlenging door.',
          volgendeEvaluatie: '2025-11-17',
        }),
      ],
    },
  ),
  peildatum: '2026-04-14',
  profiel: 'indiening',
  uwv: 'aanvaardt',
  verwacht: [],
  afwezig: [
    { kandidaat: 'termijn-riv-werknemer', waarom: '30 maart ligt vóór 5 april 2026.' },
    { kandidaat: 'termijn-wia-aanvraag', waarom: '13 april ligt vóór 19 april 2026.' },
    { kandidaat: 'termijn-eindevaluatie', waarom: 'Drie weken vóór de aanvraag.' },
    { kandidaat: 'inspanningen-tijdens-verlenging', waarom: 'Het traject loopt in de verlenging door.' },
    { kandidaat: 'riv-aanvullen-bij-verlenging', waarom: 'Er was nog geen verslag (art. 25 lid 4 onder a).' },
    { kandidaat: 'verlengde-wachttijd-verwerkt', waarom: 'De data volgen het nieuwe einde.' },
    { kandidaat: 'verlenging-uitgesloten', waarom: 'Er is geen recht op ziekengeld.' },
  ],
  bron: 'WIA art. 24 lid 1, art. 25 lid 4 onder a, art. 64 lid 3; BBP § 1 voetnoot 3',
};

export default scenario;
