import { describe, expect, it } from 'vitest';
import { bouwWord, compileHtml, compileWord, leesSjabloon } from '../../src/sjabloon/index.ts';
import { deelVan, EIGENSCHAPPEN, foutenVan } from './hulp.ts';

const lees = (bron: string): string[] =>
  foutenVan(() => leesSjabloon(`<article>${bron}</article>`, { naam: 'proef' }));
const OL = '<ol><li>x</li></ol>';
const TWEE = '<ol><li>x</li><li>y</li></ol>';
const VOORAAN =
  '<ol> kan niet vooraan in een {{#each}}: Word telt dan over de lijsten heen door. Zet er een alinea of kop voor, of zet de {{#each}} om de punten heen.';

describe('een genummerde lijst in een lus', () => {
  it.each([
    ['zonder lus', OL],
    ['in een ander blok', `{{#if a}}${OL}{{/if}}`],
    ['de lus om de punten', '<ol>{{#each a}}<li>x</li>{{/each}}</ol>'],
    ['na een kop', `{{#each a}}<h2>k</h2>${OL}{{/each}}`],
    ['na een alinea', `{{#each a}}<p>k</p>${OL}{{/each}}`],
    ['na een lijst', `{{#each a}}<ul><li>k</li></ul>${OL}{{/each}}`],
    ['na een tabel', `{{#each a}}<table><tr><td>k</td></tr></table>${OL}{{/each}}`],
    ['na een alinea in een blok', `{{#each a}}{{#if b}}<p>k</p>{{/if}}${OL}{{/each}}`],
    ['in een blok na een alinea', `{{#each a}}<p>k</p>{{#if b}}${OL}{{/if}}{{/each}}`],
    ['in een deel na een alinea', `{{#each a}}<section><p>k</p>${OL}</section>{{/each}}`],
    ['in een deel na een alinea ervoor', `{{#each a}}<p>k</p><section>${OL}</section>{{/each}}`],
    ['in de tweede cel', `<table>{{#each a}}<tr><td>k</td><td>${TWEE}</td></tr>{{/each}}</table>`],
    ['in een punt na een alinea', `<ul>{{#each a}}<li><p>k</p>${OL}</li>{{/each}}</ul>`],
    ['in de andere tak', `{{#each a}}{{#if b}}<p>k</p>{{else}}${OL}{{/if}}{{/each}}`],
    [
      'in een rij, een lus om de punten',
      `<table>{{#each a}}<tr><td>k</td><td><ol>{{#each b}}<li>x</li>{{/each}}</ol></td></tr>{{/each}}</table>`,
    ],
    ['in een tabel in een lus', `{{#each a}}<table><tr><td>k</td><td>${OL}</td></tr></table>{{/each}}`],
    ['tweemaal na een kop', `{{#each a}}<h2>k</h2>${OL}<p>k</p>${OL}{{/each}}`],
  ])('mag: %s', (_naam, bron) => {
    expect(lees(bron)).toEqual([]);
  });

  it.each([
    ['vooraan', `{{#each a}}${OL}{{/each}}`, 21],
    ['vooraan, met een alinea erna', `{{#each a}}${OL}<p>k</p>{{/each}}`, 21],
    ['na een alinea buiten de lus', `<p>k</p>{{#each a}}${OL}{{/each}}`, 29],
    ['vooraan in de binnenste lus', `{{#each a}}<p>k</p>{{#each b}}${OL}{{/each}}{{/each}}`, 40],
    ['in een blok vooraan', `{{#each a}}{{#if b}}${OL}{{/if}}{{/each}}`, 30],
    ['na een lege cel', `<table>{{#each a}}<tr><td></td><td>${TWEE}</td></tr>{{/each}}</table>`, 45],
    ['de lus om de punten, in een lus', '{{#each a}}<ol>{{#each b}}<li>x</li>{{/each}}</ol>{{/each}}', 21],
    ['in een deel vooraan', `{{#each a}}<section>${OL}</section>{{/each}}`, 30],
    ['na een leeg deel', `{{#each a}}<section></section>${OL}{{/each}}`, 40],
    ['in de eerste cel', `<table>{{#each a}}<tr><td>${OL}</td><td>k</td></tr>{{/each}}</table>`, 36],
  ])('mag niet: %s', (_naam, bron, kolom) => {
    expect(lees(bron)).toEqual([`1:${kolom} ${VOORAAN}`]);
  });

  it('mag niet: één punt per rij', () => {
    expect(lees(`<table>{{#each a}}<tr><td>k</td><td>${OL}</td></tr>{{/each}}</table>`)).toEqual([
      '1:46 <ol> met één punt kan niet in een {{#each}} om rijen: Word nummert dan de rijen. Gebruik <p> of <ul>.',
    ]);
  });

  it('een onleesbare lus roept niets op', () => {
    expect(lees(`{{#each a b}}${OL}{{/each}}`)).toEqual([
      '1:10 {{#each}} verwacht een waarde, niet 2. Schrijf {{#each naam}}.',
    ]);
  });

  it.each([
    ['{{#each a}}<h3>{{this}}</h3><ol><li>x</li><li>y</li></ol>{{/each}}', 2],
    ['{{#each a}}<p>k</p><section>{{#if ../c}}<ol><li>x</li></ol>{{/if}}</section>{{/each}}', 2],
    ['<table>{{#each a}}<tr><td>k</td><td><ol><li>x</li><li>y</li></ol></td></tr>{{/each}}</table>', 2],
    ['<ol>{{#each a}}<li>x</li>{{/each}}</ol>', 1],
  ])('telt in Word als in HTML: %s', async (bron, lijsten) => {
    const boom = leesSjabloon(`<article>${bron}</article>`, { naam: 'proef' });
    const view = { a: ['een', 'twee'], c: true };
    expect(compileHtml(boom).render(view).split('<ol>')).toHaveLength(lijsten + 1);
    const word = compileWord(await bouwWord(boom, { titel: 'proef' })).render(view, EIGENSCHAPPEN);
    const nummers = [...deelVan(word, 'word/document.xml').matchAll(/<w:numId w:val="(\d+)"/g)].map(
      (m) => m[1],
    );
    expect(new Set(nummers).size).toBe(lijsten);
  });
});
