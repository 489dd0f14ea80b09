import { dossier, PEILDATUM, uren, VOLLEDIG } from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

// 2024-03-04 up to and including 2025-10-17: 593 days without loonwaarde.
const ZONDER = { loonwaardePercentage: 0, arbeidstherapeutisch: true } as const;

const scenario: Scenario = {
  titel: 'Negentien maanden “op therapeutische basis”',
  verhaal:
    'De werknemer werkt vanaf 4 maart 2024 zestien uur zonder loonwaarde. Waartoe dat dient staat nergens, het wordt nooit geëvalueerd en niemand kiest een vervolg. ' +
    'In oktober 2025 is dat nog steeds zo, terwijl hij al die tijd gewoon productief is.',
  zaak: dossier({
    spoor1: { arbeidstherapeutisch: [{ van: '2024-03-04' }] },
    evaluaties: (VOLLEDIG.evaluaties ?? []).map((e) => ({ ...e, metLoonwaarde: false })),
    eerstejaarsevaluatie: {
      huidigWerk: { loonwaardePercentage: 0 },
      situaties: { teLangArbeidstherapeutisch: { doetZichVoor: true } },
    },
    urenlog: [uren('2024-03-04', '2024-12-29', 16, ZONDER), uren('2024-12-30', '2025-10-17', 16, ZONDER)],
    eindevaluatie: { huidigWerk: { loon: 0, loonwaardePercentage: 0 } },
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardtNiet',
  verwacht: [
    {
      kandidaat: 's1-arbeidstherapeutisch-max-6-weken',
      ernst: 'loonsanctie',
      uitkomst: 'tekort',
      waarom: 'Ver over zes weken, zonder doel, evaluatie en keuze.',
    },
    {
      kandidaat: 's1-arbeidstherapeutisch-vervolg',
      ernst: 'loonsanctie',
      waarom: 'Geen keuze in overleg met de bedrijfsarts.',
    },
  ],
  afwezig: [{ kandidaat: 'gewerkte-uren-log', waarom: 'De uren zijn volledig bijgehouden.' }],
  bron: 'BBP § 8 (in de regel niet langer dan zes weken) en § 5 (te lang zonder loonwaarde); correcties E16',
};

export default scenario;
