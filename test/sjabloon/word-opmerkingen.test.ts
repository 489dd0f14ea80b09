import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Ontbreekt, type Weergave } from '../../src/kern/waarden.ts';
import { compileWord, type RenderOpties } from '../../src/sjabloon/index.ts';
import { zuiver } from '../../src/sjabloon/tekens.ts';
import { pakUit } from '../../src/sjabloon/word/pakket/zip.ts';
import { alle, eigenTekst, leesPakket } from '../hulp/ooxml.ts';
import { keurDocument } from '../hulp/ooxml-keur.ts';
import { alinea, deelVan, EIGENSCHAPPEN, maakDocx, rij, run } from './hulp.ts';

const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const HOOFD = 'tekst/hoofd.xml';
const RELS = 'tekst/_rels/hoofd.xml.rels';
const MARK = '<w:rPr><w:b/><w:bCs/><w:highlight w:val="yellow"/></w:rPr>';

const mist = (wat: string): Ontbreekt => new Ontbreekt(wat, `/${wat}`, 'regel');
const VIEW = { doel: mist('doel'), visie: mist('visie'), lijst: mist('lijst'), naam: 'An' };
const zeg = ({ wat }: Ontbreekt): string[] => [`Hier hoort: ${wat}.`];

const vul = (
  docx: Uint8Array,
  view: Weergave = VIEW,
  opties: RenderOpties = { opmerkingen: zeg },
): Uint8Array => {
  const uit = compileWord(docx).render(view, { ...EIGENSCHAPPEN, ...opties });
  expect(keurDocument(uit)).toEqual([]);
  return uit;
};
const deelMet = (docx: Uint8Array, einde: string): string =>
  [...pakUit(docx).keys()].find((deel) => deel.endsWith(einde)) ?? '';

/** What a reader of the comments sees: the text that each is about, and what it says. */
function opmerkingen(docx: Uint8Array): string[] {
  const { delen, hoofd } = leesPakket(docx);
  const deel = [...(delen.get(hoofd)?.relaties.values() ?? [])].find(({ soort }) =>
    soort.endsWith('/comments'),
  );
  const boom = deel && delen.get(deel.doel)?.boom;
  const tekst = delen.get(hoofd)?.boom;
  if (!boom || !tekst) return [];
  const onder = new Map<string, string>();
  const open = new Set<string>();
  const bij: string[] = [];
  for (const e of alle(tekst)) {
    const id = e.kenmerken['w:id'] ?? '';
    if (e.naam === 'w:commentRangeStart') open.add(id);
    else if (e.naam === 'w:commentRangeEnd') open.delete(id);
    else if (e.naam === 'w:commentReference') bij.push(id);
    else if (e.naam === 'w:t') for (const o of open) onder.set(o, (onder.get(o) ?? '') + eigenTekst(e));
  }
  const zegt = new Map(
    [...alle(boom)]
      .filter((e) => e.naam === 'w:comment')
      .map((e) => [
        e.kenmerken['w:id'] ?? '',
        [...alle(e)]
          .filter((k) => k.naam === 'w:p')
          .map((p) =>
            [...alle(p)]
              .filter((k) => k.naam === 'w:t')
              .map(eigenTekst)
              .join('/'),
          )
          .join('|'),
      ]),
  );
  expect([...zegt.keys()].sort()).toEqual([...bij].sort());
  return bij.map((id) => `${id} ${onder.get(id) ?? ''}: ${zegt.get(id) ?? ''}`);
}

describe('opmerkingen', () => {
  it('staan bij elke markering in de tekst, ook bij twee in één alinea', () => {
    const uit = vul(maakDocx(alinea('{{naam}} {{doel}} en {{visie}}.') + alinea('{{alineas doel}}')));
    expect(opmerkingen(uit)).toEqual([
      '0 [ontbreekt: doel]: Hier hoort: doel.',
      '1 [ontbreekt: visie]: Hier hoort: visie.',
      '2 [ontbreekt: doel]: Hier hoort: doel.',
    ]);
    expect(deelVan(uit, HOOFD)).toContain(
      `${run('An ')}<w:commentRangeStart w:id="0"/>${run('[ontbreekt: doel]', MARK)}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${run(' en ')}`,
    );
  });

  it('zijn van rivklaar, op de peildatum, in een eigen deel', () => {
    const uit = vul(maakDocx(alinea('{{doel}}')));
    expect(deelVan(uit, 'tekst/comments.xml')).toBe(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${W}"><w:comment w:id="0" w:author="rivklaar" w:date="2025-03-03T00:00:00Z" w:initials="riv"><w:p><w:r><w:annotationRef/></w:r>${run('Hier hoort: doel.')}</w:p></w:comment></w:comments>`,
    );
    expect(deelVan(uit, RELS)).toContain(
      `<Relationship Id="riv1" Type="${R}/comments" Target="comments.xml"/>`,
    );
    expect(deelVan(uit, '[Content_Types].xml')).toContain(
      '<Override PartName="/tekst/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/></Types>',
    );
  });

  it('staan één keer bij een lijst die ontbreekt, en bij een vakje', () => {
    const w14 = 'http://schemas.microsoft.com/office/word/2010/wordml';
    const vakje = `<w:sdt><w:sdtPr><w:tag w:val="{{doel}}"/><w14:checkbox xmlns:w14="${w14}"/></w:sdtPr><w:sdtContent>${run('☐')}</w:sdtContent></w:sdt>`;
    const tabel = `<w:tbl>${rij('{{#each lijst}}{{wat}}', '{{wie}}{{/each}}')}</w:tbl>`;
    const uit = vul(maakDocx(`${tabel}<w:p>${vakje}</w:p>`));
    expect(opmerkingen(uit)).toEqual([
      '0 [ontbreekt: lijst]: Hier hoort: lijst.',
      '1 [ontbreekt: doel]: Hier hoort: doel.',
    ]);
  });

  it('staan niet waar Word ze niet aanneemt; de markering wel', () => {
    const vak = `<w:p><w:r><w:pict><w:txbxContent>${alinea('{{doel}}')}</w:txbxContent></w:pict></w:r></w:p>`;
    const kaal = `<w:p><w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${run('{{doel}}')}</w:sdtContent></w:sdt></w:p>`;
    const uit = vul(maakDocx(vak + kaal + alinea('slot'), { kop: alinea('{{doel}}') }));
    expect(opmerkingen(uit)).toEqual([]);
    expect(deelMet(uit, 'comments.xml')).toBe('');
    expect(deelVan(uit, HOOFD).match(/\[ontbreekt: doel\]/g)).toHaveLength(2);
    expect(deelVan(uit, 'tekst/boven.xml')).toContain('[ontbreekt: doel]');
  });

  it('komen er niet zonder vraag, of als er niets te zeggen is', () => {
    const docx = maakDocx(alinea('{{doel}} {{visie}}'));
    const zonder = vul(docx, VIEW, {});
    expect(deelMet(zonder, 'comments.xml')).toBe('');
    const niets = vul(docx, VIEW, { opmerkingen: ({ wat }) => (wat === 'doel' ? null : []) });
    expect(Buffer.from(niets).equals(Buffer.from(zonder))).toBe(true);
  });

  it('zijn tekst en niets anders, zonder wat XML verbiedt', () => {
    const aantallen: number[] = [];
    const uit = vul(maakDocx(alinea('{{doel}}')), VIEW, {
      opmerkingen: () => ['a <w:b/> & {{naam}}\u0001', 'b\r\nc\td\ufffe'],
      bijVerwijderd: (aantal) => aantallen.push(aantal),
    });
    expect(opmerkingen(uit)).toEqual(['0 [ontbreekt: doel]: a <w:b/> & {{naam}}|b/c/d']);
    expect(aantallen).toEqual([2]);
  });

  it('zeggen elke tekst zoals hij is', () => {
    const docx = maakDocx(alinea('{{doel}}'));
    const stuk = fc.constantFrom(
      'a',
      '<',
      '&',
      '"',
      '{{x}}',
      ']]>',
      '\n',
      '\t',
      '\u0000',
      '\ud83d',
      '😀',
      ' ',
    );
    const tekst = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: stuk }));
    fc.assert(
      fc.property(tekst, (t) => {
        const verwacht = zuiver(t).replace(/[\n\t]/g, '/');
        const uit = vul(docx, VIEW, { opmerkingen: () => [t] });
        expect(opmerkingen(uit)).toEqual([`0 [ontbreekt: doel]: ${verwacht}`]);
      }),
      { numRuns: 200 },
    );
  });

  it('geven elke keer dezelfde bytes, ook na een ander document', () => {
    const sjabloon = compileWord(maakDocx(alinea('{{doel}}{{visie}}')));
    const maak = (view: Weergave): Buffer =>
      Buffer.from(sjabloon.render(view, { ...EIGENSCHAPPEN, opmerkingen: zeg }));
    const eerst = maak({ doel: null, visie: mist('visie') });
    maak(VIEW);
    expect(maak({ doel: null, visie: mist('visie') }).equals(eerst)).toBe(true);
  });
});

describe('een sjabloon met opmerkingen of stijlen daarvoor', () => {
  const TYPEN = deelVan(maakDocx(''), '[Content_Types].xml');
  const soort = (deel: string, naam: string): string =>
    `<Override PartName="/tekst/${deel}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${naam}+xml"/></Types>`;
  const relatie = (deel: string, naam: string): string =>
    `<Relationship Id="x${naam}" Type="${R}/${naam}" Target="${deel}"/></Relationships>`;
  const metDeel = (deel: string, naam: string, xml: string, body: string): Uint8Array =>
    maakDocx(body, {
      extra: {
        '[Content_Types].xml': TYPEN.replace('</Types>', soort(deel, naam)),
        [RELS]: deelVan(maakDocx(''), RELS).replace('</Relationships>', relatie(deel, naam)),
        [`tekst/${deel}`]: xml,
      },
    });
  const eigen = (p: string): string =>
    `<${p}:comment ${p}:id="6" ${p}:author="An"><${p}:p><${p}:r><${p}:t>Let op.</${p}:t></${p}:r></${p}:p></${p}:comment>`;
  const body =
    `<w:p><w:commentRangeStart w:id="6"/>${run('Kop')}<w:commentRangeEnd w:id="6"/><w:r><w:commentReference w:id="6"/></w:r></w:p>` +
    alinea('{{doel}}');

  it('houdt zijn eigen opmerkingen; die van ons komen erna', () => {
    const docx = metDeel(
      'noten.xml',
      'comments',
      `<w:comments xmlns:w="${W}">${eigen('w')}</w:comments>`,
      body,
    );
    const uit = vul(docx);
    expect(opmerkingen(uit)).toEqual(['6 Kop: Let op.', '7 [ontbreekt: doel]: Hier hoort: doel.']);
    expect(deelVan(uit, 'tekst/noten.xml')).toContain(
      `<w:comments xmlns:w="${W}">${eigen('w')}<w:comment w:id="7"`,
    );
    expect(deelVan(uit, RELS)).toBe(deelVan(docx, RELS));
  });

  it('kan zijn deel leeg hebben, of met een ander voorvoegsel', () => {
    const leeg = vul(metDeel('noten.xml', 'comments', `<w:comments xmlns:w="${W}" />`, alinea('{{doel}}')));
    expect(opmerkingen(leeg)).toEqual(['0 [ontbreekt: doel]: Hier hoort: doel.']);
    const xml = `<x:comments xmlns:x="${W}">${eigen('x')}</x:comments>`;
    const anders = compileWord(metDeel('noten.xml', 'comments', xml, body)).render(VIEW, {
      ...EIGENSCHAPPEN,
      opmerkingen: zeg,
    });
    expect(deelVan(anders, 'tekst/noten.xml')).toContain(`<w:comment xmlns:w="${W}" w:id="7"`);
  });

  it('een deel dat toevallig zo heet, blijft ernaast bestaan', () => {
    const uit = vul(metDeel('Comments.xml', 'iets', '<iets/>', alinea('{{doel}}')));
    expect(deelVan(uit, 'tekst/Comments.xml')).toBe('<iets/>');
    expect(deelVan(uit, RELS)).toContain('Target="comments-1.xml"');
  });

  it('geeft ze zijn stijlen, hoe die in zijn taal ook heten', () => {
    const stijl = (type: string, id: string, naam: string): string =>
      `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${naam}"/></w:style>`;
    const stijlen = `<w:styles xmlns:w="${W}">${stijl('paragraph', 'Tekstopmerking', 'annotation text')}${stijl('character', 'Verwijzingopmerking', 'annotation reference')}</w:styles>`;
    const uit = vul(metDeel('opmaak.xml', 'styles', stijlen, alinea('{{doel}}')));
    expect(deelVan(uit, 'tekst/comments.xml')).toContain(
      '<w:p><w:pPr><w:pStyle w:val="Tekstopmerking"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Verwijzingopmerking"/></w:rPr><w:annotationRef/></w:r>',
    );
    expect(deelVan(uit, HOOFD)).toContain(
      '<w:r><w:rPr><w:rStyle w:val="Verwijzingopmerking"/></w:rPr><w:commentReference w:id="0"/></w:r>',
    );
  });
});
