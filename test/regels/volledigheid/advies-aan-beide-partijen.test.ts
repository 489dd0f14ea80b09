import regel from '../../../src/regels/volledigheid/advies-aan-beide-partijen.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { BASIS, wijzig, ZONDER_RIV } from '../../hulp/zaak.ts';

const advies = (stuk: object, meer = {}) => ({ adviezen: wijzig(BASIS.adviezen, 0, { stuk, ...meer }) });
const veld = '/adviezen/0/stuk/verstrekkingen';

regelTest(regel, {
  voldoet: [{ zin: 'werkgever en werknemer kregen het advies' }],
  tekort: [
    {
      zin: 'alleen de werkgever kreeg het',
      zaak: advies({ verstrekkingen: [{ aan: 'werkgever', op: '2024-12-10' }] }),
      reden: 'nietGegeven',
      veld,
      feiten: { nummer: 1, aan: 'de werknemer' },
    },
    {
      zin: 'ook een advies dat alleen het plan raakt gaat naar beiden (art. 4 lid 4)',
      zaak: advies({ verstrekkingen: undefined }, { soort: 'terugkoppeling', wijzigtBelastbaarheid: false }),
      reden: 'nietGegeven',
      veld,
      feiten: { nummer: 1, aan: 'de werkgever en de werknemer' },
    },
    {
      zin: 'van geen van beiden staat het vast',
      zaak: advies({ verstrekkingen: undefined }),
      reden: 'nietGegeven',
      veld,
      feiten: { nummer: 1, aan: 'de werkgever en de werknemer' },
    },
  ],
  nvt: [
    ...ZONDER_RIV,
    { zin: 'er is geen later advies', zaak: { adviezen: [] } },
    { zin: 'het advies is een concept', zaak: advies({ status: 'concept', verstrekkingen: [] }) },
    {
      zin: 'een terugkoppeling die niets wijzigt',
      zaak: advies(
        { verstrekkingen: [] },
        { soort: 'terugkoppeling', wijzigtBelastbaarheid: false, bijstellingPlanNodig: false },
      ),
    },
  ],
});
