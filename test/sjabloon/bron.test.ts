import { describe, expect, it } from 'vitest';
import { compileHtml, leesSjabloon } from '../../src/sjabloon/index.ts';
import { vulHtml } from './hulp.ts';

const VIEW = { ja: true, nee: false, lijst: ['x', 'y'], leeg: [], regels: 'een\n\ntwee', niets: null };

describe('witruimte', () => {
  it.each([
    ['inspringen', '<p>\n  a\n  b\n</p>', 'a b'],
    ['om een blok dat wegvalt', '<p>a {{#if nee}}x {{/if}}b</p>', 'a b'],
    ['om een blok dat blijft', '<p>a\n{{#if ja}}\n x\n{{/if}}\n b</p>', 'a x b'],
    ['takken', '<p>\n{{#if nee}}\n a\n{{else}}\n b\n{{/if}}\n c\n</p>', 'b c'],
    ['leestekens blijven aan het woord', '<p>a{{#if ja}} b{{/if}}, c</p>', 'a b, c'],
    ['lus', '<p>{{#each lijst}}{{this}} {{/each}}einde</p>', 'x y einde'],
    ['lus die met een spatie begint', '<p>begin{{#each lijst}} {{this}}{{/each}}</p>', 'begin x y'],
    ['regeleinde', '<p>a <br/> b</p>', 'a\nb'],
    ['opmaak', '<p>a <em> b </em> c</p>', 'a b c'],
    ['harde spatie', '<p>a&nbsp; b &#x41;</p>', 'a\u00a0 b A'],
    ['commentaar', '<p>a <!-- x --> b {{! y }} c</p>', 'a b c'],
  ])('%s', (_naam, bron, verwacht) => {
    expect(vulHtml(bron, VIEW)).toEqual([verwacht]);
  });
});

describe('blokken en delen', () => {
  it('blokken om alineas, rijen en punten', () => {
    expect(
      vulHtml(
        '{{#if ja}}<h2>a</h2><p>b</p>{{/if}}<ul>{{#each lijst}}<li>{{this}}</li>{{/each}}</ul><table>{{#each lijst}}<tr><td>{{this}}</td><td><p>{{@index}}</p><ul><li>z</li></ul></td></tr>{{/each}}</table>',
        VIEW,
      ),
    ).toEqual(['a', 'b', 'x', 'y', 'x', '0', 'z', 'y', '1', 'z']);
  });

  it('alineas, ook zonder tekst', () => {
    expect(vulHtml('<p class="klein">{{alineas regels}}</p><p>{{alineas niets}}</p>', VIEW)).toEqual([
      'een',
      'twee',
    ]);
  });

  it('een deel staat alsof het er geschreven was', () => {
    const boom = leesSjabloon('<article>{{#with m}}{{> naam}}{{/with}}</article>', {
      naam: 'x',
      delen: { naam: '<p>{{naam}}</p>\n' },
    });
    expect(compileHtml(boom).render({ m: { naam: 'An' } })).toContain('<p>An</p>');
  });
});

describe('HTML', () => {
  const pagina = compileHtml(
    leesSjabloon(
      '<article><header><p>kop</p></header><h1>T</h1><table class="tabel-gegevens"><tr><th>a</th><td class="rechts" colspan="1">{{x}}</td></tr></table><table>{{#each leeg}}<tr><td>z</td></tr>{{/each}}</table><footer><p>{{x}} <span class="paginanummer"/>/<span class="paginas"/></p></footer></article>',
      { naam: 'proef' },
    ),
    { titel: 'Een <titel>' },
  ).render({ x: '<b>"&\'', leeg: [] });

  it('is een volledige bladzijde die zichzelf genoeg is', () => {
    expect(pagina).toMatch(/^<!DOCTYPE html>\n<html lang="nl">\n<head>\n<meta charset="utf-8"\/>/);
    expect(pagina).toContain('<title>Een &lt;titel&gt;</title>');
    expect(pagina).not.toMatch(/https?:|<script|<link|url\(/);
  });

  it('schrijft waarden veilig, koppen met hun reikwijdte en geen tabel zonder rijen', () => {
    expect(pagina).toContain('<th scope="row">a</th><td class="rechts">&lt;b&gt;&quot;&amp;\'</td>');
    expect(pagina.match(/<table/g)).toHaveLength(1);
    expect(pagina).toContain('<footer><p class="telt">');
  });
});
