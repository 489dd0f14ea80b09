import regel from '../../../src/regels/medisch/med-gbm-onderbouwd.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { NOOIT_MOGELIJKHEDEN, vanBedrijfsarts } from '../../hulp/zaak.ts';

const zonder = (op: string, meer: object = {}) => ({
  stuk: vanBedrijfsarts(op),
  belastbaarheid: { mogelijkheden: 'tijdelijkGeen' as const, ...meer },
});
const onderbouwd = (ja: boolean) => ({ geenMogelijkhedenOnderbouwdInMedischDeel: ja });
const plek = (stuk: string) => `${stuk}/belastbaarheid/geenMogelijkhedenOnderbouwdInMedischDeel`;

regelTest(regel, {
  voldoet: [
    { zin: 'onderbouwd in het medische deel', zaak: { adviezen: [zonder('2024-06-03', onderbouwd(true))] } },
    {
      zin: 'in dezelfde tijd alsnog onderbouwd',
      zaak: { adviezen: [zonder('2024-06-03'), zonder('2024-08-01', onderbouwd(true))] },
    },
    { zin: 'gemotiveerd in de probleemanalyse', zaak: NOOIT_MOGELIJKHEDEN },
  ],
  tekort: [
    {
      zin: 'tijdelijk geen, niet vastgelegd',
      zaak: { adviezen: [zonder('2024-06-03')] },
      reden: 'nietVastTeStellen',
      veld: plek('/adviezen/0'),
      feiten: { sinds: '2024-06-03' },
    },
    {
      zin: 'tijdelijk geen, volgens het dossier niet onderbouwd',
      zaak: { adviezen: [zonder('2024-06-03', onderbouwd(false))] },
      reden: 'nietOnderbouwdTijdelijk',
      veld: plek('/adviezen/0'),
      feiten: { sinds: '2024-06-03' },
    },
    {
      zin: 'duurzaam geen, niet onderbouwd',
      zaak: {
        adviezen: [zonder('2024-06-03', { mogelijkheden: 'duurzaamGeen', ...onderbouwd(false) })],
        actueelOordeel: { belastbaarheid: { mogelijkheden: 'duurzaamGeen' } },
      },
      reden: 'nietOnderbouwd',
      veld: plek('/actueelOordeel'),
      feiten: { sinds: '2024-06-03' },
    },
    {
      zin: 'twee tijden, elk zonder onderbouwing',
      zaak: {
        adviezen: [
          zonder('2024-06-03'),
          zonder('2024-09-02', { mogelijkheden: 'benutbaar' }),
          zonder('2025-02-03'),
        ],
      },
      reden: 'nietVastTeStellen',
      veld: plek('/adviezen/0'),
      feiten: { sinds: '2024-06-03' },
      ook: [{ reden: 'nietVastTeStellen', veld: plek('/adviezen/2'), feiten: { sinds: '2025-02-03' } }],
    },
    {
      zin: 'nooit mogelijkheden en geen motivering, maar wel een plan',
      zaak: {
        ...NOOIT_MOGELIJKHEDEN,
        planVanAanpak: { stuk: vanBedrijfsarts('2024-02-27') },
        probleemanalyse: { ...NOOIT_MOGELIJKHEDEN.probleemanalyse, geenPlanGemotiveerd: undefined },
      },
      reden: 'nietVastTeStellen',
      veld: plek('/actueelOordeel'),
      feiten: { sinds: '2024-02-15' },
    },
  ],
  nvt: [
    { zin: 'er waren altijd mogelijkheden' },
    {
      zin: 'zonder plan en zonder motivering: dat zegt riv-geen-pva-gemotiveerd',
      zaak: {
        ...NOOIT_MOGELIJKHEDEN,
        probleemanalyse: { ...NOOIT_MOGELIJKHEDEN.probleemanalyse, geenPlanGemotiveerd: undefined },
      },
    },
    {
      zin: 'een oordeel van de werkgever telt niet',
      zaak: { adviezen: [zonder('2024-06-03', { bron: 'werkgever' })] },
    },
  ],
});
