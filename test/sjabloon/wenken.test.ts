import { describe, expect, it } from 'vitest';
import { compileWord, leesSjabloon } from '../../src/sjabloon/index.ts';
import { alinea, foutenVan, maakDocx } from './hulp.ts';

/** The faults of a line of text and tags, without their places; the same in both carriers. */
function fouten(tekst: string): string[] {
  const zonderPlaats = (regels: string[]) => regels.map((regel) => regel.replace(/^\d+:\d+ /, ''));
  const html = foutenVan(() => leesSjabloon(`<article><p>${tekst}</p></article>`, { naam: 'proef' }));
  const word = foutenVan(() => compileWord(maakDocx(alinea(tekst))));
  expect(zonderPlaats(word), 'in Word').toEqual(zonderPlaats(html));
  return zonderPlaats(html);
}

describe('een Nederlands woord voor een blok, en het blok sluit toch', () => {
  it.each([
    ['{{#als a}}b{{/als}}', 'Het blok {{#als}} bestaat niet. Schrijf {{#if a}}.'],
    ['{{#als a}}b{{else}}c{{/if}}', 'Het blok {{#als}} bestaat niet. Schrijf {{#if a}}.'],
    ['{{als a}}b{{/if}}', '{{als …}} bestaat niet. Schrijf {{#if a}}.'],
    ['{{if a}}b{{/if}}', 'if begint een blok en drukt zelf niets af. Schrijf {{#if a}}.'],
    ['{{#if a}}{{#als b}}c{{/if}}{{/if}}', 'Het blok {{#als}} bestaat niet. Schrijf {{#if b}}.'],
    [
      '{{#als a > 12 en b}}c{{/als}}',
      'Het blok {{#als}} bestaat niet. Schrijf {{#if (en (groter a 12) b)}}.',
    ],
    ['{{#voor a}}{{@index}}{{/voor}}', 'Het blok {{#voor}} bestaat niet. Schrijf {{#each a}}.'],
    ['{{#elke b in a}}{{b}}{{/each}}', 'Het blok {{#elke}} bestaat niet. Schrijf {{#each a as |b|}}.'],
    ['{{#voor elke b in a}}{{b}}{{/voor}}', 'Het blok {{#voor}} bestaat niet. Schrijf {{#each a as |b|}}.'],
    ['{{#for a b c}}d{{/for}}', 'Het blok {{#for}} bestaat niet. Schrijf {{#each …}}.'],
    ['{{#tenzij a}}b{{/tenzij}}', 'Het blok {{#tenzij}} bestaat niet. Schrijf {{#unless a}}.'],
    ['{{#met a}}{{../b}}{{/met}}', 'Het blok {{#met}} bestaat niet. Schrijf {{#with a}}.'],
    ['{{#if a}}b{{/als}}', '{{/als}} sluit geen blok. Schrijf {{/if}}.'],
    ['{{#eahc a}}b{{/each}}', 'Het blok {{#eahc}} bestaat niet. Bedoelt u each?'],
    ['{{#gelijk a b}}c{{/if}}', 'Het blok {{#gelijk}} bestaat niet. Schrijf {{#if (gelijk …)}}.'],
    ['{{#if a}}b{{#else}}c{{/if}}', '{{#else}} bestaat niet. Schrijf {{else}}.'],
    [
      '{{#if a}}b{{anders als niet c}}d{{else}}e{{/if}}',
      '{{anders …}} bestaat niet. Schrijf {{else if (niet c)}}.',
    ],
    ['{{#if a}}b{{#endif}}', '{{#endif}} bestaat niet. Schrijf {{/if}}.'],
    ['{{#if a}}b{{einde als}}', '{{einde als}} bestaat niet. Schrijf {{/if}}.'],
    ['{{ #if a}}b{{/if}}', 'De tag {{ #if a}} is niet te lezen. Laat de spatie na {{ weg.'],
    ['{{#each a}}b{{ / each }}', 'De tag {{ / each }} is niet te lezen. Laat de spatie na {{ weg.'],
  ])('%s', (tekst, fout) => expect(fouten(tekst)).toEqual([fout]));

  it.each(['{{# each a}}b{{/ each }}', '{{einde}}{{anders}}{{eind}}{{end}}', '{{lijst}}{{voor}}'])(
    'mag: %s',
    (tekst) => expect(fouten(tekst)).toEqual([]),
  );
});

describe('een voorwaarde zoals elders', () => {
  it.each([
    ['a > 12', '>', '(groter a 12)'],
    ['a<b.c', '<', '(kleiner a b.c)'],
    ['a >= 12', '>=', '(of (groter a 12) (gelijk a 12))'],
    ['a == "b > c"', '==', '(gelijk a "b > c")'],
    ['a = “b”', '=', '(gelijk a "b")'],
    ["a === 'b'", '===', "(gelijk a 'b')"],
    ['a != null', '!=', '(niet (gelijk a null))'],
    ['a && b && c', '&&', '(en a b c)'],
    ['a || b && !c', '||', '(of a (en b (niet c)))'],
    ['!a', '!', '(niet a)'],
    ['(a || b) && c', '||', '(en (of a b) c)'],
    ['(aantal a) > 3', '>', '(groter (aantal a) 3)'],
  ])('%s', (voorwaarde, teken, helper) => {
    expect(fouten(`{{#if ${voorwaarde}}}x{{/if}}`)).toEqual([
      `Het teken ${teken} kan niet in een tag. Schrijf {{#if ${helper}}}.`,
    ]);
  });

  it.each([
    ['niet a', 'niet', '(niet a)'],
    ['a en b', 'en', '(en a b)'],
    ['a of niet b', 'of', '(of a (niet b))'],
    ['(niet a) en b', 'en', '(en (niet a) b)'],
    ['gelijk a "b"', 'gelijk', '(gelijk a "b")'],
    ['en a b', 'en', '(en a b)'],
  ])('%s', (voorwaarde, woord, helper) => {
    for (const blok of ['#if', '#unless'])
      expect(fouten(`{{${blok} ${voorwaarde}}}x{{/${blok.slice(1)}}}`)).toEqual([
        `${woord} staat niet tussen haakjes. Schrijf {{${blok} ${helper}}}.`,
      ]);
  });

  it.each([
    ['a is "b"', 'Het woord is kan niet in een tag. Schrijf {{#if (gelijk a "b")}}.'],
    [
      'a > b > c',
      'Het teken > kan niet in een tag. Schrijf een helper tussen haakjes, zoals {{#if (groter a b)}}.',
    ],
    ['(niet a.length)', 'length kan niet in een sjabloon. Schrijf (aantal lijst).'],
    ['(gelyk a "b > c")', 'De helper gelyk bestaat niet. Bedoelt u gelijk?'],
    ['(gelijk a b c="d")', 'Een benoemde waarde (c=…) kan niet in een sjabloon. Laat die weg.'],
    [
      `${'!'.repeat(20_000)}a`,
      'Het teken ! kan niet in een tag. Schrijf een helper tussen haakjes, zoals {{#if (groter a b)}}.',
    ],
  ])('%#: zonder iets te gissen', (voorwaarde, fout) =>
    expect(fouten(`{{#if ${voorwaarde}}}x{{/if}}`).map((f) => f.replaceAll('!!', ''))).toEqual([
      fout.replaceAll('!!', ''),
    ]),
  );
});

it.each([
  ['{{a[].b}}', '[] kan niet in een tag. Schrijf {{#each a}}{{b}}{{/each}}.'],
  ['{{a.b[].c[].d}}', '[] kan niet in een tag. Schrijf {{#each a.b}}{{#each c}}{{d}}{{/each}}{{/each}}.'],
  ['{{a[]}}', '[] kan niet in een tag. Schrijf {{#each a}}{{this}}{{/each}}.'],
  ['{{#each a[]}}b{{/each}}', '[] kan niet in een tag. Laat [] weg.'],
  ['{{a.0}}', 'Een regel van een lijst heeft geen pad (0). Loop met {{#each lijst}} door de lijst.'],
  ['{{a[12].b}}', 'Een regel van een lijst heeft geen pad (12). Loop met {{#each lijst}} door de lijst.'],
])('een regel van een lijst: %s', (tekst, fout) => expect(fouten(tekst)).toEqual([fout]));
