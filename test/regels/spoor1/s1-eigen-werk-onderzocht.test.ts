import regel from '../../../src/regels/spoor1/s1-eigen-werk-onderzocht.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { NOOIT_MOGELIJKHEDEN } from '../../hulp/zaak.ts';
import { adRapport, DAG_ERNA, GEEN_TWIJFEL, LAATSTE_DAG, TWIJFEL } from './hulp.ts';

const niets = { spoor1: undefined };
const eigenWerk = (onderzoek: object) => ({ spoor1: { eigenWerk: onderzoek } });

regelTest(regel, {
  voldoet: [
    { zin: 'in deeltijd en met lichter werk onderzocht' },
    {
      zin: 'niet mogelijk, ook niet met een ander rooster',
      zaak: eigenWerk({ varianten: ['volledig', 'anderRooster'], uitkomst: 'nietMogelijk' }),
    },
    {
      zin: 'alleen volledig onderzocht, en dat kan',
      zaak: eigenWerk({ varianten: ['volledig'], uitkomst: 'mogelijk' }),
    },
    {
      zin: 'niet beschreven, maar wel in eigen werk gewerkt',
      zaak: { ...niets, urenlog: [{ van: '2024-03-04', urenPerWeek: 8, werk: 'aangepast' }] },
    },
    {
      zin: 'de arbeidsdeskundige beoordeelde het',
      zaak: {
        ...niets,
        arbeidsdeskundigeOnderzoeken: [
          adRapport('2024-12-16', { conclusie: { eigenWerkPassend: false, eigenWerkPassendTeMaken: false } }),
        ],
      },
    },
    {
      zin: 'de eerstejaarsevaluatie vond het eigen werk passend',
      zaak: { ...niets, eerstejaarsevaluatie: { conclusieSpoor1: { eigenWerkPassend: true } } },
    },
  ],
  tekort: [
    {
      zin: 'niets vastgelegd bij het indienen',
      zaak: niets,
      reden: 'nietOnderzocht',
      veld: '/spoor1/eigenWerk',
      feiten: TWIJFEL,
    },
    {
      zin: 'de 43e dag na het advies in een lopende zaak',
      zaak: niets,
      peildatum: DAG_ERNA,
      profiel: 'lopend',
      reden: 'nietOnderzocht',
      veld: '/spoor1/eigenWerk',
      feiten: TWIJFEL,
    },
    {
      zin: 'nul gewerkte uren zijn geen werk',
      zaak: { ...niets, urenlog: [{ van: '2024-03-04', urenPerWeek: 0, werk: 'eigen' }] },
      reden: 'nietOnderzocht',
      veld: '/spoor1/eigenWerk',
      feiten: TWIJFEL,
    },
    {
      zin: 'alleen in volle omvang bezien',
      zaak: eigenWerk({ varianten: ['volledig'], uitkomst: 'nietMogelijk' }),
      reden: 'alleenVolledig',
      veld: '/spoor1/eigenWerk/varianten',
      feiten: TWIJFEL,
    },
    {
      zin: 'vormen onbekend',
      zaak: eigenWerk({ varianten: undefined, uitkomst: 'nietMogelijk' }),
      reden: 'zonderVormen',
      veld: '/spoor1/eigenWerk/varianten',
    },
    {
      zin: 'uitkomst onbekend',
      zaak: eigenWerk({ uitkomst: undefined }),
      reden: 'zonderUitkomst',
      veld: '/spoor1/eigenWerk/uitkomst',
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
    { zin: 'week 10, alles loopt nog', zaak: niets, peildatum: '2024-03-18', profiel: 'lopend' },
  ],
  nvt: [
    { zin: 'nooit mogelijkheden', zaak: { ...NOOIT_MOGELIJKHEDEN, ...niets } },
    {
      zin: 'volledig terug in eigen werk',
      zaak: { ...GEEN_TWIJFEL, ...niets, resultaat: { soortWerk: 'eigen', urenPerWeek: 32 } },
    },
  ],
});
