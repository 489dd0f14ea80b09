import type { IParagraphStyleOptions, IPropertiesOptions } from 'docx';
import { ACCENT, GRIJS, LIJN, ROOD, VLAK } from '../opmaak.ts';

// Arial is in every Word; LibreOffice sets it in Liberation Sans, which has the same widths.
const LETTER = 'Arial';
const ZWART = '1C2329';

// Every `line` names its rule: LibreOffice cuts pictures off at the height of a line without one.
const lijn = (color: string, size = 6, space = 1) => ({ style: 'single', color, size, space }) as const;

/** Reference of the numbers of sections, which come with the style of their headings. */
const SECTIES = 'secties';

const TITELS = {
  title: {
    run: { size: 42, bold: true, color: ACCENT },
    paragraph: { spacing: { before: 120, after: 100 }, keepNext: true, keepLines: true, outlineLevel: 0 },
  },
  heading1: {
    run: { size: 27, bold: true, color: ACCENT },
    paragraph: {
      spacing: { before: 340, after: 120 },
      keepNext: true,
      keepLines: true,
      outlineLevel: 0,
      numbering: { reference: SECTIES, level: 0 },
      border: { bottom: lijn(LIJN, 6, 3) },
    },
  },
  heading2: {
    run: { size: 22, bold: true, color: ACCENT },
    paragraph: { spacing: { before: 240, after: 80 }, keepNext: true, keepLines: true, outlineLevel: 1 },
  },
} as const;

const alinea = (
  id: string,
  name: string,
  paragraph: IParagraphStyleOptions['paragraph'],
  run: IParagraphStyleOptions['run'] = {},
): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  ...(paragraph && { paragraph }),
  run,
});

const ALINEAS: readonly IParagraphStyleOptions[] = [
  {
    id: 'Normal',
    name: 'Normal',
    quickFormat: true,
    run: { font: LETTER, size: 20, color: ZWART },
    paragraph: { spacing: { after: 140, line: 276, lineRule: 'auto' } },
  },
  alinea('Subtitle', 'Subtitle', { spacing: { after: 280 } }, { size: 23, color: GRIJS }),
  alinea(
    'Header',
    'header',
    { spacing: { after: 80, line: 240, lineRule: 'auto' } },
    { size: 17, color: GRIJS },
  ),
  alinea(
    'Footer',
    'footer',
    { spacing: { after: 0, line: 240, lineRule: 'auto' } },
    { size: 17, color: GRIJS },
  ),
  alinea('ListParagraph', 'List Paragraph', { spacing: { after: 100 }, contextualSpacing: true }),
  alinea(
    'Caption',
    'caption',
    { spacing: { before: 160, after: 80 }, keepNext: true },
    { size: 18, bold: true, color: ACCENT },
  ),
  alinea(
    'Klein',
    'Klein',
    { spacing: { after: 100, line: 252, lineRule: 'auto' } },
    { size: 17, color: GRIJS },
  ),
  alinea('Kader', 'Kader', {
    spacing: { after: 140 },
    indent: { left: 180, right: 180 },
    keepLines: true,
    shading: { type: 'clear', color: 'auto', fill: VLAK },
    border: {
      top: lijn(VLAK, 4, 5),
      bottom: lijn(VLAK, 4, 5),
      left: lijn(ACCENT, 18, 7),
      right: lijn(VLAK, 4, 7),
    },
  }),
  alinea(
    'Concept',
    'Concept',
    {
      alignment: 'center',
      spacing: { after: 360 },
      indent: { left: 100, right: 100 },
      keepNext: true,
      border: {
        top: lijn(ROOD, 12, 4),
        bottom: lijn(ROOD, 12, 4),
        left: lijn(ROOD, 12, 4),
        right: lijn(ROOD, 12, 4),
      },
    },
    { bold: true, color: ROOD, size: 22, characterSpacing: 40 },
  ),
  alinea('Handtekening', 'Handtekening', {
    spacing: { before: 1134, after: 100 },
    indent: { right: 6000 },
    keepLines: true,
    border: { top: lijn(ZWART, 6, 4) },
  }),
  alinea('Adres', 'Adres', { spacing: { before: 360, after: 440 }, keepLines: true }),
  alinea(
    'Tabeltekst',
    'Tabeltekst',
    { spacing: { before: 50, after: 50, line: 259, lineRule: 'auto' } },
    { size: 19 },
  ),
  alinea(
    'Tabelkop',
    'Tabelkop',
    { spacing: { before: 60, after: 60, line: 252, lineRule: 'auto' }, keepNext: true },
    { size: 18, bold: true, color: ACCENT },
  ),
  alinea(
    'Tabelnaam',
    'Tabelnaam',
    { spacing: { before: 50, after: 50, line: 259, lineRule: 'auto' } },
    { size: 19, color: GRIJS },
  ),
  alinea(
    'Tekenlijn',
    'Tekenlijn',
    {
      spacing: { before: 964, after: 20, line: 252, lineRule: 'auto' },
      indent: { right: 600 },
      border: { top: lijn(ZWART, 6, 4) },
    },
    { size: 17, color: GRIJS },
  ),
  alinea(
    'Tekenregel',
    'Tekenregel',
    { spacing: { before: 20, after: 20, line: 252, lineRule: 'auto' }, keepNext: true, keepLines: true },
    { size: 19 },
  ),
  alinea(
    'Tabelafstand',
    'Tabelafstand',
    { spacing: { before: 0, after: 0, line: 200, lineRule: 'exact' } },
    { size: 8 },
  ),
  // Word wants a paragraph after the last table; any higher, and it may get a page of its own.
  alinea(
    'Tabelslot',
    'Tabelslot',
    { spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' } },
    { size: 2 },
  ),
  alinea(
    'Sjabloontag',
    'Sjabloontag',
    { spacing: { before: 0, after: 0, line: 240, lineRule: 'auto' } },
    { size: 15, color: '8A6D00', font: 'Courier New' },
  ),
];

const inspringing = (niveau: number) => ({
  paragraph: { indent: { left: 340 * (niveau + 1), hanging: 340 } },
});

/** References of the two kinds of list. */
export const LIJSTEN = { ul: 'opsomming', ol: 'nummering' } as const;

export const NUMMERING: NonNullable<IPropertiesOptions['numbering']> = {
  config: [
    {
      reference: SECTIES,
      levels: [
        {
          level: 0,
          format: 'decimal',
          text: '%1.',
          alignment: 'left',
          suffix: 'space',
          style: { paragraph: { indent: { left: 0, hanging: 0 } } },
        },
      ],
    },
    {
      reference: LIJSTEN.ul,
      levels: [0, 1, 2].map((level) => ({
        level,
        format: 'bullet',
        text: level === 1 ? '–' : '•',
        alignment: 'left',
        style: inspringing(level),
      })),
    },
    {
      reference: LIJSTEN.ol,
      levels: [0, 1, 2].map((level) => ({
        level,
        format: level === 1 ? 'lowerLetter' : 'decimal',
        text: `%${level + 1}.`,
        alignment: 'left',
        style: inspringing(level),
      })),
    },
  ],
};

const rand = (naam: string, waarde: string) => `<w:${naam} ${waarde}/>`;
const enkel = (kleur: string, dikte: number) =>
  `w:val="single" w:sz="${dikte}" w:space="0" w:color="${kleur}"`;

const tabelstijl = (id: string, naam: string, randen: string, links: number, rest = ''): string =>
  `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${naam}"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/><w:qFormat/>` +
  `<w:tblPr><w:tblBorders>${randen}</w:tblBorders><w:tblCellMar><w:left w:w="${links}" w:type="dxa"/><w:right w:w="115" w:type="dxa"/></w:tblCellMar></w:tblPr>${rest}</w:style>`;

/** Table styles as XML for the styles part: the docx library has no options for them. */
export const TABELSTIJLEN: string = [
  tabelstijl(
    'RivTabel',
    'Riv Tabel',
    rand('bottom', enkel(LIJN, 4)) + rand('insideH', enkel(LIJN, 4)),
    115,
    `<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>${rand('bottom', enkel(ACCENT, 8))}</w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="${VLAK}"/><w:vAlign w:val="bottom"/></w:tcPr></w:tblStylePr>`,
  ),
  tabelstijl(
    'RivGegevens',
    'Riv Gegevens',
    rand('bottom', enkel(LIJN, 4)) + rand('insideH', enkel(LIJN, 4)),
    0,
  ),
  tabelstijl('RivHandtekening', 'Riv Handtekening', '', 0),
].join('');

/** Every style of the documents we build; the language is Dutch. */
export const STIJLEN: NonNullable<IPropertiesOptions['styles']> = {
  default: { document: { run: { font: LETTER, size: 20, language: { value: 'nl-NL' } } }, ...TITELS },
  paragraphStyles: ALINEAS,
};
