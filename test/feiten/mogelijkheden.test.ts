import { describe, expect, it } from 'vitest';
import {
  geenMogelijkheden,
  metingen,
  metingOp,
  ontstaneMogelijkheden,
} from '../../src/feiten/mogelijkheden.ts';
import { datum } from '../../src/kern/datum.ts';
import { vanBedrijfsarts, zaak } from '../hulp/zaak.ts';

const advies = (op: string, mogelijkheden: 'benutbaar' | 'tijdelijkGeen', meer: object = {}) => ({
  stuk: vanBedrijfsarts(op),
  belastbaarheid: { mogelijkheden, ...meer },
});
const wisselend = zaak({
  adviezen: [
    advies('2024-09-02', 'benutbaar'),
    advies('2024-05-06', 'tijdelijkGeen', { volgendeBeoordeling: '2024-09-01' }),
  ],
});

describe('mogelijkheden in de tijd', () => {
  it('zet de oordelen op volgorde van datum, met hun plaats', () => {
    expect(metingen(wisselend).map(({ op, veld }) => [op, veld])).toEqual([
      ['2024-02-15', '/probleemanalyse'],
      ['2024-05-06', '/adviezen/1'],
      ['2024-09-02', '/adviezen/0'],
      ['2025-09-15', '/actueelOordeel'],
    ]);
  });

  it('geeft het oordeel dat op een dag geldt, vanaf de dag zelf', () => {
    expect(metingOp(wisselend, datum('2024-02-14'))).toBeUndefined();
    expect(geenMogelijkheden(metingOp(wisselend, datum('2024-05-05')))).toBe(false);
    expect(geenMogelijkheden(metingOp(wisselend, datum('2024-05-06')))).toBe(true);
    expect(geenMogelijkheden(metingOp(wisselend, datum('2024-09-02')))).toBe(false);
  });

  it('vindt mogelijkheden die ontstaan nadat zij er niet waren', () => {
    expect(ontstaneMogelijkheden(wisselend).map(({ op }) => op)).toEqual(['2024-09-02']);
    expect(ontstaneMogelijkheden(zaak())).toEqual([]);
  });

  it('telt een leek en een concept niet mee', () => {
    const leek = advies('2024-05-06', 'tijdelijkGeen', { bron: 'werkgever' });
    const concept = {
      stuk: { ...vanBedrijfsarts('2024-05-06'), status: 'concept' as const },
      belastbaarheid: { mogelijkheden: 'tijdelijkGeen' as const },
    };
    expect(metingen(zaak({ adviezen: [leek, concept] }))).toHaveLength(2);
  });
});
