import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Afbeelding, Ontbreekt, type Weergave } from '../../src/kern/waarden.ts';
import { compileWord, paden } from '../../src/sjabloon/index.ts';
import { zuiver } from '../../src/sjabloon/tekens.ts';
import { pakUit } from '../../src/sjabloon/word/pakket/zip.ts';
import { JPEG, maakPng } from '../hulp/beeld.ts';
import { alle, leesPakket } from '../hulp/ooxml.ts';
import { keurDocument } from '../hulp/ooxml-keur.ts';
import { alinea, deelVan, EIGENSCHAPPEN, foutenVan, maakDocx, run, vulBody } from './hulp.ts';

const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WP = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';
const HOOFD = 'tekst/hoofd.xml';
const RELS = 'tekst/_rels/hoofd.xml.rels';

const beeld = (deel: Partial<Afbeelding> = {}): Afbeelding =>
  new Afbeelding({ soort: 'png', bytes: maakPng(4, 2), breedte: 40, hoogte: 20, alt: 'logo', ...deel });
const LOGO = beeld();
const MIST = new Ontbreekt('logo', '/logo', 'r');

const vul = (docx: Uint8Array, view: Weergave): Uint8Array => {
  const uit = compileWord(docx).render(view, EIGENSCHAPPEN);
  expect(keurDocument(uit)).toEqual([]);
  return uit;
};
const delenVan = (docx: Uint8Array): string[] => [...pakUit(docx).keys()];
const alles = (xml: string, vorm: RegExp): string[] => [...xml.matchAll(vorm)].map((m) => m[1] ?? '');
const nummers = (xml: string): string[] => alles(xml, /<wp:docPr id="(\d+)"/g);
const maten = (xml: string): string[] =>
  [...xml.matchAll(/extent cx="(\d+)" cy="(\d+)"/g)].map((m) => `${m[1]}x${m[2]}`);

/** A drawing as Word makes it, in the line or beside the text. */
function tekening(alt: string, soort: 'inline' | 'anchor' = 'inline', kenmerk = 'descr'): string {
  const plek =
    soort === 'inline'
      ? ['<wp:inline distT="0" distB="0" distL="0" distR="0">', '', '']
      : [
          '<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="page"><wp:align>right</wp:align></wp:positionH><wp:positionV relativeFrom="page"><wp:posOffset>9</wp:posOffset></wp:positionV>',
          '<wp:wrapSquare wrapText="bothSides"/>',
          '<wp14:sizeRelH xmlns:wp14="urn:wp14" relativeFrom="page"><wp14:pctWidth>50000</wp14:pctWidth></wp14:sizeRelH>',
        ];
  return `<w:drawing xmlns:wp="${WP}">${plek[0]}<wp:extent cx="720000" cy="720000"/><wp:effectExtent l="9" t="9" r="9" b="9"/>${plek[1]}<wp:docPr id="41" name="x" ${kenmerk}="${alt}"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="urn:oud"/></a:graphic>${plek[2]}</wp:${soort}></w:drawing>`;
}
const metRun = (inhoud: string): string => `<w:r><w:rPr><w:i/></w:rPr>${inhoud}</w:r>`;

describe('een afbeelding in de tekst', () => {
  it('staat in de regel, met haar maat, haar tekst, een relatie en een soort', () => {
    const uit = vul(maakDocx(alinea('voor {{logo}} na')), { logo: beeld({ alt: 'A <b> & "c"\nd\u0001' }) });
    const xml = deelVan(uit, HOOFD);
    expect(xml).toContain(
      `<w:t xml:space="preserve">voor </w:t><w:drawing><wp:inline xmlns:wp="${WP}" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="1440000" cy="720000"/>`,
    );
    expect(xml).toContain(
      '<wp:docPr id="1" name="Afbeelding 1" descr="A &lt;b&gt; &amp; &quot;c&quot;&#xA;d"/>',
    );
    expect(xml).toContain('</w:drawing><w:t xml:space="preserve"> na</w:t></w:r>');
    expect(xml).toContain('r:embed="riv1"');
    expect(deelVan(uit, RELS)).toContain(
      `<Relationship Id="riv1" Type="${R}/image" Target="media/riv1.png"/></Relationships>`,
    );
    expect(deelVan(uit, '[Content_Types].xml')).toContain(
      '<Default Extension="png" ContentType="image/png"/></Types>',
    );
    expect(Buffer.from(pakUit(uit).get('tekst/media/riv1.png') ?? []).equals(maakPng(4, 2))).toBe(true);
  });

  it('komt één keer in het bestand, hoe vaak en hoe groot zij ook staat, ook in een koptekst zonder relaties', () => {
    const kop = alinea('{{afbeelding logo 1}}{{foto}}');
    const uit = vul(maakDocx(alinea('{{#each x}}{{../logo}}{{/each}}'), { kop }), {
      logo: LOGO,
      foto: beeld({ soort: 'jpeg', bytes: JPEG }),
      x: [1, 2],
    });
    expect(delenVan(uit).filter((deel) => deel.includes('media'))).toEqual([
      'tekst/media/riv1.png',
      'tekst/media/riv2.jpeg',
    ]);
    expect(alles(deelVan(uit, HOOFD), /r:embed="(\w+)"/g)).toEqual(['riv1', 'riv1']);
    expect(alles(deelVan(uit, 'tekst/boven.xml'), /r:embed="(\w+)"/g)).toEqual(['riv1', 'riv2']);
    expect(alles(deelVan(uit, 'tekst/_rels/boven.xml.rels'), /Target="([^"]*)"/g)).toEqual([
      'media/riv1.png',
      'media/riv2.jpeg',
    ]);
    expect([...nummers(deelVan(uit, HOOFD)), ...nummers(deelVan(uit, 'tekst/boven.xml'))]).toEqual([
      '1',
      '2',
      '3',
      '4',
    ]);
  });

  it('is niet breder dan de regel van de laatste sectie', () => {
    const sectie =
      '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:left="1134" w:right="1134" w:top="0" w:bottom="0" w:gutter="0"/></w:sectPr>';
    const lang = { logo: beeld({ breedte: 400, hoogte: 40 }) };
    expect(maten(vulBody(alinea('{{logo}}'), lang))).toEqual([`${160 * 36_000}x${16 * 36_000}`]);
    expect(maten(vulBody(alinea('{{logo}}') + sectie, lang))).toEqual(['6120130x612013']);
    const hoog = beeld({ breedte: 40, hoogte: 480 });
    expect(maten(vulBody(alinea('{{logo}}'), { logo: hoog }))).toEqual([`${20 * 36_000}x${240 * 36_000}`]);
  });

  it('is haar tekst waar Word alleen tekst aanneemt', () => {
    const besturing = (soort: string): string =>
      `<w:p><w:sdt><w:sdtPr>${soort}</w:sdtPr><w:sdtContent>${run('{{logo}}')}</w:sdtContent></w:sdt></w:p>`;
    expect(vulBody(besturing('<w:text/>'), { logo: LOGO })).toContain('<w:t xml:space="preserve">logo</w:t>');
    expect(vulBody(besturing('<w:richText/>'), { logo: LOGO })).toContain('<w:drawing>');
  });

  it('botst niet met wat het sjabloon al heeft', () => {
    const extra = {
      [RELS]: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="riv1" Type="${R}/image" Target="media/Riv1.PNG"/></Relationships>`,
      'tekst/media/Riv1.PNG': 'x',
      '[Content_Types].xml': deelVan(maakDocx(''), '[Content_Types].xml').replace(
        '</Types>',
        '<Default Extension="PNG" ContentType="image/x-png"/></Types>',
      ),
    };
    const uit = compileWord(maakDocx(alinea('{{logo}}'), { extra })).render({ logo: LOGO }, EIGENSCHAPPEN);
    expect(deelVan(uit, RELS)).toContain(`Id="riv2" Type="${R}/image" Target="media/riv1-1.png"`);
    expect(deelVan(uit, '[Content_Types].xml')).toContain(
      '<Override PartName="/tekst/media/riv1-1.png" ContentType="image/png"/>',
    );
  });

  it('volgt de strenge soort van Open XML als het sjabloon die heeft', () => {
    const gewoon = pakUit(maakDocx(alinea('{{logo}}')));
    const extra = Object.fromEntries(
      [...gewoon].map(([deel, bytes]) => [
        deel,
        Buffer.from(bytes)
          .toString()
          .replaceAll(R, 'http://purl.oclc.org/ooxml/officeDocument/relationships')
          .replaceAll(
            'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
            'http://purl.oclc.org/ooxml/wordprocessingml/main',
          ),
      ]),
    );
    const uit = vul(maakDocx('', { extra }), { logo: LOGO });
    expect(deelVan(uit, RELS)).toContain(
      'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/image"',
    );
    expect(deelVan(uit, HOOFD)).toContain('uri="http://purl.oclc.org/ooxml/drawingml/picture"');
    expect(deelVan(uit, HOOFD)).not.toContain('schemas.openxmlformats.org');
  });

  it('geeft elke keer dezelfde bytes, en zonder afbeelding komt er niets bij', () => {
    const sjabloon = compileWord(maakDocx(alinea('{{logo}}{{ander}}')));
    const maak = (view: Weergave): Buffer => Buffer.from(sjabloon.render(view, EIGENSCHAPPEN));
    const eerst = maak({ logo: LOGO, ander: null });
    expect(delenVan(maak({ logo: null, ander: null }))).toEqual(
      delenVan(compileWord(maakDocx(alinea('{{x}}'))).render({}, EIGENSCHAPPEN)),
    );
    expect(delenVan(maak({ logo: LOGO, ander: beeld({ bytes: maakPng(1, 1) }) }))).toContain(
      'tekst/media/riv2.png',
    );
    expect(maak({ logo: LOGO, ander: null }).equals(eerst)).toBe(true);
    expect(delenVan(eerst)).toEqual([...delenVan(eerst)].sort());
  });

  it('heeft elke tekst als alternatieve tekst, zonder wat XML verbiedt', () => {
    const docx = maakDocx(alinea('{{logo}}'));
    const stuk = fc.constantFrom(
      'a',
      '<',
      '>',
      '&',
      '"',
      "'",
      '{{x}}',
      '\n',
      '\r',
      '\t',
      '\u0001',
      '\udc00',
      '😀',
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: stuk })), (alt) => {
        const { delen, hoofd } = leesPakket(vul(docx, { logo: beeld({ alt }) }));
        const boom = delen.get(hoofd)?.boom;
        const naam = boom && [...alle(boom)].find((e) => e.naam === 'wp:docPr');
        expect(naam?.kenmerken.descr).toBe(zuiver(alt));
      }),
      { numRuns: 200 },
    );
  });

  it('telt de tekens die uit haar tekst zijn weggelaten', () => {
    const aantallen: number[] = [];
    compileWord(maakDocx(alinea('{{logo}}'))).render(
      { logo: beeld({ alt: 'a\u0000\ud800b\r\nc' }) },
      { ...EIGENSCHAPPEN, bijVerwijderd: (aantal) => aantallen.push(aantal) },
    );
    expect(aantallen).toEqual([2]);
  });
});

describe('een afbeelding in de plaats van een andere', () => {
  it.each([
    ['in de regel', 'inline', 'descr'],
    ['zwevend', 'anchor', 'descr'],
    ['met de tag in de titel', 'inline', 'title'],
  ] as const)('%s: op haar plaats, binnen haar maat', (_naam, soort, kenmerk) => {
    const body = `<w:p>${run('a')}${metRun(tekening('{{logo}}', soort, kenmerk))}${run('b')}</w:p>`;
    const xml = deelVan(vul(maakDocx(body), { logo: LOGO }), HOOFD);
    expect(maten(xml)).toEqual(['720000x360000']);
    expect(xml).toContain('<a:ext cx="720000" cy="360000"/>');
    expect(xml).toContain('<w:r><w:rPr><w:i/></w:rPr><w:drawing');
    expect(xml).toContain('<wp:docPr id="42" name="Afbeelding 42" descr="logo"/>');
    expect(xml).not.toMatch(/\{\{|urn:oud|sizeRelH|l="9"/);
    if (soort === 'anchor') expect(xml).toContain('<wp:align>right</wp:align></wp:positionH>');
  });

  it('een maat in de tag maakt haar niet groter, het kader niet kleiner dan nodig', () => {
    const klein = { logo: beeld({ breedte: 10, hoogte: 5 }) };
    const body = (tag: string): string => `<w:p>${metRun(tekening(tag))}</w:p>`;
    expect(maten(vulBody(body('{{afbeelding logo 4}}'), klein))).toEqual(['360000x180000']);
    expect(maten(vulBody(body('{{logo}}'), klein))).toEqual(['720000x360000']);
  });

  it('vervangt een vorm met haar vorm voor oude Words, en een oude vorm alleen', () => {
    const oud = '<w:pict xmlns:v="urn:v"><v:rect alt="{{logo}}" style="width:28.35pt;height:1in"/></w:pict>';
    const beide = `<mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice Requires="wps">${tekening('{{logo}}', 'anchor')}</mc:Choice><mc:Fallback>${oud}</mc:Fallback></mc:AlternateContent>`;
    expect(vulBody(`<w:p>${metRun(beide)}</w:p>`, { logo: LOGO })).not.toMatch(/AlternateContent|v:rect/);
    expect(maten(vulBody(`<w:p>${metRun(oud)}</w:p>`, { logo: LOGO }))).toEqual(['360045x180023']);
  });

  it('houdt de link die op de vorige zat', () => {
    const link = tekening('{{logo}}').replace(
      '"/><wp:cNv',
      '"><a:hlinkClick xmlns:a="urn:a" id="x"/></wp:docPr><wp:cNv',
    );
    expect(vulBody(`<w:p>${metRun(link)}</w:p>`, { logo: LOGO })).toContain(
      'descr="logo"><a:hlinkClick xmlns:a="urn:a" id="x"/></wp:docPr>',
    );
  });

  it('zonder waarde blijft er niets van over; wat ontbreekt staat er als tekst', () => {
    const body = `<w:p>${run('a')}${metRun(tekening('{{logo}}'))}</w:p>`;
    expect(vulBody(body, { logo: null })).toBe(alinea('a'));
    expect(vulBody(body, { logo: MIST })).toBe(
      `<w:p>${run('a')}${run('[ontbreekt: logo]', '<w:rPr><w:b/><w:bCs/><w:i/><w:highlight w:val="yellow"/></w:rPr>')}</w:p>`,
    );
  });

  it('houdt wat er verder in haar run staat', () => {
    const body = `<w:p><w:r><w:t>a</w:t>${tekening('{{logo}}')}<w:tab/></w:r></w:p>`;
    expect(vulBody(body, { logo: null })).toBe('<w:p><w:r><w:t>a</w:t></w:r><w:r><w:tab/></w:r></w:p>');
  });

  it('kan in een lus en een blok, en telt mee als gebruikt veld', () => {
    const body = `<w:p>${run('{{#each lijst}}')}${metRun(tekening('{{beeld}}'))}${run('{{/each}}')}</w:p>`;
    const sjabloon = compileWord(maakDocx(body));
    expect(paden(sjabloon).map(({ pad, gebruik }) => `${pad} ${gebruik}`)).toEqual([
      'lijst each',
      'lijst[].beeld print',
    ]);
    const uit = sjabloon.render({ lijst: [{ beeld: LOGO }, { beeld: LOGO }] }, EIGENSCHAPPEN);
    expect(nummers(deelVan(uit, HOOFD))).toEqual(['42', '43']);
  });

  it('laat een tekening zonder tag met rust', () => {
    const body = `<w:p>${metRun(tekening('foto van een hek'))}${run('{{x}}')}</w:p>`;
    expect(vulBody(body, { x: '' })).toContain(tekening('foto van een hek'));
  });
});

describe('fouten', () => {
  const lees = (alt: string): string[] =>
    foutenVan(() => compileWord(maakDocx(alinea('x') + `<w:p>${metRun(tekening(alt))}</w:p>`)));

  it.each([
    ['{{logo}} van ons', 'In de alternatieve tekst van een afbeelding staat meer of minder dan één tag.'],
    ['{{logo', 'In de alternatieve tekst van een afbeelding staat meer of minder dan één tag.'],
    ['{{a}}{{b}}', 'In de alternatieve tekst van een afbeelding staat meer of minder dan één tag.'],
    ['{{#if logo}}', '{{#if logo}} kan niet in de alternatieve tekst van een afbeelding staan.'],
    ['{{alineas logo}}', '{{alineas logo}} kan niet in de alternatieve tekst van een afbeelding staan.'],
    ['{{bestaatNiet logo}}', 'De helper bestaatNiet bestaat niet.'],
    ['{{vakje logo}}', '{{vakje logo}} is geen afbeelding.'],
  ])('%s', (alt, melding) => {
    const [fout, ...meer] = lees(alt);
    expect(meer).toEqual([]);
    expect(fout).toContain(`2:1 ${melding}`);
  });

  it('een tag in een groep van tekeningen', () => {
    const groep = tekening('').replace(
      '<a:graphicData uri="urn:oud"/>',
      '<g:wgp xmlns:g="urn:g"><g:cNvPr descr="{{logo}}"/></g:wgp>',
    );
    expect(foutenVan(() => compileWord(maakDocx(`<w:p>${metRun(groep)}</w:p>`)))).toEqual([
      '1:1 Een afbeelding in een groep is niet in te vullen. Haal haar uit de groep.',
    ]);
  });

  it('een waarde die geen afbeelding is', () => {
    const sjabloon = compileWord(maakDocx(`<w:p>${metRun(tekening('{{naam}}'))}</w:p>`));
    expect(foutenVan(() => sjabloon.render({ naam: 'An' }, EIGENSCHAPPEN))).toEqual([
      '1:1 {{naam}} is geen afbeelding. Noem een veld met een afbeelding.',
    ]);
  });
});
