import {
  advies,
  arbeidsdeskundig,
  dossier,
  geenMogelijkheden,
  loopt,
  om,
  overleggen,
  PEILDATUM,
  profiel,
  spoor2Vanaf,
  spreekuren,
  taak,
  uren,
  vastgesteld,
  VOLLEDIG,
} from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

// Reassessed every twelve weeks: 2024-02-15 + 84 = 2024-05-09, 2024-08-01, 2024-10-24, 2025-01-16. Possibilities on 2025-02-11.
// Plan within fourteen days: 2025-02-25, made 2025-02-21. Second track within eight weeks: 2025-04-08, started 2025-04-01.
const TUSSENDOOR = om(84, '2024-05-09', 4);
const NA = ['2025-04-01', '2025-05-13', '2025-06-24', '2025-08-05', '2025-09-02'];

const scenario: Scenario = {
  titel: 'Een jaar lang geen mogelijkheden, daarna snel aan de slag in beide sporen',
  verhaal:
    'Het eerste jaar zijn er tijdelijk geen mogelijkheden; de bedrijfsarts kijkt elke twaalf weken opnieuw. Bij de eerstejaarsevaluatie leggen partijen vast dat daarom niets kan beginnen. ' +
    'Op 11 februari 2025 zijn er ineens zestien uur. Tien dagen later ligt er een plan, op 3 maart werkt de werknemer en op 1 april begint het tweede spoor.',
  zaak: dossier({
    probleemanalyse: {
      belastbaarheid: geenMogelijkheden('2024-02-15', 'tijdelijkGeen', TUSSENDOOR[0]),
      analyse: 'Werken is nu niet mogelijk; verbetering is te verwachten, het moment nog niet te zeggen.',
      adviespunten: [],
      geenPlanGemotiveerd: 'Tijdelijk geen mogelijkheden; elke twaalf weken wordt opnieuw beoordeeld.',
    },
    adviezen: [
      ...TUSSENDOOR.map((op, i) =>
        advies(`herbeoordeling-${i + 1}`, op, {
          belastbaarheid: geenMogelijkheden(op, 'tijdelijkGeen', TUSSENDOOR[i + 1] ?? '2025-02-11'),
        }),
      ),
      advies('advies-1', '2025-02-11', {
        soort: 'bijstellingProbleemanalyse',
        aanleiding: 'gewijzigdeBelastbaarheid',
        wijzigtBelastbaarheid: true,
        einddoel: 'werkAndereWerkgever',
      }),
    ],
    bijstellingen: [],
    arbodienst: {
      spreekuren: spreekuren(['2024-02-15', ...TUSSENDOOR, '2025-02-11', ...NA, '2025-09-15']),
      spreekuurafspraak: {
        vastgelegdOp: '2024-02-15',
        intervalDagen: 84,
        reden: 'Geen snelle verandering te verwachten.',
      },
    },
    planVanAanpak: {
      stuk: vastgesteld('2025-02-21'),
      datumProbleemanalyse: '2025-02-11',
      einddoel: 'werkAndereWerkgever',
      doelen: [
        { id: 'd1', omschrijving: 'Passend werk, binnen of buiten het bedrijf.', termijn: '2025-12-01' },
      ],
      activiteiten: [
        taak(
          'a1',
          'werknemer',
          'Werkt zestien uur en doet mee aan het tweede spoor.',
          '2025-03-03',
          '2025-12-01',
          'd1',
        ),
        taak(
          'a2',
          'werkgever',
          'Past het werk aan en schakelt een bureau in.',
          '2025-02-21',
          '2025-12-01',
          'd1',
        ),
      ],
      evaluatiemomenten: NA,
      eerstvolgendeEvaluatie: NA[0],
      evaluatieEindeEersteJaar: undefined,
      opbouwschema: [{ vanaf: '2025-03-03', urenPerWeek: 16, taken: 'Ritten nakijken.' }],
      werkaanpassingen: [],
      tweedeSpoorActiviteiten: 'Tweede spoor vanaf 1 april 2025.',
    },
    evaluaties: overleggen(NA, '2025-09-29', { activiteiten: loopt('a1', 'a2') }),
    eerstejaarsevaluatie: {
      activiteiten: [],
      gewerkteUrenPerWeek: 0,
      huidigWerk: undefined,
      adviesId: undefined,
      opKoers: true,
      koersJuist: true,
      bijstellingNodig: false,
      bijstellingId: undefined,
      vervolgaanpak: 'ongewijzigd',
      terugblik: {
        doelenEnAfspraken: 'Er waren geen mogelijkheden; elke twaalf weken is opnieuw beoordeeld.',
        activiteitenWerkgever: 'Contact gehouden.',
        activiteitenWerknemer: 'Alle afspraken nagekomen.',
      },
      adviesTweedeJaar: 'Op 16 januari 2025 opnieuw beoordelen.',
      conclusieSpoor1: undefined,
      besluitSpoor2: {
        besluit: 'uitstellen',
        startdatum: undefined,
        reden: 'geenMogelijkheden',
        toelichting: 'Nu niet.',
      },
      situaties: { teLaagOfTeWeinigUren: { doetZichVoor: false, vervolg: undefined } },
      nieuweAfspraken: [taak('n1', 'werkgever', 'Vraagt om herbeoordeling.', '2024-12-16', '2025-01-16')],
      conclusie: 'Beide sporen wachten op de herbeoordeling.',
    },
    spoor1: {
      eigenWerk: { onderzochtOp: '2025-03-17' },
      aanpassingWerkplek: { onderzochtOp: '2025-03-17' },
      anderWerkIntern: { onderzochtOp: '2025-03-17' },
      functiePassendMaken: { onderzochtOp: '2025-03-17' },
      voorzieningenUwv: { overwogenOp: '2025-03-17' },
      nietsInternMogelijk: { vastgesteldOp: '2025-03-18' },
      aanbiedingen: (VOLLEDIG.spoor1?.aanbiedingen ?? []).map((a) => ({
        ...a,
        datum: '2025-02-24',
        ingangsdatum: '2025-03-03',
        reactieOp: '2025-02-25',
      })),
    },
    arbeidsdeskundigeOnderzoeken: [
      arbeidsdeskundig('2025-03-18', {
        adviesId: 'advies-1',
        datumBelastbaarheid: '2025-02-11',
        opgevolgdOp: '2025-04-01',
      }),
    ],
    spoor2: spoor2Vanaf('2025-04-01', '2025-10-13', {
      aanleiding: 'nieuweMogelijkheden',
      datumConclusieIntern: '2025-03-18',
      belastbaarheidBijStart: profiel('2025-02-11'),
    }),
    werkgever: { caoSectorMogelijkheden: { onderzochtOp: '2025-04-08' } },
    urenlog: [uren('2025-03-03', '2025-10-17', 16)],
    actueelOordeel: { verloop: 'Sinds februari 2025 zijn er mogelijkheden; die zijn stabiel.' },
    eindevaluatie: {
      activiteiten: loopt('a1', 'a2'),
      doelen: [{ doelId: 'd1', stand: 'nietBereikt', toelichting: 'Nog geen werk gevonden.' }],
      inspanningenSpoor2: 'Traject sinds 1 april 2025.',
    },
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardt',
  verwacht: [],
  afwezig: [
    { kandidaat: 'pva-na-ontstaan-mogelijkheden', waarom: 'Tien dagen na het advies met mogelijkheden.' },
    { kandidaat: 'termijn-plan-van-aanpak', waarom: 'Tien dagen na het advies met mogelijkheden.' },
    { kandidaat: 'termijn-spoor2-na-herstel-belastbaarheid', waarom: 'Zeven weken na het advies begonnen.' },
    {
      kandidaat: 'termijn-spoor2-start',
      waarom: 'Zes weken na de eerstejaarsevaluatie kon er niets beginnen.',
    },
    { kandidaat: 's2-verplicht-niet-gestart', waarom: 'Het tweede spoor loopt.' },
    { kandidaat: 'med-gbm-periodiek', waarom: 'Vier herbeoordelingen in een jaar.' },
    { kandidaat: 'med-gbm-herbeoordeling', waarom: 'Elk oordeel noemt de volgende datum.' },
  ],
  bron: 'Regeling procesgang art. 4 lid 1; BBP § 7.4 onder 2; Werkwijzer 4.3.2 (wvp 1.2 spoor2-na-late-belastbaarheid)',
};

export default scenario;
