import regel from '../../../src/regels/medisch/med-geen-ziekte-arbeidsverhouding.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { BASIS, wijzig } from '../../hulp/zaak.ts';

const SIGNAAL = {
  adviezen: wijzig(BASIS.adviezen, 0, { signalen: { geenZiekteMaarArbeidsverhouding: true } }),
} as const;

regelTest(regel, {
  voldoet: [
    { zin: 'ziekte of gebrek volgens de probleemanalyse' },
    { zin: 'een conflict is vastgelegd', zaak: { ...SIGNAAL, conflicten: [{ ontstaanOp: '2024-12-10' }] } },
    {
      zin: 'de bedrijfsarts kwam ervan terug',
      zaak: {
        ...SIGNAAL,
        actueelOordeel: { signalen: { geenZiekteMaarArbeidsverhouding: false } },
      },
    },
  ],
  tekort: [
    {
      zin: 'spanningen, geen conflict vastgelegd',
      zaak: SIGNAAL,
      reden: 'geenRoute',
      veld: '/adviezen/0/signalen/geenZiekteMaarArbeidsverhouding',
      feiten: { stuk: 'advies 1 van de bedrijfsarts', op: '2024-12-10' },
    },
    {
      zin: 'geen ziekte of gebrek',
      zaak: { probleemanalyse: { ziekteOfGebrek: false } },
      reden: 'geenZiekte',
      veld: '/probleemanalyse/ziekteOfGebrek',
      feiten: { op: '2024-02-15' },
    },
  ],
  nvt: [
    { zin: 'er is niets over vastgelegd', zaak: { probleemanalyse: { ziekteOfGebrek: undefined } } },
    { zin: 'nog geen probleemanalyse', zaak: { probleemanalyse: undefined } },
  ],
});
