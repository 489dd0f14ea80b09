import regel from '../../../src/regels/spoor1/s1-ad-recente-belastbaarheid.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { BASIS, vanBedrijfsarts } from '../../hulp/zaak.ts';
import { adRapport } from './hulp.ts';

const rapport = '2024-11-18';
const ad = (meer: object) => ({
  arbeidsdeskundigeOnderzoeken: [adRapport(rapport, { bronBelastbaarheid: 'bedrijfsarts', ...meer })],
});
const plek = '/arbeidsdeskundigeOnderzoeken/0';
const veld = `${plek}/datumBelastbaarheid`;
const gewijzigdOp = (op: string, vastgesteldOp = op) => ({
  adviezen: [
    {
      id: 'advies-0',
      stuk: vanBedrijfsarts(op),
      wijzigtBelastbaarheid: true,
      belastbaarheid: { vastgesteldOp, mogelijkheden: 'benutbaar' as const },
    },
    ...BASIS.adviezen,
  ],
});

regelTest(regel, {
  voldoet: [
    { zin: 'een profiel van twaalf dagen oud', zaak: ad({ datumBelastbaarheid: '2024-11-06' }) },
    { zin: 'precies 91 dagen oud', zaak: ad({ datumBelastbaarheid: '2024-08-19' }) },
    {
      zin: 'het advies met het profiel',
      zaak: { ...ad({ adviesId: 'advies-0' }), ...gewijzigdOp('2024-11-07', '2024-11-06') },
    },
    {
      zin: 'de wijziging is die van het profiel zelf',
      zaak: { ...ad({ datumBelastbaarheid: '2024-11-06' }), ...gewijzigdOp('2024-11-07', '2024-11-06') },
    },
    {
      zin: 'wie het profiel vaststelde is niet gezegd',
      zaak: ad({ bronBelastbaarheid: undefined, datumBelastbaarheid: '2024-11-06' }),
    },
    {
      zin: 'een later rapport rust wel op een profiel van een arts',
      zaak: {
        arbeidsdeskundigeOnderzoeken: [
          adRapport(rapport, { bronBelastbaarheid: 'werkgever' }),
          adRapport('2025-03-03', {
            bronBelastbaarheid: 'verzekeringsarts',
            datumBelastbaarheid: '2025-02-03',
          }),
        ],
      },
    },
  ],
  tekort: [
    {
      zin: '92 dagen oud',
      zaak: ad({ datumBelastbaarheid: '2024-08-18' }),
      reden: 'ouder',
      veld,
      feiten: { rapport, profiel: '2024-08-18', dagen: 92, norm: 91 },
    },
    {
      zin: 'vastgesteld door de werkgever',
      zaak: ad({ bronBelastbaarheid: 'werkgever', datumBelastbaarheid: '2024-11-06' }),
      reden: 'nietVanArts',
      veld: `${plek}/bronBelastbaarheid`,
      feiten: { rapport },
    },
    { zin: 'zonder datum', zaak: ad({}), reden: 'onbekend', veld, feiten: { rapport } },
    {
      zin: 'het advies met het profiel is een concept',
      zaak: {
        ...ad({ adviesId: 'advies-0' }),
        adviezen: [
          {
            id: 'advies-0',
            stuk: { status: 'concept' },
            belastbaarheid: { vastgesteldOp: '2024-11-06', mogelijkheden: 'benutbaar' },
          },
        ],
      },
      reden: 'onbekend',
      veld,
      feiten: { rapport },
    },
    {
      zin: 'een profiel van na het rapport',
      zaak: ad({ datumBelastbaarheid: '2024-11-19' }),
      reden: 'onbekend',
      veld,
      feiten: { rapport },
    },
    {
      zin: 'tussen profiel en rapport gewijzigd',
      zaak: { ...ad({ datumBelastbaarheid: '2024-11-06' }), ...gewijzigdOp('2024-11-12') },
      reden: 'achterhaald',
      veld,
      feiten: { rapport, profiel: '2024-11-06', gewijzigd: '2024-11-12' },
    },
    {
      zin: 'tweemaal gewijzigd: de eerste keer telt, waar die ook staat',
      zaak: {
        ...ad({ datumBelastbaarheid: '2024-10-01' }),
        adviezen: [...gewijzigdOp('2024-11-12').adviezen, ...gewijzigdOp('2024-10-14').adviezen],
      },
      reden: 'achterhaald',
      veld,
      feiten: { rapport, profiel: '2024-10-01', gewijzigd: '2024-10-14' },
    },
    {
      zin: 'het advies met het profiel is een concept',
      zaak: {
        ...ad({ adviesId: 'advies-0' }),
        adviezen: [
          {
            id: 'advies-0',
            stuk: { status: 'concept', opgesteldOp: '2024-11-07' },
            belastbaarheid: { vastgesteldOp: '2024-11-06' },
          },
        ],
      },
      reden: 'onbekend',
      veld,
      feiten: { rapport },
    },
  ],
  nvt: [
    { zin: 'geen onderzoek' },
    {
      zin: 'een concept',
      zaak: {
        arbeidsdeskundigeOnderzoeken: [{ id: 'ad-1', stuk: { status: 'concept', opgesteldOp: rapport } }],
      },
    },
  ],
});
