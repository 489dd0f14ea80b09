import regel from '../../../src/regels/tijdigheid/afwijking-termijn-gemotiveerd.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { BASIS, wijzig } from '../../hulp/zaak.ts';

const volledig = {
  reden: 'De werknemer was opgenomen.',
  instemmingWerkgever: true,
  instemmingWerknemer: true,
};
const plan = (termijnafwijking: object) => ({ planVanAanpak: { termijnafwijking } });
const veld = '/planVanAanpak/termijnafwijking';

regelTest(regel, {
  voldoet: [{ zin: 'met reden en instemming van beide', zaak: plan(volledig) }],
  tekort: [
    {
      zin: 'zonder reden',
      zaak: plan({ ...volledig, reden: ' ' }),
      reden: 'onvolledig',
      veld,
      feiten: { mist: 'de reden' },
    },
    {
      zin: 'zonder instemming van de werknemer',
      zaak: plan({ ...volledig, instemmingWerknemer: undefined }),
      reden: 'onvolledig',
      veld,
      feiten: { mist: 'de instemming van de werknemer' },
    },
    {
      zin: 'bij de probleemanalyse zonder instemming van de werkgever (art. 5 noemt ook art. 2)',
      zaak: { probleemanalyse: { termijnafwijking: { ...volledig, instemmingWerkgever: undefined } } },
      reden: 'onvolledig',
      veld: '/probleemanalyse/termijnafwijking',
      feiten: { mist: 'de instemming van de werkgever' },
    },
    {
      zin: 'bij een periodieke evaluatie zonder reden',
      zaak: {
        evaluaties: wijzig(BASIS.evaluaties, 1, { termijnafwijking: { ...volledig, reden: undefined } }),
      },
      reden: 'onvolledig',
      veld: '/evaluaties/1/termijnafwijking',
      feiten: { mist: 'de reden' },
    },
    {
      zin: 'bij de eerstejaarsevaluatie zonder instemming van wie ook',
      zaak: { eerstejaarsevaluatie: { termijnafwijking: { reden: 'Vakantie.' } } },
      reden: 'onvolledig',
      veld: '/eerstejaarsevaluatie/termijnafwijking',
      feiten: { mist: 'de instemming van beide partijen' },
    },
  ],
  nvt: [{ zin: 'geen afwijking vastgelegd' }],
});
