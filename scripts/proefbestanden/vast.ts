/** The parts that every document made with a Dutch Word has: styles, settings, theme, fonts. */

export const W14 =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"' +
  ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"' +
  ' xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"' +
  ' xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"' +
  ' xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"' +
  ' xmlns:w16cid="http://schemas.microsoft.com/office/word/2016/wordml/cid"' +
  ' xmlns:w16se="http://schemas.microsoft.com/office/word/2015/wordml/symex"' +
  ' mc:Ignorable="w14 w15 w16se w16cid"';

/** What the root of a part with text declares, whether it is used or not. */
export const ALLES =
  'xmlns:wpc="http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas"' +
  ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"' +
  ' xmlns:o="urn:schemas-microsoft-com:office:office"' +
  ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"' +
  ' xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"' +
  ' xmlns:v="urn:schemas-microsoft-com:vml"' +
  ' xmlns:wp14="http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing"' +
  ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"' +
  ' xmlns:w10="urn:schemas-microsoft-com:office:word"' +
  ' xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"' +
  ' xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"' +
  ' xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"' +
  ' xmlns:w16cid="http://schemas.microsoft.com/office/word/2016/wordml/cid"' +
  ' xmlns:w16se="http://schemas.microsoft.com/office/word/2015/wordml/symex"' +
  ' xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"' +
  ' xmlns:wpi="http://schemas.microsoft.com/office/word/2010/wordprocessingInk"' +
  ' xmlns:wne="http://schemas.microsoft.com/office/word/2006/wordml"' +
  ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"' +
  ' mc:Ignorable="w14 w15 w16se w16cid wp14"';

const stijl = (soort: string, id: string, naam: string, inhoud: string, kenmerken = ''): string =>
  `<w:style w:type="${soort}"${kenmerken} w:styleId="${id}"><w:name w:val="${naam}"/>${inhoud}</w:style>`;

const OP = '<w:basedOn w:val="Standaard"/>';

export const STIJLEN =
  `<w:styles ${W14}><w:docDefaults><w:rPrDefault><w:rPr>` +
  '<w:rFonts w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:cstheme="minorBidi"/>' +
  '<w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="nl-NL" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>' +
  '<w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' +
  '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="0" w:defUnhideWhenUsed="0" w:defQFormat="0" w:count="376">' +
  '<w:lsdException w:name="Normal" w:uiPriority="0" w:qFormat="1"/><w:lsdException w:name="heading 1" w:uiPriority="9" w:qFormat="1"/></w:latentStyles>' +
  stijl('paragraph', 'Standaard', 'Normal', '<w:qFormat/>', ' w:default="1"') +
  stijl(
    'paragraph',
    'Kop1',
    'heading 1',
    `${OP}<w:next w:val="Standaard"/><w:uiPriority w:val="9"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/><w:spacing w:before="240" w:after="0"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:sz w:val="32"/><w:szCs w:val="32"/></w:rPr>`,
  ) +
  stijl(
    'character',
    'Standaardalinea-lettertype',
    'Default Paragraph Font',
    '<w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/>',
    ' w:default="1"',
  ) +
  stijl(
    'table',
    'Standaardtabel',
    'Normal Table',
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>',
    ' w:default="1"',
  ) +
  stijl(
    'numbering',
    'Geenlijst',
    'No List',
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>',
    ' w:default="1"',
  ) +
  stijl(
    'paragraph',
    'Lijstalinea',
    'List Paragraph',
    `${OP}<w:uiPriority w:val="34"/><w:qFormat/><w:pPr><w:ind w:left="720"/><w:contextualSpacing/></w:pPr>`,
  ) +
  stijl(
    'table',
    'Tabelraster',
    'Table Grid',
    '<w:basedOn w:val="Standaardtabel"/><w:uiPriority w:val="39"/><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:tblPr><w:tblBorders>' +
      ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
        .map((kant) => `<w:${kant} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
        .join('') +
      '</w:tblBorders></w:tblPr>',
  ) +
  stijl('paragraph', 'Koptekst', 'header', `${OP}<w:uiPriority w:val="99"/><w:unhideWhenUsed/>`) +
  stijl('paragraph', 'Voettekst', 'footer', `${OP}<w:uiPriority w:val="99"/><w:unhideWhenUsed/>`) +
  stijl(
    'paragraph',
    'Voetnoottekst',
    'footnote text',
    `${OP}<w:uiPriority w:val="99"/><w:rPr><w:sz w:val="20"/></w:rPr>`,
  ) +
  stijl(
    'character',
    'Voetnootmarkering',
    'footnote reference',
    '<w:uiPriority w:val="99"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr>',
  ) +
  stijl('paragraph', 'Inhopg1', 'toc 1', `${OP}<w:next w:val="Standaard"/><w:uiPriority w:val="39"/>`) +
  stijl(
    'character',
    'Hyperlink',
    'Hyperlink',
    '<w:uiPriority w:val="99"/><w:rPr><w:color w:val="0563C1" w:themeColor="hyperlink"/><w:u w:val="single"/></w:rPr>',
  ) +
  '</w:styles>';

export const RSIDS = ['00A1144C', '00B33F10', '00C70D25', '00D9418E', '00E6215A'] as const;

/** Settings: `eigen` before and after what every document has, in the order of the schema. */
export const instellingen = (eigen: {
  readonly sporen?: boolean;
  readonly evenOneven?: boolean;
  readonly noten?: boolean;
}): string =>
  `<w:settings ${W14} xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><w:zoom w:percent="100"/><w:proofState w:spelling="clean" w:grammar="clean"/>` +
  (eigen.sporen ? '<w:trackRevisions/>' : '') +
  '<w:defaultTabStop w:val="708"/><w:hyphenationZone w:val="425"/>' +
  (eigen.evenOneven ? '<w:evenAndOddHeaders/>' : '') +
  '<w:characterSpacingControl w:val="doNotCompress"/>' +
  (eigen.noten
    ? '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:endnotePr><w:endnote w:id="-1"/><w:endnote w:id="0"/></w:endnotePr>'
    : '') +
  '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
  `<w:rsids><w:rsidRoot w:val="${RSIDS[0]}"/>${RSIDS.map((id) => `<w:rsid w:val="${id}"/>`).join('')}</w:rsids>` +
  '<m:mathPr><m:mathFont m:val="Cambria Math"/></m:mathPr><w:themeFontLang w:val="nl-NL"/>' +
  '<w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" w:accent1="accent1" w:accent2="accent2" w:accent3="accent3" w:accent4="accent4" w:accent5="accent5" w:accent6="accent6" w:hyperlink="hyperlink" w:followedHyperlink="followedHyperlink"/>' +
  '<w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>';

export const WEBINSTELLINGEN = `<w:webSettings ${W14}><w:optimizeForBrowser/><w:allowPNG/></w:webSettings>`;

const lettertype = (naam: string, familie: string): string =>
  `<w:font w:name="${naam}"><w:charset w:val="00"/><w:family w:val="${familie}"/><w:pitch w:val="variable"/></w:font>`;

export const LETTERTYPEN = `<w:fonts ${W14}>${lettertype('Calibri', 'swiss')}${lettertype('Times New Roman', 'roman')}${lettertype('MS Gothic', 'modern')}</w:fonts>`;

const kleur = (naam: string, rgb: string): string => `<a:${naam}><a:srgbClr val="${rgb}"/></a:${naam}>`;
const letters = (naam: string): string =>
  `<a:${naam}Font><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/></a:${naam}Font>`;
const EFFEN = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const RAND = `<a:ln w="6350">${EFFEN}</a:ln>`;
const EFFECT = '<a:effectStyle><a:effectLst/></a:effectStyle>';

export const THEMA =
  '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Proef"><a:themeElements><a:clrScheme name="Proef">' +
  '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>' +
  kleur('dk2', '243B53') +
  kleur('lt2', 'E8EDF2') +
  ['1F4E79', '7A4E1F', '4E7A1F', '7A1F4E', '1F7A6E', '5F6B76']
    .map((rgb, nr) => kleur(`accent${nr + 1}`, rgb))
    .join('') +
  kleur('hlink', '0563C1') +
  kleur('folHlink', '954F72') +
  `</a:clrScheme><a:fontScheme name="Proef">${letters('major')}${letters('minor')}</a:fontScheme><a:fmtScheme name="Proef">` +
  `<a:fillStyleLst>${EFFEN.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${RAND.repeat(3)}</a:lnStyleLst>` +
  `<a:effectStyleLst>${EFFECT.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${EFFEN.repeat(3)}</a:bgFillStyleLst>` +
  '</a:fmtScheme></a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>';
