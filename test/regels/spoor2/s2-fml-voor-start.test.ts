import regel from '../../../src/regels/spoor2/s2-fml-voor-start.ts';
import { regelTest } from '../../hulp/regeltest.ts';
import { vanBedrijfsarts, type Afwijking } from '../../hulp/zaak.ts';

type Belastbaarheid = NonNullable<NonNullable<Afwijking['spoor2']>['belastbaarheidBijStart']>;
const start = '2025-01-13';
/** Nothing is known of the possibilities but this advice. */
const alleen = (op: string, belastbaarheid: Belastbaarheid): Afwijking => ({
  probleemanalyse: { belastbaarheid: undefined },
  actueelOordeel: { belastbaarheid: undefined },
  adviezen: [{ id: 'a', stuk: vanBedrijfsarts(op), belastbaarheid }],
});
const beschreven = {
  bron: 'bedrijfsarts',
  mogelijkheden: 'benutbaar',
  samenvatting: 'Halve dagen.',
} as const;

regelTest(regel, {
  voldoet: [
    { zin: 'een maand voor de start beschreven' },
    { zin: 'op de dag van de start', zaak: alleen(start, beschreven) },
    { zin: 'alleen uren', zaak: alleen(start, { mogelijkheden: 'benutbaar', urenPerWeek: 16 }) },
    { zin: '183 dagen oud', zaak: alleen('2024-07-14', beschreven) },
    {
      zin: 'een profiel dat bij de start is gebruikt',
      zaak: {
        ...alleen('2025-03-03', beschreven),
        spoor2: { belastbaarheidBijStart: { ...beschreven, vastgesteldOp: '2025-01-06' } },
      },
    },
  ],
  tekort: [
    {
      zin: 'niets van een arts',
      zaak: alleen('2025-01-06', { ...beschreven, bron: 'werkgever' }),
      reden: 'ontbreekt',
      veld: '/spoor2/belastbaarheidBijStart',
      feiten: { start },
    },
    {
      zin: 'een dag na de start',
      zaak: alleen('2025-01-14', beschreven),
      reden: 'naStart',
      veld: '/adviezen/0/belastbaarheid',
      feiten: { start, op: '2025-01-14' },
    },
    {
      zin: 'wel mogelijkheden, niet welke',
      zaak: alleen('2025-01-06', { mogelijkheden: 'benutbaar' }),
      reden: 'zonderBeschrijving',
      veld: '/adviezen/0/belastbaarheid',
      feiten: { start, op: '2025-01-06' },
    },
    {
      zin: '184 dagen oud',
      zaak: alleen('2024-07-13', beschreven),
      reden: 'verouderd',
      veld: '/adviezen/0/belastbaarheid',
      feiten: { start, op: '2024-07-13', dagen: 184, norm: 183 },
    },
  ],
  nvt: [{ zin: 'geen tweede spoor', zaak: { spoor2: undefined } }],
});
