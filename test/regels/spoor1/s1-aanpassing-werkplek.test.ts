import regel from '../../../src/regels/spoor1/s1-aanpassing-werkplek.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { NOOIT_MOGELIJKHEDEN } from '../../hulp/zaak.ts';
import { adRapport, DAG_ERNA, LAATSTE_DAG, TWIJFEL } from './hulp.ts';

const niets = { spoor1: { aanpassingWerkplek: undefined } };
const afgesproken = (gerealiseerdOp?: string) => ({
  ...niets,
  planVanAanpak: { werkaanpassingen: [{ soort: 'werkplek' as const, vanaf: '2024-03-04', gerealiseerdOp }] },
});

regelTest(regel, {
  voldoet: [
    { zin: 'organisatorisch onderzocht' },
    { zin: 'afgesproken en gekomen', zaak: afgesproken('2024-03-11') },
    {
      zin: 'de arbeidsdeskundige beoordeelde aanpassingen',
      zaak: {
        ...niets,
        arbeidsdeskundigeOnderzoeken: [adRapport('2024-12-16', { overwogenAanpassingen: ['tilhulp'] })],
      },
    },
    {
      zin: 'de arbeidsdeskundige zei of het werk passend te maken is',
      zaak: {
        ...niets,
        arbeidsdeskundigeOnderzoeken: [
          adRapport('2024-12-16', { conclusie: { eigenWerkPassendTeMaken: false } }),
        ],
      },
    },
    {
      zin: '42 dagen na de afgesproken datum, in een lopende zaak',
      zaak: afgesproken(),
      peildatum: '2024-04-15',
      profiel: 'lopend',
    },
  ],
  tekort: [
    {
      zin: 'niets vastgelegd bij het indienen',
      zaak: niets,
      reden: 'nietOnderzocht',
      veld: '/spoor1/aanpassingWerkplek',
      feiten: TWIJFEL,
    },
    {
      zin: 'de 43e dag in een lopende zaak',
      zaak: niets,
      peildatum: DAG_ERNA,
      profiel: 'lopend',
      reden: 'nietOnderzocht',
      veld: '/spoor1/aanpassingWerkplek',
      feiten: TWIJFEL,
    },
    {
      zin: 'afgesproken, en 43 dagen later niet gekomen',
      zaak: afgesproken(),
      peildatum: '2024-04-16',
      profiel: 'lopend',
      reden: 'nietGerealiseerd',
      veld: '/planVanAanpak/werkaanpassingen/0/gerealiseerdOp',
      feiten: { vanaf: '2024-03-04', dagen: 43 },
    },
  ],
  nogNiet: [
    {
      zin: '42 dagen na het advies',
      zaak: niets,
      peildatum: LAATSTE_DAG,
      profiel: 'lopend',
      uiterlijk: LAATSTE_DAG,
    },
  ],
  nvt: [{ zin: 'nooit mogelijkheden', zaak: NOOIT_MOGELIJKHEDEN }],
});
