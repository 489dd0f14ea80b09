import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Automaat, type Sleutel } from '../../../src/feiten/privacy/automaat.ts';

const sleutel = (tekst: string, beginVrij = false, eindVrij = false): Sleutel<string> => ({
  tekst,
  beginVrij,
  eindVrij,
  voor: `${beginVrij ? '-' : ''}${tekst}${eindVrij ? '-' : ''}`,
});

/** Every key found in a text, each once. */
function vind(sleutels: readonly Sleutel<string>[], tekst: string): string[] {
  const gevonden = new Set<string>();
  new Automaat(sleutels).lees(tekst, (deze) => {
    for (const een of deze) gevonden.add(een);
  });
  return [...gevonden].sort();
}

describe('de automaat', () => {
  it('vindt hele woorden, beginnen, einden en delen van woorden', () => {
    const sleutels = [
      sleutel('pijn'),
      sleutel('rug', false, true),
      sleutel('kanker', true),
      sleutel('klacht', true, true),
    ];
    expect(vind(sleutels, 'Rugklachten en pijn')).toEqual(['-klacht-', 'pijn', 'rug-']);
    expect(vind(sleutels, 'pijnlijk, darmkanker')).toEqual(['-kanker']);
    expect(vind(sleutels, 'kankeren, terug')).toEqual([]);
  });

  it('vindt meer woorden achtereen, hoe zij ook gescheiden zijn', () => {
    const sleutels = [sleutel('long covid'), sleutel('burn out')];
    for (const tekst of ['long covid', 'long-covid', 'Long   Covid.', 'long\ncovid'])
      expect(vind(sleutels, tekst), tekst).toEqual(['long covid']);
    expect(vind(sleutels, 'longcovid burn uit')).toEqual([]);
  });

  it('leest hoofdletters, accenten, losse accenten, een zacht afbreekstreepje en de ij als één teken', () => {
    const sleutels = [sleutel('pijn'), sleutel('diëtiste'.normalize('NFD').replace(/\p{M}/gu, ''))];
    for (const tekst of ['PIJN', 'p\u0133n', 'pi\u00adjn', 'píjn'])
      expect(vind(sleutels, tekst), tekst).toEqual(['pijn']);
    for (const tekst of ['diëtiste', 'die\u0308tiste'])
      expect(vind(sleutels, tekst), tekst).toEqual(['dietiste']);
  });

  it('vindt precies wat zoeken met de hand vindt', () => {
    const woord = fc.stringMatching(/^[ab]{1,3}$/);
    const tekst = fc.stringMatching(/^[ab ]{0,12}$/);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(woord, fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 5 }),
        tekst,
        (delen, waar) => {
          const sleutels = delen.map(([deel, begin, eind]) => sleutel(deel, begin, eind));
          const los = ` ${waar.replace(/ +/g, ' ').trim()} `;
          const verwacht = sleutels
            .filter((s) => los.includes(`${s.beginVrij ? '' : ' '}${s.tekst}${s.eindVrij ? '' : ' '}`))
            .map((s) => s.voor);
          expect(vind(sleutels, waar)).toEqual([...new Set(verwacht)].sort());
        },
      ),
    );
  });
});
