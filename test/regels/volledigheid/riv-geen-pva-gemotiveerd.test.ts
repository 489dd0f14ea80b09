import regel from '../../../src/regels/volledigheid/riv-geen-pva-gemotiveerd.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { NOOIT_MOGELIJKHEDEN, ZONDER_RIV } from '../../hulp/zaak.ts';

const zonderReden = {
  ...NOOIT_MOGELIJKHEDEN,
  probleemanalyse: { ...NOOIT_MOGELIJKHEDEN.probleemanalyse, geenPlanGemotiveerd: undefined },
};

regelTest(regel, {
  voldoet: [
    { zin: 'de probleemanalyse motiveert het', zaak: NOOIT_MOGELIJKHEDEN },
    {
      zin: 'het medische deel onderbouwt het',
      zaak: {
        ...zonderReden,
        probleemanalyse: {
          belastbaarheid: { mogelijkheden: 'duurzaamGeen', geenMogelijkhedenOnderbouwdInMedischDeel: true },
        },
      },
    },
  ],
  tekort: [
    {
      zin: 'de motivering ontbreekt',
      zaak: zonderReden,
      reden: 'nietGemotiveerd',
      veld: '/probleemanalyse/geenPlanGemotiveerd',
    },
  ],
  nvt: [
    ...ZONDER_RIV,
    { zin: 'er is een plan' },
    { zin: 'er is geen plan maar er waren mogelijkheden', zaak: { planVanAanpak: undefined } },
  ],
});
