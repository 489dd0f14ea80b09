import { NAAMRUIMTEN, xml } from './xml.mjs';

// Small parts that every document saved by Word carries.

const KLEUREN = {
  dk1: '000000',
  lt1: 'FFFFFF',
  dk2: '44546A',
  lt2: 'E7E6E6',
  accent1: '4472C4',
  accent2: 'ED7D31',
  accent3: 'A5A5A5',
  accent4: 'FFC000',
  accent5: '5B9BD5',
  accent6: '70AD47',
  hlink: '0563C1',
  folHlink: '954F72',
};

const kleuren = Object.entries(KLEUREN).map(
  ([naam, kleur]) => `<a:${naam}><a:srgbClr val="${kleur}"/></a:${naam}>`,
);
const SCHRIFTEN = [
  'Jpan',
  'Hang',
  'Hans',
  'Hant',
  'Arab',
  'Hebr',
  'Thai',
  'Ethi',
  'Beng',
  'Gujr',
  'Khmr',
  'Knda',
];
const letters = (soort, naam) =>
  `<a:${soort}><a:latin typeface="${naam}"/><a:ea typeface=""/><a:cs typeface=""/>` +
  SCHRIFTEN.map((schrift) => `<a:font script="${schrift}" typeface="Arial"/>`).join('') +
  `</a:${soort}>`;
const VULLING = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const lijn = (breedte) =>
  `<a:ln w="${breedte}" cap="flat" cmpd="sng" algn="ctr">${VULLING}<a:prstDash val="solid"/><a:miter lim="800000"/></a:ln>`;

export const thema = xml(
  '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Kantoorthema"><a:themeElements>' +
    `<a:clrScheme name="Kantoor">${kleuren.join('')}</a:clrScheme>` +
    `<a:fontScheme name="Kantoor">${letters('majorFont', 'Arial')}${letters('minorFont', 'Arial')}</a:fontScheme>` +
    `<a:fmtScheme name="Kantoor"><a:fillStyleLst>${VULLING.repeat(3)}</a:fillStyleLst>` +
    `<a:lnStyleLst>${[6350, 12700, 19050].map(lijn).join('')}</a:lnStyleLst>` +
    `<a:effectStyleLst>${'<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)}</a:effectStyleLst>` +
    `<a:bgFillStyleLst>${VULLING.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`,
);

const rsids = Array.from(
  { length: 60 },
  (_, nr) => `<w:rsid w:val="${(0x00a30000 + nr * 0x1c3).toString(16).padStart(8, '0')}"/>`,
);
export const instellingen = xml(
  `<w:settings ${NAAMRUIMTEN}><w:zoom w:percent="100"/><w:proofState w:spelling="clean" w:grammar="clean"/>` +
    '<w:defaultTabStop w:val="708"/><w:hyphenationZone w:val="425"/><w:evenAndOddHeaders/><w:characterSpacingControl w:val="doNotCompress"/>' +
    '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
    `<w:rsids><w:rsidRoot w:val="00E21F47"/>${rsids.join('')}</w:rsids><w:themeFontLang w:val="nl-NL"/>` +
    '<w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>',
);

const letter = (naam, familie) =>
  `<w:font w:name="${naam}"><w:charset w:val="00"/><w:family w:val="${familie}"/><w:pitch w:val="variable"/>` +
  '<w:sig w:usb0="E0002EFF" w:usb1="C000785B" w:usb2="00000009" w:usb3="00000000" w:csb0="000001FF" w:csb1="00000000"/></w:font>';
export const lettertypen = xml(
  `<w:fonts ${NAAMRUIMTEN}>${letter('Arial', 'swiss')}${letter('Times New Roman', 'roman')}${letter('Calibri', 'swiss')}</w:fonts>`,
);

export const webinstellingen = xml(
  `<w:webSettings ${NAAMRUIMTEN}><w:optimizeForBrowser/><w:allowPNG/></w:webSettings>`,
);

/** Foot- or endnotes without notes of its own. */
export const noten = (soort) =>
  xml(
    `<w:${soort}s ${NAAMRUIMTEN}>` +
      [
        ['separator', -1],
        ['continuationSeparator', 0],
      ]
        .map(
          ([naam, id]) =>
            `<w:${soort} w:type="${naam}" w:id="${id}"><w:p><w:r><w:${naam}/></w:r></w:p></w:${soort}>`,
        )
        .join('') +
      `</w:${soort}s>`,
  );
