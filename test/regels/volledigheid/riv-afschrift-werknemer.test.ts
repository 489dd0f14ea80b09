import regel from '../../../src/regels/volledigheid/riv-afschrift-werknemer.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { ziekUitDienst, ZONDER_RIV } from '../../hulp/zaak.ts';

const veld = '/riv/stuk/verstrekkingen';
const zonder = { riv: { stuk: { verstrekkingen: [] } } };

regelTest(regel, {
  voldoet: [
    { zin: 'het afschrift is gegeven' },
    { zin: 'verkort verslag', zaak: ziekUitDienst('2024-03-15') },
  ],
  tekort: [
    { zin: 'nooit gegeven', zaak: zonder, reden: 'nietGegeven', veld },
    {
      zin: 'alleen aan de bedrijfsarts',
      zaak: { riv: { stuk: { verstrekkingen: [{ aan: 'bedrijfsarts', op: '2025-10-02' }] } } },
      reden: 'nietGegeven',
      veld,
    },
    {
      zin: 'verkort verslag niet gegeven',
      zaak: { ...ziekUitDienst('2024-03-15'), riv: { stuk: undefined, verkort: { actueleStand: 'Stand.' } } },
      reden: 'nietGegeven',
      veld: '/riv/verkort/stuk/verstrekkingen',
    },
    {
      zin: 'eerste slechte dag: de dag na week 91',
      zaak: zonder,
      profiel: 'lopend',
      peildatum: '2025-10-06',
      reden: 'nietGegeven',
      veld,
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
