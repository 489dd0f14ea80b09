import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Regelknipper, type Regel } from '../../src/batch/regels-in.ts';

const knip = (stukken: readonly Uint8Array[], hoogstens = 1_000): Regel[] => {
  const knipper = new Regelknipper(hoogstens);
  return [...stukken.flatMap((stuk) => [...knipper.knip(stuk)]), ...knipper.sluit()];
};
const tekst = (t: string): Uint8Array => Buffer.from(t);
const kort = (regels: readonly Regel[]): (string | null)[] =>
  regels.map(({ bytes }) => bytes?.toString() ?? null);

/** The bytes in pieces, cut at these places. */
function inStukken(bytes: Uint8Array, plaatsen: readonly number[]): Uint8Array[] {
  const sneden = [...new Set([0, ...plaatsen.map((p) => p % (bytes.length + 1)), bytes.length])].sort(
    (a, b) => a - b,
  );
  return sneden.slice(1).map((tot, nr) => bytes.subarray(sneden[nr], tot));
}

describe('Regelknipper', () => {
  it('geeft hoe de stukken ook vallen dezelfde regels, nummers en plaatsen', () => {
    const inhoud = fc.array(fc.constantFrom('a', 'é', '\n', '\r\n', ' ', '{"x":1}'), { maxLength: 60 });
    fc.assert(
      fc.property(inhoud, fc.array(fc.nat()), fc.integer({ min: 0, max: 20 }), (delen, sneden, hoogstens) => {
        const bytes = Buffer.from(delen.join(''));
        const heel = knip([bytes], hoogstens);
        expect(knip(inStukken(bytes, sneden), hoogstens)).toEqual(heel);
      }),
    );
  });

  it('verliest geen byte: begin en einde sluiten aan, en ertussen staat de regel', () => {
    const inhoud = fc.uint8Array({ maxLength: 80, max: 14 });
    fc.assert(
      fc.property(inhoud, fc.array(fc.nat()), (bytes, sneden) => {
        const regels = knip(inStukken(bytes, sneden));
        let plaats = 0;
        for (const [nr, { nummer, begin, einde, bytes: regel, isAf }] of regels.entries()) {
          expect([nummer, begin]).toEqual([nr + 1, plaats]);
          expect(regel).toEqual(Buffer.from(bytes.subarray(begin, isAf ? einde - 1 : einde)));
          plaats = einde;
        }
        expect(plaats).toBe(bytes.length);
        expect(regels.slice(0, -1).every(({ isAf }) => isAf)).toBe(true);
      }),
    );
  });

  it('geeft ook de laatste regel zonder regeleinde, en zegt dat hij niet af is', () => {
    expect(knip([tekst('een\ntwee')]).map(({ isAf }) => isAf)).toEqual([true, false]);
    expect(knip([tekst('een\ntwee\n')]).map(({ isAf }) => isAf)).toEqual([true, true]);
  });

  it('telt lege regels mee en laat CR bij de regel', () => {
    const regels = knip([tekst('a\r\n\n\r\nb')]);
    expect(kort(regels)).toEqual(['a\r', '', '\r', 'b']);
    expect(regels.map(({ nummer }) => nummer)).toEqual([1, 2, 3, 4]);
  });

  it('gooit een te lange regel weg en gaat verder met de volgende', () => {
    const regels = knip([tekst('kort\nveel te'), tekst(' lang\nweer'), tekst(' ok')], 7);
    expect(kort(regels)).toEqual(['kort', null, 'weer ok']);
    expect(regels.map(({ begin, einde }) => [begin, einde])).toEqual([[0, 5], [5, 18], [18, 25]]); // prettier-ignore
  });

  it('houdt een regel van precies de grens', () => {
    expect(kort(knip([tekst('1234567\n12345678\n')], 7))).toEqual(['1234567', null]);
  });

  it('geeft van niets geen regel', () => {
    expect(knip([])).toEqual([]);
    expect(knip([tekst('')])).toEqual([]);
    expect(kort(knip([tekst('\n')]))).toEqual(['']);
  });
});
