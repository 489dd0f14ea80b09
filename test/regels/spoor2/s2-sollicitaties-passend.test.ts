import regel from '../../../src/regels/spoor2/s2-sollicitaties-passend.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import type { Afwijking } from '../../hulp/zaak.ts';

const LOG = '/spoor2/sollicitaties';
const vanaf = '2025-02-10';
const log = (...past: (boolean | undefined)[]): Afwijking => ({
  spoor2: {
    sollicitaties: past.map((pastBijZoekprofiel, i) => ({
      datum: `2025-03-${String(i + 10)}`,
      ...(pastBijZoekprofiel !== undefined && { pastBijZoekprofiel }),
    })),
  },
});

regelTest(regel, {
  voldoet: [
    { zin: 'alle passend', zaak: log(true, true) },
    { zin: 'de helft erbuiten', zaak: log(true, false) },
    {
      zin: 'erbuiten, maar toegelicht',
      zaak: {
        spoor2: {
          sollicitaties: [
            { datum: '2025-03-10', pastBijZoekprofiel: false, toelichtingPassend: 'Bekende werkgever.' },
          ],
        },
      },
    },
  ],
  tekort: [
    {
      zin: 'geen van drie',
      zaak: log(false, false, false),
      reden: 'geenPast',
      veld: LOG,
      feiten: { vanaf, bekend: 3 },
    },
    {
      zin: 'twee brieven zeggen nog niet alles',
      zaak: log(false, false),
      reden: 'meestBuiten',
      veld: LOG,
      feiten: { vanaf, buiten: 2, bekend: 2 },
    },
    {
      zin: 'twee van drie; wat niet bekend is telt niet mee',
      zaak: log(true, false, undefined, false),
      reden: 'meestBuiten',
      veld: LOG,
      feiten: { vanaf, buiten: 2, bekend: 3 },
    },
  ],
  nvt: [
    { zin: 'geen sollicitaties' },
    { zin: 'van geen enkele is bekend of zij past', zaak: log(undefined) },
    { zin: 'geen zoekprofiel', zaak: { spoor2: { zoekprofiel: undefined } } },
    {
      zin: 'van voor het zoekprofiel',
      zaak: { spoor2: { sollicitaties: [{ datum: '2025-02-09', pastBijZoekprofiel: false }] } },
    },
  ],
});
