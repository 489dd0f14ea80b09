import {
  advies,
  dossier,
  geenMogelijkheden,
  overleggen,
  PEILDATUM,
  spreekuren,
  TWEEDE_JAAR,
  uren,
  vastgesteld,
  VOLLEDIG,
} from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

const EERSTE = ['2024-09-03', '2024-10-08', '2024-11-12'];

// New possibilities on 2024-07-11; the plan within fourteen days: 2024-07-25 at the latest, made on 2024-07-23.
const scenario: Scenario = {
  titel: 'Vijf maanden wachten, elke keer met een datum voor de herbeoordeling',
  verhaal:
    'In februari 2024 zijn er volgens de bedrijfsarts tijdelijk geen mogelijkheden. Hij noemt meteen 9 mei als datum om opnieuw te kijken; dan blijkt het nog te vroeg en wordt het 11 juli. ' +
    'Op 11 juli zijn er zestien uur mogelijkheden. Twaalf dagen later ligt er een plan en op 29 juli werkt de werknemer. De probleemanalyse had uitgelegd waarom er in februari geen plan kwam.',
  zaak: dossier({
    probleemanalyse: {
      belastbaarheid: geenMogelijkheden('2024-02-15', 'tijdelijkGeen', '2024-05-09'),
      analyse: 'Werken is nu niet mogelijk; verbetering wordt binnen een half jaar verwacht.',
      adviespunten: [],
      geenPlanGemotiveerd: 'Er zijn tijdelijk geen mogelijkheden; op 9 mei 2024 wordt opnieuw beoordeeld.',
    },
    adviezen: [
      advies('advies-a', '2024-05-09', {
        belastbaarheid: geenMogelijkheden('2024-05-09', 'tijdelijkGeen', '2024-07-11'),
      }),
      advies('advies-b', '2024-07-11', {
        soort: 'bijstellingProbleemanalyse',
        aanleiding: 'gewijzigdeBelastbaarheid',
        wijzigtBelastbaarheid: true,
        einddoel: 'eigenWerk',
        adviespunten: [
          {
            id: 'opbouw',
            tekst: 'Begin met zestien uur.',
            soort: 'opbouw',
            opvolging: 'gevolgd',
            opgevolgdOp: '2024-07-29',
          },
        ],
      }),
      ...(VOLLEDIG.adviezen ?? []),
    ],
    arbodienst: {
      spreekuren: spreekuren([
        '2024-02-15',
        '2024-05-09',
        '2024-07-11',
        ...EERSTE,
        '2024-12-10',
        ...TWEEDE_JAAR,
        '2025-09-15',
      ]),
      spreekuurafspraak: {
        vastgelegdOp: '2024-02-15',
        intervalDagen: 84,
        reden: 'Geen eerdere verandering te verwachten.',
      },
    },
    planVanAanpak: {
      stuk: vastgesteld('2024-07-23'),
      datumProbleemanalyse: '2024-07-11',
      activiteiten: (VOLLEDIG.planVanAanpak?.activiteiten ?? []).map((a) => ({ ...a, start: '2024-07-29' })),
      evaluatiemomenten: EERSTE,
      eerstvolgendeEvaluatie: '2024-09-03',
      opbouwschema: [{ vanaf: '2024-07-29', urenPerWeek: 16, taken: 'Ritten nakijken.' }],
      werkaanpassingen: [
        {
          soort: 'werktijden',
          omschrijving: 'Halve dagen.',
          vanaf: '2024-07-29',
          gerealiseerdOp: '2024-07-29',
        },
      ],
    },
    evaluaties: [...overleggen(EERSTE, '2024-12-16'), ...overleggen(TWEEDE_JAAR)],
    spoor1: {
      aanbiedingen: (VOLLEDIG.spoor1?.aanbiedingen ?? []).map((a) => ({
        ...a,
        datum: '2024-07-24',
        ingangsdatum: '2024-07-29',
        reactieOp: '2024-07-25',
      })),
    },
    urenlog: [uren('2024-07-29', '2024-12-29', 16), uren('2024-12-30', '2025-10-17', 16)],
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardt',
  verwacht: [],
  afwezig: [
    { kandidaat: 'termijn-plan-van-aanpak', waarom: 'Twaalf dagen na het advies met mogelijkheden.' },
    { kandidaat: 'termijn-pva-week8', waarom: 'In week 8 waren er geen mogelijkheden.' },
    { kandidaat: 'pva-na-ontstaan-mogelijkheden', waarom: 'Twaalf dagen na het advies met mogelijkheden.' },
    { kandidaat: 'med-gbm-herbeoordeling', waarom: 'Elk oordeel noemt de volgende datum, die is gehaald.' },
    { kandidaat: 'riv-geen-pva-gemotiveerd', waarom: 'De probleemanalyse motiveert het uitstel.' },
    { kandidaat: 'consistentie-data', waarom: 'Het plan volgt op het advies waarop het rust.' },
  ],
  bron: 'BBP § 7.4 onder 2; Regeling procesgang art. 4 lid 1 jo. lid 5',
};

export default scenario;
