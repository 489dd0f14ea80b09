import { describe, expect, it } from 'vitest';
import { leesZin, plaatsenIn, vulZin } from '../../src/kern/zin.ts';

const vul = (zin: string, n: number): string => vulZin(zin, () => ({ tekst: String(n), isEen: n === 1 }));

describe('vulZin', () => {
  it.each([
    ['Het plan kwam {dagen} dagen later.', 0, 'Het plan kwam 0 dagen later.'],
    ['Het plan kwam {dagen} dagen later.', 1, 'Het plan kwam 1 dag later.'],
    ['Het plan kwam {dagen} dagen later.', 2, 'Het plan kwam 2 dagen later.'],
    ['binnen {weken} weken', 1, 'binnen 1 week'],
    ['later dan {maanden} maanden', 1, 'later dan 1 maand'],
    ['Er {n:is|zijn} {n} sollicitaties vastgelegd.', 1, 'Er is 1 sollicitatie vastgelegd.'],
    ['Er {n:is|zijn} {n} sollicitaties vastgelegd.', 3, 'Er zijn 3 sollicitaties vastgelegd.'],
    ['{n} keer', 1, '1 keer'],
    ['de {n} dagenlange stilte', 1, 'de 1 dagenlange stilte'],
    ['niets in te vullen', 1, 'niets in te vullen'],
  ])('%s met %i', (zin, n, verwacht) => expect(vul(zin, n)).toBe(verwacht));
});

describe('een zin die niemand invulde', () => {
  const zin = 'Op {op} {n:is|zijn} {n} stukken van de {eersteZiektedag} {dagen} dagen oud.';
  it('is te lezen', () => {
    expect(leesZin(zin)).toBe('Op «datum» zijn «n» stukken van de «eerste ziektedag» «aantal» dagen oud.');
  });
  it('noemt zijn plaatsen', () => {
    expect(plaatsenIn(zin)).toEqual(['op', 'n', 'n', 'eersteZiektedag', 'dagen']);
  });
});
