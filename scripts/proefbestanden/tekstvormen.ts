import { noot, nootmerk, verwijs } from './noten.ts';
import { noten, verhaal, type Proefdocument } from './pakket.ts';
import {
  bladwijzer,
  CURSIEF,
  ENGELS,
  kop,
  knip,
  knipOpmaak,
  link,
  p,
  PAGINA,
  pp,
  r,
  rij,
  rx,
  sdt,
  tabel,
  veld,
  VET,
} from './xml.ts';

/** Tags in every place where Word keeps text, and cut in every way that Word cuts it. */

const gesplitst: Proefdocument = {
  titel: 'Gesplitste tags',
  body:
    pp('Kop1', knip('Brief aan {|{werk|nemer.na|am}|}')) +
    p(
      knip('Geachte {{werknemer.|aan'),
      bladwijzer(0, '_GoBack', ''),
      r('hef}} {{werknemer'),
      r('.', ENGELS),
      r('naam}},'),
    ) +
    p(
      r('Op {{'),
      r('datumMetDag', ENGELS),
      '<w:proofErr w:type="spellStart"/>',
      r(' gesprek'),
      '<w:bookmarkStart w:id="1" w:name="Onderwerp"/>',
      r('}} spraken wij over {{onder'),
      '<w:bookmarkEnd w:id="1"/>',
      '<w:proofErr w:type="spellEnd"/>',
      r('werp'),
      r('}}.'),
    ) +
    p(
      'Uw functie is ',
      r('{{', VET),
      r('func', CURSIEF),
      r('tie', ENGELS),
      r('}}', CURSIEF),
      ' voor ',
      r('vast', VET),
      '.',
    ) +
    p(knip('Plaats: {{werk|nemer|.plaats|}}')) +
    p(knip('{|{#i|f afspra|ken}}')) +
    p(knipOpmaak('Wij spraken af: {{afs|praken|}}.', VET)) +
    p(knip('{{e|lse}}')) +
    p('Wij spraken niets af.') +
    p(knip('{{/i|f}|}')) +
    p(knip('Tot ziens{{! alleen |voor de opsteller: na|rekenen }}!')),
};

const aanhalingstekens: Proefdocument = {
  titel: 'Aanhalingstekens',
  body:
    kop('Aanhalingstekens en harde spaties') +
    p('{{#if (gelijk spoor “tweede”)}}') +
    p('Het tweede spoor loopt.') +
    p('{{else if (gelijk spoor ‘eerste’)}}') +
    p('Het eerste spoor loopt.') +
    p('{{else}}') +
    p('Er loopt nog geen spoor.') +
    p('{{/if}}') +
    p('Spoor: {{#if (gelijk spoor „tweede”)}}twee{{else}}een{{/if}}.') +
    p('{{#if\u00a0spoor}}Naam:\u00a0{{\u00a0naam\u00a0}}{{/if}}, functie: {{\u202ffunctie }}.') +
    p(knip('{{#if (ge|lijk spoor |“twee|de”)}}Geknipt “tweede”.{{/if}}')) +
    p('Zo ‘blijft’ “de tekst” staan.'),
};

const paginanummer = (tekst: string): string => p(tekst, rx('<w:tab/>'), 'Bladzijde ', veld('PAGE', '1'));
const VERWIJZING = (soort: string, vorm: string, id: string): string =>
  `<w:${soort}Reference w:type="${vorm}" r:id="${id}"/>`;

const kopEnVoet: Proefdocument = {
  titel: 'Kop- en voettekst',
  instellingen: { evenOneven: true },
  sectie:
    VERWIJZING('header', 'even', 'rId21') +
    VERWIJZING('header', 'default', 'rId22') +
    VERWIJZING('footer', 'default', 'rId24') +
    VERWIJZING('header', 'first', 'rId23') +
    VERWIJZING('footer', 'first', 'rId25') +
    `${PAGINA.grootte}${PAGINA.marges}<w:cols w:space="708"/><w:titlePg/><w:docGrid w:linePitch="360"/>`,
  body: p('Dossier van {{naam}}.') + pp('<w:pageBreakBefore/>', 'Tweede bladzijde.'),
  extra: [
    verhaal(
      'word/header1.xml',
      'header',
      'hdr',
      pp('Koptekst', '{{#each partijen}}{{this}}{{#unless @last}} – {{/unless}}{{/each}}'),
      'rId21',
    ),
    verhaal('word/header2.xml', 'header', 'hdr', paginanummer('Dossier {{zaaknummer}}'), 'rId22'),
    verhaal(
      'word/header3.xml',
      'header',
      'hdr',
      p('{{#if concept}}') + pp('Koptekst', r('CONCEPT', VET)) + p('{{/if}}'),
      'rId23',
    ),
    verhaal(
      'word/footer1.xml',
      'footer',
      'ftr',
      tabel(
        2,
        rij(
          2,
          knip('{{afzender|.naam}}'),
          p('{{#if afzender.telefoon}}') + p('Telefoon {{afzender.telefoon}}') + p('{{/if}}'),
        ),
      ) + pp('Voettekst', 'Vertrouwelijk'),
      'rId24',
    ),
    verhaal('word/footer2.xml', 'footer', 'ftr', pp('Voettekst', knip('{{afz|ender.na|am}}')), 'rId25'),
  ],
};

const voetnoten: Proefdocument = {
  titel: 'Voetnoten',
  instellingen: { noten: true },
  body:
    p('De wachttijd duurt {{weken}} weken', verwijs('footnote', 1), '.') +
    p('Het advies van {{adviseur}}', verwijs('footnote', 2), ' is gevolgd.') +
    p('Zie ook de bijlagen', verwijs('footnote', 3), '.'),
  extra: [
    noten(
      'footnote',
      noot(
        'footnote',
        1,
        pp(
          'Voetnoottekst',
          nootmerk('footnote'),
          ' Vanaf {{eersteDag}}{{#if verlengd}}, verlengd tot {{verlengd}}{{/if}}.',
        ),
      ) +
        noot('footnote', 2, pp('Voetnoottekst', nootmerk('footnote'), knip(' {{adv|iseur}}, {{functie}}.'))) +
        noot(
          'footnote',
          3,
          pp('Voetnoottekst', nootmerk('footnote'), ' Bijlagen:'),
          p('{{#each bijlagen}}'),
          pp('Voetnoottekst', 'Bijlage {{this}}'),
          p('{{/each}}'),
        ),
    ),
    noten('endnote', ''),
  ],
};

const VAKINHOUD = (vooraf: string): string =>
  `<w:txbxContent>${p(knip(`${vooraf}{{na|am}}`))}${p('{{#each taken}}')}${p('- {{this}}')}${p('{{/each}}')}</w:txbxContent>`;

// Word describes the kind of shape at its first use only.
const VAKSOORT =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

const tekstvakVan = (id: number, vooraf: string, soort = ''): string =>
  rx(
    '<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor distT="45720" distB="45720" distL="114300" distR="114300" simplePos="0" relativeHeight="251659264" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">' +
      '<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="margin"><wp:align>right</wp:align></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>60960</wp:posOffset></wp:positionV>' +
      '<wp:extent cx="2360930" cy="1404620"/><wp:effectExtent l="0" t="0" r="22860" b="11430"/><wp:wrapSquare wrapText="bothSides"/>' +
      `<wp:docPr id="${id}" name="Tekstvak ${id}"/><wp:cNvGraphicFramePr/>` +
      '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="2360930" cy="1404620"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr>' +
      `<wps:txbx>${VAKINHOUD(vooraf)}</wps:txbx><wps:bodyPr rot="0" vert="horz" wrap="square" lIns="91440" tIns="45720" rIns="91440" bIns="45720" anchor="t"><a:spAutoFit/></wps:bodyPr></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>` +
      `<mc:Fallback><w:pict>${soort}<v:shape id="Tekstvak ${id}" o:spid="_x0000_s10${id}" type="#_x0000_t202" style="position:absolute;width:185.9pt;height:110.6pt"><v:textbox style="mso-fit-shape-to-text:t">${VAKINHOUD(vooraf)}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`,
    '<w:noProof/>',
  );

const tekstvak: Proefdocument = {
  titel: 'Tekstvak',
  body:
    p(tekstvakVan(26, 'Naam: ', VAKSOORT), 'Naast het vak staat {{naam}}.') +
    p('{{#each vakken}}') +
    p(tekstvakVan(27, 'Ook: '), 'Nog een vak.') +
    p('{{/each}}') +
    p('Na het vak.'),
};

const DATUM =
  '<w:date><w:dateFormat w:val="d-M-yyyy"/><w:lid w:val="nl-NL"/><w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date>';
const KEUZE =
  '<w:dropDownList><w:listItem w:displayText="eerste" w:value="1"/><w:listItem w:displayText="tweede" w:value="2"/></w:dropDownList>';

const inhoudsbesturing: Proefdocument = {
  titel: 'Inhoudsbesturing',
  body:
    sdt(101, 'Aanhef', p(knip('Geachte {{na|am}},'))) +
    p(
      'Gesproken op ',
      sdt(102, 'Datum', r('{{gesprek}}'), DATUM),
      ' over spoor ',
      sdt(103, 'Spoor', r('{{spoor}}'), KEUZE),
      '.',
    ) +
    p('Door de rand: {{', sdt(104, 'Rand', r('na')), 'am}}.') +
    sdt(105, 'Taken', p('{{#each taken}}') + p('- {{this}}') + p('{{/each}}')) +
    sdt(
      106,
      'Toelichting',
      p('{{#if toelichting}}') + p('Toelichting: {{toelichting}}') + p('{{/if}}') + p('Slot van het vak.'),
    ) +
    tabel(
      2,
      sdt(107, 'Rij', rij(2, '{{#each leden}}{{naam}}', '{{rol}}{{/each}}')),
      `<w:tr>${sdt(108, 'Cel', rij(2, '{{naam}}').replace(/<\/?w:tr>/g, ''))}</w:tr>`,
    ) +
    p('Einde.'),
};

const hyperlinks: Proefdocument = {
  titel: 'Hyperlinks',
  links: { rId31: 'https://bureau.example/contact', rId32: 'https://bureau.example/dossier?a=1&b=2' },
  body:
    p('Zie ', link('rId31', '{{bureau}}'), '.') +
    p('Bel {{bu', link('rId31', 're', 'au}} of kijk op de site'), '.') +
    p('{{#each stukken}}') +
    p('Stuk ', link('rId32', knip('{{ti|tel}}')), '{{#if van}} van {{van}}{{/if}}') +
    p('{{/each}}') +
    p(`<w:hyperlink w:anchor="Slot" w:history="1">${r('Ga naar {{bureau}}')}</w:hyperlink>`) +
    p('Veld: ', veld('HYPERLINK "https://bureau.example/"', knip('site van {{bu|reau}}')), '.') +
    p(bladwijzer(3, 'Slot', r('Slot: {{bureau}}.'))),
};

export const TEKSTVORMEN = {
  'gesplitste-tags': gesplitst,
  aanhalingstekens,
  'kop-en-voettekst': kopEnVoet,
  voetnoten,
  tekstvak,
  inhoudsbesturing,
  hyperlinks,
} satisfies Readonly<Record<string, Proefdocument>>;
