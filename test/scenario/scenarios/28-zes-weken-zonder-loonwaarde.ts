import { dossier, PEILDATUM, uren, VOLLEDIG } from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

// 2024-03-04 up to and including 2024-04-14 is 42 days: six weeks exactly.
const scenario: Scenario = {
  titel: 'Precies zes weken zonder loonwaarde, met doel en vervolg',
  verhaal:
    'De werknemer begint zonder loonwaarde om te zien wat hij aankan. Dat doel staat op papier. Op 9 april bespreken partijen het met de bedrijfsarts en vanaf 15 april krijgt het werk loonwaarde.',
  zaak: dossier({
    spoor1: {
      arbeidstherapeutisch: [
        {
          van: '2024-03-04',
          tot: '2024-04-14',
          doel: 'In de praktijk zien welke taken en welk tempo haalbaar zijn.',
          geevalueerdOp: '2024-04-09',
          vervolgkeuze: 'loonwaarde',
          vervolgInOverlegBedrijfsarts: true,
        },
      ],
    },
    urenlog: [
      uren('2024-03-04', '2024-04-14', 16, { loonwaardePercentage: 0, arbeidstherapeutisch: true }),
      uren('2024-04-15', '2024-12-29', 16),
      uren('2024-12-30', '2025-10-17', 16),
    ],
    evaluaties: (VOLLEDIG.evaluaties ?? []).map((e, i) => (i === 0 ? { ...e, metLoonwaarde: false } : e)),
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardt',
  verwacht: [],
  afwezig: [
    { kandidaat: 's1-arbeidstherapeutisch-max-6-weken', waarom: 'Precies zes weken.' },
    {
      kandidaat: 's1-arbeidstherapeutisch-vervolg',
      waarom: 'Vervolg gekozen in overleg met de bedrijfsarts.',
    },
  ],
  bron: 'BBP § 8 (in de regel niet langer dan zes weken, met doel en keuze na afloop); correcties E16',
};

export default scenario;
