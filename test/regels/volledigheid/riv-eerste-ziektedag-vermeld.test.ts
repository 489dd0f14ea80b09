import { expect, it } from 'vitest';
import regel from '../../../src/regels/volledigheid/riv-eerste-ziektedag-vermeld.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { zaak, ziekUitDienst, ZONDER_RIV } from '../../hulp/zaak.ts';

const eerste = '2024-01-08';

regelTest(regel, {
  voldoet: [
    { zin: 'overal dezelfde dag' },
    {
      zin: 'de correctie is met reden vastgelegd',
      zaak: {
        ziekte: { correctie: { eerder: '2024-01-09', reden: 'Op 8 januari is het werk gestaakt.' } },
        probleemanalyse: { eersteZiektedag: '2024-01-09' },
      },
    },
    {
      zin: 'de dag van UWV gaat voor',
      zaak: {
        ziekte: { eersteZiektedagVastgesteldDoorUwv: '2024-01-10' },
        probleemanalyse: { eersteZiektedag: '2024-01-10' },
        actueelOordeel: { eersteZiektedag: '2024-01-10' },
      },
    },
  ],
  tekort: [
    {
      zin: 'de eerste ziektedag ligt één dag na de peildatum',
      zaak: { ziekte: { eersteZiektedag: '2025-10-02' } },
      peildatum: '2025-10-01',
      reden: 'naPeildatum',
      veld: '/ziekte/eersteZiektedag',
      feiten: { eerste: '2025-10-02', peildatum: '2025-10-01' },
    },
    {
      zin: 'de probleemanalyse noemt een andere dag dan de aangifte na 42 weken',
      zaak: { probleemanalyse: { eersteZiektedag: '2024-01-15' } },
      reden: 'anders',
      veld: '/probleemanalyse/eersteZiektedag',
      feiten: { dag: '2024-01-15', eerste },
    },
    {
      zin: 'een correctie zonder reden telt niet',
      zaak: {
        ziekte: { correctie: { eerder: '2024-01-09' } },
        actueelOordeel: { eersteZiektedag: '2024-01-09' },
      },
      reden: 'anders',
      veld: '/actueelOordeel/eersteZiektedag',
      feiten: { dag: '2024-01-09', eerste },
    },
    {
      zin: 'geen van beide stukken noemt de dag',
      zaak: {
        probleemanalyse: { eersteZiektedag: undefined },
        actueelOordeel: { eersteZiektedag: undefined },
      },
      reden: 'nietInStuk',
      veld: '/probleemanalyse/eersteZiektedag',
      feiten: { eerste },
    },
  ],
  nogNiet: [
    {
      zin: 'het actueel oordeel kan de dag nog noemen',
      zaak: { probleemanalyse: { eersteZiektedag: undefined } },
      profiel: 'lopend',
      peildatum: '2024-06-03',
      uiterlijk: '2025-10-05',
    },
  ],
  nvt: [
    ...ZONDER_RIV,
    {
      zin: 'er is geen probleemanalyse en geen actueel oordeel',
      zaak: { probleemanalyse: undefined, actueelOordeel: undefined },
    },
    { zin: 'verkort verslag', zaak: ziekUitDienst('2024-03-15') },
  ],
});

it('zonder eerste ziektedag in de zaak is niets te berekenen', () => {
  const zonder = {
    ziekte: { eersteZiektedag: undefined },
    probleemanalyse: undefined,
    actueelOordeel: undefined,
  };
  expect(regel.toetsZonderKlok?.(zaak(zonder))).toMatchObject({
    reden: 'ontbreekt',
    veld: '/ziekte/eersteZiektedag',
  });
});

it('een dag die alleen in de probleemanalyse staat is niet overgenomen', () => {
  expect(regel.toetsZonderKlok?.(zaak({ ziekte: { eersteZiektedag: undefined } }))).toMatchObject({
    reden: 'nietOvergenomen',
    feiten: { dag: eerste },
  });
});
