import { describe, expect, it } from 'vitest';
import { gewijzigdeBelastbaarheid, profielVoor } from '../../src/feiten/spoor2-belastbaarheid.ts';
import { datum } from '../../src/kern/datum.ts';
import { vanBedrijfsarts, zaak, type Afwijking } from '../hulp/zaak.ts';

const DAG = datum('2025-01-13');
const leeg: Afwijking = {
  probleemanalyse: { belastbaarheid: undefined },
  actueelOordeel: { belastbaarheid: undefined },
  adviezen: [],
};

describe('profielVoor', () => {
  it('is de jongste beschrijving van een arts die er al was', () => {
    expect(profielVoor(zaak(), DAG)).toEqual({
      stand: 'beschreven',
      op: '2024-12-10',
      veld: '/adviezen/0/belastbaarheid',
    });
    expect(profielVoor(zaak(), datum('2024-12-09')).stand).toBe('beschreven');
    expect(profielVoor(zaak(leeg), DAG)).toEqual({ stand: 'ontbreekt' });
  });
  it('telt geen leek', () => {
    const spoor2 = {
      belastbaarheidBijStart: {
        vastgesteldOp: '2025-01-06',
        bron: 'werkgever' as const,
        samenvatting: 'Licht werk.',
      },
    };
    expect(profielVoor(zaak({ ...leeg, spoor2 }), DAG).stand).toBe('ontbreekt');
  });
});

it('noemt adviezen die de mogelijkheden wijzigden, na de eerste dag', () => {
  const adviezen = ['2025-03-03', '2025-01-13', '2025-02-03'].map((op, i) => ({
    id: `a${i}`,
    stuk: vanBedrijfsarts(op),
    wijzigtBelastbaarheid: true,
  }));
  expect(gewijzigdeBelastbaarheid(zaak({ adviezen }), DAG, datum('2025-03-03'))).toEqual([
    { op: '2025-02-03', veld: '/adviezen/2' },
    { op: '2025-03-03', veld: '/adviezen/0' },
  ]);
});

it('noemt de uren die een advies wijzigde', () => {
  const advies = (op: string, urenPerWeek?: number) => ({
    id: op,
    stuk: vanBedrijfsarts(op),
    wijzigtBelastbaarheid: true,
    belastbaarheid: {
      mogelijkheden: 'benutbaar' as const,
      ...(urenPerWeek !== undefined && { urenPerWeek }),
    },
  });
  const adviezen = [
    advies('2025-02-03', 16),
    advies('2025-03-03', 20),
    advies('2025-04-07'),
    advies('2025-05-05', 12),
  ];
  const uit = gewijzigdeBelastbaarheid(zaak({ adviezen }), DAG, datum('2025-06-02'));
  expect(uit.map(({ uren }) => uren)).toEqual([
    undefined,
    { eerst: 16, nu: 20 },
    undefined,
    { eerst: 20, nu: 12 },
  ]);
});
