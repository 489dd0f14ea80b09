import regel from '../../../src/regels/spoor2/s2-sector-orientatie.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import type { Afwijking } from '../../hulp/zaak.ts';

type Sector = NonNullable<NonNullable<Afwijking['werkgever']>['caoSectorMogelijkheden']>;
const veld = '/werkgever/caoSectorMogelijkheden';
const sector = (caoSectorMogelijkheden: Sector | undefined): Afwijking => ({
  werkgever: { caoSectorMogelijkheden },
});
const open = sector({ buitenSectorOnderzocht: undefined });
const op = '2025-01-20';

regelTest(regel, {
  voldoet: [
    { zin: 'onderzocht, ook daarbuiten' },
    {
      zin: 'het zoekprofiel noemt twee branches',
      zaak: { ...open, spoor2: { zoekprofiel: { branches: ['zorg', 'bouw'] } } },
    },
  ],
  tekort: [
    {
      zin: 'niet onderzocht',
      zaak: sector(undefined),
      reden: 'nietOnderzocht',
      veld,
      feiten: { start: '2025-01-13' },
    },
    {
      zin: 'over daarbuiten niets vastgelegd',
      zaak: open,
      reden: 'nietErbuiten',
      veld: `${veld}/buitenSectorOnderzocht`,
      feiten: { op },
    },
    {
      zin: 'daarbuiten niet gezocht, al noemt het profiel branches',
      zaak: {
        ...sector({ buitenSectorOnderzocht: false }),
        spoor2: { zoekprofiel: { branches: ['zorg', 'bouw'] } },
      },
      reden: 'nietErbuiten',
      veld: `${veld}/buitenSectorOnderzocht`,
      feiten: { op },
    },
  ],
  nogNiet: [
    {
      zin: 'lopend, na 182 dagen',
      zaak: sector(undefined),
      profiel: 'lopend',
      peildatum: '2025-07-14',
      uiterlijk: '2025-07-14',
    },
  ],
  nvt: [{ zin: 'geen tweede spoor', zaak: { spoor2: undefined } }],
});
