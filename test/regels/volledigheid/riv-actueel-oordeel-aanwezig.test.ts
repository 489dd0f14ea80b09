import regel from '../../../src/regels/volledigheid/riv-actueel-oordeel-aanwezig.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { ziekUitDienst, vanBedrijfsarts, ZONDER_RIV } from '../../hulp/zaak.ts';

const zonder = { actueelOordeel: undefined };

regelTest(regel, {
  voldoet: [{ zin: 'het actueel oordeel is vastgesteld' }],
  tekort: [
    { zin: 'er is geen bij indiening', zaak: zonder, reden: 'ontbreekt', veld: '/actueelOordeel' },
    {
      zin: 'het is nog een concept',
      zaak: { actueelOordeel: { stuk: { status: 'concept' } } },
      reden: 'concept',
      veld: '/actueelOordeel/stuk/status',
    },
    {
      zin: 'eerste slechte dag: de dag na week 91',
      zaak: zonder,
      profiel: 'lopend',
      peildatum: '2025-10-06',
      reden: 'ontbreekt',
      veld: '/actueelOordeel',
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
  nvt: [
    ...ZONDER_RIV,
    {
      zin: 'ziek uit dienst: i, j en k met reden niet te verlangen',
      zaak: {
        ...ziekUitDienst('2024-06-28'),
        probleemanalyse: { stuk: vanBedrijfsarts('2024-02-15') },
        riv: {
          nietRedelijkerwijsTeVerlangen: (['i', 'j', 'k'] as const).map((onderdeel) => ({
            onderdeel,
            reden: 'Het contract liep af.',
          })),
        },
      },
    },
  ],
});
