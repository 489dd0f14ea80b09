import { Buffer } from 'node:buffer';
import { zipSync } from 'fflate';
import { Deelschrijver } from './deel.mjs';
import { stijlen } from './stijlen.mjs';
import { SYNTAXIS } from './syntaxis.mjs';
import { instellingen, lettertypen, noten, thema, webinstellingen } from './thema.mjs';
import { RELATIES, xml } from './xml.mjs';

const WORDML = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const PAKKET = 'http://schemas.openxmlformats.org/package/2006';

/** A template of this content in an engine's syntax: the bytes of a `.docx` as Word saves it. */
export function maakSjabloon({ kopteksten, voetteksten, blokken }, syntaxis) {
  const schrijver = new Deelschrijver(SYNTAXIS[syntaxis]);
  const vast = {
    styles: ['styles', stijlen()],
    settings: ['settings', instellingen],
    webSettings: ['webSettings', webinstellingen],
    fontTable: ['fontTable', lettertypen],
    footnotes: ['footnotes', noten('footnote')],
    endnotes: ['endnotes', noten('endnote')],
  };
  const randen = [
    ...Object.entries(kopteksten).map(([plek, inhoud], nr) => [
      `header${nr + 1}`,
      'header',
      'hdr',
      plek,
      inhoud,
    ]),
    ...Object.entries(voetteksten).map(([plek, inhoud], nr) => [
      `footer${nr + 1}`,
      'footer',
      'ftr',
      plek,
      inhoud,
    ]),
  ];
  const delen = { ...vast };
  for (const [naam, soort, wortel, , inhoud] of randen) delen[naam] = [soort, schrijver.deel(wortel, inhoud)];
  const verwijzingen = randen.map(
    ([naam, soort, , plek]) => `<w:${soort}Reference w:type="${plek}" r:id="${naam}"/>`,
  );
  const document = schrijver.deel('document', blokken, sectie(verwijzingen.join('')));
  return Buffer.from(zipSync(alsBytes(pakket(document, delen)), { level: 6 }));
}

const sectie = (verwijzingen) =>
  `<w:sectPr w:rsidR="00B53C1A">${verwijzingen}<w:pgSz w:w="11906" w:h="16838"/>` +
  '<w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/>' +
  '<w:cols w:space="708"/><w:titlePg/></w:sectPr>';

function pakket(document, delen) {
  const overrides = Object.entries(delen).map(([naam, [soort]]) =>
    override(`word/${naam}.xml`, `${WORDML}.${soort}+xml`),
  );
  const relaties = Object.entries(delen).map(([naam, [soort]]) =>
    relatie(naam, `${RELATIES}/${soort}`, `${naam}.xml`),
  );
  return {
    '[Content_Types].xml': xml(
      `<Types xmlns="${PAKKET}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        '<Default Extension="xml" ContentType="application/xml"/>' +
        override('word/document.xml', `${WORDML}.document.main+xml`) +
        override('word/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml') +
        override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
        override(
          'docProps/app.xml',
          'application/vnd.openxmlformats-officedocument.extended-properties+xml',
        ) +
        `${overrides.join('')}</Types>`,
    ),
    '_rels/.rels': relatiedeel(
      relatie('rId1', `${RELATIES}/officeDocument`, 'word/document.xml'),
      relatie('rId2', `${PAKKET}/relationships/metadata/core-properties`, 'docProps/core.xml'),
      relatie('rId3', `${RELATIES}/extended-properties`, 'docProps/app.xml'),
    ),
    'docProps/core.xml': xml(
      `<cp:coreProperties xmlns:cp="${PAKKET}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Rapportage</dc:title></cp:coreProperties>`,
    ),
    'docProps/app.xml': xml(
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Office Word</Application></Properties>',
    ),
    'word/document.xml': document,
    'word/_rels/document.xml.rels': relatiedeel(
      ...relaties,
      relatie('thema', `${RELATIES}/theme`, 'theme/theme1.xml'),
    ),
    'word/theme/theme1.xml': thema,
    ...Object.fromEntries(Object.entries(delen).map(([naam, [, inhoud]]) => [`word/${naam}.xml`, inhoud])),
  };
}

const override = (naam, soort) => `<Override PartName="/${naam}" ContentType="${soort}"/>`;
const relatie = (id, soort, doel) => `<Relationship Id="${id}" Type="${soort}" Target="${doel}"/>`;
const relatiedeel = (...relaties) =>
  xml(`<Relationships xmlns="${PAKKET}/relationships">${relaties.join('')}</Relationships>`);
const alsBytes = (delen) =>
  Object.fromEntries(Object.entries(delen).map(([naam, inhoud]) => [naam, Buffer.from(inhoud)]));
