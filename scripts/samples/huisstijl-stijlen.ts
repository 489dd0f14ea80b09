import { W14 } from '../proefbestanden/vast.ts';

/** The bureau's house style as Word keeps it: styles, lists, theme, fonts. */

export const GROEN = '0F5C63';
export const ORANJE = 'D97726';
export const INKT = '22313A';
export const GRIJS = '5B6B73';
export const LIJN = 'C9DBDB';
export const VLAK = 'EDF4F4';
const STREEP = 'F6FAFA';
const ZAND = 'FDF3EA';

type Soort = 'paragraph' | 'character' | 'table' | 'numbering';

const stijl = (soort: Soort, id: string, naam: string, inhoud: string, standaard = false): string =>
  `<w:style w:type="${soort}"${standaard ? ' w:default="1"' : ''}${/^(Kv|Kompasveld)/.test(id) ? ' w:customStyle="1"' : ''} w:styleId="${id}"><w:name w:val="${naam}"/>${inhoud}</w:style>`;

interface Alineastijl {
  readonly op?: string;
  readonly volgende?: string;
  readonly pPr?: string;
  readonly rPr?: string;
}

const alinea = (id: string, naam: string, { op = 'Standaard', volgende, pPr, rPr }: Alineastijl): string =>
  stijl(
    'paragraph',
    id,
    naam,
    `<w:basedOn w:val="${op}"/>` +
      (volgende === undefined ? '' : `<w:next w:val="${volgende}"/>`) +
      '<w:qFormat/>' +
      (pPr === undefined ? '' : `<w:pPr>${pPr}</w:pPr>`) +
      (rPr === undefined ? '' : `<w:rPr>${rPr}</w:rPr>`),
  );

const VET = '<w:b/><w:bCs/>';
const kleur = (rgb: string): string => `<w:color w:val="${rgb}"/>`;
const maat = (halvePunten: number): string =>
  `<w:sz w:val="${halvePunten}"/><w:szCs w:val="${halvePunten}"/>`;
const ruimte = (voor: number, na: number, regel = 259): string =>
  `<w:spacing w:before="${voor}" w:after="${na}" w:line="${regel}" w:lineRule="auto"/>`;
const rand = (kant: string, rgb: string, dikte: number, tussen = 0): string =>
  `<w:${kant} w:val="single" w:sz="${dikte}" w:space="${tussen}" w:color="${rgb}"/>`;
const vul = (rgb: string): string => `<w:shd w:val="clear" w:color="auto" w:fill="${rgb}"/>`;

const GEBLEVEN = '<w:keepNext/><w:keepLines/>';

const ALINEAS: readonly string[] = [
  stijl('paragraph', 'Standaard', 'Normal', '<w:qFormat/>', true),
  alinea('Titel', 'Title', {
    volgende: 'Ondertitel',
    pPr: `${GEBLEVEN}${ruimte(240, 20, 228)}<w:contextualSpacing/>`,
    rPr: `${VET}${kleur(GROEN)}<w:spacing w:val="-6"/><w:kern w:val="28"/>${maat(50)}`,
  }),
  alinea('Ondertitel', 'Subtitle', {
    volgende: 'Standaard',
    pPr: ruimte(0, 260),
    rPr: `${kleur(ORANJE)}${maat(25)}`,
  }),
  alinea('Kop1', 'heading 1', {
    volgende: 'Standaard',
    pPr: `${GEBLEVEN}<w:numPr><w:numId w:val="1"/></w:numPr>${ruimte(340, 110, 240)}<w:outlineLvl w:val="0"/>`,
    rPr: `${VET}${kleur(GROEN)}${maat(28)}`,
  }),
  alinea('Kop2', 'heading 2', {
    volgende: 'Standaard',
    pPr: `${GEBLEVEN}${ruimte(220, 80, 240)}<w:outlineLvl w:val="1"/>`,
    rPr: `${VET}${kleur(ORANJE)}${maat(23)}`,
  }),
  alinea('Bijschrift', 'caption', {
    volgende: 'Standaard',
    pPr: `<w:keepNext/>${ruimte(200, 80, 240)}`,
    rPr: `${VET}${kleur(GROEN)}${maat(20)}`,
  }),
  alinea('Koptekst', 'header', {
    pPr: `<w:tabs><w:tab w:val="right" w:pos="9412"/></w:tabs>${ruimte(0, 0, 240)}`,
    rPr: `${kleur(GRIJS)}${maat(17)}`,
  }),
  alinea('Voettekst', 'footer', {
    pPr: `<w:tabs><w:tab w:val="right" w:pos="9412"/></w:tabs>${ruimte(0, 0, 252)}`,
    rPr: `${kleur(GRIJS)}${maat(16)}`,
  }),
  alinea('Lijstnummering', 'List Number', {
    pPr: `<w:numPr><w:numId w:val="2"/></w:numPr>${ruimte(0, 60)}<w:contextualSpacing/>`,
  }),
  alinea('Lijstopsomteken', 'List Bullet', {
    pPr: `<w:numPr><w:numId w:val="6"/></w:numPr>${ruimte(0, 60)}<w:contextualSpacing/>`,
  }),
  alinea('KvConcept', 'Kv Concept', {
    pPr: `<w:keepNext/><w:pBdr>${rand('top', ORANJE, 8, 4)}${rand('bottom', ORANJE, 8, 4)}</w:pBdr>${vul(ZAND)}${ruimte(0, 120, 240)}<w:jc w:val="center"/>`,
    rPr: `${VET}${kleur('A8500F')}<w:spacing w:val="10"/>${maat(19)}`,
  }),
  alinea('KvCel', 'Kv Cel', { pPr: ruimte(40, 40, 247), rPr: maat(19) }),
  alinea('KvLabel', 'Kv Label', { op: 'KvCel', rPr: kleur(GROEN) }),
  alinea('KvKolomkop', 'Kv Kolomkop', {
    op: 'KvCel',
    pPr: `<w:keepNext/>${ruimte(50, 50, 240)}`,
    rPr: `${VET}${kleur('FFFFFF')}${maat(18)}`,
  }),
  alinea('KvToelichting', 'Kv Toelichting', {
    op: 'KvCel',
    pPr: ruimte(30, 40, 240),
    rPr: `<w:i/><w:iCs/>${kleur(GRIJS)}${maat(18)}`,
  }),
  alinea('KvKadertitel', 'Kv Kadertitel', {
    volgende: 'KvKadertekst',
    pPr: `<w:keepNext/>${ruimte(70, 30, 240)}`,
    rPr: `${VET}${kleur('A8500F')}${maat(20)}`,
  }),
  alinea('KvKadertekst', 'Kv Kadertekst', { pPr: `<w:keepLines/>${ruimte(0, 70)}`, rPr: maat(21) }),
  alinea('KvAfzender', 'Kv Afzender', {
    op: 'Koptekst',
    pPr: `${ruimte(0, 0, 240)}<w:jc w:val="right"/>`,
    rPr: `${kleur(GRIJS)}${maat(16)}`,
  }),
  alinea('KvZijtitel', 'Kv Zijtitel', {
    pPr: `${ruimte(0, 0, 240)}<w:ind w:left="850" w:right="850"/><w:jc w:val="right"/>`,
    rPr: `<w:caps/>${kleur('FFFFFF')}<w:spacing w:val="30"/>${maat(14)}`,
  }),
  alinea('KvTeken', 'Kv Teken', { op: 'KvCel', pPr: `${GEBLEVEN}${ruimte(30, 30, 240)}` }),
  alinea('KvTekenlijn', 'Kv Tekenlijn', {
    op: 'KvCel',
    pPr: `<w:keepLines/><w:pBdr>${rand('top', INKT, 6, 4)}</w:pBdr>${ruimte(60, 30, 240)}`,
    rPr: `${kleur(GRIJS)}${maat(18)}`,
  }),
  // After a table: the next paragraph must not touch it, and the last one must not take a page of its own.
  alinea('KvNaTabel', 'Kv Na tabel', { pPr: ruimte(140, 120) }),
  alinea('KvSlot', 'Kv Slot', {
    pPr: '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>',
    rPr: maat(2),
  }),
];

const TEKENS: readonly string[] = [
  stijl(
    'character',
    'Standaardalinea-lettertype',
    'Default Paragraph Font',
    '<w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/>',
    true,
  ),
  stijl(
    'character',
    'Zwaar',
    'Strong',
    '<w:uiPriority w:val="22"/><w:qFormat/><w:rPr><w:b/><w:bCs/></w:rPr>',
  ),
];

const KANTEN = ['top', 'left', 'bottom', 'right'] as const;

const tabelstijl = (
  id: string,
  naam: string,
  randen: string,
  marges: Readonly<Record<(typeof KANTEN)[number], number>>,
  rest = '',
): string =>
  stijl(
    'table',
    id,
    naam,
    '<w:basedOn w:val="Standaardtabel"/><w:uiPriority w:val="99"/><w:tblPr><w:tblStyleRowBandSize w:val="1"/>' +
      `<w:tblBorders>${randen}</w:tblBorders>` +
      `<w:tblCellMar>${KANTEN.map((kant) => `<w:${kant} w:w="${marges[kant]}" w:type="dxa"/>`).join('')}</w:tblCellMar></w:tblPr>${rest}`,
  );

const deel = (soort: string, tcPr: string): string =>
  `<w:tblStylePr w:type="${soort}"><w:tcPr>${tcPr}</w:tcPr></w:tblStylePr>`;

const SMAL = { top: 0, left: 100, bottom: 0, right: 100 };

const TABELLEN: readonly string[] = [
  stijl(
    'table',
    'Standaardtabel',
    'Normal Table',
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>',
    true,
  ),
  stijl(
    'numbering',
    'Geenlijst',
    'No List',
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>',
    true,
  ),
  tabelstijl(
    'KompasveldGegevens',
    'Kompasveld Gegevens',
    rand('top', GROEN, 8) + rand('bottom', LIJN, 4) + rand('insideH', LIJN, 4),
    SMAL,
  ),
  tabelstijl(
    'KompasveldLijst',
    'Kompasveld Lijst',
    rand('bottom', GROEN, 8) + rand('insideH', LIJN, 4),
    SMAL,
    deel('firstRow', `${vul(GROEN)}<w:vAlign w:val="bottom"/>`) + deel('band2Horz', vul(STREEP)),
  ),
  tabelstijl(
    'KompasveldKader',
    'Kompasveld Kader',
    rand('left', ORANJE, 36),
    { top: 40, left: 200, bottom: 40, right: 170 },
    `<w:tcPr>${vul(ZAND)}</w:tcPr>`,
  ),
  tabelstijl('KompasveldTekenen', 'Kompasveld Tekenen', rand('top', GROEN, 8), {
    ...SMAL,
    right: 400,
  }),
];

export const STIJLEN =
  `<w:styles ${W14}><w:docDefaults><w:rPrDefault><w:rPr>` +
  '<w:rFonts w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:cstheme="minorBidi"/>' +
  `${kleur(INKT)}${maat(21)}<w:lang w:val="nl-NL" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>` +
  `<w:pPrDefault><w:pPr>${ruimte(0, 120, 264)}</w:pPr></w:pPrDefault></w:docDefaults>` +
  [...ALINEAS, ...TEKENS, ...TABELLEN].join('') +
  '</w:styles>';

interface Niveau {
  readonly vorm: string;
  readonly tekst: string;
  readonly links: number;
  readonly terug: number;
  readonly stijl?: string;
  readonly rPr?: string;
}

const niveau = ({ vorm, tekst, links, terug, stijl: id, rPr }: Niveau, nr: number): string =>
  `<w:lvl w:ilvl="${nr}"><w:start w:val="1"/><w:numFmt w:val="${vorm}"/>` +
  (id === undefined ? '' : `<w:pStyle w:val="${id}"/>`) +
  `<w:lvlText w:val="${tekst}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${links}" w:hanging="${terug}"/></w:pPr>` +
  (rPr === undefined ? '' : `<w:rPr>${rPr}</w:rPr>`) +
  '</w:lvl>';

const NUMMER: Niveau = { vorm: 'decimal', tekst: '%1.', links: 340, terug: 340, rPr: VET + kleur(ORANJE) };
const BOL: Niveau = { vorm: 'bullet', tekst: '•', links: 340, terug: 227, rPr: kleur(ORANJE) };

/** Lists by number, each with counters of its own. */
export const LIJST = { koppen: 1, afspraken: 2, activiteiten: 3, opvolging: 4, knelpunten: 5, punten: 6 };

const LIJSTEN: readonly (readonly Niveau[])[] = [
  [{ vorm: 'decimal', tekst: '%1', links: 454, terug: 454, stijl: 'Kop1', rPr: kleur(ORANJE) }],
  [{ ...NUMMER, stijl: 'Lijstnummering' }],
  [{ ...NUMMER, links: 284, terug: 284 }],
  [{ ...NUMMER, vorm: 'lowerLetter', tekst: '%1.', links: 284, terug: 284 }],
  [{ ...NUMMER, links: 284, terug: 284 }],
  [
    { ...BOL, stijl: 'Lijstopsomteken' },
    { ...BOL, tekst: '–', links: 680 },
  ],
];

export const NUMMERING =
  `<w:numbering ${W14}>` +
  LIJSTEN.map((niveaus, nr) => {
    const sleutel = (0x3c5a1e00 + nr * 0x111).toString(16).toUpperCase();
    const soort = niveaus.length > 1 ? 'hybridMultilevel' : 'singleLevel';
    return `<w:abstractNum w:abstractNumId="${nr}" w15:restartNumberingAfterBreak="0"><w:nsid w:val="${sleutel}"/><w:multiLevelType w:val="${soort}"/><w:tmpl w:val="${sleutel}"/>${niveaus.map(niveau).join('')}</w:abstractNum>`;
  }).join('') +
  LIJSTEN.map((_, nr) => `<w:num w:numId="${nr + 1}"><w:abstractNumId w:val="${nr}"/></w:num>`).join('') +
  '</w:numbering>';

const tint = (naam: string, rgb: string): string => `<a:${naam}><a:srgbClr val="${rgb}"/></a:${naam}>`;
const letters = (naam: string): string =>
  `<a:${naam}Font><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/></a:${naam}Font>`;
const EFFEN = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';

export const THEMA =
  '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Kompasveld"><a:themeElements><a:clrScheme name="Kompasveld">' +
  '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>' +
  tint('dk2', INKT) +
  tint('lt2', VLAK) +
  [GROEN, ORANJE, '5B8C5A', '2F4858', 'A8500F', GRIJS]
    .map((rgb, nr) => tint(`accent${nr + 1}`, rgb))
    .join('') +
  tint('hlink', GROEN) +
  tint('folHlink', GRIJS) +
  `</a:clrScheme><a:fontScheme name="Kompasveld">${letters('major')}${letters('minor')}</a:fontScheme><a:fmtScheme name="Kompasveld">` +
  `<a:fillStyleLst>${EFFEN.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${`<a:ln w="6350">${EFFEN}</a:ln>`.repeat(3)}</a:lnStyleLst>` +
  `<a:effectStyleLst>${'<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${EFFEN.repeat(3)}</a:bgFillStyleLst>` +
  '</a:fmtScheme></a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>';

const lettertype = (naam: string, familie: string, ook = ''): string =>
  `<w:font w:name="${naam}">${ook}<w:charset w:val="00"/><w:family w:val="${familie}"/><w:pitch w:val="variable"/></w:font>`;

export const LETTERTYPEN = `<w:fonts ${W14}>${lettertype('Calibri', 'swiss', '<w:altName w:val="Carlito"/>')}${lettertype('Times New Roman', 'roman')}${lettertype('MS Gothic', 'modern')}</w:fonts>`;

export const RSIDS = ['00104A7C', '0027B3E1', '003F61D8', '0058C902', '0071E34B', '008A9D15'] as const;

export const INSTELLINGEN =
  `<w:settings ${W14} xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><w:zoom w:percent="110"/><w:proofState w:spelling="clean" w:grammar="clean"/>` +
  '<w:defaultTabStop w:val="708"/><w:autoHyphenation/><w:hyphenationZone w:val="425"/><w:characterSpacingControl w:val="doNotCompress"/>' +
  '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
  `<w:rsids><w:rsidRoot w:val="${RSIDS[0]}"/>${RSIDS.map((id) => `<w:rsid w:val="${id}"/>`).join('')}</w:rsids>` +
  '<m:mathPr><m:mathFont m:val="Cambria Math"/></m:mathPr><w:themeFontLang w:val="nl-NL"/>' +
  '<w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" w:accent1="accent1" w:accent2="accent2" w:accent3="accent3" w:accent4="accent4" w:accent5="accent5" w:accent6="accent6" w:hyperlink="hyperlink" w:followedHyperlink="followedHyperlink"/>' +
  '<w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>';
