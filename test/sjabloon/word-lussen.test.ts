import { describe, expect, it } from 'vitest';
import { compileWord } from '../../src/sjabloon/index.ts';
import { alinea, deelVan, EIGENSCHAPPEN, maakDocx, run, vulBody } from './hulp.ts';

const CT = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const niveau = (nr: number, soort: string, rest = ''): string =>
  `<w:lvl w:ilvl="${nr}"><w:start w:val="1"/><w:numFmt w:val="${soort}"/>${rest}</w:lvl>`;
const NUMMERING =
  `<w:numbering ${W}>` +
  `<w:abstractNum w:abstractNumId="1">${niveau(0, 'decimal')}${niveau(1, 'lowerLetter')}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="2">${niveau(0, 'bullet')}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="3">${niveau(0, 'decimal', '<w:pStyle w:val="Kop1"/>')}</w:abstractNum>` +
  '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>' +
  '<w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>' +
  '<w:num w:numId="3"><w:abstractNumId w:val="3"/></w:num></w:numbering>';
const STIJLEN =
  `<w:styles ${W}><w:style w:type="paragraph" w:styleId="Kop1"><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>` +
  '<w:style w:type="paragraph" w:styleId="Lijst"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>';

const sjabloon = (body: string): Uint8Array =>
  maakDocx(body, {
    extra: {
      '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/tekst/hoofd.xml" ContentType="${CT}.document.main+xml"/><Override PartName="/tekst/tel.xml" ContentType="${CT}.numbering+xml"/><Override PartName="/tekst/stijl.xml" ContentType="${CT}.styles+xml"/></Types>`,
      'tekst/_rels/hoofd.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${REL}/numbering" Target="tel.xml"/><Relationship Id="r2" Type="${REL}/styles" Target="stijl.xml"/></Relationships>`,
      'tekst/tel.xml': NUMMERING,
      'tekst/stijl.xml': STIJLEN,
    },
  });

const punt = (tekst: string, lijst = 1, ilvl = 0): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${lijst}"/></w:numPr></w:pPr>${run(tekst)}</w:p>`;

/** The text of each paragraph with the number of its list: `tekst#4`. */
function punten(body: string, view: object): string[] {
  const docx = compileWord(sjabloon(body)).render(view as never, EIGENSCHAPPEN);
  return [...deelVan(docx, 'tekst/hoofd.xml').matchAll(/<w:p[ >].*?<\/w:p>/g)]
    .map(([p]) => {
      const nummer = /<w:numId w:val="(\d+)"/.exec(p)?.[1];
      return p.replace(/<[^>]*>/g, '') + (nummer === undefined ? '' : `#${nummer}`);
    })
    .filter((t) => t !== '');
}

const GROEPEN = {
  groepen: [
    { n: 'A', l: ['a', 'b'] },
    { n: 'B', l: ['c'] },
  ],
  lijst: ['x', 'y'],
};

describe('genummerde lijsten in een lus', () => {
  it('beginnen per keer opnieuw als er iets voor staat', () => {
    const body =
      alinea('{{#each groepen}}') +
      alinea('{{n}}') +
      alinea('{{#each l}}') +
      punt('{{this}}') +
      alinea('{{/each}}') +
      alinea('{{/each}}') +
      punt('z');
    expect(punten(body, GROEPEN)).toEqual(['A', 'a#4', 'b#4', 'B', 'c#5', 'z#1']);
    const docx = compileWord(sjabloon(body)).render(GROEPEN, EIGENSCHAPPEN);
    const nummering = deelVan(docx, 'tekst/tel.xml');
    expect(nummering).toContain(
      '<w:num w:numId="5"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>',
    );
    expect(nummering.match(/<w:num /g)).toHaveLength(5);
    expect(nummering).toMatch(/<\/w:num><\/w:numbering>$/);
  });

  it('tellen door als de lus de punten zelf maakt, ook met een toelichting eronder of punten een niveau dieper', () => {
    expect(
      punten(
        alinea('{{#each lijst}}') + punt('{{this}}') + alinea('toelichting') + alinea('{{/each}}'),
        GROEPEN,
      ),
    ).toEqual(['x#1', 'toelichting', 'y#1', 'toelichting']);
    const diep =
      alinea('{{#each groepen}}') +
      punt('{{n}}') +
      alinea('{{#each l}}') +
      punt('{{this}}', 1, 1) +
      alinea('{{/each}}') +
      alinea('{{/each}}');
    expect(punten(diep, GROEPEN)).toEqual(['A#1', 'a#1', 'b#1', 'B#1', 'c#1']);
  });

  it('rijen van een tabel tellen door; een hele lijst in een cel begint opnieuw', () => {
    const rij = (...cellen: string[]): string =>
      `<w:tr>${cellen.map((c) => `<w:tc>${c}</w:tc>`).join('')}</w:tr>`;
    const tabel = (...rijen: string[]): string => `<w:tbl>${rijen.join('')}</w:tbl>`;
    expect(punten(tabel(rij(alinea('{{#each lijst}}{{this}}'), punt('nr{{/each}}'))), GROEPEN)).toEqual([
      'x',
      'nr#1',
      'y',
      'nr#1',
    ]);
    expect(
      punten(tabel(rij(alinea('{{#each lijst}}{{this}}'), punt('een') + punt('twee{{/each}}'))), GROEPEN),
    ).toEqual(['x', 'een#4', 'twee#4', 'y', 'een#5', 'twee#5']);
  });

  it('opsommingen en genummerde hoofdstukken blijven wat zij zijn', () => {
    const lus = (lijst: number): string =>
      alinea('{{#each lijst}}') + alinea('kop') + punt('{{this}}', lijst) + alinea('{{/each}}');
    expect(punten(lus(2), GROEPEN)).toEqual(['kop', 'x#2', 'kop', 'y#2']);
    expect(punten(lus(3), GROEPEN)).toEqual(['kop', 'x#3', 'kop', 'y#3']);
  });

  it('een lijst die uit de stijl komt', () => {
    const body =
      alinea('{{#each lijst}}') +
      alinea('kop') +
      `<w:p><w:pPr><w:pStyle w:val="Lijst"/></w:pPr>${run('{{this}}')}</w:p>` +
      alinea('{{/each}}');
    expect(punten(body, GROEPEN)).toEqual(['kop', 'x#4', 'kop', 'y#5']);
  });

  it('twee keer vullen geeft dezelfde bytes', () => {
    const gevuld = compileWord(
      sjabloon(alinea('{{#each lijst}}') + alinea('kop') + punt('{{this}}') + alinea('{{/each}}')),
    );
    const eerste = gevuld.render(GROEPEN, EIGENSCHAPPEN);
    expect(Buffer.from(gevuld.render(GROEPEN, EIGENSCHAPPEN)).equals(Buffer.from(eerste))).toBe(true);
    const leeg = gevuld.render({ lijst: [] }, EIGENSCHAPPEN);
    expect(deelVan(leeg, 'tekst/tel.xml')).toBe(NUMMERING);
  });
});

describe('alineas met punten', () => {
  it('gebruikt de opsomming van het sjabloon, een niveau dieper in een lijst', () => {
    const view = { t: 'eerst\n- een\n• twee\nslot' };
    expect(punten(alinea('{{alineas t}}'), view)).toEqual(['eerst', 'een#2', 'twee#2', 'slot']);
    expect(punten(punt('{{alineas t}}'), view)).toEqual(['eerst#1', 'een#2', 'twee#2', 'slot#1']);
  });

  it('maakt er een in een sjabloon zonder lijsten', () => {
    const docx = compileWord(maakDocx(alinea('{{alineas t}}'))).render({ t: '- een' }, EIGENSCHAPPEN);
    expect(deelVan(docx, 'tekst/hoofd.xml')).toContain(
      '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
    );
    expect(deelVan(docx, 'tekst/riv-numbering.xml')).toMatch(
      /<w:abstractNum .*<\/w:abstractNum><w:num w:numId="1">/,
    );
    expect(deelVan(docx, 'tekst/_rels/hoofd.xml.rels')).toContain(
      '/numbering" Target="/tekst/riv-numbering.xml"',
    );
    expect(deelVan(docx, '[Content_Types].xml')).toContain('PartName="/tekst/riv-numbering.xml"');
  });
});

describe('wat maar één keer mag', () => {
  const bladwijzer = (tekst: string): string =>
    `<w:p><w:bookmarkStart w:id="3" w:name="Plek"/>${run(tekst)}<w:bookmarkEnd w:id="3"/></w:p>`;
  const VIEW = { lijst: ['x', 'y'], nee: false };

  it('een bladwijzer in een lus staat alleen in de eerste keer', () => {
    expect(vulBody(alinea('{{#each lijst}}') + bladwijzer('{{this}}') + alinea('{{/each}}'), VIEW)).toBe(
      bladwijzer('x') + alinea('y'),
    );
    expect(vulBody(alinea('{{#each nee}}{{/each}}') + bladwijzer('{{nee}}'), VIEW)).toBe(bladwijzer('nee'));
  });

  it('een bladwijzer die half in een blok staat, vervalt', () => {
    const body = `<w:p><w:bookmarkStart w:id="3" w:name="Plek"/>${run('{{#if nee}}a')}<w:bookmarkEnd w:id="3"/>${run('{{/if}}b')}</w:p>`;
    expect(vulBody(body, VIEW)).toBe(`<w:p>${run('b')}</w:p>`);
  });

  it('een bladwijzer die in een weggevallen alinea met een bloktag begon, blijft', () => {
    const begin = '<w:bookmarkStart w:id="3" w:name="Plek"/>';
    const einde = '<w:bookmarkEnd w:id="3"/>';
    const body = `<w:p>${begin}${run('{{#if lijst}}')}</w:p><w:p>${run('Kop')}${einde}</w:p>${alinea('{{/if}}')}`;
    expect(vulBody(body, VIEW)).toBe(`${begin}<w:p>${run('Kop')}${einde}</w:p>`);
  });

  it('een tekstvak staat er twee keer in, elk met zijn bladwijzer', () => {
    const vak = `<w:txbxContent>${bladwijzer('{{nee}}')}</w:txbxContent>`;
    const body = `<w:p><w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice>${vak}</mc:Choice><mc:Fallback>${vak}</mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect(vulBody(body, VIEW).match(/bookmarkStart/g)).toHaveLength(2);
  });

  it('een bladwijzer die in alineas begint en erbuiten eindigt, vervalt', () => {
    const body = `<w:p><w:bookmarkStart w:id="3" w:name="Plek"/>${run('{{alineas t}}')}</w:p><w:p>${run('z')}<w:bookmarkEnd w:id="3"/></w:p>`;
    expect(vulBody(body, { t: null })).toBe(alinea('z'));
  });

  it('een bladwijzer in een alinea die er meer wordt, staat in de eerste', () => {
    expect(vulBody(bladwijzer('{{alineas t}}'), { t: 'x\ny' })).toBe(bladwijzer('x') + alinea('y'));
  });

  it('twee tabellen die de auteur naast elkaar zette, blijven zo; een weggevallen uitleg houdt ze uit elkaar', () => {
    const tabel = '<w:tbl><w:tr><w:tc><w:p></w:p></w:tc></w:tr></w:tbl>';
    expect(vulBody(alinea('{{nee}}') + tabel + tabel + alinea('z'), VIEW)).toBe(
      alinea('nee') + tabel + tabel + alinea('z'),
    );
    expect(vulBody(tabel + alinea('{{! uitleg }}') + tabel + alinea('z'), VIEW)).toMatch(
      /<\/w:tbl><w:p>.*<\/w:p><w:tbl>/,
    );
  });

  it('tekeningen krijgen elk een eigen nummer', () => {
    const tekening = (id: number): string =>
      `<w:p>${run('{{this}}')}<w:r><w:drawing><wp:docPr id="${id}" name="a"/></w:drawing></w:r></w:p>`;
    const uit = vulBody(
      tekening(7).replace('{{this}}', 'vast') + alinea('{{#each lijst}}') + tekening(9) + alinea('{{/each}}'),
      VIEW,
    );
    expect([...uit.matchAll(/<wp:docPr[^>]*id="(\d+)"/g)].map(([, id]) => id)).toEqual(['7', '10', '11']);
  });

  it('een inhoudsbesturingselement in een lus verliest zijn nummer', () => {
    const sdt = `<w:sdt><w:sdtPr><w:id w:val="5"/></w:sdtPr><w:sdtContent>${alinea('{{this}}')}</w:sdtContent></w:sdt>`;
    expect(vulBody(alinea('{{#each lijst}}') + sdt + alinea('{{/each}}'), VIEW)).not.toContain('w:id ');
  });
});
