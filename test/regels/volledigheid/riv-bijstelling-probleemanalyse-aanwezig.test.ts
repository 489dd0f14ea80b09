import regel from '../../../src/regels/volledigheid/riv-bijstelling-probleemanalyse-aanwezig.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { BASIS, wijzig, ZONDER_RIV } from '../../hulp/zaak.ts';

const advies = (afwijking: Parameters<typeof wijzig<(typeof BASIS.adviezen)[number]>>[2]) => ({
  adviezen: wijzig(BASIS.adviezen, 0, afwijking),
});

regelTest(regel, {
  voldoet: [{ zin: 'het advies dat de belastbaarheid wijzigt is er' }],
  tekort: [
    {
      zin: 'van het advies is geen stuk',
      zaak: advies({ stuk: undefined }),
      reden: 'ontbreekt',
      veld: '/adviezen/0/stuk',
      feiten: { nummer: 1 },
    },
    {
      zin: 'het advies is nog een concept',
      zaak: advies({ stuk: { status: 'concept' } }),
      reden: 'concept',
      veld: '/adviezen/0/stuk/status',
      feiten: { nummer: 1 },
    },
    {
      zin: 'een concept dat alleen het plan raakt, niet de belastbaarheid (art. 4 lid 4)',
      zaak: advies({
        soort: 'terugkoppeling',
        wijzigtBelastbaarheid: false,
        bijstellingPlanNodig: true,
        stuk: { status: 'concept' },
      }),
      reden: 'concept',
      veld: '/adviezen/0/stuk/status',
      feiten: { nummer: 1 },
    },
    {
      zin: 'een evaluatie verwijst naar een advies dat er niet is',
      zaak: { evaluaties: wijzig(BASIS.evaluaties, 3, { adviesId: 'advies-9' }) },
      reden: 'verwijzing',
      veld: '/evaluaties/3/adviesId',
    },
    {
      zin: 'eerstejaarsevaluatie en bijstelling verwijzen naar een advies dat er niet is',
      zaak: { adviezen: [] },
      reden: 'verwijzing',
      veld: '/bijstellingen/0/adviesId',
      ook: [{ reden: 'verwijzing', veld: '/eerstejaarsevaluatie/adviesId' }],
    },
  ],
  nvt: [
    {
      zin: 'een vervallen advies',
      zaak: advies({ stuk: { status: 'vervallen' } }),
    },
    ...ZONDER_RIV,
    {
      zin: 'een terugkoppeling die niets wijzigt',
      zaak: advies({
        soort: 'terugkoppeling',
        wijzigtBelastbaarheid: false,
        bijstellingPlanNodig: false,
        stuk: { status: 'concept' },
      }),
    },
  ],
});
