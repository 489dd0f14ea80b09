import { describe, expect, it } from 'vitest';
import {
  aantalVoor,
  eersteDatum,
  eersteNa,
  laatsteDatum,
  laatsteTot,
  opBegin,
  opDatum,
  vroegste,
} from '../../src/feiten/volgorde.ts';
import { datum } from '../../src/kern/datum.ts';

const dagen = ['2024-03-01', '2024-01-01', '2024-02-01'].map(datum);

describe('zoeken in een reeks', () => {
  const reeks = opDatum(
    ['2024-03-01', '2024-01-01', '2024-02-01', '2024-02-01'].map((d) => ({ op: datum(d) })),
  );

  it('op volgorde', () => {
    expect(reeks.map((m) => m.op)).toEqual(['2024-01-01', '2024-02-01', '2024-02-01', '2024-03-01']);
  });

  it.each([
    ['2023-12-31', 0, 0],
    ['2024-01-01', 0, 1],
    ['2024-02-01', 1, 3],
    ['2024-02-02', 3, 3],
    ['2024-03-02', 4, 4],
  ])('%s: %i ervoor, %i tot en met', (dag, ervoor, totEnMet) => {
    expect(aantalVoor(reeks, datum(dag))).toBe(ervoor);
    expect(aantalVoor(reeks, datum(dag), true)).toBe(totEnMet);
  });

  it('de eerste na en de laatste tot en met een dag', () => {
    expect(eersteNa(reeks, datum('2024-02-01'))?.op).toBe('2024-03-01');
    expect(eersteNa(reeks, datum('2024-03-01'))).toBeUndefined();
    expect(laatsteTot(reeks, datum('2024-02-15'))?.op).toBe('2024-02-01');
    expect(laatsteTot(reeks, datum('2023-12-31'))).toBeUndefined();
  });
});

describe('de uiterste data', () => {
  it('zijn die van wat bekend is', () => {
    expect(eersteDatum([undefined, ...dagen])).toBe('2024-01-01');
    expect(laatsteDatum([...dagen, undefined])).toBe('2024-03-01');
    expect([eersteDatum([undefined]), laatsteDatum([])]).toEqual([undefined, undefined]);
  });

  it('nemen van één dag wat vooraan staat', () => {
    const lijst = ['a', 'b', 'c'].map((naam, i) => ({
      naam,
      op: datum(i === 0 ? '2024-02-01' : '2024-01-01'),
    }));
    expect(vroegste(lijst)?.naam).toBe('b');
    expect(vroegste(lijst.slice(3))).toBeUndefined();
  });

  it('laten de lijst zelf staan', () => {
    const perioden = dagen.map((van) => ({ van }));
    expect(opBegin(perioden).map(({ van }) => van)).toEqual(['2024-01-01', '2024-02-01', '2024-03-01']);
    expect(perioden.map(({ van }) => van)).toEqual(dagen);
  });
});
