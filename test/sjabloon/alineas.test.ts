import { describe, expect, it } from 'vitest';
import { Ontbreekt, print, type Weergave } from '../../src/kern/waarden.ts';
import { bouwWord, compileHtml, compileWord, leesBlokken, leesSjabloon } from '../../src/sjabloon/index.ts';
import { regelsVan } from '../../src/sjabloon/taal/helpers.ts';
import { EIGENSCHAPPEN } from './hulp.ts';

const TEKST = 'Vooraf.\n\n- een\n• twee\n\nTussen.\n* drie\n– vier';

/** What stands in the article, and its blocks: in HTML, and in the Word template built from the same source. */
async function beide(bron: string, view: Weergave): Promise<{ html: string; blokken: string[] }> {
  const boom = leesSjabloon(`<article>${bron}</article>`, { naam: 'proef' });
  const pagina = compileHtml(boom).render(view);
  const blokken = leesBlokken(pagina);
  const word = compileWord(await bouwWord(boom, { titel: 'proef' })).render(view, EIGENSCHAPPEN);
  expect(leesBlokken(word)).toEqual(blokken);
  const html = pagina.slice(pagina.indexOf('<article>') + 9, pagina.indexOf('</article>'));
  return { html: html.replaceAll('\n', ''), blokken };
}

describe('regelsVan', () => {
  const regels = (tekst: string): string[] =>
    regelsVan(tekst, String).map(({ soort, tekst: t }) => `${soort}:${print(t)}`);

  it.each([
    ['- a', ['punt:a']],
    ['• a', ['punt:a']],
    ['* a', ['punt:a']],
    ['– a', ['punt:a']],
    ['•\ta', ['punt:a']],
    ['  - a', ['punt:a']],
    ['- a - b', ['punt:a - b']],
    ['-a', ['alinea:-a']],
    ['-5 graden', ['alinea:-5 graden']],
    ['-', ['alinea:-']],
    ['a - b', ['alinea:a - b']],
    ['1. a', ['alinea:1. a']],
    ['a\r\n\r\n- b\r c ', ['alinea:a', 'punt:b', 'alinea: c']],
    ['', []],
    [' \n ', []],
  ])('%j', (tekst, verwacht) => {
    expect(regels(tekst)).toEqual(verwacht);
  });

  it('wat ontbreekt is één alinea', () => {
    const mist = new Ontbreekt('doel', '/x', 'r');
    expect(regelsVan(mist, String)).toEqual([{ soort: 'alinea', tekst: mist }]);
  });
});

describe('alineas, in HTML en in Word dezelfde blokken', () => {
  const BLOKKEN = ['Vooraf.', 'een', 'twee', 'Tussen.', 'drie', 'vier'];

  it('in een alinea: alineas en lijsten met haar klasse', async () => {
    const { html, blokken } = await beide('<p class="kader">{{alineas x}}</p>', { x: TEKST });
    expect(html).toBe(
      '<p class="kader">Vooraf.</p><ul class="kader"><li>een</li><li>twee</li></ul><p class="kader">Tussen.</p><ul class="kader"><li>drie</li><li>vier</li></ul>',
    );
    expect(blokken).toEqual(BLOKKEN);
    expect((await beide('<p>{{alineas x}}</p>', { x: '- a' })).html).toBe('<ul><li>a</li></ul>');
  });

  it('in een cel: alineas in die ene cel', async () => {
    const { html, blokken } = await beide(
      '<table><tr><th>{{alineas y}}</th><td class="rechts">{{alineas x}}</td><td>z</td></tr></table>',
      { x: TEKST, y: 'kop' },
    );
    expect(html).toContain(
      '<tr><th scope="row"><p>kop</p></th><td class="rechts"><p>Vooraf.</p><ul><li>een</li><li>twee</li></ul><p>Tussen.</p><ul><li>drie</li><li>vier</li></ul></td><td>z</td></tr>',
    );
    expect(blokken).toEqual(['kop', ...BLOKKEN, 'z']);
  });

  it('in een alinea in een cel', async () => {
    const bron = '<table><tr><td><p>a</p><p>{{alineas x}}</p></td></tr></table>';
    expect((await beide(bron, { x: TEKST })).blokken).toEqual(['a', ...BLOKKEN]);
  });

  it('in een punt van een lijst: elke alinea een punt, met haar punten eronder', async () => {
    const { html, blokken } = await beide('<ol><li>{{alineas x}}</li><li>z</li></ol>', { x: TEKST });
    expect(html).toBe(
      '<ol><li><p>Vooraf.</p><ul><li>een</li><li>twee</li></ul></li><li><p>Tussen.</p><ul><li>drie</li><li>vier</li></ul></li><li>z</li></ol>',
    );
    expect(blokken).toEqual([...BLOKKEN, 'z']);
    expect((await beide('<ul><li>{{alineas x}}</li></ul>', { x: '- a\n- b\nc' })).html).toBe(
      '<ul><li>a</li><li>b</li><li>c</li></ul>',
    );
  });

  it.each([
    ['niets', null, []],
    ['een lege tekst', '', []],
    ['wat ontbreekt', new Ontbreekt('doel', '/x', 'r'), ['[ontbreekt: doel]']],
  ])('van %s', async (_naam, x, verwacht) => {
    for (const bron of [
      '<p>{{alineas x}}</p>',
      '<ul><li>{{alineas x}}</li></ul>',
      '<table><tr><td>{{alineas x}}</td></tr></table>',
    ])
      expect((await beide(bron, { x })).blokken).toEqual(verwacht);
    expect((await beide('<table><tr><td>{{alineas x}}</td></tr></table>', { x: null })).html).toContain(
      '<td></td>',
    );
  });
});
