import { dossier, PEILDATUM, VOLLEDIG } from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

// Six weeks after the first year evaluation of 2024-12-16 is 2025-01-27.
const scenario: Scenario = {
  titel: 'Het tweede spoor staat in het plan en begint nooit',
  verhaal:
    'Bij de eerstejaarsevaluatie wordt besloten het tweede spoor op 13 januari 2025 te beginnen en zo staat het ook in de bijstelling. Daarna vraagt de werkgever offertes op, vindt ze te duur en laat het rusten. ' +
    'De werknemer blijft zestien uur boventallig werken. Er is geen bureau, geen profiel en geen enkele sollicitatie.',
  zaak: dossier({
    deugdelijkeGronden: [
      {
        id: 'grond-1',
        voor: 'spoor2',
        soort: 'kosten',
        toelichting: 'De offertes van de bureaus waren te duur.',
        vastgelegdOp: '2025-09-29',
      },
    ],
    spoor2: undefined,
    werkgever: { caoSectorMogelijkheden: undefined },
    adviezen: (VOLLEDIG.adviezen ?? []).map((a) => ({
      ...a,
      adviespunten: (a.adviespunten ?? []).map((p) => ({
        ...p,
        opvolging: 'nietGevolgd' as const,
        opgevolgdOp: undefined,
        reden: 'De offertes waren te duur.',
      })),
    })),
    eindevaluatie: {
      inspanningenSpoor2: undefined,
      activiteiten: [
        { activiteitId: 'a3', stand: 'nietUitgevoerd', reden: 'De offertes waren te duur.' },
        { activiteitId: 'a4', stand: 'nietUitgevoerd', reden: 'Er was geen traject.' },
        { activiteitId: 'a5', stand: 'loopt' },
      ],
    },
    actueelOordeel: { standReintegratie: 'Een tweede spoor is er niet geweest.' },
    wia: {
      geuploadeStukken: (VOLLEDIG.wia?.geuploadeStukken ?? []).filter((s) => s !== 'spoor2Rapportages'),
    },
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardtNiet',
  verwacht: [
    {
      kandidaat: 's2-verplicht-niet-gestart',
      ernst: 'loonsanctie',
      uitkomst: 'tekort',
      waarom: 'Mogelijkheden, geen bevredigend resultaat, geen uitzondering en toch niet begonnen.',
    },
    {
      kandidaat: 'termijn-spoor2-start',
      ernst: 'loonsanctie',
      uitkomst: 'tekort',
      waarom: 'Uiterlijk 27 januari 2025.',
    },
  ],
  afwezig: [{ kandidaat: 'eje-spoor2-besluit', waarom: 'Het besluit is wel genomen.' }],
  bron: 'BW 7:658a lid 1; BBP § 5 en § 9; correcties E60 (kosten zijn geen uitzondering)',
};

export default scenario;
