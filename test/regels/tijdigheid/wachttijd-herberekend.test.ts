import regel from '../../../src/regels/tijdigheid/wachttijd-herberekend.ts';
import { regelTest } from '../../hulp/regeltest.ts';

regelTest(regel, {
  tekort: [
    {
      zin: 'drie weken hersteld',
      zaak: { ziekte: { onderbrekingen: [{ van: '2024-05-13', tot: '2024-06-02' }] } },
      reden: 'verschoven',
      veld: '/ziekte',
      feiten: { dagen: 21, einde: '2026-01-25' },
    },
    {
      zin: 'vier weken hersteld: een nieuw geval',
      zaak: { ziekte: { onderbrekingen: [{ van: '2024-05-13', tot: '2024-06-09' }] } },
      reden: 'nieuwGeval',
      veld: '/ziekte/eersteZiektedag',
      feiten: { opgegeven: '2024-01-08', telt: '2024-06-10' },
    },
  ],
  nvt: [{ zin: 'geen onderbreking' }],
});
