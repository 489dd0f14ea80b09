import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Weergave } from '../../src/kern/waarden.ts';
import { compileWord, leesBlokken, SjabloonFouten } from '../../src/sjabloon/index.ts';
import { escapeXml, zuiver } from '../../src/sjabloon/tekens.ts';
import { pakIn, pakUit, schrijfZip } from '../../src/sjabloon/word/pakket/zip.ts';
import { keurDocument, nieuweFouten } from '../hulp/ooxml-keur.ts';
import { eigenTekst, leesPakket, type Boom } from '../hulp/ooxml.ts';
import { PROJECT } from '../hulp/project.ts';
import { alinea, EIGENSCHAPPEN, maakDocx, run } from './hulp.ts';
import { alsBody, alsTekst, stukken, VIEW } from './word/bouwsel.ts';
import { GEVALLEN } from './word/gevallen.ts';

const vul = (docx: Uint8Array, view: Weergave): Uint8Array =>
  compileWord(docx, { niveau: 1 }).render(view, EIGENSCHAPPEN);

describe('elke waarde', () => {
  // Half a character, what XML forbids, and what means something to Word or to the template language.
  const tekst = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.nat(0xffff), { maxLength: 12 }).map((codes) => String.fromCharCode(...codes)),
    fc.string({
      unit: fc.constantFrom(
        'a',
        ' ',
        '\n',
        '\r',
        '\t',
        '\0',
        '\v',
        '\ud83d',
        '\ude00',
        '&',
        '<w:p>',
        ']]>',
        '{{x}}',
        '{{/if}}',
        '¶',
        '\u2028',
      ),
    }),
  );
  const vak = (inhoud: string): string =>
    `<w:r><w:pict><w:txbxContent>${inhoud}</w:txbxContent></w:pict></w:r>`;
  const TAG = '|{{x}}|';
  const BODY =
    alinea(TAG) +
    `<w:p>${run('|{{'.slice(0, 2))}${run('{x}')}${run('}|')}</w:p>` +
    `<w:tbl><w:tr><w:tc>${alinea(TAG)}<w:tbl><w:tr><w:tc>${alinea(TAG)}</w:tc></w:tr></w:tbl>${alinea(TAG)}</w:tc></w:tr></w:tbl>` +
    `<w:p>${vak(alinea(TAG))}</w:p>` +
    `<w:p><w:hyperlink w:anchor="a">${run(TAG)}</w:hyperlink></w:p>` +
    `<w:p><w:sdt><w:sdtContent>${run(TAG)}</w:sdtContent></w:sdt></w:p>` +
    alinea('|{{#each lijst}}{{this}}{{/each}}|') +
    alinea('{{#each lijst}}') +
    alinea('|{{this}}|') +
    alinea('{{/each}}');
  const sjabloon = compileWord(maakDocx(BODY, { kop: alinea(TAG) }), { niveau: 1 });

  it('komt er op elke plaats zo uit als hij erin ging, zonder wat XML verbiedt', () => {
    fc.assert(
      fc.property(tekst, (x) => {
        const { delen, kapot } = leesPakket(sjabloon.render({ x, lijst: [x] }, EIGENSCHAPPEN));
        expect([...kapot]).toEqual([]);
        const teksten = ['tekst/hoofd.xml', 'tekst/boven.xml'].flatMap((deel) =>
          alineas(delen.get(deel)?.boom ?? null),
        );
        expect(teksten).toEqual(Array.from({ length: 11 }, () => `|${zuiver(x)}|`));
      }),
      { numRuns: 400 },
    );
  });
});

/** The text of every paragraph that has any, page header included, in the order in which they end. */
function alineas(boom: Boom | null): string[] {
  if (!boom) return [];
  const lees = (e: Boom): { eigen: string; los: string[] } => {
    if (e.naam === 'w:t') return { eigen: eigenTekst(e), los: [] };
    if (e.naam === 'w:tab' || e.naam === 'w:br') return { eigen: e.naam === 'w:tab' ? '\t' : '\n', los: [] };
    const delen = e.kinderen.filter((k) => typeof k !== 'string').map(lees);
    const eigen = delen.map((d) => d.eigen).join('');
    const los = delen.flatMap((d) => d.los);
    return e.naam === 'w:p' ? { eigen: '', los: eigen === '' ? los : [...los, eigen] } : { eigen, los };
  };
  return lees(boom).los;
}

describe('elke manier om tags over runs te knippen', () => {
  const RUIS = [
    '',
    '<w:proofErr w:type="gramEnd"/>',
    '<w:bookmarkStart w:id="7" w:name="_GoBack"/><w:bookmarkEnd w:id="7"/>',
    '<w:r w:rsidR="00AB12CD"><w:rPr><w:lang w:val="en-US"/></w:rPr></w:r>',
    '<w:r><w:lastRenderedPageBreak/></w:r>',
  ];
  const KOP = '{{#if ja}}Dossier {{naam}}{{/if}}: {{aantal rijen}}';
  const CELLEN = [
    '{{#each rijen}}{{wat}} ({{@index}})',
    '{{#if ../ja}}{{wie}}{{else}}-{{/if}}',
    'x {{wie}}{{/each}}',
  ];
  const LUS = ['{{#each rijen}}', '- {{wat}}: {{wie}}', '{{/each}}'];
  const DATA = {
    ja: true,
    naam: 'An',
    rijen: [
      { wat: 'a', wie: 'b' },
      { wat: 'c', wie: 'd' },
    ],
  };
  const bouw = (p: (tekst: string) => string): Uint8Array =>
    maakDocx(
      `<w:tbl><w:tr>${CELLEN.map((c) => `<w:tc>${p(c)}</w:tc>`).join('')}</w:tr></w:tbl>${LUS.map(p).join('')}` +
        `<w:p><w:r><w:pict><w:txbxContent>${LUS.map(p).join('')}</w:txbxContent></w:pict></w:r></w:p>`,
      { kop: p(KOP) },
    );
  const heel = Buffer.from(
    vul(
      bouw((tekst) => alinea(tekst)),
      DATA,
    ),
  );

  it('geeft dezelfde bytes, ook in cellen, kopteksten en tekstvakken', () => {
    const knip = fc.record({
      na: fc.integer({ min: 1, max: 6 }),
      ruis: fc.constantFrom(...RUIS),
      rsid: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(knip, { minLength: 1, maxLength: 60 }), (knippen) => {
        let nr = 0;
        const geknipt = (tekst: string): string => {
          let xml = '';
          for (let i = 0; i < tekst.length;) {
            const { na, ruis, rsid } = knippen[nr++ % knippen.length] ?? { na: 99, ruis: '', rsid: false };
            xml +=
              run(tekst.slice(i, i + na)).replace('<w:r>', rsid ? '<w:r w:rsidRPr="00AABBCC">' : '<w:r>') +
              ruis;
            i += na;
          }
          return `<w:p w:rsidR="00112233">${xml}</w:p>`;
        };
        expect(Buffer.from(vul(bouw(geknipt), DATA)).equals(heel)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

describe('elke bouw van blokken', () => {
  it('zegt wat de tekst zegt, in alineas, rijen en cellen en hoe diep ook genest', () => {
    fc.assert(
      fc.property(stukken, (bouwsel) => {
        const docx = vul(maakDocx(alsBody(bouwsel) + alinea('slot')), VIEW);
        expect(leesBlokken(docx)).toEqual([...alsTekst(bouwsel), 'slot']);
        expect(keurDocument(docx)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('een beschadigd sjabloon', () => {
  const MAP = join(PROJECT, 'test/sjabloon/word');
  const bestanden = readdirSync(MAP)
    .filter((naam) => naam.endsWith('.docx'))
    .map((naam) => ({
      view: GEVALLEN[naam.slice(0, -5)]?.[0].view ?? {},
      bytes: readFileSync(join(MAP, naam)),
    }));
  const bestand = fc.constantFrom(...bestanden);

  /** A document, or faults for the author; anything else is a fault of the engine. */
  const probeer = (docx: Uint8Array, view: Weergave): Uint8Array | null => {
    try {
      return vul(docx, view);
    } catch (fout) {
      if (fout instanceof SjabloonFouten && fout.fouten.length > 0) return null;
      throw fout;
    }
  };

  it('met willekeurig veranderde bytes geeft fouten of een document', () => {
    const wijziging = fc.record({ plaats: fc.nat(), byte: fc.nat(255) });
    fc.assert(
      fc.property(
        bestand,
        fc.array(wijziging, { minLength: 1, maxLength: 5 }),
        ({ bytes, view }, wijzigingen) => {
          const kapot = Buffer.from(bytes);
          for (const { plaats, byte } of wijzigingen) kapot[plaats % kapot.length] = byte;
          probeer(kapot, view);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('dat halverwege ophoudt geeft fouten', () => {
    fc.assert(
      fc.property(bestand, fc.nat(), ({ bytes, view }, lengte) => {
        expect(probeer(bytes.subarray(0, lengte % bytes.length), view)).toBeNull();
      }),
      { numRuns: 100 },
    );
  });

  it('met een stuk van de XML eruit, dubbel of vervangen geeft fouten of een document', () => {
    const STUKKEN = [
      '',
      '</w:p>',
      '<w:p>',
      '{{',
      '}}',
      '&',
      '<',
      '<w:t>{{/if}}</w:t>',
      '\u0000',
      '<!--',
      '<?x ?>',
      ']]>',
    ];
    const ingreep = fc.record({ plaats: fc.nat(), lengte: fc.nat(80), nieuw: fc.constantFrom(...STUKKEN) });
    fc.assert(
      fc.property(bestand, ingreep, ({ bytes, view }, { plaats, lengte, nieuw }) => {
        const docx = metHoofddeel(bytes, (xml) => {
          const i = plaats % xml.length;
          return xml.slice(0, i) + nieuw + xml.slice(i + lengte);
        });
        const document = probeer(docx, view);
        // What a strict reader refused already (a namespace that is gone) need not become better.
        if (document && leesPakket(docx).kapot.size === 0)
          expect([...leesPakket(document).kapot]).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('met een tag op een verkeerde plaats geeft fouten, of een document zonder nieuwe gebreken', () => {
    const TAGS = [
      '{{#if ja}}',
      '{{/if}}',
      '{{else}}',
      '{{#each lijst}}',
      '{{/each}}',
      '{{x}}',
      '{{#with a}}',
      '{{/with}}',
      'tekst',
      '',
    ];
    const ingreep = fc.record({ plaats: fc.nat(), tag: fc.constantFrom(...TAGS), voor: fc.boolean() });
    fc.assert(
      fc.property(bestand, fc.array(ingreep, { minLength: 1, maxLength: 4 }), ({ bytes, view }, ingrepen) => {
        const docx = metHoofddeel(bytes, (xml) => {
          const teksten = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)];
          let nieuw = xml;
          for (const { plaats, tag, voor } of ingrepen) {
            const oud = teksten[plaats % Math.max(1, teksten.length)]?.[0] ?? '';
            const tekst = /(?<=>)[^<]*/.exec(oud)?.[0] ?? '';
            const met = `<w:t xml:space="preserve">${voor ? escapeXml(tag) + tekst : escapeXml(tag)}</w:t>`;
            nieuw = nieuw.replace(oud, () => met);
          }
          return nieuw;
        });
        const document = probeer(docx, { ...view, ja: true, lijst: ['a', 'b'] });
        if (document) expect(nieuweFouten(keurDocument(document), keurDocument(docx))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

function metHoofddeel(bytes: Uint8Array, verander: (xml: string) => string): Uint8Array {
  const delen = pakUit(bytes);
  const HOOFD = 'word/document.xml';
  delen.set(HOOFD, Buffer.from(verander(new TextDecoder().decode(delen.get(HOOFD)))));
  return schrijfZip([...delen].map(([naam, inhoud]) => pakIn(naam, inhoud, 1)));
}
