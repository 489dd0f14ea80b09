import {
  advies,
  arbeidsdeskundig,
  bijstelling,
  dossier,
  PEILDATUM,
  profiel,
  spoor2Vanaf,
  VOLLEDIG,
} from '../bouw/index.ts';
import type { Scenario } from '../scenario.ts';

// Fixed reassessment on 2025-03-11, held on that day. Second track on 2025-04-01, three weeks later.
const scenario: Scenario = {
  titel:
    'Tweede spoor drie maanden later op advies van de bedrijfsarts, met een vaste dag om opnieuw te kijken',
  verhaal:
    'Op 10 december 2024 adviseert de bedrijfsarts om het tweede spoor nog niet te beginnen en noemt hij 11 maart 2025 als dag waarop hij opnieuw kijkt. Waarom staat alleen in het medische deel. ' +
    'De werkgever legt het advies, de reden in één woord en de datum vast; het werk van zestien uur gaat door. Op 11 maart mag het wel en op 1 april begint het traject.',
  zaak: dossier({
    adviezen: [
      ...(VOLLEDIG.adviezen ?? []).map((a) => ({
        ...a,
        toelichting: 'Begin nog niet met het tweede spoor; ik beoordeel dat opnieuw op 11 maart 2025.',
        signalen: { ...a.signalen, eersteBehandelingVoorgaat: true },
        belastbaarheid: profiel('2024-12-10', 16, { volgendeBeoordeling: '2025-03-11' }),
        adviespunten: (a.adviespunten ?? []).map((p) => ({ ...p, opgevolgdOp: '2025-04-01' })),
      })),
      advies('advies-2', '2025-03-11', {
        einddoel: 'werkAndereWerkgever',
        toelichting: 'Het tweede spoor kan nu beginnen.',
      }),
    ],
    bijstellingen: [
      bijstelling('bijstelling-1', 1, '2024-12-20', {
        ...VOLLEDIG.bijstellingen?.[0],
        toelichting:
          'Het einddoel wordt werk elders; het tweede spoor begint na de beoordeling van 11 maart 2025.',
      }),
    ],
    eerstejaarsevaluatie: {
      besluitSpoor2: {
        besluit: 'uitstellen',
        startdatum: '2025-04-01',
        reden: 'anders',
        toelichting: 'Op advies van de bedrijfsarts; hertoets op 11 maart 2025.',
      },
      conclusieSpoor1: { toelichting: 'De arbeidsdeskundige onderzoekt dit na 11 maart.' },
      situaties: {
        teLaagOfTeWeinigUren: { doetZichVoor: true, vervolg: 'Hertoets op 11 maart, dan beginnen.' },
      },
    },
    arbeidsdeskundigeOnderzoeken: [
      arbeidsdeskundig('2025-03-21', {
        adviesId: 'advies-2',
        datumBelastbaarheid: '2025-03-11',
        opgevolgdOp: '2025-04-01',
      }),
    ],
    spoor1: { nietsInternMogelijk: { vastgesteldOp: '2025-03-21' } },
    spoor2: spoor2Vanaf('2025-04-01', '2025-10-13', {
      datumConclusieIntern: '2025-03-21',
      belastbaarheidBijStart: profiel('2025-03-11'),
    }),
    werkgever: { caoSectorMogelijkheden: { onderzochtOp: '2025-04-08' } },
    eindevaluatie: { inspanningenSpoor2: 'Traject sinds 1 april 2025, na de hertoets van 11 maart.' },
    deugdelijkeGronden: [
      {
        id: 'grond-1',
        voor: 'spoor2',
        soort: 'medischeWachttijd',
        toelichting: 'De bedrijfsarts adviseerde op 10 december 2024 te wachten tot 11 maart 2025.',
        vastgelegdOp: '2024-12-16',
        adviesId: 'advies-1',
        hertoetsOp: '2025-03-11',
      },
    ],
  }),
  peildatum: PEILDATUM,
  profiel: 'indiening',
  uwv: 'aanvaardt',
  verwacht: [],
  afwezig: [
    { kandidaat: 's2-verplicht-niet-gestart', waarom: 'Het traject loopt sinds 1 april 2025.' },
    { kandidaat: 's2-uitstel-gemotiveerd', waarom: 'Advies, reden en vaste hertoets liggen vast.' },
    { kandidaat: 'termijn-spoor2-na-conclusie', waarom: 'Elf dagen na de conclusie begonnen.' },
    { kandidaat: 'privacy-behandeling', waarom: 'Alleen dat er wordt gewacht, nooit waarop.' },
  ],
  bron: 'WIA art. 25 lid 9 (deugdelijke grond); BBP § 3, § 5 en § 7.4 onder 2 (binnen een bepaalde periode opnieuw bezien)',
};

export default scenario;
