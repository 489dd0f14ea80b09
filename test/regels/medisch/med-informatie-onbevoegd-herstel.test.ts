import regel from '../../../src/regels/medisch/med-informatie-onbevoegd-herstel.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { BASIS, vanBedrijfsarts, wijzig, ZONDER_RIV } from '../../hulp/zaak.ts';

const LEEK = { adviezen: wijzig(BASIS.adviezen, 0, { belastbaarheid: { bron: 'werkgever' } }) } as const;
const ZONDER_LATER = { ...LEEK, actueelOordeel: undefined } as const;
const gevonden = {
  reden: 'nietHersteld',
  veld: '/adviezen/0/belastbaarheid/bron',
  feiten: { op: '2024-12-10' },
} as const;

regelTest(regel, {
  voldoet: [
    {
      zin: 'tweede spoor op een profiel van de werkgever, op de laatste dag van de zes weken een oordeel',
      zaak: {
        spoor2: { belastbaarheidBijStart: { vastgesteldOp: '2025-01-13', bron: 'werkgever' } },
        actueelOordeel: { stuk: vanBedrijfsarts('2025-02-24') },
      },
    },
    {
      zin: 'tweede spoor op een profiel van de werkgever, een oordeel is gevraagd',
      zaak: {
        spoor2: { belastbaarheidBijStart: { vastgesteldOp: '2025-01-13', bron: 'werkgever' } },
        probleemanalyse: { nieuweGevraagdOp: '2025-02-24' },
      },
    },
    { zin: 'het actueel oordeel van de bedrijfsarts kwam later', zaak: LEEK },
  ],
  tekort: [
    {
      zin: 'het tweede spoor gaat uit van een profiel van de werkgever, een dag na de zes weken een oordeel',
      zaak: {
        spoor2: { belastbaarheidBijStart: { vastgesteldOp: '2025-01-13', bron: 'werkgever' } },
        actueelOordeel: { stuk: vanBedrijfsarts('2025-02-25') },
      },
      reden: 'tweedeSpoor',
      veld: '/spoor2/belastbaarheidBijStart/bron',
      feiten: { op: '2025-01-13', norm: 42 },
      uiterlijk: '2025-02-24',
    },
    {
      zin: 'een profiel zonder datum telt vanaf de start van het tweede spoor',
      zaak: { spoor2: { belastbaarheidBijStart: { bron: 'overig' } } },
      reden: 'tweedeSpoor',
      veld: '/spoor2/belastbaarheidBijStart/bron',
      feiten: { op: '2025-01-13', norm: 42 },
    },
    { zin: 'daarna geen oordeel van een arts', zaak: ZONDER_LATER, ...gevonden },
    {
      zin: 'ook het actueel oordeel is niet van een arts, al tekende de bedrijfsarts het',
      zaak: { ...LEEK, actueelOordeel: { belastbaarheid: { bron: 'werknemer' } } },
      reden: 'nietHersteld',
      veld: '/actueelOordeel/belastbaarheid/bron',
      feiten: { op: '2025-09-15' },
    },
    {
      zin: 'bij indiening is vragen niet genoeg',
      zaak: { ...ZONDER_LATER, probleemanalyse: { nieuweGevraagdOp: '2025-01-06' } },
      ...gevonden,
    },
  ],
  nogNiet: [
    {
      zin: 'lopend, tweede spoor, op de laatste dag van de zes weken',
      zaak: { spoor2: { belastbaarheidBijStart: { vastgesteldOp: '2025-01-13', bron: 'werkgever' } } },
      profiel: 'lopend',
      peildatum: '2025-02-24',
      uiterlijk: '2025-02-24',
    },
    {
      zin: 'lopend, een nieuw oordeel is gevraagd',
      zaak: { ...ZONDER_LATER, probleemanalyse: { nieuweGevraagdOp: '2025-01-06' } },
      profiel: 'lopend',
      peildatum: '2025-02-03',
    },
    {
      zin: 'lopend, bij het advies zelf is een nieuw oordeel gevraagd',
      zaak: {
        adviezen: wijzig(BASIS.adviezen, 0, {
          belastbaarheid: { bron: 'werkgever' },
          nieuwOordeelGevraagdOp: '2024-12-10',
        }),
      },
      profiel: 'lopend',
      peildatum: '2025-02-03',
    },
  ],
  nvt: [
    ...ZONDER_RIV,
    { zin: 'alles komt van de bedrijfsarts' },
    {
      zin: 'geen arts beschreef ooit de mogelijkheden: dat zegt s2-fml-voor-start',
      zaak: {
        spoor2: { belastbaarheidBijStart: { vastgesteldOp: '2025-01-13', bron: 'werkgever' } },
        probleemanalyse: { belastbaarheid: undefined },
        adviezen: [],
      },
    },
    {
      zin: 'probleemanalyse zonder bedrijfsarts: dat zegt doc-datum-en-opsteller',
      zaak: {
        probleemanalyse: { stuk: { opstellers: [] }, belastbaarheid: { bron: 'werkgever' } },
        adviezen: [],
        actueelOordeel: undefined,
      },
    },
  ],
});
