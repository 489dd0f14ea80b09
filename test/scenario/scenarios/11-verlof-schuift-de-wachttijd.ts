import { contacten, dossier, opKalender, uren } from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

// Leave 2024-06-03 up to and including 2024-09-22: 112 days, which stand outside the wachttijd.
// 42 weeks 2024-10-28 + 112 = 2025-02-17. First year 2025-01-05 + 112 = 2025-04-27. End 2026-01-04 + 112 = 2026-04-26.
// Report 2026-04-26 - 91 = 2026-01-25. Application 2026-04-26 - 77 = 2026-02-08.
const scenario: Scenario = {
  titel: 'Zestien weken verlof: de wachttijd loopt zestien weken langer',
  verhaal:
    'De werkneemster is sinds januari 2024 ziek gemeld en heeft van 3 juni tot en met 22 september 2024 verlof volgens de Wazo. Vóór en na het verlof gaat het om dezelfde ziekmelding. ' +
    'In het verlof zijn er geen evaluaties en geen spreekuren. Daarna gaat zij verder waar zij was. De aangifte volgt in februari 2025, de eerstejaarsevaluatie in april, het verslag in januari 2026.',
  zaak: dossier(
    opKalender({
      eerste: [
        '2024-04-09',
        '2024-05-21',
        '2024-10-01',
        '2024-11-12',
        '2024-12-23',
        '2025-02-03',
        '2025-03-17',
      ],
      advies: '2025-04-15',
      deskundige: '2025-04-17',
      eerstejaars: '2025-04-22',
      bijstelling: '2025-04-25',
      spoor2: '2025-05-19',
      tweede: ['2025-06-03', '2025-07-15', '2025-08-26', '2025-10-07', '2025-11-18', '2025-12-22'],
      actueel: '2026-01-05',
      eind: '2026-01-19',
      verslag: '2026-01-22',
      aangifte: '2025-02-10',
      aanvraag: '2026-02-05',
    }),
    {
      ziekte: {
        wazoVerlof: [
          {
            soort: 'zwangerschapBevalling',
            van: '2024-06-03',
            tot: '2024-09-22',
            andereOorzaakNaVerlof: false,
          },
        ],
      },
      urenlog: [uren('2024-03-04', '2024-06-02', 16), uren('2024-09-23', '2026-02-05', 16)],
      contacten: [...contacten('2024-01-15', '2024-05-27'), ...contacten('2024-09-23', '2026-02-05')],
    },
  ),
  peildatum: '2026-02-06',
  profiel: 'indiening',
  uwv: 'aanvaardt',
  verwacht: [],
  afwezig: [
    { kandidaat: 'wazo-verlof-verwerkt', waarom: 'Alle data zijn met 112 dagen opgeschoven.' },
    { kandidaat: 'termijn-42-weken', waarom: '10 februari ligt vóór 17 februari 2025.' },
    { kandidaat: 'termijn-eerstejaarsevaluatie', waarom: '22 april ligt vóór 27 april 2025.' },
    { kandidaat: 'termijn-riv-werknemer', waarom: '22 januari ligt vóór 25 januari 2026.' },
    { kandidaat: 'termijn-wia-aanvraag', waarom: '5 februari ligt vóór 8 februari 2026.' },
    {
      kandidaat: 'privacy-oorzaak',
      waarom: 'De verlofdata zijn nodig voor de wachttijd; meer staat er niet.',
    },
    { kandidaat: 'privacy-vangnetgrond', waarom: 'Verlof is geen vangnetgrond.' },
  ],
  bron: 'WIA art. 23 lid 3 en 5; ZW art. 38 lid 1; correcties E19, E72',
};

export default scenario;
