import regel from '../../../src/regels/spoor2/s2-ad-voor-start.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import type { Afwijking } from '../../hulp/zaak.ts';

const onderzoek = (opgesteldOp: string): Afwijking => ({
  arbeidsdeskundigeOnderzoeken: [{ stuk: { status: 'vastgesteld', opgesteldOp } }],
});
/** Begun on 4 November 2024, before the first year evaluation. */
const vroeg = (meer: Afwijking['spoor2'] = {}): Afwijking => ({
  spoor2: { start: '2024-11-04', aanleiding: undefined, ...meer },
});
const start = '2024-11-04';

regelTest(regel, {
  voldoet: [
    { zin: 'bij de eerstejaarsevaluatie besloten' },
    { zin: 'op de dag van het rapport', zaak: { ...vroeg(), ...onderzoek('2024-11-04') } },
    {
      zin: 'van twee rapporten is er een van voor de start, waar het ook staat',
      zaak: {
        ...vroeg(),
        arbeidsdeskundigeOnderzoeken: ['2024-12-02', '2024-10-07'].map((opgesteldOp) => ({
          stuk: { status: 'vastgesteld' as const, opgesteldOp },
        })),
      },
    },
    { zin: 'vroeg, in overleg', zaak: vroeg({ inOverlegVroegGestart: true }) },
    {
      zin: 'vroeg, en beiden willen extern',
      zaak: { ...vroeg(), planVanAanpak: { zoekvolgorde: { beidenWillenExtern: true } } },
    },
    { zin: 'er stond al vast dat er intern niets was', zaak: vroeg({ datumConclusieIntern: '2024-11-04' }) },
    {
      zin: 'ander werk intern was nagegaan',
      zaak: { ...vroeg(), spoor1: { anderWerkIntern: { onderzochtOp: '2024-10-28' } } },
    },
  ],
  tekort: [
    {
      zin: 'vroeg, zonder iets',
      zaak: vroeg(),
      reden: 'ontbreekt',
      veld: '/arbeidsdeskundigeOnderzoeken',
      feiten: { start },
    },
    {
      zin: 'het rapport is van een dag later',
      zaak: { ...vroeg(), ...onderzoek('2024-11-05') },
      reden: 'naStart',
      veld: '/arbeidsdeskundigeOnderzoeken/0/stuk/opgesteldOp',
      feiten: { start, op: '2024-11-05' },
    },
    {
      zin: 'van twee latere rapporten telt het eerste, waar het ook staat',
      zaak: {
        ...vroeg(),
        arbeidsdeskundigeOnderzoeken: ['2024-12-02', '2024-11-05'].map((opgesteldOp) => ({
          stuk: { status: 'vastgesteld' as const, opgesteldOp },
        })),
      },
      reden: 'naStart',
      veld: '/arbeidsdeskundigeOnderzoeken/1/stuk/opgesteldOp',
      feiten: { start, op: '2024-11-05' },
    },
  ],
  nvt: [{ zin: 'geen tweede spoor', zaak: { spoor2: undefined } }],
});
