import regel from '../../../src/regels/medisch/med-prognose.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { BASIS, NOOIT_MOGELIJKHEDEN, wijzig, ZONDER_RIV } from '../../hulp/zaak.ts';

const analyse = (belastbaarheid: object) => ({ probleemanalyse: { belastbaarheid } });
const veld = '/probleemanalyse/belastbaarheid/prognose';
const feiten = { stuk: 'de probleemanalyse', op: '2024-02-15' } as const;

regelTest(regel, {
  voldoet: [
    { zin: 'een richting' },
    {
      zin: 'verbeterend met een termijn',
      zaak: analyse({ prognose: { richting: 'verbeterend', termijnWeken: 12 } }),
    },
    {
      zin: 'verbeterend met de termijn in woorden',
      zaak: analyse({ prognose: { richting: 'verbeterend', toelichting: 'Voor de zomer meer uren.' } }),
    },
    { zin: 'niet te beïnvloeden', zaak: analyse({ prognose: undefined, beinvloedbaar: false }) },
    { zin: 'een kans op herstel', zaak: analyse({ prognose: undefined, kansOpHerstel: 'gering' }) },
    {
      zin: 'een terugkoppeling tussendoor telt niet',
      zaak: {
        adviezen: wijzig(BASIS.adviezen, 0, {
          soort: 'terugkoppeling',
          belastbaarheid: { prognose: undefined },
        }),
      },
    },
  ],
  tekort: [
    { zin: 'geen verwachting', zaak: analyse({ prognose: undefined }), reden: 'geen', veld, feiten },
    {
      zin: 'een onbekende kans zegt niets',
      zaak: analyse({ prognose: undefined, kansOpHerstel: 'onbekend' }),
      reden: 'geen',
      veld,
      feiten,
    },
    {
      zin: 'verslechterend zonder termijn',
      zaak: analyse({ prognose: { richting: 'verslechterend' } }),
      reden: 'geenTermijn',
      veld: `${veld}/termijnWeken`,
      feiten,
    },
  ],
  nvt: [...ZONDER_RIV, { zin: 'duurzaam geen mogelijkheden', zaak: NOOIT_MOGELIJKHEDEN }],
});
