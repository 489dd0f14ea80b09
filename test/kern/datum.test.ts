import { addDays, addMonths, differenceInCalendarDays, format, getDay, isValid, parseISO } from 'date-fns';
import { nl } from 'date-fns/locale/nl';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dagenTussen,
  dagnummer,
  datum,
  eerste,
  isDatum,
  laatste,
  lengte,
  plusDagen,
  plusMaanden,
  schrijfDatum,
  schrijfDatumKort,
  schrijfDatumMetDag,
  schrijfMaandJaar,
  vanDagnummer,
  weekdag,
} from '../../src/kern/datum.ts';

const EERSTE_DAG = -25_567; // 1900-01-01
const LAATSTE_DAG = 47_846; // 2100-12-31
const dagen = fc.integer({ min: EERSTE_DAG, max: LAATSTE_DAG }).map(vanDagnummer);
const iso = (d: Date): string => format(d, 'yyyy-MM-dd');

describe('dagnummer', () => {
  it('kent de vaste punten', () => {
    expect(dagnummer(datum('1970-01-01'))).toBe(0);
    expect(dagnummer(datum('1900-01-01'))).toBe(EERSTE_DAG);
    expect(dagnummer(datum('2100-12-31'))).toBe(LAATSTE_DAG);
  });

  it('keert voor elke dag van 1900 tot en met 2100 terug op zichzelf', () => {
    for (let n = EERSTE_DAG; n <= LAATSTE_DAG; n++) {
      const d = vanDagnummer(n);
      if (!isDatum(d) || dagnummer(d) !== n) expect.unreachable(`${n} → ${d}`);
    }
  });
});

describe('gelijk aan date-fns', () => {
  it('bij dagen, maanden, weekdag en verschil', () => {
    fc.assert(
      fc.property(dagen, dagen, fc.integer({ min: -1500, max: 1500 }), (d, e, n) => {
        const lokaal = parseISO(`${d}T12:00:00`);
        expect(plusDagen(d, n)).toBe(iso(addDays(lokaal, n)));
        expect(plusMaanden(d, n % 60)).toBe(iso(addMonths(lokaal, n % 60)));
        expect(weekdag(d)).toBe(getDay(lokaal));
        expect(dagenTussen(e, d)).toBe(differenceInCalendarDays(lokaal, parseISO(`${e}T12:00:00`)));
      }),
      { numRuns: 2000 },
    );
  });

  it('bij schrijven', () => {
    fc.assert(
      fc.property(dagen, (d) => {
        const lokaal = parseISO(`${d}T12:00:00`);
        expect(schrijfDatum(d)).toBe(format(lokaal, 'd MMMM yyyy', { locale: nl }));
        expect(schrijfDatumMetDag(d)).toBe(format(lokaal, 'EEEE d MMMM yyyy', { locale: nl }));
        expect(schrijfDatumKort(d)).toBe(format(lokaal, 'dd-MM-yyyy'));
        expect(schrijfMaandJaar(d)).toBe(format(lokaal, 'MMMM yyyy', { locale: nl }));
      }),
      { numRuns: 2000 },
    );
  });

  it('bij de vraag of een dag bestaat', () => {
    const teksten = fc
      .tuple(
        fc.integer({ min: 1900, max: 2199 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
      )
      .map(([j, m, d]) => `${j}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);
    fc.assert(
      fc.property(teksten, (t) => {
        expect(isDatum(t)).toBe(isValid(parseISO(t)));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('datum', () => {
  it.each([
    '2025-02-29',
    '2100-02-29',
    '2025-13-01',
    '1899-12-31',
    '2200-01-01',
    '2025-1-1',
    '',
    '2025-01-01T00:00',
  ])('weigert %j', (tekst) => {
    expect(isDatum(tekst)).toBe(false);
    expect(() => datum(tekst)).toThrow(RangeError);
  });

  it('kent 29 februari in 2000 en 2024', () => {
    expect(isDatum('2000-02-29')).toBe(true);
    expect(isDatum('2024-02-29')).toBe(true);
  });

  it('maakt van de 31e de laatste dag van een kortere maand', () => {
    expect(plusMaanden(datum('2024-01-31'), 1)).toBe('2024-02-29');
    expect(plusMaanden(datum('2024-03-31'), -1)).toBe('2024-02-29');
    expect(plusMaanden(datum('2024-12-15'), 1)).toBe('2025-01-15');
  });

  it('telt een tijdvak met beide grenzen mee', () => {
    expect(lengte({ van: datum('2024-05-13'), tot: datum('2024-06-02') })).toBe(21);
  });

  it('kiest de eerste en de laatste', () => {
    const [a, b] = [datum('2024-05-13'), datum('2024-06-02')];
    expect(eerste(b, a)).toBe(a);
    expect(laatste(a, b)).toBe(b);
  });

  it('schrijft Nederlandse data', () => {
    expect(schrijfDatum(datum('2025-03-03'))).toBe('3 maart 2025');
    expect(schrijfDatumMetDag(datum('2025-03-03'))).toBe('maandag 3 maart 2025');
    expect(schrijfDatumKort(datum('2025-03-03'))).toBe('03-03-2025');
    expect(schrijfMaandJaar(datum('2025-03-03'))).toBe('maart 2025');
  });
});
