import { describe, expect, it } from 'vitest';
import { laatsteEvaluatie, standEindevaluatie } from '../../src/feiten/eindevaluatie.ts';
import { evaluatie, zaak } from '../hulp/zaak.ts';

describe('de stand van de eindevaluatie', () => {
  it.each([
    ['vastgesteld', {}],
    ['concept', { eindevaluatie: { stuk: { status: 'concept' } } }],
    ['ontbreekt', { eindevaluatie: undefined }],
    ['ontbreekt', { eindevaluatie: { stuk: { status: 'vervallen' } } }],
    ['vastgesteld', { eindevaluatie: { stuk: { opgesteldOp: undefined } } }],
  ] as const)('%s', (stand, afwijking) => {
    expect(standEindevaluatie(zaak(afwijking))).toBe(stand);
  });
});

describe('de laatste periodieke evaluatie', () => {
  it('is de jongste na de eerstejaarsevaluatie', () => {
    expect(laatsteEvaluatie(zaak())).toBe('2025-08-25');
  });

  it('telt niet als zij op of voor de dag van de eerstejaarsevaluatie viel', () => {
    const evaluaties = [evaluatie('2024-11-05', '2024-12-16'), evaluatie('2024-12-16', '2025-01-27')];
    expect(laatsteEvaluatie(zaak({ evaluaties }))).toBeUndefined();
  });

  it('is zonder eerstejaarsevaluatie de jongste van alle, in welke volgorde zij ook staan', () => {
    const evaluaties = [evaluatie('2024-08-13', '2024-09-24'), evaluatie('2024-05-21', '2024-07-02')];
    expect(laatsteEvaluatie(zaak({ evaluaties, eerstejaarsevaluatie: undefined }))).toBe('2024-08-13');
  });
});
