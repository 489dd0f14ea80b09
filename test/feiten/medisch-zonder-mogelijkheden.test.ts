import { describe, expect, it } from 'vitest';
import type { Belastbaarheid } from '../../src/feiten/medisch.ts';
import {
  isHerstelMogelijk,
  periodesZonderMogelijkheden,
} from '../../src/feiten/medisch-zonder-mogelijkheden.ts';
import { geenMogelijkheden } from '../../src/feiten/mogelijkheden.ts';
import { NOOIT_MOGELIJKHEDEN, vanBedrijfsarts, zaak } from '../hulp/zaak.ts';

const oordeel = (
  op: string,
  mogelijkheden: NonNullable<Belastbaarheid['mogelijkheden']>,
  meer: object = {},
) => ({
  stuk: vanBedrijfsarts(op),
  belastbaarheid: { mogelijkheden, ...meer },
});
const kort = (afwijking: Parameters<typeof zaak>[0]) =>
  periodesZonderMogelijkheden(zaak(afwijking)).map(({ van, tot, oordelen }) => [
    van,
    tot,
    oordelen.map(({ veld }) => veld),
  ]);

describe('tijden zonder mogelijkheden', () => {
  it('beginnen en eindigen met een oordeel', () => {
    expect(
      kort({
        adviezen: [
          oordeel('2024-06-03', 'tijdelijkGeen'),
          oordeel('2024-08-05', 'duurzaamGeen'),
          oordeel('2024-10-07', 'marginaal'),
          oordeel('2025-03-03', 'tijdelijkGeen'),
        ],
      }),
    ).toEqual([
      ['2024-06-03', '2024-10-07', ['/adviezen/0', '/adviezen/1']],
      ['2025-03-03', '2025-09-15', ['/adviezen/3']],
    ]);
  });

  it('lopen door zolang er geen ander oordeel is', () => {
    expect(kort(NOOIT_MOGELIJKHEDEN)).toEqual([
      ['2024-02-15', undefined, ['/probleemanalyse', '/actueelOordeel']],
    ]);
  });

  it('eindigen niet met een oordeel van een leek of zonder uitspraak', () => {
    expect(
      kort({
        ...NOOIT_MOGELIJKHEDEN,
        adviezen: [
          oordeel('2024-06-03', 'benutbaar', { bron: 'werkgever' }),
          { stuk: vanBedrijfsarts('2024-08-05') },
        ],
      }),
    ).toEqual([['2024-02-15', undefined, ['/probleemanalyse', '/actueelOordeel']]]);
  });

  it('zijn er in de goede zaak niet', () => {
    expect(kort({})).toEqual([]);
  });
});

it.each<[Belastbaarheid | undefined, boolean]>([
  [{ mogelijkheden: 'tijdelijkGeen' }, true],
  [{ mogelijkheden: 'duurzaamGeen' }, true],
  [{ mogelijkheden: 'marginaal' }, false],
  [{}, false],
  [undefined, false],
])('zonder mogelijkheden: %o', (b, verwacht) => {
  expect(geenMogelijkheden(b)).toBe(verwacht);
});

it.each<[Belastbaarheid, boolean]>([
  [{ mogelijkheden: 'tijdelijkGeen' }, true],
  [{ mogelijkheden: 'duurzaamGeen' }, false],
  [{ mogelijkheden: 'duurzaamGeen', kansOpHerstel: 'geen', beinvloedbaar: false }, false],
  [{ mogelijkheden: 'duurzaamGeen', kansOpHerstel: 'onbekend' }, false],
  [{ mogelijkheden: 'duurzaamGeen', kansOpHerstel: 'gering' }, true],
  [{ mogelijkheden: 'duurzaamGeen', kansOpHerstel: 'goed' }, true],
  [{ mogelijkheden: 'duurzaamGeen', beinvloedbaar: true }, true],
  [{ mogelijkheden: 'duurzaamGeen', prognose: { richting: 'verbeterend' } }, true],
  [{ mogelijkheden: 'duurzaamGeen', prognose: { richting: 'stabiel' } }, false],
])('herstel mogelijk: %o', (b, verwacht) => {
  expect(isHerstelMogelijk(b)).toBe(verwacht);
});
