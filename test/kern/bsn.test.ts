import { expect, test } from 'vitest';
import { isBsn, maskeerBsn } from '../../src/kern/bsn.ts';

test.each(['123456782', '012345672', '12345672', '111222333'])('%s doorstaat de 11-proef', (bsn) => {
  expect(isBsn(bsn)).toBe(true);
});

test.each(['123456789', '000000000', '00000000', '1234567', '1234567820', '12345678a', ' 123456782', ''])(
  '%j doorstaat de 11-proef niet',
  (bsn) => {
    expect(isBsn(bsn)).toBe(false);
  },
);

test('elk ander laatste cijfer breekt een BSN', () => {
  const goed = Array.from({ length: 10 }, (_, cijfer) => `12345678${cijfer}`).filter(isBsn);
  expect(goed).toEqual(['123456782']);
});

test('van een BSN blijven drie cijfers over', () => {
  expect(maskeerBsn('123456782')).toBe('******782');
  expect(maskeerBsn('12345672')).toBe('******672');
});
