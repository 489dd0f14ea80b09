import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileWord } from '../../src/sjabloon/index.ts';
import { alinea, EIGENSCHAPPEN, maakDocx, rij, run, vulBody } from './hulp.ts';

const VIEW = { naam: 'An', lijst: ['x', 'y'], ja: true, geen: null };
const VET = '<w:rPr><w:b/></w:rPr>';

/** What Word leaves between the pieces of a tag. */
const RUIS = [
  '',
  '<w:proofErr w:type="spellStart"/>',
  '<w:bookmarkStart w:id="7" w:name="_GoBack"/><w:bookmarkEnd w:id="7"/>',
  '<w:r w:rsidR="00AB12CD"/>',
  '<w:r><w:rPr><w:i/></w:rPr><w:t></w:t></w:r>',
  '<w:r><w:lastRenderedPageBreak/></w:r>',
  '\n    ',
];

const TEKST =
  'Beste {{naam}}, {{#if ja}}ja <&> {{#each lijst}}{{this}} {{/each}}{{else}}nee{{/if}} tot {{ naam }}!';
const heel = (tekst: string, rPr: string): Uint8Array => vul(`<w:p>${run(tekst, rPr)}</w:p>`);
const vul = (body: string): Uint8Array => compileWord(maakDocx(body)).render(VIEW, EIGENSCHAPPEN);

describe('tags over runs heen', () => {
  it('elke manier van knippen geeft dezelfde bytes', () => {
    const knip = fc.record({
      plaats: fc.nat(TEKST.length),
      ruis: fc.constantFrom(...RUIS),
      rsid: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(knip, { maxLength: 12 }), fc.constantFrom('', VET), (knippen, rPr) => {
        const op = [...knippen].sort((a, b) => a.plaats - b.plaats);
        let tot = 0;
        let body = '<w:p w:rsidR="00112233" w:rsidRDefault="00445566">';
        for (const { plaats, ruis, rsid } of op) {
          body +=
            run(TEKST.slice(tot, plaats), rPr).replace(
              '<w:r>',
              rsid ? '<w:r w:rsidRPr="00AABBCC">' : '<w:r>',
            ) + ruis;
          tot = plaats;
        }
        body += `${run(TEKST.slice(tot), rPr)}</w:p>`;
        expect(Buffer.from(vul(body)).equals(Buffer.from(heel(TEKST, rPr)))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('een tag neemt de opmaak van zijn eerste teken; de rest houdt de eigen opmaak', () => {
    const body = `<w:p>${run('a {')}${run('{na', VET)}${run('am}', '<w:rPr><w:i/></w:rPr>')}${run('} b', VET)}</w:p>`;
    expect(vulBody(body, VIEW)).toBe(
      `<w:p><w:r><w:t xml:space="preserve">a An</w:t></w:r><w:r>${VET}<w:t xml:space="preserve"> b</w:t></w:r></w:p>`,
    );
  });

  it('een tag loopt door hyperlinks en inhoudsbesturing, en laat velden staan', () => {
    const link = `<w:p><w:hyperlink w:anchor="a">${run('{{na')}</w:hyperlink><w:smartTag w:element="n">${run('am')}</w:smartTag>${run('}} z')}</w:p>`;
    expect(vulBody(link, VIEW)).toContain('>An</w:t></w:r></w:hyperlink><w:smartTag w:element="n"/>');
    const veld =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
    expect(vulBody(`<w:p>${veld}${run('{{naam}}')}</w:p>`, VIEW)).toContain(veld);
  });

  it('een tag in een tekstvak staat op zichzelf, ook binnen een alinea met tags', () => {
    const vak = `<w:r><w:pict><w:txbxContent>${alinea('{{#if ja}}')}${alinea('in {{naam}}')}${alinea('{{/if}}')}</w:txbxContent></w:pict></w:r>`;
    const uit = vulBody(`<w:p>${run('{{naam}} ')}${vak}${run(' {{naam}}')}</w:p>`, VIEW);
    expect(uit).toContain(`<w:txbxContent>${alinea('in An')}</w:txbxContent>`);
    expect(uit.match(/An/g)).toHaveLength(3);
  });
});

describe('bloktags optillen', () => {
  it('uit alineas en rijen: er blijft niets van over', () => {
    const body =
      alinea('{{#each lijst}}') +
      alinea('- {{this}}') +
      alinea('{{/each}}') +
      `<w:tbl>${rij('kop', 'kop')}${rij('{{#each lijst}}', '')}${rij('{{this}}', '{{@index}}')}${rij('', '{{/each}}')}</w:tbl>`;
    expect(vulBody(body, VIEW)).toBe(
      alinea('- x') +
        alinea('- y') +
        `<w:tbl>${rij('kop', 'kop')}${rij('x', '0')}${rij('y', '1')}</w:tbl><w:p></w:p>`,
    );
  });

  it('meer bloktags en commentaar in één alinea', () => {
    const body =
      alinea('{{! uitleg }}') +
      alinea('{{#if ja}} {{#each lijst}}') +
      alinea('{{this}}') +
      alinea('{{/each}}{{/if}}');
    expect(vulBody(body, VIEW)).toBe(alinea('x') + alinea('y'));
  });

  it('een bloktag naast tekst blijft in zijn alinea', () => {
    expect(vulBody(`<w:p>${run('a{{#if ja}}')}${run('b', VET)}${run('{{/if}}c')}</w:p>`, VIEW)).toBe(
      `<w:p>${run('a')}${run('b', VET)}${run('c')}</w:p>`,
    );
  });

  it('een cel houdt altijd een alinea', () => {
    const cel = (inhoud: string): string =>
      `<w:tbl><w:tr><w:tc><w:tcPr><w:vAlign w:val="top"/></w:tcPr>${inhoud}</w:tc></w:tr></w:tbl>${alinea('z')}`;
    const leeg = cel('<w:p></w:p>');
    expect(vulBody(cel(alinea('{{#if geen}}') + alinea('a') + alinea('{{/if}}')), VIEW)).toBe(leeg);
    expect(vulBody(cel(alinea('{{alineas geen}}')), VIEW)).toBe(leeg);
    expect(
      vulBody(
        `<w:tbl><w:tr><w:tc>${alinea('{{! weg }}')}</w:tc><w:tc>${alinea('{{naam}}')}</w:tc></w:tr></w:tbl>${alinea('z')}`,
        VIEW,
      ),
    ).toBe(`<w:tbl><w:tr><w:tc><w:p></w:p></w:tc><w:tc>${alinea('An')}</w:tc></w:tr></w:tbl>${alinea('z')}`);
  });

  it('na een tabel die door een vervallen bloktag de laatste is, komt een alinea', () => {
    const tabel = `<w:tbl>${rij('a')}</w:tbl>`;
    expect(vulBody(alinea('{{#if ja}}') + tabel + alinea('{{/if}}') + '<w:sectPr/>', VIEW)).toBe(
      `${tabel}<w:p></w:p><w:sectPr/>`,
    );
  });

  it('een tabel zonder rijen vervalt, en twee tabellen blijven er twee', () => {
    const tabel = (lijst: string): string =>
      `<w:tbl><w:tblPr/>${rij(`{{#each ${lijst}}}`)}${rij('{{this}}')}${rij('{{/each}}')}</w:tbl>`;
    expect(vulBody(tabel('geen') + alinea('z'), VIEW)).toBe(alinea('z'));
    const twee = vulBody(tabel('lijst') + alinea('{{#if ja}}') + tabel('lijst') + alinea('{{/if}}'), VIEW);
    expect(twee).toMatch(/<\/w:tbl><w:p>.*<\/w:p><w:tbl>/);
    expect(vulBody(tabel('lijst').replace('</w:tbl>', '<w:bookmarkEnd w:id="1"/></w:tbl>'), VIEW)).toContain(
      '>x<',
    );
  });

  it('van alineas begint alleen de eerste een bladzijde en eindigt alleen de laatste een sectie', () => {
    const sectie = '<w:sectPr><w:pgSz w:w="1" w:h="1"/></w:sectPr>';
    const p = (pPr: string, t: string): string => `<w:p><w:pPr>${pPr}</w:pPr>${t === '' ? '' : run(t)}</w:p>`;
    const body = p(`<w:pageBreakBefore/>${sectie}`, '{{alineas t}}');
    expect(vulBody(body, { t: 'een\ntwee\ndrie' }).replaceAll('<w:pPr/>', '<w:pPr></w:pPr>')).toBe(
      p('<w:pageBreakBefore/>', 'een') + p('', 'twee') + p(sectie, 'drie'),
    );
    expect(vulBody(body, { t: null })).toBe(p(`<w:pageBreakBefore/>${sectie}`, ''));
  });

  it('alineas geeft elke regel een alinea met dezelfde opmaak', () => {
    const opmaak = '<w:pPr><w:pStyle w:val="Kader"/></w:pPr>';
    const view = { t: 'een\r\n\r\ntwee  \ndrie' };
    expect(vulBody(`<w:p>${opmaak}${run('{{alineas t}}', VET)}</w:p>`, view)).toBe(
      ['een', 'twee', 'drie'].map((t) => `<w:p>${opmaak}${run(t, VET)}</w:p>`).join(''),
    );
  });
});
