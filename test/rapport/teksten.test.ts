import { describe, expect, it } from 'vitest';
import { begrens, deelZinnen, gedeeldeStaart } from '../../src/rapport/teksten.ts';

describe('begrens', () => {
  it('noemt er hoogstens tien', () => {
    const n = (aantal: number) => begrens(Array.from({ length: aantal }, (_, i) => String(i)));
    expect(n(0)).toBe('');
    expect(n(1)).toBe('0');
    expect(n(3)).toBe('0, 1 en 2');
    expect(n(10)).toBe('0, 1, 2, 3, 4, 5, 6, 7, 8 en 9');
    expect(n(12)).toBe('0, 1, 2, 3, 4, 5, 6, 7, 8, 9 en nog 2');
  });
});

describe('gedeeldeStaart', () => {
  const staart = (...teksten: string[]) => gedeeldeStaart(teksten.map(deelZinnen));
  it('is waar verschillende teksten alle mee eindigen', () => {
    expect(staart('Een. Drie? Vier.', 'Twee. Drie? Vier.')).toEqual(['Drie?', 'Vier.']);
    expect(staart('Vier.', 'Twee. Vier.')).toEqual([]);
    expect(staart('Een. Twee.', 'Een. Drie.')).toEqual([]);
  });
  it('is er niet bij teksten die gelijk zijn', () => {
    expect(staart('Een. Twee.', 'Een. Twee.')).toEqual([]);
    expect(staart('Een. Twee.')).toEqual([]);
  });
});
