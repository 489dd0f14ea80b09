import { expect, it } from 'vitest';
import { zoekPlaatsen } from '../../src/zaak/plaats.ts';

const TEKST = `{
  "zaaknummer": "T-1",
  "evaluaties": [
    { "id": "a" },
    { "id": "b", "stuk": { "status": "concept" } }
  ]
}`;

it('vindt velden, en bij een ontbrekend veld de naaste ouder', () => {
  const plaats = zoekPlaatsen(Buffer.from(TEKST), 'zaak.json');
  expect(plaats('/evaluaties/1/stuk/status')).toEqual({ lijn: 5, kolom: 38 });
  expect(plaats('/evaluaties/1/stuk/opgesteldOp')).toEqual({ lijn: 5, kolom: 26 });
  expect(plaats('/eerstejaarsevaluatie')).toEqual({ lijn: 1, kolom: 1 });
  expect(plaats('')).toEqual({ lijn: 1, kolom: 1 });
});
