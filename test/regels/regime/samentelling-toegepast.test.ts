import regel from '../../../src/regels/regime/samentelling-toegepast.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import type { Afwijking } from '../../hulp/zaak.ts';

type Onderbreking = NonNullable<NonNullable<Afwijking['ziekte']>['onderbrekingen']>[number];

const met = (onderbreking: Onderbreking, meer: Afwijking['ziekte'] = {}): Afwijking => ({
  ziekte: { onderbrekingen: [onderbreking], ...meer },
});
const plek = '/ziekte/onderbrekingen/0';
const van = '2024-05-13';

regelTest(regel, {
  voldoet: [
    {
      zin: 'drie weken herstel binnen het geval',
      zaak: met({ van, tot: '2024-06-02', nieuweZiekmeldingOp: '2024-06-03' }),
    },
    { zin: '26 dagen: geen grensgeval', zaak: met({ van, tot: '2024-06-07' }) },
    { zin: '29 dagen: geen grensgeval', zaak: met({ van, tot: '2024-06-10' }) },
    {
      zin: 'vier weken herstel vlak voor de eerste ziektedag: een nieuw geval',
      zaak: met({ van: '2023-12-11', tot: '2024-01-07' }),
    },
    {
      zin: 'UWV heeft de eerste ziektedag vastgesteld',
      zaak: met(
        { van: '2023-12-12', tot: '2024-01-07' },
        { eersteZiektedagVastgesteldDoorUwv: '2024-01-08' },
      ),
    },
    { zin: 'een herstel dat nog loopt', zaak: met({ van: '2025-10-13' }) },
  ],
  tekort: [
    {
      zin: '27 dagen herstel vlak voor de eerste ziektedag',
      zaak: met({ van: '2023-12-12', tot: '2024-01-07' }),
      reden: 'nietSamengeteld',
      veld: '/ziekte/eersteZiektedag',
      feiten: { d1: '2024-01-08', dagen: 27 },
    },
    {
      zin: 'opnieuw ziek gemeld, maar de laatste herstelde dag ontbreekt',
      zaak: met({ van, nieuweZiekmeldingOp: '2024-06-03' }),
      reden: 'laatsteDagOnbekend',
      veld: `${plek}/tot`,
      feiten: { van, ziek: '2024-06-03' },
    },
    {
      zin: 'de nieuwe ziekmelding valt op de laatste herstelde dag',
      zaak: met({ van, tot: '2024-06-02', nieuweZiekmeldingOp: '2024-06-02' }),
      reden: 'dataSpreken',
      veld: `${plek}/nieuweZiekmeldingOp`,
      feiten: { van, tot: '2024-06-02', ziek: '2024-06-02' },
    },
    {
      zin: '27 dagen herstel: een dag voor de grens',
      zaak: met({ van, tot: '2024-06-08' }),
      reden: 'opDeGrens',
      veld: plek,
      feiten: { van, tot: '2024-06-08', dagen: 27 },
    },
    {
      zin: '28 dagen herstel: op de grens',
      zaak: met({ van, tot: '2024-06-09' }),
      reden: 'opDeGrens',
      veld: plek,
      feiten: { van, tot: '2024-06-09', dagen: 28 },
    },
  ],
  nvt: [{ zin: 'geen onderbreking' }, { zin: 'een onderbreking zonder begin', zaak: met({}) }],
});
