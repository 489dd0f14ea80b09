import regel from '../../../src/regels/volledigheid/riv-in-overleg.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { ziekUitDienst, ZONDER_RIV } from '../../hulp/zaak.ts';

const zonder = { riv: { overlegMetWerknemerOp: undefined } };

regelTest(regel, {
  voldoet: [
    { zin: 'het overleg is gedateerd' },
    { zin: 'ook bij een verkort verslag', zaak: ziekUitDienst('2024-03-15') },
  ],
  tekort: [
    {
      zin: 'geen overleg vastgelegd',
      zaak: zonder,
      reden: 'nietVastgelegd',
      veld: '/riv/overlegMetWerknemerOp',
    },
    {
      zin: 'eerste slechte dag: de dag na week 91',
      zaak: zonder,
      profiel: 'lopend',
      peildatum: '2025-10-06',
      reden: 'nietVastgelegd',
      veld: '/riv/overlegMetWerknemerOp',
      uiterlijk: '2025-10-05',
    },
  ],
  nogNiet: [
    {
      zin: 'laatste goede dag: dertien weken voor het einde van de wachttijd',
      zaak: zonder,
      profiel: 'lopend',
      peildatum: '2025-10-05',
      uiterlijk: '2025-10-05',
    },
  ],
  nvt: [...ZONDER_RIV],
});
