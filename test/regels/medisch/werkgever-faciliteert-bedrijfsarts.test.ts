import regel from '../../../src/regels/medisch/werkgever-faciliteert-bedrijfsarts.ts';
import { regelTest } from '../../hulp/regeltest.ts';

const geweigerd = (meer: { gevraagdOp?: string; reden?: string }) => ({
  arbodienst: { geweigerdeVerrichtingen: [meer] },
});
const veld = '/arbodienst/geweigerdeVerrichtingen/0';

regelTest(regel, {
  voldoet: [{ zin: 'niets geweigerd', zaak: { arbodienst: { geweigerdeVerrichtingen: [] } } }],
  tekort: [
    {
      zin: 'geweigerd zonder reden',
      zaak: geweigerd({ gevraagdOp: '2024-09-02' }),
      reden: 'zonderReden',
      veld,
      feiten: { wanneer: '2024-09-02' },
    },
    {
      zin: 'geweigerd met een lege reden en zonder datum',
      zaak: geweigerd({ reden: ' ' }),
      reden: 'zonderReden',
      veld,
      feiten: { wanneer: 'een onbekende dag' },
    },
  ],
  beoordelen: [
    {
      zin: 'geweigerd met een reden',
      zaak: geweigerd({ gevraagdOp: '2024-09-02', reden: 'Een maand eerder was er al een consult.' }),
      reden: 'metReden',
      veld,
      feiten: { wanneer: '2024-09-02' },
    },
  ],
  nvt: [{ zin: 'er is niets over vastgelegd' }],
});
