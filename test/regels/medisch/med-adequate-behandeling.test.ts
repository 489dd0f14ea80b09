import { expect, it } from 'vitest';
import regel from '../../../src/regels/medisch/med-adequate-behandeling.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { BASIS, wijzig, ZONDER_RIV } from '../../hulp/zaak.ts';

const NIET = { adviezen: wijzig(BASIS.adviezen, 0, { signalen: { zorgAdequaat: false } }) } as const;

regelTest(regel, {
  voldoet: [
    { zin: 'ja in de probleemanalyse' },
    {
      zin: 'eerst nee, later ja',
      zaak: { ...NIET, actueelOordeel: { signalen: { zorgAdequaat: true } } },
    },
  ],
  tekort: [
    {
      zin: 'het jongste antwoord is nee',
      zaak: NIET,
      reden: 'nietAdequaat',
      veld: '/adviezen/0/signalen/zorgAdequaat',
      feiten: { stuk: 'advies 1 van de bedrijfsarts', op: '2024-12-10' },
    },
    {
      zin: 'nergens een antwoord',
      zaak: { probleemanalyse: { signalen: undefined } },
      reden: 'nietVastTeStellen',
      veld: '/actueelOordeel/signalen/zorgAdequaat',
    },
  ],
  nvt: [
    ...ZONDER_RIV,
    {
      zin: 'nog geen stuk van de bedrijfsarts',
      zaak: { probleemanalyse: undefined, adviezen: [], actueelOordeel: undefined },
    },
  ],
});

it('een leeg antwoord vraagt geen actie', () => {
  expect(regel.meldingen.nietVastTeStellen.ernst).toEqual('info');
});
