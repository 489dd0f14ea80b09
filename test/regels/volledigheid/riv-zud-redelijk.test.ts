import regel from '../../../src/regels/volledigheid/riv-zud-redelijk.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { ziekUitDienst } from '../../hulp/zaak.ts';

const weggelaten = [
  { onderdeel: 'h', reden: 'Het contract liep na vijf maanden af.' },
  { onderdeel: 'k' },
] as const;

regelTest(regel, {
  beoordelen: [
    {
      zin: 'een van de twee zonder reden: dat is er bij',
      zaak: { ...ziekUitDienst('2024-06-28'), riv: { nietRedelijkerwijsTeVerlangen: weggelaten } },
      reden: 'redelijk',
      veld: '/riv/nietRedelijkerwijsTeVerlangen/0',
      feiten: { onderdeel: 'h' },
      ook: [
        {
          uitkomst: 'tekort',
          reden: 'geenReden',
          veld: '/riv/nietRedelijkerwijsTeVerlangen/1/reden',
          feiten: { onderdeel: 'k' },
        },
      ],
    },
    {
      zin: 'met reden weggelaten: een mens kijkt of dat redelijk is',
      zaak: { ...ziekUitDienst('2024-06-28'), riv: { nietRedelijkerwijsTeVerlangen: [weggelaten[0]] } },
      reden: 'redelijk',
      veld: '/riv/nietRedelijkerwijsTeVerlangen/0',
      feiten: { onderdeel: 'h' },
    },
  ],
  tekort: [
    {
      zin: 'het dienstverband loopt door',
      zaak: { riv: { nietRedelijkerwijsTeVerlangen: [weggelaten[0]] } },
      reden: 'nietZiekUitDienst',
      veld: '/riv/nietRedelijkerwijsTeVerlangen/0',
      feiten: { onderdeel: 'h' },
    },
  ],
  nvt: [{ zin: 'er is niets weggelaten' }],
});
