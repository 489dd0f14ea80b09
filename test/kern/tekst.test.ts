import { describe, expect, test } from 'vitest';
import { dichtstbij, kaal } from '../../src/kern/tekst.ts';

describe('dichtstbij', () => {
  const bekend = ['zaaknummer', 'werknemer', 'werkgever', 'planVanAanpak', 'riv', 'bsn'];

  test.each([
    ['zaaknumer', 'zaaknummer'],
    ['ZAAKNUMMER', 'zaaknummer'],
    ['wrekgever', 'werkgever'],
    ['plan', 'planVanAanpak'],
    ['sbn', 'bsn'],
    ['werk', undefined],
    ['xqzw', undefined],
    ['', undefined],
    ['werknemer'.repeat(50), undefined],
  ])('%j wordt %j', (naam, naaste) => {
    expect(dichtstbij(naam, bekend)).toBe(naaste);
  });
});

test('kaal laat letters over zonder hoofdletters en tekens', () => {
  expect(kaal('Müller-Østby ĲSSEL Ångström Łukasz Straße')).toBe(
    'muller-ostby ijssel angstrom lukasz strasse',
  );
});
