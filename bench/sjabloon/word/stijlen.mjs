import { NAAMRUIMTEN, xml } from './xml.mjs';

/** The styles part, 30 kB as Word's own: most of it says which of Word's styles are not in use. */
export function stijlen() {
  const standaard =
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:cstheme="minorBidi"/>' +
    '<w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="nl-NL" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>' +
    '<w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>';
  const latent = LATENT.map(
    (naam, nr) =>
      `<w:lsdException w:name="${naam}" w:semiHidden="1" w:uiPriority="${(nr % 70) + 1}" w:unhideWhenUsed="1"/>`,
  );
  return xml(
    `<w:styles ${NAAMRUIMTEN}>${standaard}` +
      `<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="0" w:defUnhideWhenUsed="0" w:defQFormat="0" w:count="376">${latent.join('')}</w:latentStyles>` +
      ALINEASTIJLEN.map(alineastijl).join('') +
      TABELSTIJLEN +
      '</w:styles>',
  );
}

const reeks = (naam, van, tot) => Array.from({ length: tot - van + 1 }, (_, nr) => `${naam} ${van + nr}`);
const ACCENTEN = ['', ...reeks(' Accent', 1, 6)];
const LATENT = [
  ...reeks('heading', 4, 9),
  ...reeks('index', 1, 9),
  ...reeks('toc', 1, 9),
  ...['List', 'List Bullet', 'List Number', 'List Continue'].flatMap((naam) => reeks(naam, 2, 5)),
  ...['Body Text', 'Body Text Indent'].flatMap((naam) => reeks(naam, 2, 3)),
  ...['Table Simple', 'Table Classic', 'Table Colorful', 'Table Columns', 'Table Grid', 'Table List'].flatMap(
    (naam) => reeks(naam, 1, 4),
  ),
  ...['Light Shading', 'Light List', 'Light Grid', 'Dark List', 'Colorful Shading', 'Colorful List'].flatMap(
    (naam) => ACCENTEN.map((accent) => naam + accent),
  ),
  ...[
    'Medium Shading 1',
    'Medium Shading 2',
    'Medium List 1',
    'Medium List 2',
    'Medium Grid 1',
    'Medium Grid 2',
  ].flatMap((naam) => ACCENTEN.map((accent) => naam + accent)),
  ...['Grid Table', 'List Table'].flatMap((naam) =>
    reeks(naam, 1, 7).flatMap((tabel) => ACCENTEN.map((accent) => tabel + accent)),
  ),
];

const ALINEASTIJLEN = [
  ['Standaard', 'Normal', 20, 0],
  ['Titel', 'Title', 40, 1],
  ['Kop1', 'heading 1', 28, 1],
  ['Kop2', 'heading 2', 24, 1],
  ['Kop3', 'heading 3', 22, 1],
  ['Koptekst', 'header', 18, 0],
  ['Voettekst', 'footer', 18, 0],
  ['Tabeltekst', 'Tabeltekst', 20, 0],
  ['Tabelkop', 'Tabelkop', 20, 1],
];

const alineastijl = ([id, naam, grootte, vet], nr) =>
  `<w:style w:type="paragraph" ${nr === 0 ? 'w:default="1" ' : ''}w:styleId="${id}"><w:name w:val="${naam}"/>` +
  (nr === 0 ? '' : '<w:basedOn w:val="Standaard"/><w:next w:val="Standaard"/>') +
  '<w:qFormat/><w:rsid w:val="00E21F47"/><w:pPr>' +
  (/^Kop\d/.test(id)
    ? `<w:keepNext/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="${id.at(-1) - 1}"/>`
    : '') +
  '</w:pPr><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/>' +
  (vet ? '<w:b/><w:bCs/>' : '') +
  `<w:sz w:val="${grootte}"/><w:szCs w:val="${grootte}"/></w:rPr></w:style>`;

const rand = (zijde) => `<w:${zijde} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`;
const TABELSTIJLEN =
  '<w:style w:type="table" w:default="1" w:styleId="Standaardtabel"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>' +
  '<w:style w:type="table" w:styleId="Tabelraster"><w:name w:val="Table Grid"/><w:basedOn w:val="Standaardtabel"/><w:tblPr><w:tblBorders>' +
  ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(rand).join('') +
  '</w:tblBorders></w:tblPr></w:style>';
