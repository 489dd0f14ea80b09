import {
  contacten,
  dossier,
  overleggen,
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

// Judgment due 2024-02-19, given 2024-05-27 (D1 + 140). Plan due 2024-06-10, made 2024-10-14 (126 days late). First work 2024-11-04.
const scenario: Scenario = {
  titel: 'De eerste negen maanden gebeurt er niets',
  verhaal:
    'De werkgever meldt de ziekte pas op 6 mei 2024 aan de arbodienst. De bedrijfsarts ziet op 27 mei meteen zestien uur mogelijkheden. Toch ligt er pas half oktober een plan en werkt de werknemer op 4 november voor het eerst. ' +
    'Al die tijd is er geen contact. Een reden voor de vertraging staat nergens. Vanaf november verloopt het beter en het tweede spoor begint op tijd.',
  zaak: dossier({
    arbodienst: {
      melding: { datum: '2024-05-06' },
      spreekuren: spreekuren(['2024-05-27', '2024-12-10', ...TWEEDE_JAAR, '2025-09-15']),
    },
    casemanager: { aangewezenOp: '2024-10-14' },
    ziekte: { dreigendLangdurig: { verwacht: true, vastgesteldOp: '2024-05-27' } },
    probleemanalyse: {
      stuk: vanBedrijfsarts('2024-05-27'),
      aangevraagdOp: '2024-05-06',
      belastbaarheid: profiel('2024-05-27'),
      adviespunten: (VOLLEDIG.probleemanalyse?.adviespunten ?? []).map((p) => ({
        ...p,
        opgevolgdOp: '2024-11-04',
      })),
    },
    planVanAanpak: {
      stuk: vastgesteld('2024-10-14'),
      datumProbleemanalyse: '2024-05-27',
      activiteiten: (VOLLEDIG.planVanAanpak?.activiteiten ?? []).map((a) => ({ ...a, start: '2024-11-04' })),
      opbouwschema: [{ vanaf: '2024-11-04', urenPerWeek: 16, taken: 'Ritten nakijken.' }],
      werkaanpassingen: [],
      evaluatiemomenten: ['2024-11-25'],
      eerstvolgendeEvaluatie: '2024-11-25',
    },
    evaluaties: [...overleggen(['2024-11-25'], '2024-12-16'), ...overleggen(TWEEDE_JAAR)],
    contacten: contacten('2024-10-14', '2025-10-13'),
    spoor1: {
      aanbiedingen: (VOLLEDIG.spoor1?.aanbiedingen ?? []).map((a) => ({
        ...a,
        datum: '2024-10-16',
        ingangsdatum: '2024-11-04',
        reactieOp: '2024-10-17',
      })),
    },
    urenlog: [uren('2024-11-04', '2025-10-17', 16)],
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardtNiet',
  verwacht: [
    {
      kandidaat: 'termijn-probleemanalyse',
      uitkomst: 'tekort',
      waarom: 'Veertien weken te laat, zonder reden; intussen gebeurde er niets.',
    },
    {
      kandidaat: 'termijn-plan-van-aanpak',
      ernst: 'loonsanctie',
      uitkomst: 'tekort',
      waarom: 'Vier maanden te laat en intussen geen enkele activiteit.',
    },
    {
      kandidaat: 'maatregelen-zo-tijdig-mogelijk',
      ernst: 'loonsanctie',
      waarom: 'Vijf maanden tussen het advies en de eerste maatregel.',
    },
    {
      kandidaat: 'afwijking-termijn-gemotiveerd',
      uitkomst: 'tekort',
      waarom: 'Een gezamenlijke reden ontbreekt, dus telt de afwijking van de termijn niet mee.',
    },
    { kandidaat: 'termijn-melding-arbodienst', ernst: 'aandacht', waarom: 'Pas na vier maanden gemeld.' },
  ],
  afwezig: [{ kandidaat: 'termijn-spoor2-start', waarom: 'Het tweede spoor begon op tijd.' }],
  bron: 'Regeling procesgang art. 2 lid 1 en 2, art. 4 lid 1, art. 5; BBP § 4 slot; BW 7:658a lid 2',
  herzien:
    'Eerst aandacht voor het ontbreken van een gezamenlijke reden: zonder enige vastgelegde afwijking zegt de termijn van het stuk zelf dat, en die is hier door de stilte een risico op een loonsanctie.',
};

export default scenario;
