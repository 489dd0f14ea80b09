import { expect, it } from 'vitest';
import { somOp } from '../../src/kern/opsomming.ts';

it('somt op zoals een zin het doet', () => {
  const op = (...delen: string[]): string => somOp(delen);
  expect([op(), op('a'), op('a', 'b'), op('a', 'b', 'c')]).toEqual(['', 'a', 'a en b', 'a, b en c']);
  expect(somOp(['a', 'b', 'c'], { voegwoord: 'of' })).toBe('a, b of c');
});

it('telt wat het niet noemt', () => {
  const delen = ['a', 'b', 'c'];
  expect(somOp(delen, { hoogstens: 3 })).toBe('a, b en c');
  expect(somOp(delen, { hoogstens: 2 })).toBe('a, b en nog 1');
  expect(somOp(delen, { hoogstens: 1, voegwoord: 'of' })).toBe('a of nog 2');
});
