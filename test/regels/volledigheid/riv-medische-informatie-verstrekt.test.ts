import regel from '../../../src/regels/volledigheid/riv-medische-informatie-verstrekt.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { ziekUitDienst, ZONDER_RIV } from '../../hulp/zaak.ts';

const veld = '/medischeInformatie/verstrektAanWerknemerOp';

regelTest(regel, {
  voldoet: [
    { zin: 'de datum van overdracht is vastgelegd' },
    {
      zin: 'verkort verslag: de datum staat daarbij',
      zaak: {
        ...ziekUitDienst('2024-03-15'),
        medischeInformatie: undefined,
        riv: { verkort: { medischeInformatieVerstrektOp: '2024-03-12' } },
      },
    },
  ],
  tekort: [
    { zin: 'niets vastgelegd', zaak: { medischeInformatie: undefined }, reden: 'nietVerstrekt', veld },
    {
      zin: 'eerste slechte dag: de dag na week 91',
      zaak: { medischeInformatie: undefined },
      profiel: 'lopend',
      peildatum: '2025-10-06',
      reden: 'nietVerstrekt',
      veld,
      uiterlijk: '2025-10-05',
    },
  ],
  nogNiet: [
    {
      zin: 'laatste goede dag: dertien weken voor het einde van de wachttijd',
      zaak: { medischeInformatie: undefined },
      profiel: 'lopend',
      peildatum: '2025-10-05',
    },
  ],
  nvt: [...ZONDER_RIV],
});
