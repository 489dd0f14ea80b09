import { describe, expect, it } from 'vitest';
import { onmogelijkeStukdata, spoor2VoorStart } from '../../src/feiten/onmogelijke-data.ts';
import { vastgesteld, zaak } from '../hulp/zaak.ts';

describe('data die niet kunnen', () => {
  it('zijn er niet in een gewone zaak', () => {
    expect(onmogelijkeStukdata(zaak())).toEqual([]);
    expect(spoor2VoorStart(zaak())).toBeUndefined();
    expect(spoor2VoorStart(zaak({ spoor2: undefined }))).toBeUndefined();
  });

  it('gaan over elk stuk, ook van het tweede spoor en het verslag zelf', () => {
    const stuk = vastgesteld('2023-12-01');
    const plekken = onmogelijkeStukdata(
      zaak({ riv: { stuk }, spoor2: { trajectplan: { stuk }, rapportages: [{ stuk }] } }),
    ).map(({ veld }) => veld);
    expect(plekken).toEqual([
      '/riv/stuk/opgesteldOp',
      '/spoor2/trajectplan/stuk/opgesteldOp',
      '/spoor2/rapportages/0/stuk/opgesteldOp',
    ]);
  });

  it('noemen van een stuk de eerste handtekening en het eerste afschrift', () => {
    const stuk = { ...vastgesteld('2025-09-29'), opgesteldOp: '2025-09-30' };
    expect(onmogelijkeStukdata(zaak({ eindevaluatie: { stuk } })).map(({ daad, op }) => [daad, op])).toEqual([
      ['ondertekend', '2025-09-29'],
      ['aan een ander gegeven', '2025-09-29'],
    ]);
  });

  it('noemen het vroegste dat aan het begin van het tweede spoor voorafging', () => {
    const spoor2 = {
      start: '2025-03-03',
      contacten: [{ datum: '2025-01-06' }],
      zoekprofiel: { vastgesteldOp: '2025-02-10' },
      activiteiten: [{ datum: '2025-02-12' }],
    };
    expect(spoor2VoorStart(zaak({ spoor2 }))).toMatchObject({ op: '2025-01-27' });
  });
});
