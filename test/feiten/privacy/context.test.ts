import { describe, expect, it } from 'vitest';
import { Contexten, past } from '../../../src/feiten/privacy/context.ts';
import { WOORDGROEPEN } from '../../../src/feiten/privacy/woorden/index.ts';
import { Zin } from '../../../src/feiten/privacy/zin.ts';
import { VERZAMELINGEN } from '../../../src/feiten/privacy/zinsdelen.ts';

const contexten = new Contexten({ wie: 'hij, zij', lichaam: 'knie, rug, linker-' });

/** Does the context fit around the word between brackets? */
function klopt(context: string, tekst: string, gevonden: readonly number[] = []): boolean {
  const begin = tekst.indexOf('[');
  const kaal = tekst.replace(/[[\]]/g, '');
  const zin = new Zin(kaal, begin, tekst.indexOf(']') - 1);
  return past(contexten.compileer(context), zin, (plek) => gevonden.includes(plek));
}

describe('een context', () => {
  it.each([
    ['_ in de', 'Er is [pijn] in de rug', true],
    ['_ in de', 'Er is [pijn], in de rug', true],
    ['_ in de', 'Er is [pijn]. In de rug', false],
    ['{heeft|had} _', 'Hij had [pijn]', true],
    ['{heeft|had} (veel) _', 'Hij had veel [pijn]', true],
    ['{heeft|had} (veel) _', 'Hij had [pijn]', true],
    ['{heeft|had} (..) _', 'Hij had een twee drie [pijn]', true],
    ['{heeft|had} (..) _', 'Hij had een twee drie vier [pijn]', false],
    ['_ .. @lichaam', '[pijn] in zijn linkerknie', true],
    ['_ .. @lichaam', '[pijn] in de planning', false],
    ['-klachten', '[rugklachten]', true],
    ['rug-', '[rugklachten]', true],
    ['_{pijn} in', 'Er is [pijn] in', true],
    ['_{pijn} in', 'Er is [zeer] in', false],
    ['wegens _', 'wegens i.v.m. [pijn]', false],
    ['ivm _', 'afwezig i.v.m. [pijn]', true],
    ['_ -- thuis', '[moeder] al weken thuis', true],
    ['_ -- thuis', '[moeder] belt dat hij thuis is', false],
  ])('%s bij "%s": %s', (context, tekst, uitkomst) => {
    expect(klopt(context, tekst)).toBe(uitkomst);
  });

  it('vraagt met # om iets dat al gevonden is', () => {
    expect(klopt('_ (..) #', '[vrouw] heeft reuma', [12])).toBe(true);
    expect(klopt('_ (..) #', '[vrouw] heeft reuma')).toBe(false);
  });

  it('zonder plek of met een onbekende verzameling is een fout', () => {
    expect(() => contexten.compileer('heeft veel')).toThrow('without its place');
    expect(() => contexten.compileer('@onbekend _')).toThrow('no set @onbekend');
  });
});

describe('de contexten van de woordenlijsten', () => {
  const alle = new Contexten(VERZAMELINGEN);
  const bronnen = WOORDGROEPEN.flatMap(({ bij = [], niet = [] }) => [...bij, ...niet]);

  it('zijn alle te lezen, en elk met één plek', () => {
    for (const bron of bronnen) {
      alle.compileer(bron);
      const delen = bron.split(/ (?![^{]*\})/);
      if (delen.length > 1)
        expect(
          delen.filter((deel) => deel.startsWith('_')),
          bron,
        ).toHaveLength(1);
    }
  });

  it('vragen om de plek heen om ten minste één woord', () => {
    const leeg = bronnen.filter((bron) => {
      const delen = bron.split(/ (?![^{]*\})/);
      return delen.length > 1 && delen.every((deel) => deel === '_' || /^(?:\(.*|\.+|--)$/.test(deel));
    });
    expect(leeg).toEqual([]);
  });

  it('hebben in een keuze geen woorden met een spatie, behalve bij de plek zelf', () => {
    expect(bronnen.filter((bron) => /(?:^| )\(?\{[^}]* [^}]*\}/.test(bron))).toEqual([]);
  });
});
