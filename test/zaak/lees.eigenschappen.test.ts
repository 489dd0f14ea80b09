import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OngeldigeInvoer, type Invoerfout } from '../../src/kern/fouten.ts';
import { pointer, type Pad } from '../../src/zaak/gebrek.ts';
import { leesZaak } from '../../src/zaak/lees.ts';
import { bladeren, op, rijkeZaak, zet, type Json } from './rijke-zaak.ts';

const BLADEREN = bladeren().map(({ pad }) => pad);
const GROEPEN = [...new Set(BLADEREN.map((pad) => JSON.stringify(pad.slice(0, -1))))].map(
  (p) => JSON.parse(p) as Pad,
);
const MET_ID = BLADEREN.filter((pad) => pad.at(-1) === 'id' && pad.at(-2) === 0);

const schrijf = (zaak: Json, inspringing: number): string =>
  JSON.stringify(zaak, null, inspringing).replaceAll('herhaald:', '');

function foutenVan(tekst: string): readonly Invoerfout[] {
  try {
    leesZaak(tekst, 'zaak.json');
    return [];
  } catch (fout) {
    if (fout instanceof OngeldigeInvoer) return fout.fouten;
    throw fout;
  }
}

/** What the text says at the place of a fault. */
const tekstOp = (tekst: string, { lijn, kolom }: Invoerfout): string =>
  (tekst.split('\n')[lijn - 1] ?? '').slice(kolom - 1);

type Breuk = (zaak: Json, pad: Pad) => { readonly pad: Pad; readonly staatEr: string };

const BREUKEN: Record<
  'soort' | 'onbekend' | 'herhaald' | 'id',
  { readonly paden: Pad[]; readonly breek: Breuk }
> = {
  soort: {
    paden: BLADEREN,
    breek: (zaak, pad) => {
      zet(zaak, pad, { fout: true });
      return { pad, staatEr: '{' };
    },
  },
  onbekend: {
    paden: GROEPEN,
    breek: (zaak, pad) => {
      zet(zaak, [...pad, 'xqzw/~'], 1);
      return { pad: [...pad, 'xqzw/~'], staatEr: '"xqzw/~"' };
    },
  },
  herhaald: {
    paden: BLADEREN,
    breek: (zaak, pad) => {
      const naam = String(pad.at(-1));
      zet(zaak, [...pad.slice(0, -1), `herhaald:${naam}`], op(zaak, pad) as Json);
      return { pad, staatEr: `"${naam}"` };
    },
  },
  id: {
    paden: MET_ID,
    breek: (zaak, pad) => {
      const tweede = [...pad.slice(0, -2), 1, 'id'];
      zet(zaak, tweede, op(zaak, pad) as Json);
      return { pad: tweede, staatEr: '"' };
    },
  },
};

const breuk = fc
  .constantFrom(...(Object.keys(BREUKEN) as (keyof typeof BREUKEN)[]))
  .chain((soort) => fc.record({ soort: fc.constant(soort), pad: fc.constantFrom(...BREUKEN[soort].paden) }));

describe('een zaak met k onafhankelijke fouten', () => {
  test('de rijke zaak zelf heeft er geen', () => {
    expect(foutenVan(schrijf(rijkeZaak(), 2))).toEqual([]);
  });

  test('geeft precies k fouten, op die plaatsen', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(breuk, { minLength: 1, maxLength: 25, selector: ({ pad }) => pointer(pad) }),
        fc.constantFrom(0, 2),
        (breuken, inspringing) => {
          const zaak = rijkeZaak();
          // Copies are made before anything at the same place changes kind.
          const volgorde = [...breuken].sort(
            (a, b) => Number(a.soort === 'soort') - Number(b.soort === 'soort'),
          );
          const verwacht = volgorde.map(({ soort, pad }) => BREUKEN[soort].breek(zaak, pad));
          const tekst = schrijf(zaak, inspringing);
          const fouten = foutenVan(tekst);
          expect(fouten.map((f) => f.pad).sort()).toEqual(verwacht.map((v) => pointer(v.pad)).sort());
          for (const fout of fouten) {
            const { staatEr } = verwacht.find((v) => pointer(v.pad) === fout.pad) ?? { staatEr: '?' };
            expect(tekstOp(tekst, fout).startsWith(staatEr)).toBe(true);
          }
          const plaatsen = fouten.map((f) => f.lijn * 1e9 + f.kolom);
          expect(plaatsen).toEqual([...plaatsen].sort((a, b) => a - b));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('wat er ook staat', () => {
  test('elke JSON-waarde geeft invoerfouten, nooit een andere fout', () => {
    fc.assert(
      fc.property(fc.json(), (tekst) => {
        expect(foutenVan(tekst).length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  test('een beschadigde tekst geeft een zaak of invoerfouten binnen het bestand', () => {
    const bron = JSON.stringify(rijkeZaak(), null, 1).slice(0, 4000);
    const brok = fc.constantFrom(
      '',
      ',',
      '"',
      '{',
      '}',
      ']',
      ':',
      '\n',
      "'",
      '“',
      '//',
      '\\',
      '0',
      'x',
      '\u0001',
      '\r',
    );
    fc.assert(
      fc.property(fc.nat(bron.length), fc.nat(3), brok, (positie, weg, erin) => {
        const tekst = bron.slice(0, positie) + erin + bron.slice(positie + weg);
        for (const { lijn, kolom } of foutenVan(tekst)) {
          expect(lijn).toBeLessThanOrEqual(tekst.split(/\r\n|\n|\r/).length);
          expect(kolom).toBeGreaterThanOrEqual(1);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('geen waarde uit het bestand komt in een fout terecht', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...BLADEREN), { minLength: 1, maxLength: 30 }), (paden) => {
        const zaak = rijkeZaak();
        for (const pad of paden)
          zet(zaak, pad, Array.isArray(op(zaak, pad)) ? 'geheim1' : ['geheim2', 987654]);
        for (const fout of foutenVan(JSON.stringify(zaak)))
          expect(JSON.stringify(fout)).not.toMatch(/kanarie|geheim|987654|123456782/);
      }),
      { numRuns: 40 },
    );
  });
});
