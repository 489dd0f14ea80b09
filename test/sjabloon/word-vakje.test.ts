import { describe, expect, it } from 'vitest';
import { Ontbreekt, type Weergave } from '../../src/kern/waarden.ts';
import { compileWord } from '../../src/sjabloon/index.ts';
import { keurDocument } from '../hulp/ooxml-keur.ts';
import { alinea, EIGENSCHAPPEN, foutenVan, maakDocx, run, vulBody } from './hulp.ts';

const W14 = 'http://schemas.microsoft.com/office/word/2010/wordml';
const MARK =
  run(' ') + run('[ontbreekt: akkoord]', '<w:rPr><w:b/><w:bCs/><w:highlight w:val="yellow"/></w:rPr>');
const MIST = new Ontbreekt('akkoord', '/akkoord', 'r');

interface Vorm {
  readonly pr?: string;
  readonly inhoud?: string;
  readonly font?: string;
  readonly codes?: readonly [string, string];
  readonly p?: string;
}

const vakje = (
  tag: string,
  { pr = '', inhoud = run('☐'), font = 'Segoe UI', codes = ['2611', '2610'], p = 'w14' }: Vorm = {},
): string =>
  `<w:sdt><w:sdtPr><w:alias w:val="Akkoord"/><w:tag w:val="${tag}"/><w:id w:val="7"/>${pr}` +
  `<${p}:checkbox xmlns:${p}="${W14}"><${p}:checked ${p}:val="0"/><${p}:checkedState ${p}:val="${codes[0]}" ${p}:font="${font}"/>` +
  `<${p}:uncheckedState ${p}:val="${codes[1]}" ${p}:font="${font}"/></${p}:checkbox></w:sdtPr><w:sdtContent>${inhoud}</w:sdtContent></w:sdt>`;

const vul = (body: string, view: Weergave): string => {
  const uit = compileWord(maakDocx(body)).render(view, EIGENSCHAPPEN);
  expect(keurDocument(uit)).toEqual([]);
  return vulBody(body, view);
};
const stand = (xml: string): string[] =>
  [...xml.matchAll(/:checked \w+:val="(\d)".*?<w:t>(.)<\/w:t>/g)].map((m) => `${m[1] ?? ''}${m[2] ?? ''}`);

describe('een selectievakje', () => {
  it.each([
    [true, '1☑'],
    ['ja', '1☑'],
    [0, '1☑'],
    [['x'], '1☑'],
    [false, '0☐'],
    [null, '0☐'],
    ['', '0☐'],
    [[], '0☐'],
  ] as const)('bij %j is het %s', (akkoord, verwacht) => {
    for (const tag of ['{{akkoord}}', '{{vakje akkoord}}'])
      expect(stand(vul(`<w:p>${vakje(tag)}${run(' akkoord')}</w:p>`, { akkoord }))).toEqual([verwacht]);
  });

  it('houdt de rest van zijn gegevens, zonder de tag en wat Word terug zou zetten', () => {
    const pr = '<w:lock w:val="sdtLocked"/><w:dataBinding w:xpath="/a"/><w:showingPlcHdr/>';
    const opmaak = '<w:rPr><w:rStyle w:val="Vak"/><w:rFonts w:ascii="Arial"/><w:sz w:val="40"/></w:rPr>';
    const xml = vul(`<w:p>${vakje('{{akkoord}}', { pr, inhoud: run('☐', opmaak) })}</w:p>`, {
      akkoord: true,
    });
    expect(xml).toBe(
      `<w:p><w:sdt><w:sdtPr><w:alias w:val="Akkoord"/><w:lock w:val="sdtLocked"/><w14:checkbox xmlns:w14="${W14}"><w14:checked w14:val="1"/><w14:checkedState w14:val="2611" w14:font="Segoe UI"/><w14:uncheckedState w14:val="2610" w14:font="Segoe UI"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="Vak"/><w:rFonts w:ascii="Segoe UI" w:eastAsia="Segoe UI" w:hAnsi="Segoe UI" w:hint="eastAsia"/><w:sz w:val="40"/></w:rPr><w:t>☑</w:t></w:r></w:sdtContent></w:sdt></w:p>`,
    );
  });

  it('gaat naar de naamruimte, niet naar het voorvoegsel', () => {
    expect(stand(vul(`<w:p>${vakje('{{akkoord}}', { p: 'x' })}</w:p>`, { akkoord: true }))).toEqual(['1☑']);
    const ander = vakje('{{akkoord}}').replaceAll(W14, 'urn:ander');
    expect(vulBody(`<w:p>${ander}${run('{{akkoord}}')}</w:p>`, { akkoord: true })).toContain(ander);
  });

  it('neemt de tekens van Word als het er geen noemt, en een teken uit een tekenfont', () => {
    const kaal = vakje('{{akkoord}}').replace(/<w14:(un)?checkedState[^>]*>/g, '');
    const xml = vul(`<w:p>${kaal}</w:p>`, { akkoord: true });
    expect(stand(xml)).toEqual(['1☒']);
    expect(xml).toContain('w:ascii="MS Gothic"');
    const wing = vakje('{{akkoord}}', { font: 'Wingdings', codes: ['00FE', '00A8'] });
    expect(vul(`<w:p>${wing}</w:p>`, { akkoord: true })).toContain(
      '<w:sym w:font="Wingdings" w:char="F0FE"/>',
    );
  });

  it('dat ontbreekt is leeg, met de markering erachter; ook om een alinea of cel', () => {
    const view = { akkoord: MIST };
    const inTekst = vul(`<w:p>${vakje('{{akkoord}}')}${run(' ja')}</w:p>`, view);
    expect(stand(inTekst)).toEqual(['0☐']);
    expect(inTekst).toContain(`</w:sdt>${MARK}${run(' ja')}</w:p>`);
    const omAlinea = vakje('{{akkoord}}', {
      inhoud: `<w:p><w:pPr><w:jc w:val="left"/></w:pPr>${run('☐')}</w:p>`,
    });
    expect(vul(omAlinea, view)).toMatch(
      /^<w:p><w:pPr><w:jc w:val="left"\/><\/w:pPr><w:sdt>.*<\/w:sdt><w:r>.*<\/w:p>$/,
    );
    const omCel = `<w:tbl><w:tr>${vakje('{{akkoord}}', { inhoud: `<w:tc>${alinea('☐')}</w:tc>` })}</w:tr></w:tbl><w:p/>`;
    expect(vul(omCel, view)).toContain(`</w:sdt>${MARK}</w:p></w:tc></w:tr>`);
  });

  it('in een lus over iets dat ontbreekt staat de markering één keer', () => {
    const body = `<w:p>${run('{{#each lijst}}')}${vakje('{{x}}')}${vakje('{{y}}')}${run('{{/each}}')}</w:p>`;
    expect(vul(body, { lijst: MIST }).match(/ontbreekt/g)).toHaveLength(1);
  });

  it('in een lus staan er zoveel als nodig', () => {
    const body = `<w:p>${run('{{#each lijst}}')}${vakje('{{this}}')}${run('{{/each}}')}</w:p>`;
    const xml = vul(body, { lijst: [true, false, true] });
    expect(stand(xml)).toEqual(['1☑', '0☐', '1☑']);
    expect(xml).not.toContain('<w:id ');
  });

  it('zonder tag van ons, en een vakje van een oud formulier, blijven zoals zij zijn', () => {
    const oud =
      '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="{{akkoord}}"/><w:checkBox><w:sizeAuto/><w:default w:val="0"/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
    const body = `<w:p>${vakje('eigen')}${oud}`;
    expect(vul(`${body}${run('{{akkoord}}')}</w:p>`, { akkoord: true })).toBe(`${body}${run('ja')}</w:p>`);
  });

  it('met een tag die geen tag is, is een fout van het sjabloon', () => {
    const lees = (tag: string): string[] =>
      foutenVan(() => compileWord(maakDocx(`<w:p>${vakje(tag)}</w:p>`)));
    expect(lees('{{akkoord}} ja')).toEqual([
      '1:1 In de titel of het label van een selectievakje staat meer of minder dan één tag. Zet er één tag in en verder niets, bijvoorbeeld {{vakje akkoord}}.',
    ]);
    expect(lees('{{#if akkoord}}')[0]).toContain('{{#if akkoord}} kan niet in de titel of het label');
    expect(lees('{{../akkoord}}')[0]).toContain('hoger dan het document');
  });
});

describe('een inhoudsbesturing met een tag erin', () => {
  const besturing = (tekst: string): string =>
    `<w:sdt><w:sdtPr><w:alias w:val="Naam"/>[<w:dataBinding w:xpath="/a"/><x:dataBinding xmlns:x="urn:x"/><w:showingPlcHdr/>]<w:text/></w:sdtPr><w:sdtContent>${run(tekst)}</w:sdtContent></w:sdt>`;
  const zonder = (xml: string): string => xml.replace(/\[.*\]/, '');
  const met = (xml: string): string => xml.replace(/[[\]]/g, '');

  it('is niet meer verbonden met wat Word er anders in terugzet', () => {
    expect(vul(`<w:p>${met(besturing('{{naam}}'))}</w:p>`, { naam: 'An' })).toBe(
      `<w:p>${zonder(besturing('An'))}</w:p>`,
    );
  });

  it('een andere blijft verbonden', () => {
    expect(vul(`<w:p>${met(besturing('naam'))}${run('{{naam}}')}</w:p>`, { naam: 'An' })).toBe(
      `<w:p>${met(besturing('naam'))}${run('An')}</w:p>`,
    );
  });

  it('ook als de tag in een tekening of een ander vakje erin zit', () => {
    const om = besturing('x').replace(run('x'), vakje('{{naam}}')).replace('<w:text/>', '');
    expect(vul(`<w:p>${met(om)}</w:p>`, { naam: 'An' })).not.toContain('dataBinding');
  });
});
