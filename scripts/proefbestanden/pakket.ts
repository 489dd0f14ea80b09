import { escapeXml } from '../../src/sjabloon/tekens.ts';
import { pakIn, schrijfZip } from '../../src/sjabloon/word/pakket/zip.ts';
import { ALLES, instellingen, LETTERTYPEN, RSIDS, STIJLEN, THEMA, WEBINSTELLINGEN } from './vast.ts';
import { PAGINA, rx } from './xml.ts';

/** A part besides the main document, and how the main document refers to it. */
export interface Extra {
  readonly pad: string;
  readonly soort: string;
  readonly type: string;
  /** XML without its declaration, or bytes. */
  readonly inhoud: string | Uint8Array;
  /** Id of the relationship, when the text uses it. */
  readonly id?: string;
}

export interface Proefdocument {
  readonly body: string;
  readonly titel: string;
  /** What the last section says of its headers, footers and paper; A4 upright without headers when absent. */
  readonly sectie?: string;
  readonly extra?: readonly Extra[];
  /** Parts that belong to the file and not to its text. */
  readonly boven?: readonly Extra[];
  /** External links by relationship id. */
  readonly links?: Readonly<Record<string, string>>;
  readonly instellingen?: Parameters<typeof instellingen>[0];
  readonly macros?: true;
}

export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PAKKET = 'http://schemas.openxmlformats.org/package/2006';
export const WORDTYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** A part that holds text: header, footer, notes, comments. */
export const verhaal = (pad: string, soort: string, wortel: string, inhoud: string, id?: string): Extra => ({
  pad,
  soort: `${OFFICE}/${soort}`,
  type: `${WORDTYPE}.${soort}+xml`,
  inhoud: `<w:${wortel} ${ALLES}>${inhoud}</w:${wortel}>`,
  ...(id === undefined ? {} : { id }),
});

const SCHEIDING = (soort: string): string =>
  (
    [
      [-1, 'separator'],
      [0, 'continuationSeparator'],
    ] as const
  )
    .map(
      ([id, naam]) =>
        `<w:${soort} w:type="${naam}" w:id="${id}"><w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>${rx(`<w:${naam}/>`)}</w:p></w:${soort}>`,
    )
    .join('');

/** Footnotes or endnotes, with the two separators that Word always writes. */
export const noten = (soort: 'footnote' | 'endnote', inhoud: string): Extra =>
  verhaal(`word/${soort}s.xml`, `${soort}s`, `${soort}s`, SCHEIDING(soort) + inhoud);

export interface Proefbestand {
  readonly bytes: Uint8Array;
  readonly delen: ReadonlyMap<string, Uint8Array>;
}

/** The file, its parts as Word writes them: revision ids and paragraph ids everywhere, all from counters. */
export function maakPakket(document: Proefdocument): Proefbestand {
  const { body, titel, extra = [], boven = [], links = {}, macros } = document;
  const spoor = new Spoor();
  const sectie = document.sectie ?? `${PAGINA.grootte}${PAGINA.marges}${PAGINA.einde}`;
  const vast: Extra[] = [
    onderdeel('styles', STIJLEN),
    onderdeel('settings', instellingen(document.instellingen ?? {})),
    onderdeel('webSettings', WEBINSTELLINGEN),
    onderdeel('fontTable', LETTERTYPEN),
    {
      pad: 'word/theme/theme1.xml',
      soort: `${OFFICE}/theme`,
      type: 'application/vnd.openxmlformats-officedocument.theme+xml',
      inhoud: THEMA,
    },
  ];
  const hoofd = `<w:document ${ALLES}><w:body>${body}<w:sectPr>${sectie}</w:sectPr></w:body></w:document>`;
  const alle = [...vast, ...extra];
  const tekst = new Map<string, string | Uint8Array>([
    ['[Content_Types].xml', typen([...alle, ...boven], macros === true)],
    ['_rels/.rels', relatiesBoven(boven)],
    ['word/document.xml', spoor.zet(hoofd)],
    ['word/_rels/document.xml.rels', relaties(alle, links)],
    ['docProps/core.xml', kern(titel)],
    ['docProps/app.xml', APP],
    ...[...alle, ...boven].map(({ pad, inhoud, type }): [string, string | Uint8Array] => [
      pad,
      typeof inhoud === 'string' && VERHAAL.test(type) ? spoor.zet(inhoud) : inhoud,
    ]),
  ]);
  const delen = new Map(
    [...tekst].map(([naam, inhoud]) => [
      naam,
      typeof inhoud === 'string' ? Buffer.from(XML + inhoud) : inhoud,
    ]),
  );
  return { delen, bytes: schrijfZip([...delen].map(([naam, inhoud]) => pakIn(naam, inhoud, 9))) };
}

const VERHAAL = /\.(header|footer|footnotes|endnotes|comments)\+xml$/;

class Spoor {
  #alineas = 0;
  #runs = 0;

  /** Gives every paragraph, row and now and then a run the ids that Word gives them. */
  zet(xml: string): string {
    return xml
      .replace(/<w:(p|tr)(?=[ />])/g, (_, naam: string) => {
        const nr = ++this.#alineas;
        const id = (0x1a2b3c00 + nr * 7).toString(16).toUpperCase();
        const rsid = `w:rsidR="${RSIDS[nr % RSIDS.length] ?? ''}"`;
        const meer = naam === 'p' ? ` w:rsidRDefault="${RSIDS[(nr + 1) % RSIDS.length] ?? ''}"` : '';
        return `<w:${naam} w14:paraId="${id}" w14:textId="77777777" ${rsid}${meer}`;
      })
      .replace(/<w:r>/g, () =>
        ++this.#runs % 3 === 0 ? `<w:r w:rsidRPr="${RSIDS[this.#runs % RSIDS.length] ?? ''}">` : '<w:r>',
      );
  }
}

const onderdeel = (naam: string, inhoud: string): Extra => ({
  pad: `word/${naam}.xml`,
  soort: `${OFFICE}/${naam}`,
  type: `${WORDTYPE}.${naam}+xml`,
  inhoud,
});

function typen(alle: readonly Extra[], macros: boolean): string {
  const hoofd = macros
    ? 'application/vnd.ms-word.document.macroEnabled.main+xml'
    : `${WORDTYPE}.document.main+xml`;
  const deel = (pad: string, type: string): string => `<Override PartName="/${pad}" ContentType="${type}"/>`;
  return (
    `<Types xmlns="${PAKKET}/content-types"><Default Extension="png" ContentType="image/png"/>` +
    (macros ? '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>' : '') +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
    deel('word/document.xml', hoofd) +
    alle
      .filter(({ pad }) => pad.endsWith('.xml'))
      .map(({ pad, type }) => deel(pad, type))
      .join('') +
    deel('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
    deel('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml') +
    '</Types>'
  );
}

const relatie = (id: string, soort: string, doel: string, extern = ''): string =>
  `<Relationship Id="${id}" Type="${soort}" Target="${escapeXml(doel)}"${extern}/>`;

const inRelaties = (xml: string): string =>
  `<Relationships xmlns="${PAKKET}/relationships">${xml}</Relationships>`;

const relatiesBoven = (boven: readonly Extra[]): string =>
  inRelaties(
    boven.map(({ soort, pad }, nr) => relatie(`rId${nr + 4}`, soort, pad)).join('') +
      relatie('rId3', `${OFFICE}/extended-properties`, 'docProps/app.xml') +
      relatie('rId2', `${PAKKET}/relationships/metadata/core-properties`, 'docProps/core.xml') +
      relatie('rId1', `${OFFICE}/officeDocument`, 'word/document.xml'),
  );

const relaties = (alle: readonly Extra[], links: Readonly<Record<string, string>>): string =>
  inRelaties(
    alle
      .map(({ id, soort, pad }, nr) => relatie(id ?? `rId${nr + 1}`, soort, pad.replace(/^word\//, '')))
      .join('') +
      Object.entries(links)
        .map(([id, doel]) => relatie(id, `${OFFICE}/hyperlink`, doel, ' TargetMode="External"'))
        .join(''),
  );

const kern = (titel: string): string =>
  `<cp:coreProperties xmlns:cp="${PAKKET}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
  `<dc:title>${escapeXml(titel)}</dc:title><dc:creator>Sjabloonmaker</dc:creator><cp:lastModifiedBy>Sjabloonmaker</cp:lastModifiedBy><cp:revision>7</cp:revision>` +
  '<dcterms:created xsi:type="dcterms:W3CDTF">2024-01-08T09:12:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">2024-02-05T15:47:00Z</dcterms:modified></cp:coreProperties>';

const APP =
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Template>Normal</Template><TotalTime>41</TotalTime><Pages>1</Pages>' +
  '<Application>Microsoft Office Word</Application><DocSecurity>0</DocSecurity><AppVersion>16.0000</AppVersion></Properties>';
