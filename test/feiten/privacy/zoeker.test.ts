import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sleutel } from '../../../src/feiten/privacy/sleutelboom.ts';
import { Zoeker } from '../../../src/feiten/privacy/zoeker.ts';

const sleutel = (tekst: string, beginVrij = false, eindVrij = false): Sleutel<string> => ({
  tekst,
  beginVrij,
  eindVrij,
  voor: `${beginVrij ? '-' : ''}${tekst}${eindVrij ? '-' : ''}`,
});

/** Every key found in a text, each once. */
function vind(sleutels: readonly Sleutel<string>[], tekst: string): string[] {
  const gevonden = new Set<string>();
  new Zoeker(sleutels).lees(tekst, (deze) => {
    for (const een of deze) gevonden.add(een);
  });
  return [...gevonden].sort();
}

describe('de zoeker', () => {
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

  it('vindt precies wat zoeken met de hand vindt, in volgorde van einde en dan de langste eerst', () => {
    const woord = fc.stringMatching(/^[ab]{3,4}$|^[ab]{1,3} [ab]{1,3}$/);
    const tekst = fc.stringMatching(/^[ab -]{0,20}$/);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(woord, fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 8 }),
        fc.array(tekst, { minLength: 1, maxLength: 4 }),
        (delen, teksten) => {
          const sleutels = delen.map(([deel, begin, eind]) => sleutel(deel, begin, eind));
          const zoeker = new Zoeker(sleutels);
          for (const waar of teksten) {
            const gevonden: string[] = [];
            zoeker.lees(waar, (deze) => gevonden.push(...deze));
            expect(gevonden, waar).toEqual(metDeHand(sleutels, waar));
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('zegt van elke vondst waar zij eindigt', () => {
    const einden: number[] = [];
    new Zoeker([sleutel('pijn'), sleutel('rug', false, true), sleutel('rug')]).lees(
      'Rug - p\u0133n',
      (_, tot) => einden.push(tot),
    );
    expect(einden).toEqual([3, 4, 9]);
  });

  it('leest een lange tekst na een korte', () => {
    const zoeker = new Zoeker([sleutel('pijn')]);
    const keren = ['pijn', 'geen pijn '.repeat(2000), 'pijn'].map((tekst) => {
      let aantal = 0;
      zoeker.lees(tekst, () => aantal++);
      return aantal;
    });
    expect(keren).toEqual([1, 2000, 1]);
  });

  it('weigert een sleutel die overal zou passen', () => {
    expect(() => new Zoeker([sleutel('ab', false, true)])).toThrow('too short');
  });
});

/** What a key at every place of the text would find; a text of letters, spaces and hyphens. */
function metDeHand(sleutels: readonly Sleutel<string>[], tekst: string): string[] {
  const los = ` ${tekst.replace(/[ -]+/g, ' ').trim()} `;
  const gevonden: { readonly voor: string; readonly begin: number; readonly eind: number }[] = [];
  for (let begin = 0; begin < los.length; begin++)
    for (const { tekst: deel, beginVrij, eindVrij, voor } of sleutels) {
      const geheel = `${beginVrij ? '' : ' '}${deel}${eindVrij ? '' : ' '}`;
      if (los.startsWith(geheel, begin)) gevonden.push({ voor, begin, eind: begin + geheel.length });
    }
  return gevonden.sort((a, b) => a.eind - b.eind || a.begin - b.begin).map(({ voor }) => voor);
}
