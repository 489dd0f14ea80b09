import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Geheugen } from '../../src/kern/geheugen.ts';

describe('Geheugen', () => {
  it('geeft altijd wat maken zou geven, hoe weinig er ook in past', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.array(fc.string({ maxLength: 2 })),
        (ruimte, teksten) => {
          const geheugen = new Geheugen<number>(ruimte);
          for (const tekst of teksten) expect(geheugen.neem(tekst, (t) => t.length)).toBe(tekst.length);
        },
      ),
    );
  });

  it('maakt niet opnieuw wat het nog weet, en vergeet wat lang niet is gevraagd', () => {
    const gemaakt: string[] = [];
    const geheugen = new Geheugen<string>(2);
    const vraag = (tekst: string) => geheugen.neem(tekst, (t) => (gemaakt.push(t), t));
    for (const tekst of ['a', 'b', 'a', 'c', 'a', 'd', 'e', 'f']) vraag(tekst);
    expect(gemaakt).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    vraag('b');
    expect(gemaakt.at(-1)).toBe('b');
  });

  it('onthoudt ook een lege uitkomst', () => {
    let keer = 0;
    const geheugen = new Geheugen<readonly string[]>(2);
    const maak = () => (keer++, []);
    geheugen.neem('x', maak);
    geheugen.neem('x', maak);
    expect(keer).toBe(1);
  });
});
