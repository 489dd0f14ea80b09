import regel from '../../../src/regels/regime/verlenging-uitgesloten.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import type { Afwijking } from '../../hulp/zaak.ts';

const met = (verlenging: Afwijking['verlenging'], vangnet = false): Afwijking => ({
  verlenging: { aanvraagdatum: '2025-10-01', ...verlenging },
  ...(vangnet && { ziekte: { vangnet: { vanToepassing: true } } }),
});

regelTest(regel, {
  voldoet: [
    { zin: 'niets in de weg', zaak: met({}) },
    { zin: 'vangnet, maar geen ziekengeld in deze periode', zaak: met({ ziekengeld29of29a: false }, true) },
  ],
  tekort: [
    {
      zin: 'recht op ziekengeld',
      zaak: met({ ziekengeld29of29a: true }),
      reden: 'ziekengeld',
      veld: '/verlenging/ziekengeld29of29a',
    },
    {
      zin: 'een vangnetsituatie',
      zaak: met({}, true),
      reden: 'vangnet',
      veld: '/ziekte/vangnet/vanToepassing',
    },
    {
      zin: 'zwaarwegende omstandigheden',
      zaak: met({ zwaarwegendeOmstandigheden: true }),
      reden: 'zwaarwegend',
      veld: '/verlenging/zwaarwegendeOmstandigheden',
    },
  ],
  nvt: [{ zin: 'geen verlenging', zaak: { ziekte: { vangnet: { vanToepassing: true } } } }],
});
