import { describe, expect, it } from 'vitest';
import { VOLLEDIGHEID } from '../../../src/regels/volledigheid/index.ts';
import { toets } from '../../hulp/regeltest.ts';

describe('de juiste zaak', () => {
  for (const profiel of ['lopend', 'indiening'] as const) {
    for (const regel of VOLLEDIGHEID) {
      it(`heeft geen bevinding van ${regel.id} (${profiel})`, () => {
        const uitkomsten = new Set(toets(regel, { profiel }).map((r) => r.uitkomst));
        expect([...uitkomsten].filter((u) => u !== 'voldoet' && u !== 'nvt')).toEqual([]);
      });
    }
  }
});
