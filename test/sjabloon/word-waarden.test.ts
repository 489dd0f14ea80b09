import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Ontbreekt } from '../../src/kern/waarden.ts';
import { compileWord, leesBlokken } from '../../src/sjabloon/index.ts';
import { zuiver } from '../../src/sjabloon/tekens.ts';
import { alinea, deelVan, EIGENSCHAPPEN, maakDocx, run, vulBody, vulHtml, vulWord } from './hulp.ts';

const tekst = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      'a',
      '\n',
      '\r',
      '\t',
      '&',
      '<',
      '>',
      '"',
      '\u0000',
      '\u000b',
      '\ud83d',
      '\ude00',
      '\uffff',
      'é',
      '€',
      '😀',
      ' ',
      ']]>',
      '{{x}}',
    ),
  }),
);

describe('waarden', () => {
  it('elke tekst komt er in beide dragers zo uit als hij erin ging, zonder wat XML verbiedt', () => {
    fc.assert(
      fc.property(tekst, (waarde) => {
        const verwacht = [`|${zuiver(waarde)}|`];
        expect(vulWord(alinea('|{{x}}|'), { x: waarde })).toEqual(verwacht);
        expect(vulHtml('<p>|{{x}}|</p>', { x: waarde })).toEqual(verwacht);
      }),
      { numRuns: 500 },
    );
  });

  it('meldt hoeveel tekens er zijn weggelaten', () => {
    const sjabloon = compileWord(maakDocx(alinea('{{x}}'), { kop: alinea('{{x}}') }));
    const aantallen: number[] = [];
    const bijVerwijderd = (aantal: number): number => aantallen.push(aantal);
    sjabloon.render({ x: 'a\u0000b\ud800c\ufffe' }, { ...EIGENSCHAPPEN, bijVerwijderd });
    sjabloon.render({ x: 'goed' }, { ...EIGENSCHAPPEN, bijVerwijderd });
    expect(aantallen).toEqual([6]);
  });

  it('schrijft regeleinden en tabs als Word-elementen', () => {
    expect(vulBody(alinea('{{x}}'), { x: 'a\nb\tc' })).toBe(
      '<w:p><w:r><w:t xml:space="preserve">a</w:t><w:br/><w:t xml:space="preserve">b</w:t><w:tab/><w:t xml:space="preserve">c</w:t></w:r></w:p>',
    );
  });

  it('een lange tekst past, ook na een groot begin', () => {
    const x = 'é'.repeat(200_000);
    expect(vulWord(alinea('{{x}}'), { x })).toEqual([x]);
  });

  it('markeert wat ontbreekt in een eigen run, met behoud van de opmaak', () => {
    const rPr =
      '<w:rPr><w:rStyle w:val="Nadruk"/><w:i/><w:sz w:val="20"/><w:highlight w:val="red"/><w:u w:val="single"/><w:lang w:val="nl-NL"/></w:rPr>';
    const mark =
      '<w:rPr><w:rStyle w:val="Nadruk"/><w:b/><w:bCs/><w:i/><w:sz w:val="20"/><w:highlight w:val="yellow"/><w:u w:val="single"/><w:lang w:val="nl-NL"/></w:rPr>';
    expect(vulBody(`<w:p>${run('a {{x}} b', rPr)}</w:p>`, { x: new Ontbreekt('doel', '/x', 'r') })).toBe(
      `<w:p>${run('a ', rPr)}${run('[ontbreekt: doel]', mark)}${run(' b', rPr)}</w:p>`,
    );
    expect(vulBody(alinea('{{alineas x}}'), { x: new Ontbreekt('doel', '/x', 'r') })).toContain(
      'w:highlight',
    );
  });
});

describe('het bestand', () => {
  it('vindt de delen via hun relaties, en geeft een document zonder eigenschappen die van ons', () => {
    const docx = compileWord(maakDocx(alinea('{{x}}'), { kop: alinea('kop {{x}}') })).render(
      { x: 'An' },
      { ...EIGENSCHAPPEN, titel: 'T <1>', onderwerp: 'O' },
    );
    expect(deelVan(docx, 'tekst/boven.xml')).toContain('kop An');
    expect(leesBlokken(docx)).toEqual(['An']);
    expect(deelVan(docx, '[Content_Types].xml')).toContain('PartName="/docProps/riv-core.xml"');
    expect(deelVan(docx, '_rels/.rels')).toContain('Target="docProps/riv-core.xml"');
    expect(deelVan(docx, 'docProps/riv-core.xml')).toMatch(
      /<dc:title>T &lt;1&gt;<\/dc:title><dc:subject>O<\/dc:subject>.*2025-03-03T00:00:00Z/,
    );
  });

  it('een deel zonder tags blijft zoals het was', () => {
    const kop = '<w:p w:rsidR="1"><w:proofErr/>' + run('x') + '</w:p>';
    expect(
      deelVan(
        compileWord(maakDocx(alinea('{{x}}'), { kop })).render({ x: '' }, EIGENSCHAPPEN),
        'tekst/boven.xml',
      ),
    ).toContain(kop);
  });

  it('geeft elke keer dezelfde bytes, ook na andere documenten', () => {
    const sjabloon = compileWord(maakDocx(alinea('{{#each x}}{{a}}{{b}}{{/each}}')));
    const maak = (): Buffer =>
      Buffer.from(sjabloon.render({ x: new Ontbreekt('lijst', '/x', 'r') }, EIGENSCHAPPEN));
    const eerst = maak();
    sjabloon.render({ x: [{ a: 'veel'.repeat(50_000), b: '' }] }, EIGENSCHAPPEN);
    expect(maak().equals(eerst)).toBe(true);
  });
});
