import { describe, expect, it } from 'vitest';
import { leesAfbeelding } from '../../src/kern/afbeelding.ts';
import { Ontbreekt, type Afbeelding, type Weergave } from '../../src/kern/waarden.ts';
import { compileHtml, HELPERS, leesBlokken, leesSjabloon } from '../../src/sjabloon/index.ts';
import { JPEG, maakPng, phys } from '../hulp/beeld.ts';
import { alinea, foutenVan, vulHtml, vulWord } from './hulp.ts';

// 600 by 300 pixels at 300 per inch: 50.8 by 25.4 mm.
const PNG = maakPng(600, 300, phys(11_811));
const logo = leesAfbeelding(PNG, 'Logo van "Zee" & Zn.');
const VIEW: Weergave = { logo, niets: null, geen: new Ontbreekt('logo', '/x', 'r'), tekst: 'x' };

const html = (bron: string, view: Weergave = VIEW): string => {
  const pagina = compileHtml(leesSjabloon(`<article>${bron}</article>`, { naam: 'proef' })).render(view);
  return pagina.slice(pagina.indexOf('<article>') + 9, pagina.indexOf('</article>')).trimEnd();
};
const img = (breedte: string): string =>
  `<img src="data:image/png;base64,${PNG.toString('base64')}" alt="Logo van &quot;Zee&quot; &amp; Zn." style="width:${breedte}"/>`;

describe('een afbeelding in HTML', () => {
  it.each([
    ['{{logo}}', '50.8mm'],
    ['{{afbeelding logo 4}}', '40mm'],
    ['{{afbeelding logo 4.25}}', '42.5mm'],
    ['{{afbeelding logo 4 1}}', '20mm'],
    ['{{afbeelding logo 1 2}}', '10mm'],
    ['{{afbeelding logo 100}}', '50.8mm'],
    ['{{afbeelding logo 100 100}}', '50.8mm'],
    ['{{afbeelding (afbeelding logo 4) 2}}', '20mm'],
    ['{{#if logo}}{{logo}}{{/if}}', '50.8mm'],
  ])('%s is %s breed', (tag, breedte) => {
    expect(html(`<p>${tag}</p>`)).toBe(`<p>${img(breedte)}</p>`);
  });

  it('staat ook in een cel, in een punt en in de koptekst', () => {
    expect(html('<header><p>{{afbeelding logo 1}}</p></header>')).toContain(img('10mm'));
    expect(html('<table><tr><td>{{afbeelding logo 1}}</td></tr></table>')).toContain(
      `<td>${img('10mm')}</td>`,
    );
    expect(html('<ul><li>a {{afbeelding logo 1}}</li></ul>')).toContain(`<li>a ${img('10mm')}</li>`);
  });

  it('een JPEG noemt zijn soort', () => {
    expect(html('<p>{{x}}</p>', { x: leesAfbeelding(JPEG, 'a') })).toContain(
      'src="data:image/jpeg;base64,/9j/',
    );
  });

  it('niets is niets, wat ontbreekt het merkteken', () => {
    expect(html('<p>[{{afbeelding niets 4}}]{{afbeelding geen 4}}</p>')).toBe(
      '<p>[]<mark class="ontbreekt">[ontbreekt: logo]</mark></p>',
    );
  });
});

describe('de helper afbeelding', () => {
  const verklein = (...maten: number[]): Afbeelding =>
    HELPERS.afbeelding?.bereken(logo, ...maten) as Afbeelding;

  it('houdt verhouding, bytes en omschrijving', () => {
    const klein = verklein(4);
    expect([klein.breedte, klein.hoogte]).toEqual([40, expect.closeTo(20, 9)]);
    expect(klein.bytes).toBe(PNG);
    expect(klein.alt).toBe(logo.alt);
    expect(klein.soort).toBe('png');
  });

  it('vergroot niet', () => {
    expect(verklein(6, 6)).toBe(logo);
  });
});

describe('de tekst van een document', () => {
  it('kent geen afbeeldingen, en geen alinea die er alleen een bevat', () => {
    expect(vulHtml('<p>a{{logo}}b</p><p>{{afbeelding logo 4}}</p><p>c</p>', VIEW)).toEqual(['ab', 'c']);
    const word = alinea('a{{logo}}b') + alinea('{{afbeelding logo 4}}') + alinea('c');
    expect(vulWord(word, VIEW)).toEqual(['ab', 'c']);
    expect(leesBlokken(`<article><p><img src="x" alt="y"/></p></article>`)).toEqual([]);
  });
});

describe('wat niet past', () => {
  const MAAT =
    'afbeelding verwacht als breedte en hoogte een aantal centimeter boven 0. Voorbeeld: {{afbeelding logo 4}}.';
  it.each([
    ['{{afbeelding tekst 4}}', 'afbeelding verwacht een afbeelding. Noem een veld met een afbeelding.'],
    ['{{afbeelding logo tekst}}', MAAT],
    ['{{afbeelding logo niets}}', MAAT],
    ['{{hoofdletter logo}}', 'hoofdletter verwacht een tekst. Noem een veld met een tekst.'],
  ])('%s', (tag, fout) => {
    expect(foutenVan(() => vulHtml(`<p>${tag}</p>`, VIEW))).toEqual([`1:13 ${tag}: ${fout}`]);
    expect(foutenVan(() => vulWord(alinea(tag), VIEW))).toEqual([`1:1 ${tag}: ${fout}`]);
  });
});
