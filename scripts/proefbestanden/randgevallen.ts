import { noot, nootmerk, verwijs } from './noten.ts';
import { noten, OFFICE, WORDTYPE, type Extra, type Proefdocument } from './pakket.ts';
import { ALLES } from './vast.ts';
import { bladwijzer, p, PAGINA, pp, r, rx, sdt, veld, VET } from './xml.ts';

/** What must come through as it is, and what is refused. */

const GRAFIEK: Extra = {
  pad: 'word/charts/chart1.xml',
  soort: `${OFFICE}/chart`,
  type: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  id: 'rId41',
  inhoud:
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:chart><c:plotArea><c:layout/>' +
    '<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>Blad1!$B$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Uren</c:v></c:pt></c:strCache></c:strRef></c:tx><c:invertIfNegative val="0"/>' +
    '<c:cat><c:strRef><c:f>Blad1!$A$2:$A$3</c:f><c:strCache><c:ptCount val="2"/><c:pt idx="0"><c:v>mei</c:v></c:pt><c:pt idx="1"><c:v>juni</c:v></c:pt></c:strCache></c:strRef></c:cat>' +
    '<c:val><c:numRef><c:f>Blad1!$B$2:$B$3</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="2"/><c:pt idx="0"><c:v>12</c:v></c:pt><c:pt idx="1"><c:v>20</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser>' +
    '<c:axId val="111"/><c:axId val="222"/></c:barChart>' +
    '<c:catAx><c:axId val="111"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="222"/></c:catAx>' +
    '<c:valAx><c:axId val="222"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="111"/></c:valAx>' +
    '</c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>',
};

const grafiek = rx(
  '<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="2743200" cy="1600200"/><wp:docPr id="5" name="Grafiek 5"/><wp:cNvGraphicFramePr/>' +
    '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId41"/></a:graphicData></a:graphic></wp:inline></w:drawing>',
);

const INHOUDSOPGAVE = sdt(
  110,
  'Inhoud',
  `<w:p><w:pPr><w:pStyle w:val="Inhopg1"/><w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9062"/></w:tabs></w:pPr>${
    rx('<w:fldChar w:fldCharType="begin"/>') +
    rx('<w:instrText xml:space="preserve"> TOC \\o "1-1" \\h \\z \\u </w:instrText>') +
    rx('<w:fldChar w:fldCharType="separate"/>')
  }<w:hyperlink w:anchor="_Toc1" w:history="1">${r('Verloop')}${rx('<w:tab/>')}${veld('PAGEREF _Toc1 \\h', '1')}</w:hyperlink></w:p>` +
    p(rx('<w:fldChar w:fldCharType="end"/>')),
  '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>',
);

const BREUK =
  '<m:oMath><m:f><m:num><m:r><m:t>uren</m:t></m:r></m:num><m:den><m:r><m:t>week</m:t></m:r></m:den></m:f></m:oMath>';

const onaangeroerd: Proefdocument = {
  titel: 'Onaangeroerd',
  instellingen: { noten: true },
  body:
    INHOUDSOPGAVE +
    pp('Kop1', bladwijzer(10, '_Toc1', r('Verloop'))) +
    p(
      '<w:commentRangeStart w:id="1"/>',
      'Verslag over {{naam}}',
      '<w:commentRangeEnd w:id="1"/>',
      rx('<w:commentReference w:id="1"/>'),
      ', figuur ',
      veld('SEQ Figuur \\* ARABIC', '1'),
      '.',
    ) +
    p(
      'Titel: ',
      `<w:fldSimple w:instr=" DOCPROPERTY Kenmerk ">${r('K-17')}</w:fldSimple>`,
      ', noot',
      verwijs('endnote', 1),
      '.',
    ) +
    p(
      r('Formule: '),
      BREUK,
      rx('<w:sym w:font="Wingdings" w:char="F0FC"/>'),
      rx('<w:noBreakHyphen/>'),
      rx('<w:softHyphen/>'),
    ) +
    p(grafiek) +
    p(
      veld('REF _Toc1 \\h', 'Verloop'),
      r(' en ', '<w:vanish/>'),
      r('verborgen'),
      rx('<w:br w:type="page"/>'),
    ) +
    `<w:p><w:pPr><w:sectPr><w:footnotePr><w:numRestart w:val="eachSect"/></w:footnotePr>${PAGINA.liggend}${PAGINA.marges}${PAGINA.einde}</w:sectPr></w:pPr></w:p>` +
    p('Tweede sectie.'),
  extra: [
    noten('footnote', ''),
    noten('endnote', noot('endnote', 1, pp('Voetnoottekst', nootmerk('endnote'), ' Een eindnoot.'))),
    {
      pad: 'word/comments.xml',
      soort: `${OFFICE}/comments`,
      type: `${WORDTYPE}.comments+xml`,
      inhoud: `<w:comments ${ALLES}><w:comment w:id="1" w:author="Sjabloonmaker" w:date="2024-02-05T15:40:00Z" w:initials="S">${p('Let op: {{dit blijft staan}}.')}</w:comment></w:comments>`,
    },
    GRAFIEK,
  ],
  boven: [
    {
      pad: 'docProps/custom.xml',
      soort: `${OFFICE}/custom-properties`,
      type: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
      inhoud:
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Kenmerk"><vt:lpwstr>K-17</vt:lpwstr></property></Properties>',
    },
  ],
};

// ---- what is refused ----

const WIE = 'w:author="Collega" w:date="2024-02-05T15:40:00Z"';

const wijzigingen: Proefdocument = {
  titel: 'Bijgehouden wijzigingen',
  instellingen: { sporen: true },
  body:
    p(
      'Beste {{naam}}, ',
      `<w:ins w:id="1" ${WIE}>${r('hartelijk ')}</w:ins>`,
      `<w:del w:id="2" ${WIE}><w:r><w:delText>heel veel </w:delText></w:r></w:del>`,
      'dank.',
    ) +
    `<w:p><w:pPr><w:rPr><w:ins w:id="3" ${WIE}/></w:rPr></w:pPr>${r('Nieuw ', `${VET}<w:rPrChange w:id="4" ${WIE}><w:rPr/></w:rPrChange>`)}</w:p>` +
    p('Einde.'),
};

const macros: Proefdocument = {
  titel: 'Macro’s',
  macros: true,
  body: p('Beste {{naam}},') + p('Dit document heeft een macro.'),
  extra: [
    {
      pad: 'word/vbaProject.bin',
      soort: 'http://schemas.microsoft.com/office/2006/relationships/vbaProject',
      type: 'application/vnd.ms-office.vbaProject',
      inhoud: Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    },
  ],
};

export const RANDGEVALLEN = {
  onaangeroerd,
  'bijgehouden-wijzigingen': wijzigingen,
  'macros.docm': macros,
} satisfies Readonly<Record<string, Proefdocument>>;
