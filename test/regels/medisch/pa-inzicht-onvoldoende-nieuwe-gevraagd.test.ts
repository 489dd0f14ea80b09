import regel from '../../../src/regels/medisch/pa-inzicht-onvoldoende-nieuwe-gevraagd.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { vanBedrijfsarts, ZONDER_RIV } from '../../hulp/zaak.ts';

const LEEG = { analyse: undefined, adviespunten: [], belastbaarheid: { samenvatting: undefined } } as const;
const ZONDER_ADVIES = { adviezen: [], actueelOordeel: undefined } as const;

regelTest(regel, {
  voldoet: [
    { zin: 'analyse en advies' },
    {
      zin: 'alleen de analyse: wat aan advies ontbreekt zegt het plan',
      zaak: { probleemanalyse: { adviespunten: [] } },
    },
    {
      zin: 'alleen mogelijkheden voor ander werk',
      zaak: {
        probleemanalyse: {
          ...LEEG,
          belastbaarheid: { samenvatting: undefined, mogelijkhedenAnderWerk: 'Administratie.' },
        },
      },
    },
    { zin: 'een latere bijstelling geeft het inzicht', zaak: { probleemanalyse: LEEG } },
    {
      zin: 'het advies is in het plan verwerkt',
      zaak: { probleemanalyse: LEEG, adviezen: [], planVanAanpak: { adviespuntenVerwerkt: true } },
    },
    {
      zin: 'een nieuwe is gevraagd en gekregen, op dezelfde dag',
      zaak: { probleemanalyse: { ...LEEG, nieuweGevraagdOp: '2024-12-10' }, actueelOordeel: undefined },
    },
  ],
  tekort: [
    {
      zin: 'geen analyse en geen advies, niets gevraagd',
      zaak: { probleemanalyse: LEEG, adviezen: [] },
      reden: 'nietGevraagd',
      veld: '/probleemanalyse/nieuweGevraagdOp',
      feiten: { op: '2024-02-15' },
    },
    {
      zin: 'de nieuwe bleef uit, een dag na de zes weken',
      zaak: { probleemanalyse: { ...LEEG, nieuweGevraagdOp: '2024-03-01' }, ...ZONDER_ADVIES },
      peildatum: '2024-04-13',
      reden: 'nietGekregen',
      veld: '/probleemanalyse/nieuweGevraagdOp',
      feiten: { gevraagd: '2024-03-01', dagen: 42 },
      uiterlijk: '2024-04-12',
    },
    {
      zin: 'een nieuw oordeel over een later advies bleef uit',
      zaak: {
        adviezen: [{ stuk: vanBedrijfsarts('2024-12-10'), nieuwOordeelGevraagdOp: '2024-12-20' }],
        actueelOordeel: undefined,
      },
      reden: 'nietGekregen',
      veld: '/adviezen/0/nieuwOordeelGevraagdOp',
      feiten: { gevraagd: '2024-12-20', dagen: 42 },
      uiterlijk: '2025-01-31',
    },
  ],
  nogNiet: [
    {
      zin: 'op de laatste dag van de zes weken',
      zaak: { probleemanalyse: { ...LEEG, nieuweGevraagdOp: '2024-03-01' }, ...ZONDER_ADVIES },
      peildatum: '2024-04-12',
      uiterlijk: '2024-04-12',
    },
  ],
  nvt: [
    ...ZONDER_RIV,
    { zin: 'nog geen probleemanalyse', zaak: { probleemanalyse: undefined } },
    {
      zin: 'een beperkte probleemanalyse zonder mogelijkheden',
      zaak: {
        probleemanalyse: {
          ...LEEG,
          belastbaarheid: { samenvatting: undefined, mogelijkheden: 'duurzaamGeen' },
        },
        adviezen: [],
      },
    },
  ],
});
