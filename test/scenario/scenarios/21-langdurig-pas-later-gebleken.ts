import {
  dossier,
  EERSTE_JAAR,
  PEILDATUM,
  profiel,
  spreekuren,
  TWEEDE_JAAR,
  uren,
  vanBedrijfsarts,
  vastgesteld,
  VOLLEDIG,
} from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

// Long absence only seen on 2024-03-11 (D1 + 63). Judgment on 2024-03-14, plan within fourteen days: 2024-03-28; made on 2024-03-26.
const scenario: Scenario = {
  titel: 'Pas in week tien blijkt dat het lang gaat duren',
  verhaal:
    'Op 12 februari 2024 verwacht de bedrijfsarts dat de werknemer binnen twee weken weer aan het werk is. Dat lukt niet. Op 11 maart verwacht hij alsnog een langdurig verzuim. ' +
    'De werkgever vraagt nog dezelfde dag een oordeel, dat op 14 maart komt. Twaalf dagen later is er een plan en op 1 april begint de werknemer. Een afspraak over afwijken van termijnen is er niet, en die is ook niet nodig.',
  zaak: dossier({
    ziekte: {
      ziekmelding: { op: '2024-01-08', vermoedelijkeDuur: 'weken' },
      dreigendLangdurig: { verwacht: true, vastgesteldOp: '2024-03-11', pasLaterGebleken: true },
    },
    arbodienst: {
      spreekuren: spreekuren([
        '2024-02-12',
        '2024-03-11',
        ...EERSTE_JAAR,
        '2024-12-10',
        ...TWEEDE_JAAR,
        '2025-09-15',
      ]),
    },
    casemanager: { aangewezenOp: '2024-03-11' },
    probleemanalyse: {
      stuk: vanBedrijfsarts('2024-03-14'),
      aangevraagdOp: '2024-03-11',
      belastbaarheid: profiel('2024-03-14'),
      adviespunten: (VOLLEDIG.probleemanalyse?.adviespunten ?? []).map((p) => ({
        ...p,
        opgevolgdOp: '2024-04-01',
      })),
    },
    planVanAanpak: {
      stuk: vastgesteld('2024-03-26'),
      datumProbleemanalyse: '2024-03-14',
      activiteiten: (VOLLEDIG.planVanAanpak?.activiteiten ?? []).map((a) => ({ ...a, start: '2024-04-01' })),
      opbouwschema: [{ vanaf: '2024-04-01', urenPerWeek: 16, taken: 'Ritten nakijken.' }],
      werkaanpassingen: [],
    },
    spoor1: {
      aanbiedingen: (VOLLEDIG.spoor1?.aanbiedingen ?? []).map((a) => ({
        ...a,
        datum: '2024-03-26',
        ingangsdatum: '2024-04-01',
        reactieOp: '2024-03-27',
      })),
    },
    urenlog: [uren('2024-04-01', '2024-12-29', 16), uren('2024-12-30', '2025-10-17', 16)],
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardt',
  verwacht: [],
  afwezig: [
    { kandidaat: 'termijn-probleemanalyse', waarom: 'Onverwijld gevraagd nadat het bleek (art. 2 lid 3).' },
    { kandidaat: 'pa-tijdig-verlangd', waarom: 'Gevraagd op de dag waarop het bleek.' },
    { kandidaat: 'termijn-plan-van-aanpak', waarom: 'Twaalf dagen na het oordeel.' },
    { kandidaat: 'termijn-pva-week8', waarom: 'Week 8 kan hier niet gelden (correcties E66).' },
    { kandidaat: 'afwijking-termijn-gemotiveerd', waarom: 'Er is van geen termijn afgeweken.' },
  ],
  bron: 'Regeling procesgang art. 2 lid 3 en art. 4 lid 1; correcties E66',
};

export default scenario;
