import {
  arbeidsdeskundig,
  bijstelling,
  dossier,
  loopt,
  NOOIT_HERVAT,
  PEILDATUM,
  profiel,
  rapportages,
  spoor2Vanaf,
  taak,
  VOLLEDIG,
} from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

const GEZOCHT = '2024-05-14';
const DAARNA = { activiteiten: loopt('b1', 'b2') };

// Established on 2024-05-21 that nothing is possible inside; the second track starts twenty days later, on 2024-06-10.
const scenario: Scenario = {
  titel: 'Koeriersbedrijf van zes mensen: intern is er niets',
  verhaal:
    'Het bedrijf heeft één planner, vier koeriers en de eigenaar. Rijden en tillen kan de werknemer niet en het plannen is één ondeelbare functie met piekdruk. De eigenaar onderbouwt met cijfers dat een extra plaats niet te dragen is. ' +
    'De arbeidsdeskundige bevestigt dat op 21 mei 2024 en op 10 juni begint het tweede spoor. De werknemer werkt al die tijd niet, maar er is ook geen werk aan te bieden.',
  zaak: dossier(NOOIT_HERVAT, {
    werkgever: {
      aardBedrijf: {
        activiteiten: 'Pakketten bezorgen met vier bestelbussen.',
        aantalWerknemers: 6,
        aantalFuncties: 3,
        soortenFuncties: ['planning', 'koerier', 'leiding'],
        flexibeleKrachten: false,
      },
      caoSectorMogelijkheden: { onderzochtOp: '2024-06-03' },
    },
    probleemanalyse: {
      adviespunten: (VOLLEDIG.probleemanalyse?.adviespunten ?? []).map((p) => ({
        ...p,
        opvolging: 'nietGevolgd',
        opgevolgdOp: undefined,
        reden: 'Er is geen afwisselend werk in het bedrijf; zie de cijfers bij formatieruimte.',
      })),
    },
    planVanAanpak: {
      zoekvolgorde: { aangepastEigenWerk: 'Niet beschikbaar in dit bedrijf.' },
      doelen: [{ id: 'd1', omschrijving: 'Duidelijkheid over werk in het bedrijf.', termijn: '2024-05-31' }],
      activiteiten: [
        taak('a1', 'werknemer', 'Beschrijft wat hij kan en wil.', '2024-02-27', '2024-04-09', 'd1'),
        taak('a2', 'werkgever', 'Gaat na of er werk te maken is.', '2024-02-27', '2024-05-31', 'd1'),
      ],
    },
    evaluaties: (NOOIT_HERVAT.evaluaties ?? []).map((e, i) => (i < 2 ? e : { ...e, ...DAARNA })),
    adviezen: (VOLLEDIG.adviezen ?? []).map((a) => ({ ...a, bijstellingPlanNodig: false })),
    bijstellingen: [
      bijstelling('bijstelling-1', 1, '2024-05-30', {
        aanleiding: 'arbeidsdeskundigRapport',
        einddoel: 'werkAndereWerkgever',
        doelen: [{ id: 'd2', omschrijving: 'Werk bij een andere werkgever.', termijn: '2025-12-01' }],
        activiteiten: [
          taak('b1', 'werkgever', 'Schakelt een bureau in.', '2024-05-30', '2025-12-01', 'd2'),
          taak('b2', 'werknemer', 'Doet mee en solliciteert.', '2024-06-10', '2025-12-01', 'd2'),
        ],
        tweedeSpoor: true,
        volgendeEvaluatie: '2024-07-02',
      }),
    ],
    eerstejaarsevaluatie: {
      ...DAARNA,
      opKoers: true,
      koersJuist: true,
      bijstellingNodig: false,
      bijstellingId: undefined,
      vervolgaanpak: 'ongewijzigd',
      terugblik: { doelenEnAfspraken: 'Intern is er niets; het tweede spoor loopt sinds juni.' },
      besluitSpoor2: { besluit: 'loopt', startdatum: '2024-06-10' },
      situaties: { teLaagOfTeWeinigUren: { doetZichVoor: true, vervolg: 'Het tweede spoor loopt.' } },
    },
    spoor1: {
      eigenWerk: { onderzochtOp: GEZOCHT },
      aanpassingWerkplek: { onderzochtOp: GEZOCHT },
      anderWerkIntern: { onderzochtOp: GEZOCHT, toelichting: 'Drie functies, geen daarvan passend.' },
      functiePassendMaken: { onderzochtOp: GEZOCHT },
      voorzieningenUwv: { overwogenOp: GEZOCHT },
      nietsInternMogelijk: { vastgesteldOp: '2024-05-21' },
      geenFormatieruimte:
        'Zes plaatsen, alle bezet; een zevende kost € 31.000 bij een winst van € 22.000 in 2023.',
      functies: [
        { functie: 'planner', passend: 'nietPassend', reden: 'belastbaarheid', toelichting: 'Piekdruk.' },
        { functie: 'koerier', passend: 'nietPassend', reden: 'belastbaarheid', toelichting: 'Tillen.' },
        {
          functie: 'eigenaar',
          passend: 'nietPassend',
          reden: 'overig',
          toelichting: 'Leidt het bedrijf zelf.',
        },
      ],
      voortzettingNaastSpoor2: undefined,
    },
    arbeidsdeskundigeOnderzoeken: [
      arbeidsdeskundig('2024-05-21', { datumBelastbaarheid: '2024-02-15', opgevolgdOp: '2024-06-10' }),
    ],
    spoor2: spoor2Vanaf('2024-06-10', '2025-10-13', {
      aanleiding: 'conclusieArbeidsdeskundige',
      datumConclusieIntern: '2024-05-21',
      belastbaarheidBijStart: profiel('2024-02-15'),
      rapportages: rapportages('2024-06-10', '2025-10-13').map((r) => ({ ...r, urenSpoor1: 0 })),
    }),
    eindevaluatie: {
      ...DAARNA,
      aardBedrijf: 'Koeriersbedrijf met zes werknemers en drie functies.',
      inspanningenSpoor1: 'Drie functies onderzocht; geen plaats en geen formatieruimte.',
      inspanningenSpoor2: 'Traject sinds 10 juni 2024.',
    },
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardt',
  verwacht: [],
  afwezig: [
    {
      kandidaat: 's1-aanbod-concreet',
      waarom: 'Zonder plaats en formatieruimte valt er niets aan te bieden.',
    },
    { kandidaat: 's1-geen-formatieruimte', waarom: 'Met cijfers onderbouwd.' },
    { kandidaat: 's1-ander-werk-intern', waarom: 'Alle drie functies zijn nagelopen.' },
    { kandidaat: 's1-voortzetting-naast-spoor2', waarom: 'Vastgesteld dat er intern niets is.' },
    { kandidaat: 'termijn-spoor2-na-conclusie', waarom: 'Twintig dagen na de conclusie begonnen.' },
    { kandidaat: 'med-advies-opgevolgd', waarom: 'Van het advies is met reden afgeweken.' },
  ],
  bron: 'BBP § 9 (geen arbeidsplaatsen of formatieruimte: herplaatsing kan niet worden verlangd); correcties E62; BW 7:658a lid 1',
};

export default scenario;
