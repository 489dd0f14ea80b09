import { describe, expect, it } from 'vitest';
import { compileWord } from '../../src/sjabloon/index.ts';
import { SjabloonFouten } from '../../src/sjabloon/index.ts';
import { alinea, maakDocx, rij, run, vulBody, vulWord } from './hulp.ts';

const VIEW = {
  ja: true,
  nee: false,
  lijst: ['x', 'y'],
  groepen: [
    { n: 'A', l: ['1', '2'] },
    { n: 'B', l: ['3'] },
  ],
  leeg: [],
};
const tekst = (...alineas: string[]): string[] => vulWord(alineas.map((t) => alinea(t)).join(''), VIEW);
const tabel = (...rijen: string[]): string => `<w:tbl>${rijen.join('')}</w:tbl>`;

describe('blokken over alineas', () => {
  it('van het begin van een alinea tot het einde van een latere: hele alineas', () => {
    expect(tekst('{{#each lijst}}Naam {{this}}', 'Nr {{@index}}{{/each}}', 'slot')).toEqual([
      'Naam x',
      'Nr 0',
      'Naam y',
      'Nr 1',
      'slot',
    ]);
    expect(tekst('{{#if nee}}weg', 'weg{{/if}}', 'slot')).toEqual(['slot']);
  });

  it('van het einde van een alinea tot een eigen alinea: wat ertussen ligt', () => {
    expect(tekst('kop {{#each lijst}}', 'punt {{this}}', '{{/each}}', 'slot')).toEqual([
      'kop ',
      'punt x',
      'punt y',
      'slot',
    ]);
    expect(tekst('kop {{#if nee}}', 'weg', '{{/if}}slot')).toEqual(['kop ', 'slot']);
  });

  it('midden in de tekst: de twee helften worden één alinea als het blok vervalt', () => {
    const alineas = ['voor {{#if ja}}een', 'tussen', 'twee{{/if}} na'];
    expect(tekst(...alineas)).toEqual(['voor een', 'tussen', 'twee na']);
    expect(tekst(...alineas.map((t) => t.replace('ja', 'nee')))).toEqual(['voor  na']);
    expect(tekst('a {{#each lijst}}b{{this}}', 'c{{/each}} d')).toEqual(['a bx', 'cby', 'c d']);
  });

  it('met else, midden in de tekst en op eigen regels', () => {
    expect(tekst('a {{#if nee}}b', 'c{{else}}d', 'e{{/if}} f')).toEqual(['a d', 'e f']);
    expect(tekst('a {{#if ja}}b', 'c{{else}}d', 'e{{/if}} f')).toEqual(['a b', 'c f']);
    expect(tekst('{{#if nee}}b', '{{else}}', 'c{{/if}}')).toEqual(['c']);
    expect(tekst('{{#if nee}}b{{else if ja}}', 'c', 'd{{/if}}')).toEqual(['c', 'd']);
  });

  it('else midden in een alinea tussen hele alineas maakt er twee van', () => {
    const alineas = (veld: string): string[] =>
      tekst(`{{#if ${veld}}}`, 'Eerst.{{else}}Anders.', '{{/if}}', 'slot');
    expect(alineas('ja')).toEqual(['Eerst.', 'slot']);
    expect(alineas('nee')).toEqual(['Anders.', 'slot']);
    expect(tekst('{{#if nee}}a', 'b{{else if nee}}c{{else}}d', 'e{{/if}}')).toEqual(['d', 'e']);
  });

  it('genest, met begin en einde van meer blokken in één alinea', () => {
    const alineas = [
      '{{#each groepen}}{{#if ../ja}}Groep {{n}}',
      '{{#each l}}- {{this}}',
      '{{/each}}{{/if}}einde{{/each}}',
    ];
    expect(tekst(...alineas)).toEqual(['Groep A', '- 1', '- 2', 'einde', 'Groep B', '- 3', 'einde']);
    expect(tekst('{{#if ja}}a', '{{/if}}{{#if nee}}b', 'c{{/if}}', 'd')).toEqual(['a', 'd']);
  });

  it('de opmaak van elke alinea blijft de hare', () => {
    const opmaak = (stijl: string) => `<w:pPr><w:pStyle w:val="${stijl}"/></w:pPr>`;
    const body = `<w:p>${opmaak('A')}${run('een {{#if ja}}twee')}</w:p><w:p>${opmaak('B')}${run('drie{{/if}} vier')}</w:p>`;
    expect(vulBody(body, VIEW)).toBe(
      `<w:p>${opmaak('A')}${run('een ')}${run('twee')}</w:p><w:p>${opmaak('B')}${run('drie')}${run(' vier')}</w:p>`,
    );
    expect(vulBody(body, { ja: false })).toBe(`<w:p>${opmaak('A')}${run('een ')}${run(' vier')}</w:p>`);
  });

  it('een tabel in een blok dat midden in de tekst begint', () => {
    const body = alinea('a {{#if ja}}b') + tabel(rij('cel')) + alinea('c{{/if}} d');
    expect(vulWord(body, VIEW)).toEqual(['a b', 'cel', 'c d']);
    expect(vulWord(body, { ja: false })).toEqual(['a  d']);
  });

  it('een alinea met het einde van een sectie blijft staan, ook als er alleen een bloktag in staat', () => {
    const sectie = '<w:pPr><w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:pPr>';
    const body = alinea('{{#each lijst}}') + alinea('{{this}}') + `<w:p>${sectie}${run('{{/each}}')}</w:p>`;
    expect(vulBody(body, VIEW)).toBe(`${alinea('x')}${alinea('y')}<w:p>${sectie}</w:p>`);
    const metTekst = alinea('{{#if nee}}') + alinea('weg') + `<w:p>${sectie}${run('ook{{/if}}')}</w:p>`;
    expect(vulBody(metTekst, VIEW)).toBe(`<w:p>${sectie}</w:p>`);
    expect(vulBody(metTekst, { nee: true })).toBe(
      `${alinea('weg')}<w:p><w:pPr/>${run('ook')}</w:p><w:p>${sectie}</w:p>`,
    );
  });
});

describe('blokken in één alinea', () => {
  it('een voorwaarde om de hele alinea laat geen lege regel achter; een lus staat in de regel', () => {
    expect(vulBody(alinea('{{#if nee}}a{{/if}}') + alinea('z'), VIEW)).toBe(alinea('z'));
    expect(vulBody(alinea('{{#unless ja}}{{#if ja}}a{{/if}}{{/unless}}') + alinea('z'), VIEW)).toBe(
      alinea('z'),
    );
    expect(tekst('{{#each lijst}}{{this}}{{#unless @last}}, {{/unless}}{{/each}}')).toEqual(['x, y']);
    expect(tekst('{{#if nee}}a{{else}}b{{/if}}', '{{#if ja}}a{{/if}}{{#if ja}}b{{/if}}')).toEqual([
      'b',
      'ab',
    ]);
  });

  it('een voorwaarde om alineas', () => {
    expect(vulWord(alinea('{{#if t}}{{alineas t}}{{/if}}') + alinea('z'), { t: 'a\nb' })).toEqual([
      'a',
      'b',
      'z',
    ]);
    expect(vulBody(alinea('{{#if t}}{{alineas t}}{{/if}}') + alinea('z'), { t: null })).toBe(alinea('z'));
    expect(vulWord(alinea('{{#each l}}{{alineas this}}{{/each}}'), { l: ['a\nb', 'c'] })).toEqual([
      'a',
      'b',
      'c',
    ]);
  });
});

describe('blokken in tabellen', () => {
  it('begin in de eerste cel, einde in de laatste: de rij herhaalt', () => {
    const t = tabel(
      rij('kop', 'kop'),
      rij('{{#each lijst}}{{this}}', '{{@index}}{{/each}}'),
      rij('voet', 'voet'),
    );
    expect(vulWord(t, VIEW)).toEqual(['kop', 'kop', 'x', '0', 'y', '1', 'voet', 'voet']);
  });

  it('over meer rijen, en begin en einde in rijen van verschillende vorm', () => {
    const t = tabel(rij('{{#each lijst}}a {{this}}', ''), rij('', 'b {{this}}{{/each}}'), rij('z', 'z'));
    expect(vulBody(t, VIEW).match(/<w:tr>/g)).toHaveLength(5);
    const gemengd = tabel(rij('{{#each lijst}}', ''), rij('a', '{{this}}{{/each}}'));
    expect(vulWord(gemengd, VIEW)).toEqual(['a', 'x', 'a', 'y']);
  });

  it('een voorwaarde met else over rijen, en genest', () => {
    const t = tabel(
      rij('{{#each groepen}}{{n}}', '{{#if (gelijk n "A")}}eerste{{else}}later{{/if}}'),
      rij('{{#each l}}-', '{{this}}{{/each}}'),
      rij('', '{{/each}}'),
    );
    expect(vulWord(t, VIEW)).toEqual(['A', 'eerste', '-', '1', '-', '2', 'B', 'later', '-', '3']);
  });

  it('een voorwaarde over een deel van de cellen maakt ze leeg en laat ze staan', () => {
    const t = (veld: string): string =>
      vulBody(tabel(rij('a', `{{#if ${veld}}}b`, 'c{{/if}}', 'd')) + alinea('z'), VIEW);
    expect(t('ja')).toBe(tabel(rij('a', 'b', 'c', 'd')) + alinea('z'));
    expect(t('nee')).toBe(
      tabel(
        `<w:tr>${[alinea('a'), '<w:p></w:p>', '<w:p></w:p>', alinea('d')].map((c) => `<w:tc>${c}</w:tc>`).join('')}</w:tr>`,
      ) + alinea('z'),
    );
    const anders = (veld: string): string[] =>
      vulWord(tabel(rij('v', `{{#if ${veld}}}b`, '{{else}}c', 'd{{/if}}', 'e')), VIEW);
    expect(anders('ja')).toEqual(['v', 'b', 'e']);
    expect(anders('nee')).toEqual(['v', 'c', 'd', 'e']);
  });

  it('een voorwaarde over de hele rij haalt de rij weg', () => {
    expect(vulWord(tabel(rij('{{#if nee}}a', 'b{{/if}}'), rij('c', 'd')), VIEW)).toEqual(['c', 'd']);
  });

  it('een cel die haar enige alinea aan een bloktag verloor, houdt de opmaak ervan', () => {
    const opmaak = '<w:pPr><w:pStyle w:val="Klein"/></w:pPr>';
    const t = `<w:tbl><w:tr><w:tc>${alinea('{{#each lijst}}{{this}}')}</w:tc><w:tc><w:p>${opmaak}${run('{{/each}}')}</w:p></w:tc></w:tr></w:tbl>`;
    expect(
      vulBody(t + alinea('z'), VIEW).match(new RegExp(`<w:tc><w:p>${opmaak}</w:p></w:tc>`, 'g')),
    ).toHaveLength(2);
  });

  it('een tabel in een cel, met een lus in beide', () => {
    const binnen = tabel(rij('{{#each l}}{{this}}', '{{@index}}{{/each}}'));
    const t = `<w:tbl><w:tr><w:tc>${alinea('{{#each groepen}}{{n}}')}</w:tc><w:tc>${binnen}${alinea('{{/each}}')}</w:tc></w:tr></w:tbl>`;
    expect(vulWord(t, VIEW)).toEqual(['A', '1', '0', '2', '1', 'B', '3', '0']);
  });

  it('een tabel in een blok dat om de tabel heen staat', () => {
    const t = alinea('{{#each groepen}}') + tabel(rij('{{n}}')) + alinea('{{/each}}') + alinea('z');
    expect(vulWord(t, VIEW)).toEqual(['A', 'B', 'z']);
  });
});

describe('inhoudsbesturing en hyperlinks', () => {
  const sdt = (inhoud: string): string => `<w:sdt><w:sdtPr/><w:sdtContent>${inhoud}</w:sdtContent></w:sdt>`;

  it('een bloktag die alleen in een besturingselement staat, neemt het mee', () => {
    const body = `<w:p>${sdt(run('{{#if nee}}'))}${run('weg')}${sdt(run('{{/if}}'))}${run('blijft')}</w:p>`;
    expect(vulBody(body, VIEW)).toBe(`<w:p>${run('blijft')}</w:p>`);
    const blok = sdt(alinea('{{#each lijst}}')) + alinea('{{this}}') + sdt(alinea('{{/each}}'));
    expect(vulBody(blok, VIEW)).toBe(alinea('x') + alinea('y'));
  });

  it('een besturingselement waarvan niets overblijft, vervalt', () => {
    expect(vulBody(`<w:p>${run('a')}${sdt(run('{{#if nee}}weg{{/if}}'))}</w:p>`, VIEW)).toBe(alinea('a'));
    expect(
      vulBody(sdt(alinea('{{#each leeg}}') + alinea('x') + alinea('{{/each}}')) + alinea('z'), VIEW),
    ).toBe(alinea('z'));
    expect(
      vulBody(
        `<w:tbl><w:tr><w:tc>${sdt(alinea('{{#if nee}}x{{/if}}'))}</w:tc></w:tr></w:tbl>${alinea('z')}`,
        VIEW,
      ),
    ).toBe(`<w:tbl><w:tr><w:tc><w:p></w:p></w:tc></w:tr></w:tbl>${alinea('z')}`);
  });

  it('een blok van binnen een hyperlink tot erbuiten', () => {
    const body = `<w:p><w:hyperlink w:anchor="a">${run('{{#if nee}}weg')}</w:hyperlink>${run(' ook{{/if}} rest')}</w:p>`;
    expect(vulBody(body, VIEW)).toBe(`<w:p>${run(' rest')}</w:p>`);
  });
});

describe('weigert', () => {
  const fout = (extra: Record<string, string>): string => {
    try {
      compileWord(maakDocx(alinea('x'), { extra }), { naam: 'brief.docx' });
    } catch (e) {
      if (e instanceof SjabloonFouten) return e.message;
      throw e;
    }
    return '';
  };
  const typen = (soort: string): string =>
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/tekst/hoofd.xml" ContentType="${soort}"/></Types>`;

  it('macro’s', () => {
    expect(
      fout({ '[Content_Types].xml': typen('application/vnd.ms-word.document.macroEnabled.main+xml') }),
    ).toBe('brief.docx: Het sjabloon bevat macro’s. Sla het in Word op als .docx, zonder macro’s.');
  });

  it('een tag in het adres van een hyperlink', () => {
    const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://voorbeeld.nl/%7B%7Bnaam%7D%7D" TargetMode="External"/></Relationships>`;
    expect(fout({ 'tekst/_rels/hoofd.xml.rels': rels })).toContain(
      'Een tag kan niet in het adres van een hyperlink staan.',
    );
  });

  it('maakt van een .dotx een document', () => {
    const soort = 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml';
    expect(fout({ '[Content_Types].xml': typen(soort) })).toBe('');
  });
});

it('noemt de plaats zoals de auteur die ziet, met de tekst eromheen', () => {
  const cel = (...inhoud: string[]): string => `<w:tc>${inhoud.join('')}</w:tc>`;
  const body =
    alinea('a') +
    alinea('Beste heer, wat is de naam van {{aantl x}} en nog meer tekst erachter') +
    tabel(
      rij('kop', 'kop'),
      rij('b', '{{/if}}'),
      `<w:tr>${cel(alinea('c'), alinea('{{log}}'))}${cel(tabel(rij('{{/each}}')), alinea(''))}</w:tr>`,
    ) +
    `<w:p><w:r><w:pict><w:txbxContent>${alinea('{{a.0}}')}</w:txbxContent></w:pict></w:r></w:p>`;
  try {
    compileWord(maakDocx(body, { kop: alinea('{{@kop}}') }), { naam: 'brief.docx' });
    expect.fail('geen fouten');
  } catch (e) {
    expect((e as Error).message.split('\n')).toMatchInlineSnapshot(`
      [
        "brief.docx, alinea 2: De helper aantl bestaat niet. Bedoelt u aantal? (bij “…wat is de naam van {{aantl x}} en nog meer tekst…”)",
        "brief.docx, tabel 1, rij 2, cel 2: {{/if}} sluit een blok dat niet open is. Haal {{/if}} weg of zet {{#if …}} ervoor. (bij “{{/if}}”)",
        "brief.docx, tabel 1, rij 3, cel 1, alinea 2: De helper log kan niet in een sjabloon. Noem het veld bij zijn naam. (bij “{{log}}”)",
        "brief.docx, tabel 1, rij 3, cel 2, tabel 1, rij 1, cel 1: {{/each}} sluit een blok dat niet open is. Haal {{/each}} weg of zet {{#each …}} ervoor. (bij “{{/each}}”)",
        "brief.docx, tekstvak 1, alinea 1: Een regel van een lijst heeft geen pad (0). Loop met {{#each lijst}} door de lijst. (bij “{{a.0}}”)",
        "brief.docx, koptekst 1, alinea 1: @kop kan niet in een sjabloon. Bedoelt u @index, @first, @last? (bij “{{@kop}}”)",
      ]
    `);
  }
});
