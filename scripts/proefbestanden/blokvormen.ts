import { OFFICE, WORDTYPE, type Extra, type Proefdocument } from './pakket.ts';
import { W14 } from './vast.ts';
import { bladwijzer, CURSIEF, knip, kop, koprij, lijst, p, pp, r, rij, tabel, VET } from './xml.ts';

/** Blocks over everything that Word puts under one another: rows, cells, list items, paragraphs. */

const tabelRijen: Proefdocument = {
  titel: 'Tabelrijen',
  body:
    kop('Tags in de eerste en de laatste cel') +
    tabel(
      3,
      koprij(3, 'Datum', 'Wat', 'Wie'),
      rij(3, knip('{{#ea|ch taken}}{{op}}'), '{{wat}}', knip('{{wie}}{{/|each}}')),
      rij(3, 'Aantal', '{{aantal taken}}'),
    ) +
    kop('Tags in eigen rijen') +
    tabel(
      2,
      koprij(2, 'Naam', 'Rol'),
      rij(2, '{{#each leden}}'),
      rij(2, '{{naam}}', '{{#if rol}}{{rol}}{{else}}geen{{/if}}'),
      rij(2, '{{else}}'),
      rij(2, 'Er zijn geen leden.'),
      rij(2, knip('{{/ea|ch}}')),
    ) +
    kop('Twee rijen per item') +
    tabel(2, rij(2, '{{#each taken}}{{op}}', '{{wat}}'), rij(2, 'Door', '{{wie}}{{/each}}')) +
    p('Einde.'),
};

const celvoorwaarden: Proefdocument = {
  titel: 'Voorwaarden in cellen',
  body:
    tabel(
      3,
      koprij(3, 'Onderdeel', 'Waarde', 'Toelichting'),
      rij(
        3,
        'Loon',
        '{{#if loon}}{{loon}}{{else}}onbekend{{/if}}',
        p('{{#if uitleg}}') + p('{{uitleg}}') + p('{{/if}}'),
      ),
      rij(3, 'Functie', '{{#if functie}}{{functie}}', '{{uren}} uur{{/if}}'),
      rij(3, '{{#if vangnet}}Vangnet', 'ja', 'artikel 29b{{/if}}'),
      rij(3, '{{#unless vangnet}}'),
      rij(3, 'Geen vangnet', 'nee', '–'),
      rij(3, '{{/unless}}'),
      rij(
        3,
        'Slot',
        p('{{#each punten}}') + p('{{this}}') + p('{{/each}}'),
        '{{#with contact}}{{naam}}, {{telefoon}}{{/with}}',
      ),
    ) + p('Einde.'),
};

const tabelGenest: Proefdocument = {
  titel: 'Geneste tabel',
  body:
    tabel(
      2,
      koprij(2, 'Fase', 'Stappen'),
      rij(
        2,
        '{{#each fasen}}{{naam}}',
        p('{{aantal stappen}} stappen') +
          tabel(2, rij(2, '{{#each stappen}}{{wat}}', '{{dag}}{{/each}}')) +
          p('{{/each}}'),
      ),
    ) +
    p('Tussen de tabellen.') +
    tabel(
      1,
      rij(
        1,
        p('{{#each fasen}}') +
          tabel(
            1,
            rij(1, 'Fase {{naam}}'),
            rij(1, '{{#each stappen}}'),
            rij(1, '{{wat}} ({{../naam}})'),
            rij(1, '{{/each}}'),
          ) +
          p('{{/each}}'),
      ),
    ) +
    p('Einde.'),
};

const niveau = (nr: number, vorm: string, tekst: string): string =>
  `<w:lvl w:ilvl="${nr}"><w:start w:val="1"/><w:numFmt w:val="${vorm}"/><w:lvlText w:val="${tekst}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${720 * (nr + 1)}" w:hanging="360"/></w:pPr></w:lvl>`;

const genummerd = (id: number, nsid: string): string =>
  `<w:abstractNum w:abstractNumId="${id}" w15:restartNumberingAfterBreak="0"><w:nsid w:val="${nsid}"/><w:multiLevelType w:val="multilevel"/><w:tmpl w:val="${nsid}"/>${niveau(0, 'decimal', '%1.')}${niveau(1, 'decimal', '%1.%2.')}</w:abstractNum>`;

const nummering = (lijsten: number): Extra => {
  const nrs = Array.from({ length: lijsten }, (_, nr) => nr);
  const bolletjes = `<w:abstractNum w:abstractNumId="${lijsten}" w15:restartNumberingAfterBreak="0"><w:nsid w:val="5A5A5A5A"/><w:multiLevelType w:val="hybridMultilevel"/><w:tmpl w:val="5A5A5A5A"/>${niveau(0, 'bullet', '•')}</w:abstractNum>`;
  return {
    pad: 'word/numbering.xml',
    soort: `${OFFICE}/numbering`,
    type: `${WORDTYPE}.numbering+xml`,
    inhoud: `<w:numbering ${W14}>${nrs.map((nr) => genummerd(nr, `1F2E3D${(nr + 16).toString(16).toUpperCase()}`)).join('')}${bolletjes}${[...nrs, lijsten].map((nr) => `<w:num w:numId="${nr + 1}"><w:abstractNumId w:val="${nr}"/></w:num>`).join('')}</w:numbering>`,
  };
};

const lijsten: Proefdocument = {
  titel: 'Lijsten',
  extra: [nummering(6)],
  body:
    kop('Opnieuw tellen per fase') +
    p('{{#each fasen}}') +
    p('Fase {{naam}}:') +
    p('{{#each stappen}}') +
    lijst(1, 0, knip('{{th|is}}')) +
    p('{{/each}}') +
    p('{{/each}}') +
    kop('Doortellen') +
    p('{{#each taken}}') +
    lijst(2, 0, '{{this}}') +
    p('{{/each}}') +
    lijst(2, 0, 'Afsluiten') +
    kop('Tags in de punten zelf') +
    lijst(3, 0, '{{#each taken}}{{this}}{{/each}}') +
    lijst(3, 0, '{{#each taken}}{{this}}') +
    lijst(3, 1, 'daarna{{/each}}') +
    kop('Twee niveaus') +
    p('{{#each fasen}}') +
    lijst(4, 0, '{{naam}}') +
    p('{{#each stappen}}') +
    lijst(4, 1, '{{this}}') +
    p('{{/each}}{{/each}}') +
    kop('Bolletjes') +
    p('{{#each taken}}') +
    lijst(7, 0, '{{this}}') +
    p('{{/each}}') +
    kop('In een tabel') +
    tabel(
      2,
      rij(
        2,
        '{{#each fasen}}{{naam}}',
        p('{{#each stappen}}') + lijst(5, 0, '{{this}}') + p('{{/each}}{{/each}}'),
      ),
    ) +
    kop('Rijen tellen') +
    tabel(
      2,
      rij(2, lijst(6, 0, '{{#each taken}}').replace('</w:p>', `${r('nr')}</w:p>`), '{{this}}{{/each}}'),
    ) +
    p('Einde.'),
};

const overAlineas: Proefdocument = {
  titel: 'Blokken over alinea’s',
  body:
    kop('Tags in eigen alinea’s') +
    p('{{#if arts}}') +
    p('De arts is {{arts}}.') +
    p('{{else if vervanger}}') +
    p('De vervanger is {{vervanger}}.') +
    p('{{else}}') +
    p('Er is geen arts.') +
    p('{{/if}}') +
    kop('Van het begin van een alinea tot het einde van een latere') +
    p('{{#each taken}}Taak: {{wat}}') +
    pp('<w:jc w:val="right"/>', 'Klaar op {{op}}{{/each}}') +
    kop('Van het einde van een alinea tot een eigen alinea') +
    p('Bijzonder:{{#if bijzonder}}') +
    p('{{bijzonder}}') +
    p('{{/if}}') +
    p('Gewoon.') +
    kop('Midden in de tekst') +
    p('Voor {{#if bijzonder}}eerste helft') +
    p('tweede helft{{/if}} na.') +
    kop('Genest, met een tabel') +
    p(knip('{{#wi|th werkgever}}{{#if na|am}}')) +
    p('Werkgever: {{naam}}') +
    p('{{#each vestigingen}}') +
    tabel(2, rij(2, '{{this}}', '{{../naam}}')) +
    p('{{#unless @last}}') +
    p('en') +
    p('{{/unless}}') +
    p('{{/each}}') +
    p('{{/if}}{{/with}}') +
    kop('De regels van een tekst') +
    p(bladwijzer(7, 'Toelichting', r('{{alineas toelichting}}'))) +
    p('{{#each taken}}{{alineas ../toelichting}}{{/each}}') +
    p('Einde.'),
};

const inline: Proefdocument = {
  titel: 'Blokken in de tekst',
  body:
    p('Beste {{#if man}}heer{{else if vrouw}}mevrouw{{else}}heer of mevrouw{{/if}} {{naam}},') +
    p(
      'Aanwezig: {{#each leden}}{{naam}}{{#if rol}} ({{rol}}){{/if}}{{#unless @last}}, {{/unless}}{{else}}niemand{{/each}}.',
    ) +
    p(
      'Nummers:{{#each leden as |lid nr|}} {{nr}}={{lid.naam}}{{#each lid.dagen}}/{{this}}{{lid.naam}}{{/each}}{{/each}}',
    ) +
    p('Met ', r('{{#if man}}', VET), r('vet', VET), r(' en ', CURSIEF), r('{{/if}}', VET), 'gewoon.') +
    p('{{#if leden}}Alleen met leden.{{/if}}') +
    p('{{#if leden}}a{{/if}}{{#unless leden}}b{{/unless}}{{! niets }}') +
    p(
      '{{#each leden}}{{#each dagen}}{{../naam}}-{{this}}{{#unless @last}};{{/unless}}{{/each}}{{#unless @last}} | {{/unless}}{{/each}}',
    ) +
    p('Einde.'),
};

export const BLOKVORMEN = {
  'tabel-rijen': tabelRijen,
  celvoorwaarden,
  'tabel-genest': tabelGenest,
  lijsten,
  'blokken-over-alineas': overAlineas,
  'blokken-inline': inline,
} satisfies Readonly<Record<string, Proefdocument>>;
