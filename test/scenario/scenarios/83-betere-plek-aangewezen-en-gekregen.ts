import {
  BOVEN_65,
  dossier,
  EERSTE_JAAR,
  overleggen,
  PEILDATUM,
  structureel,
  TWEEDE_JAAR,
  uren,
  VOLLEDIG,
} from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

const scenario: Scenario = {
  titel: 'Werknemer slaat een plaats van 65 procent af, wijst een betere aan en krijgt die',
  verhaal:
    'In mei 2025 kan de werknemer achtentwintig uur. De werkgever biedt tweeëntwintig uur aan, ruim boven vijfenzestig procent van het loon. De werknemer zegt nee: bij de administratie komt per 2 juni achtentwintig uur vrij. ' +
    'De werkgever onderzoekt dat voorstel binnen een week en geeft hem die plaats, vast. Zijn weigering was terecht.',
  zaak: dossier(BOVEN_65, structureel('2025-06-02', 28, 87), {
    resultaat: { soortWerk: 'anderIntern', functie: 'medewerker administratie' },
    adviezen: (BOVEN_65.adviezen ?? []).map((a) =>
      a.id === 'advies-2'
        ? {
            ...a,
            adviespunten: [
              {
                id: 'meer',
                tekst: 'Breid uit naar achtentwintig uur.',
                soort: 'opbouw' as const,
                opvolging: 'gevolgd' as const,
                opgevolgdOp: '2025-06-02',
              },
            ],
          }
        : a,
    ),
    spoor1: {
      aanbiedingen: [
        ...(VOLLEDIG.spoor1?.aanbiedingen ?? []),
        {
          id: 'aanbod-2',
          datum: '2025-05-14',
          schriftelijk: true,
          functie: 'planner vaste ritten',
          urenPerWeek: 22,
          ingangsdatum: '2025-06-02',
          loon: 2139,
          reactie: 'geweigerd',
          reactieOp: '2025-05-15',
        },
        {
          id: 'aanbod-3',
          datum: '2025-05-21',
          schriftelijk: true,
          functie: 'medewerker administratie',
          urenPerWeek: 28,
          ingangsdatum: '2025-06-02',
          loon: 2697,
          reactie: 'aanvaard',
          reactieOp: '2025-05-22',
        },
      ],
      voorstellenWerknemer: [
        {
          datum: '2025-05-15',
          voorstel: 'De vrijkomende plaats bij de administratie, achtentwintig uur.',
          betereOptie: true,
          antwoordOp: '2025-05-21',
          antwoord: 'ingewilligd',
        },
      ],
    },
    nietMeewerken: [
      {
        datum: '2025-05-15',
        aard: 'passendWerkGeweigerd',
        deugdelijkeGrond: true,
        werkaanbodBeterMogelijk: true,
        aanbodId: 'aanbod-2',
      },
    ],
    evaluaties: [
      ...overleggen(EERSTE_JAAR, '2024-12-16'),
      ...overleggen(TWEEDE_JAAR.slice(0, 4), TWEEDE_JAAR[4]),
      ...overleggen(TWEEDE_JAAR.slice(4), '2025-09-29', { gewerkteUrenPerWeek: 28 }),
    ],
    urenlog: [
      uren('2024-03-04', '2025-06-01', 16),
      uren('2025-06-02', '2025-10-17', 28, {
        werk: 'anderIntern',
        loonwaardePercentage: 87,
        taken: 'Administratie.',
      }),
    ],
    eindevaluatie: { huidigWerk: { soort: 'anderIntern', functie: 'medewerker administratie' } },
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardt',
  verwacht: [],
  afwezig: [
    { kandidaat: 'weigering-werknemer-aangesproken', waarom: 'De weigering was terecht.' },
    { kandidaat: 'resultaat-betere-optie-gesignaleerd', waarom: 'De betere plaats is gegeven.' },
    { kandidaat: 's1-voorstel-werknemer-beantwoord', waarom: 'Binnen een week ingewilligd.' },
    { kandidaat: 'resultaat-restverdiencapaciteit-onbenut', waarom: 'Achtentwintig van achtentwintig uur.' },
  ],
  bron: 'BBP § 3 (aanbod hoeft niet te worden aanvaard bij concrete betere mogelijkheid) en § 9',
};

export default scenario;
