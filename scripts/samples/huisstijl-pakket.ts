import { escapeXml } from '../../src/sjabloon/tekens.ts';
import { pakIn, schrijfZip } from '../../src/sjabloon/word/pakket/zip.ts';
import { ALLES, W14 } from '../proefbestanden/vast.ts';
import { INSTELLINGEN, LETTERTYPEN, NUMMERING, RSIDS, STIJLEN, THEMA } from './huisstijl-stijlen.ts';

export interface Huisstijldocument {
  readonly titel: string;
  readonly body: string;
  /** Paragraphs of the header and the footer, on the first page and on the others. */
  readonly kop: { readonly eerste: string; readonly volgende: string };
  readonly voet: { readonly eerste: string; readonly volgende: string };
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const RELATIES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PAKKET = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const PAGINA =
  '<w:pgSz w:w="11906" w:h="16838"/>' +
  '<w:pgMar w:top="1361" w:right="1134" w:bottom="1304" w:left="1360" w:header="567" w:footer="510" w:gutter="0"/>' +
  '<w:cols w:space="708"/><w:titlePg/><w:docGrid w:linePitch="360"/>';

/** The file as Word saves it: marks of editing everywhere, all from counters. */
export function pakHuisstijl({ titel, body, kop, voet }: Huisstijldocument): Uint8Array {
  const spoor = new Spoor();
  const delen: Onderdeel[] = [
    ['styles', STIJLEN],
    ['settings', INSTELLINGEN],
    ['webSettings', `<w:webSettings ${W14}><w:optimizeForBrowser/><w:allowPNG/></w:webSettings>`],
    ['fontTable', LETTERTYPEN],
    ['numbering', NUMMERING],
    ['header', `<w:hdr ${ALLES}>${kop.volgende}</w:hdr>`, 'header1'],
    ['footer', `<w:ftr ${ALLES}>${voet.volgende}</w:ftr>`, 'footer1'],
    ['header', `<w:hdr ${ALLES}>${kop.eerste}</w:hdr>`, 'header2'],
    ['footer', `<w:ftr ${ALLES}>${voet.eerste}</w:ftr>`, 'footer2'],
  ].map(([soort = '', inhoud = '', naam = soort]) => ({
    soort: `${RELATIES}/${soort}`,
    type: `${WORD}.${soort}+xml`,
    doel: `${naam}.xml`,
    inhoud: naam === soort ? inhoud : spoor.zet(inhoud),
  }));
  delen.push({
    soort: `${RELATIES}/theme`,
    type: 'application/vnd.openxmlformats-officedocument.theme+xml',
    doel: 'theme/theme1.xml',
    inhoud: THEMA,
  });
  const verwijs = (soort: string, vorm: string, naam: string): string =>
    `<w:${soort}Reference w:type="${vorm}" r:id="rId${delen.findIndex(({ doel }) => doel === naam) + 1}"/>`;
  const sectie =
    verwijs('header', 'default', 'header1.xml') +
    verwijs('footer', 'default', 'footer1.xml') +
    verwijs('header', 'first', 'header2.xml') +
    verwijs('footer', 'first', 'footer2.xml') +
    PAGINA;
  const inhoud: [string, string][] = [
    ['[Content_Types].xml', typen(delen)],
    ['_rels/.rels', BOVEN],
    [
      'word/document.xml',
      spoor.zet(`<w:document ${ALLES}><w:body>${body}<w:sectPr>${sectie}</w:sectPr></w:body></w:document>`),
    ],
    ['word/_rels/document.xml.rels', inRelaties(delen.map((d, nr) => relatie(nr + 1, d.soort, d.doel)))],
    ...delen.map((d): [string, string] => [`word/${d.doel}`, d.inhoud]),
    ['docProps/core.xml', kern(titel)],
    ['docProps/app.xml', APP],
  ];
  return schrijfZip(inhoud.map(([naam, xml]) => pakIn(naam, Buffer.from(XML + xml), 9)));
}

interface Onderdeel {
  readonly soort: string;
  readonly type: string;
  readonly doel: string;
  readonly inhoud: string;
}

class Spoor {
  #alineas = 0;
  #runs = 0;

  /** Gives every paragraph and row, and some runs, the ids that Word gives them. */
  zet(xml: string): string {
    return xml
      .replace(/<w:(p|tr)(?=[ />])/g, (_, naam: string) => {
        const nr = ++this.#alineas;
        const id = (0x2b4c6d00 + nr * 11).toString(16).toUpperCase();
        const meer = naam === 'p' ? ` w:rsidRDefault="${rsid(nr + 2)}" w:rsidP="${rsid(nr + 3)}"` : '';
        return `<w:${naam} w14:paraId="${id}" w14:textId="77777777" w:rsidR="${rsid(nr)}"${meer}`;
      })
      .replace(/<w:r>/g, () => (++this.#runs % 3 === 0 ? `<w:r w:rsidRPr="${rsid(this.#runs)}">` : '<w:r>'));
  }
}

const rsid = (nr: number): string => RSIDS[nr % RSIDS.length] ?? '';

const typen = (delen: readonly Onderdeel[]): string =>
  `<Types xmlns="${PAKKET}/content-types"><Default Extension="png" ContentType="image/png"/>` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
  [
    ['word/document.xml', `${WORD}.document.main+xml`],
    ...delen.map(({ doel, type }) => [`word/${doel}`, type]),
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
  ]
    .map(([deel = '', type = '']) => `<Override PartName="/${deel}" ContentType="${type}"/>`)
    .join('') +
  '</Types>';

const relatie = (nr: number, soort: string, doel: string): string =>
  `<Relationship Id="rId${nr}" Type="${soort}" Target="${doel}"/>`;

const inRelaties = (regels: readonly string[]): string =>
  `<Relationships xmlns="${PAKKET}/relationships">${regels.join('')}</Relationships>`;

const BOVEN = inRelaties([
  relatie(3, `${RELATIES}/extended-properties`, 'docProps/app.xml'),
  relatie(2, `${PAKKET}/relationships/metadata/core-properties`, 'docProps/core.xml'),
  relatie(1, `${RELATIES}/officeDocument`, 'word/document.xml'),
]);

const kern = (titel: string): string =>
  `<cp:coreProperties xmlns:cp="${PAKKET}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
  `<dc:title>${escapeXml(titel)}</dc:title><dc:creator>Kompasveld</dc:creator><dc:language>nl-NL</dc:language><cp:lastModifiedBy>Kompasveld</cp:lastModifiedBy><cp:revision>14</cp:revision>` +
  '<dcterms:created xsi:type="dcterms:W3CDTF">2025-01-06T08:40:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">2025-02-03T14:05:00Z</dcterms:modified></cp:coreProperties>';

const APP =
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Template>Kompasveld.dotx</Template><TotalTime>96</TotalTime><Pages>4</Pages>' +
  '<Application>Microsoft Office Word</Application><DocSecurity>0</DocSecurity><Company>Kompasveld</Company><AppVersion>16.0000</AppVersion></Properties>';
