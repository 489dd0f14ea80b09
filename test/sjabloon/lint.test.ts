import { describe, expect, it } from 'vitest';
import { HELPERS, keurSjabloon } from '../../src/sjabloon/index.ts';
import type { Veldregel } from '../../src/sjabloon/lint/velden.ts';
import { alinea, maakDocx, rij } from './hulp.ts';

const VELDEN: readonly Veldregel[] = [
  { pad: 'titel', soort: 'tekst' },
  { pad: 'notitie', soort: 'tekst' },
  { pad: 'dag', soort: 'datum' },
  { pad: 'uren', soort: 'getal' },
  { pad: 'akkoord', soort: 'janee' },
  { pad: 'logo', soort: 'afbeelding' },
  { pad: 'partijen', soort: 'groep' },
  { pad: 'partijen.werknemer', soort: 'groep' },
  { pad: 'partijen.werknemer.naam', soort: 'tekst' },
  { pad: 'partijen.werkgever', soort: 'groep' },
  { pad: 'partijen.werkgever.plaats', soort: 'tekst' },
  { pad: 'taken', soort: 'lijst' },
  { pad: 'taken[]', soort: 'tekst' },
  { pad: 'activiteiten', soort: 'lijst' },
  { pad: 'activiteiten[]', soort: 'groep' },
  { pad: 'activiteiten[].wat', soort: 'tekst' },
  { pad: 'activiteiten[].spoor', soort: 'getal' },
  { pad: 'activiteiten[].stappen', soort: 'lijst' },
  { pad: 'activiteiten[].stappen[]', soort: 'groep' },
  { pad: 'activiteiten[].stappen[].op', soort: 'datum' },
];

const fouten = (sjabloon: string | Uint8Array): string[] =>
  keurSjabloon(sjabloon, { naam: 'proef', velden: VELDEN }).fouten.map(
    ({ lijn, kolom, waar, melding, advies }) => `${waar ?? `${lijn}:${kolom}`} ${melding} ${advies}`.trim(),
  );

/** The faults of one paragraph, without their places; the same in both carriers. */
function inAlinea(tekst: string): string[] {
  const zonderPlaats = (regels: string[]) => regels.map((r) => r.replace(/^(\d+:\d+|alinea \d+) /, ''));
  const html = zonderPlaats(fouten(`<article><p>${tekst}</p></article>`));
  expect(zonderPlaats(fouten(maakDocx(alinea(tekst)))), 'in Word').toEqual(html);
  return html;
}

it('een woord uit een andere taal dat geen veld is', () => {
  expect(inAlinea('{{#if akkoord}}a{{anders}}b{{/if}}')).toEqual([
    'Het veld anders bestaat niet. Schrijf {{else}}.',
  ]);
  expect(inAlinea('{{einde}}')).toEqual([
    'Het veld einde bestaat niet. Schrijf {{/if}}, {{/each}}, {{/unless}} of {{/with}}, naar het blok dat u sluit.',
  ]);
});

describe('een pad', () => {
  it.each([
    ['{{titel}} {{dag}} {{uren}} {{akkoord}} {{logo}} {{partijen.werknemer.naam}}'],
    ['{{#each taken}}{{this}}{{@index}}{{../titel}}{{/each}}'],
    [
      '{{#each activiteiten}}{{wat}}{{this.wat}}{{#each stappen}}{{op}}{{../wat}}{{../../titel}}{{/each}}{{/each}}',
    ],
    [
      '{{#each activiteiten as |a nr|}}{{a.wat}}{{nr}}{{#each a.stappen as |s|}}{{s.op}}{{a.spoor}}{{/each}}{{/each}}',
    ],
    ['{{#with partijen.werknemer as |w|}}{{naam}}{{w.naam}}{{../titel}}{{/with}}'],
    ['{{#if partijen}}{{#unless taken}}x{{/unless}}{{else if (of activiteiten dag)}}y{{/if}}'],
    [
      '{{datumMetDag dag}}{{aantal taken}}{{opsomming taken}}{{opsomming activiteiten "wat"}}{{afbeelding logo 4}}',
    ],
    ['{{#if (gelijk titel "x")}}a{{/if}}{{#if (groter uren 12)}}b{{/if}}{{#if (gelijk titel null)}}c{{/if}}'],
  ])('mag: %s', (tekst) => expect(inAlinea(tekst)).toEqual([]));

  it.each([
    // A field that does not exist, and the name nearest to it.
    ['{{titl}}', 'Het veld titl bestaat niet. Bedoelt u titel?'],
    [
      '{{partijen.werknmer.naam}}',
      'Het veld partijen.werknmer bestaat niet. Bedoelt u partijen.werknemer.naam?',
    ],
    [
      '{{partijen.werknemer.nam}}',
      'Het veld partijen.werknemer.nam bestaat niet. Bedoelt u partijen.werknemer.naam?',
    ],
    [
      '{{partijen.werknemer.leeftijd}}',
      'Het veld partijen.werknemer.leeftijd bestaat niet. Velden zijn hier: naam.',
    ],
    ['{{onvindbaar}}', 'Het veld onvindbaar bestaat niet. Kies een veld uit de lijst van velden.'],
    ['{{naam}}', 'Het veld naam bestaat niet. Bedoelt u partijen.werknemer.naam?'],
    ['{{partijen.naam}}', 'Het veld partijen.naam bestaat niet. Bedoelt u partijen.werknemer.naam?'],
    ['{{plats}}', 'Het veld plats bestaat niet. Bedoelt u partijen.werkgever.plaats?'],
    [
      '{{#each activiteiten}}{{wta}}{{/each}}',
      'Het veld wta bestaat niet in de lijst activiteiten. Bedoelt u wat?',
    ],
    [
      '{{#each activiteiten as |a|}}{{a.wta}}{{/each}}',
      'Het veld a.wta bestaat niet in de lijst activiteiten. Bedoelt u a.wat?',
    ],
    [
      '{{#with partijen}}{{titel}}{{/with}}',
      'Het veld titel bestaat niet in de groep partijen. Schrijf ../titel.',
    ],
    // A field that exists at another level.
    [
      '{{#each activiteiten}}{{titel}}{{/each}}',
      'Het veld titel bestaat niet in de lijst activiteiten. Schrijf ../titel.',
    ],
    [
      '{{#each activiteiten}}{{partijen.werknemer.naam}}{{/each}}',
      'Het veld partijen bestaat niet in de lijst activiteiten. Schrijf ../partijen.werknemer.naam.',
    ],
    [
      '{{#each activiteiten}}{{tite}}{{/each}}',
      'Het veld tite bestaat niet in de lijst activiteiten. Bedoelt u ../titel?',
    ],
    ['{{#each activiteiten}}{{../wat}}{{/each}}', 'Het veld ../wat bestaat niet. Schrijf wat.'],
    [
      '{{#each activiteiten}}{{activiteiten.wat}}{{/each}}',
      'Het veld activiteiten bestaat niet in de lijst activiteiten. Schrijf wat.',
    ],
    ['{{#each taken}}{{titel}}{{/each}}', 'Het veld titel bestaat niet in de lijst taken. Schrijf ../titel.'],
    [
      '{{#each taken}}{{naampje}}{{/each}}',
      'Het veld naampje bestaat niet in de lijst taken. Bedoelt u ../partijen.werknemer.naam?',
    ],
    // A field outside its loop.
    [
      '{{wat}}',
      'Het veld wat bestaat niet. Dit veld staat in de lijst activiteiten; gebruik het binnen {{#each activiteiten}}.',
    ],
    [
      '{{activiteiten.wat}}',
      'activiteiten is een lijst: wat hoort bij elke regel daarvan. Schrijf {{#each activiteiten}}{{wat}}{{/each}}.',
    ],
    [
      '{{#each activiteiten}}{{stappen.op}}{{/each}}',
      'stappen is een lijst: op hoort bij elke regel daarvan. Schrijf {{#each stappen}}{{op}}{{/each}}.',
    ],
    // A field of another kind than its use asks for.
    [
      '{{activiteiten}}',
      'activiteiten is een lijst en kan zo niet worden afgedrukt. Loop erdoor: {{#each activiteiten}}{{wat}}{{/each}}.',
    ],
    [
      '{{taken}}',
      'taken is een lijst en kan zo niet worden afgedrukt. Loop erdoor: {{#each taken}}{{this}}{{/each}}.',
    ],
    [
      '{{partijen}}',
      'partijen is een groep velden en kan zo niet worden afgedrukt. Noem één veld, zoals {{partijen.werknemer.naam}}.',
    ],
    [
      '{{#each activiteiten}}{{this}}{{/each}}',
      'this is een groep velden en kan zo niet worden afgedrukt. Noem één veld, zoals {{wat}}.',
    ],
    ['{{#each titel}}x{{/each}}', 'titel is een tekst en geen lijst. Schrijf {{titel}} of {{#if titel}}.'],
    [
      '{{#each partijen}}{{werknemer.naam}}{{/each}}',
      'partijen is een groep velden en geen lijst. Schrijf {{#with partijen}}.',
    ],
    [
      '{{#with activiteiten}}{{wat}}{{/with}}',
      'activiteiten is een lijst en geen groep velden. Schrijf {{#each activiteiten}}.',
    ],
    [
      '{{#with dag}}{{this}}{{/with}}',
      'dag is een datum en geen groep velden. Schrijf {{dag}} of {{#if dag}}.',
    ],
    ['{{titel.kort}}', 'titel is een tekst en heeft geen velden. Schrijf titel.'],
    [
      '{{#each activiteiten as |a nr|}}{{nr.wat}}{{/each}}',
      'nr is een getal en heeft geen velden. Schrijf nr.',
    ],
    // Values of helpers.
    [
      '{{datumMetDag titel}}',
      `datumMetDag verwacht een datum; titel is een tekst. Voorbeeld: ${HELPERS.datumMetDag?.voorbeeld ?? ''}`,
    ],
    [
      '{{#if (groter titel 3)}}x{{/if}}',
      `groter verwacht een getal, een datum of een bedrag; titel is een tekst. Voorbeeld: ${HELPERS.groter?.voorbeeld ?? ''}`,
    ],
    [
      '{{#if (groter dag 3)}}x{{/if}}',
      'groter vergelijkt een datum met een getal; dat is nooit waar. Vergelijk twee waarden van dezelfde soort.',
    ],
    [
      '{{#each activiteiten}}{{#if (gelijk spoor "2")}}x{{/if}}{{/each}}',
      'gelijk vergelijkt een getal met een tekst; dat is nooit waar. Vergelijk twee waarden van dezelfde soort.',
    ],
    [
      '{{aantal uren}}',
      `aantal verwacht een lijst; uren is een getal. Voorbeeld: ${HELPERS.aantal?.voorbeeld ?? ''}`,
    ],
    [
      '{{opsomming activiteiten}}',
      'activiteiten is een lijst van groepen velden. Noem één veld: {{opsomming activiteiten "wat"}}.',
    ],
    [
      '{{opsomming activiteiten "wta"}}',
      'Het veld wta bestaat niet in de lijst activiteiten. Bedoelt u wat?',
    ],
    ['{{opsomming taken "wat"}}', 'De regels van taken hebben geen velden. Schrijf {{opsomming taken}}.'],
    ['{{#if (niet (gelijk titl "x"))}}y{{/if}}', 'Het veld titl bestaat niet. Bedoelt u titel?'],
  ])('mag niet: %s', (tekst, verwacht) => expect(inAlinea(tekst)).toEqual([verwacht]));

  it('dat onbekend is, maakt wat in zijn blok staat niet ook onbekend', () => {
    expect(
      inAlinea('{{#each activiteten}}{{wat}}{{foo}}{{#each stappen}}{{op}}{{bar}}{{/each}}{{/each}}'),
    ).toEqual(['Het veld activiteten bestaat niet. Bedoelt u activiteiten?']);
    expect(inAlinea('{{#each titel}}{{foo}}{{../titl}}{{/each}}')).toEqual([
      'titel is een tekst en geen lijst. Schrijf {{titel}} of {{#if titel}}.',
      'Het veld ../titl bestaat niet. Bedoelt u ../titel?',
    ]);
    expect(inAlinea('{{#eahc activiteiten}}{{foo}}{{/eahc}}{{#if (gelyk titel 1)}}{{bar}}{{/if}}')).toEqual([
      'Het blok {{#eahc}} bestaat niet. Bedoelt u each?',
      'De helper gelyk bestaat niet. Bedoelt u gelijk?',
      'Het veld bar bestaat niet. Kies een veld uit de lijst van velden.',
    ]);
  });

  it('in een blok van de verkeerde soort wordt gelezen zoals het was bedoeld', () => {
    expect(inAlinea('{{#with activiteiten}}{{wat}}{{wta}}{{/with}}')).toEqual([
      'activiteiten is een lijst en geen groep velden. Schrijf {{#each activiteiten}}.',
      'Het veld wta bestaat niet in de lijst activiteiten. Bedoelt u wat?',
    ]);
  });
});

describe('een tag buiten de tekst van een Word-sjabloon', () => {
  const metBeeld = (alt: string): string =>
    `<w:p><w:r><w:drawing><wp:inline xmlns:wp="urn:wp"><wp:docPr id="1" name="a" descr="${alt}"/></wp:inline></w:drawing></w:r></w:p>`;
  const W14 = 'http://schemas.microsoft.com/office/word/2010/wordml';
  const metVakje = (tag: string): string =>
    `<w:p><w:sdt><w:sdtPr><w:tag w:val="${tag}"/><w14:checkbox xmlns:w14="${W14}"/></w:sdtPr><w:sdtContent><w:r><w:t>☐</w:t></w:r></w:sdtContent></w:sdt></w:p>`;

  it.each([
    ['{{titel}}', 'titel is een tekst en geen afbeelding. Noem een veld met een afbeelding.'],
    ['{{partijen}}', 'partijen is een groep velden en geen afbeelding. Noem een veld met een afbeelding.'],
    ['{{titl}}', 'Het veld titl bestaat niet. Bedoelt u titel?'],
    [
      '{{afbeelding titel 4}}',
      `afbeelding verwacht een afbeelding; titel is een tekst. Voorbeeld: ${HELPERS.afbeelding?.voorbeeld ?? ''}`,
    ],
    [
      '{{vakje akkoord}}',
      '{{vakje akkoord}} is geen afbeelding. Zet er één tag in en verder niets, bijvoorbeeld {{kop.afzender.logo}}.',
    ],
  ])('in de plaats van een afbeelding staat een afbeelding: %s', (alt, fout) => {
    expect(fouten(maakDocx(alinea('a') + metBeeld(alt)))).toEqual([
      `alinea 2, alternatieve tekst van een afbeelding ${fout}`,
    ]);
  });

  it.each(['{{logo}}', '{{afbeelding logo 4}}'])('mag: %s', (alt) =>
    expect(fouten(maakDocx(metBeeld(alt)))).toEqual([]),
  );

  it('een selectievakje vraagt alleen of zijn waarde waar is', () => {
    for (const tag of ['{{akkoord}}', '{{taken}}', '{{partijen}}', '{{vakje activiteiten}}'])
      expect(fouten(maakDocx(metVakje(tag)))).toEqual([]);
    expect(fouten(maakDocx(metVakje('{{akkord}}')))).toEqual([
      'alinea 1, label van een selectievakje Het veld akkord bestaat niet. Bedoelt u akkoord?',
    ]);
  });
});

const TIEN = [
  'Het veld titl bestaat niet. Bedoelt u titel?',
  'De helper aantl bestaat niet. Bedoelt u aantal?',
  'activiteiten is een lijst en kan zo niet worden afgedrukt. Loop erdoor: {{#each activiteiten}}{{wat}}{{/each}}.',
  'Het veld taaken bestaat niet. Bedoelt u taken?',
  'Drie accolades kunnen niet: tekst wordt altijd veilig afgedrukt. Schrijf twee accolades.',
  'Het veld titel bestaat niet in de lijst activiteiten. Schrijf ../titel.',
  'Het veld wta bestaat niet in de lijst activiteiten. Bedoelt u wat?',
  `datumMetDag verwacht een datum; uren is een getal. Voorbeeld: ${HELPERS.datumMetDag?.voorbeeld ?? ''}`,
  'Dit pad gaat met ../ hoger dan het document. Laat een ../ weg.',
];

describe('tien fouten tegelijk, elk op haar plaats', () => {
  it('in een tekstsjabloon', () => {
    const tekst = [
      '<article>',
      '  <p>{{titl}} en {{aantl taken}}</p>',
      '  <p>{{activiteiten}}</p>',
      '  {{#each taaken}}<p>{{this}}{{{x}}}</p>{{/each}}',
      '  {{#each activiteiten}}',
      '  <p>{{titel}} {{wta}}</p>',
      '  {{/each}}',
      '  <p>{{datumMetDag uren}} {{../dag}}</p>',
      '  {{#if akkoord}}',
      '</article>',
    ].join('\n');
    const [a, b, c, d, e, f, g, h, i] = TIEN;
    expect(fouten(tekst)).toEqual([
      `2:6 ${a}`,
      `2:18 ${b}`,
      `3:6 ${c}`,
      `4:3 ${d}`,
      `4:30 ${e}`,
      `6:6 ${f}`,
      `6:16 ${g}`,
      `8:6 ${h}`,
      `8:27 ${i}`,
      '9:3 {{#if}} is niet gesloten vóór </article>. Sluit met {{/if}}.',
    ]);
  });

  it('in een Word-sjabloon', () => {
    const body = [
      alinea('{{titl}} en {{aantl taken}}'),
      alinea('{{activiteiten}}'),
      alinea('{{#each taaken}}'),
      alinea('{{this}}{{{x}}}'),
      alinea('{{/each}}'),
      `<w:tbl>${rij('{{#each activiteiten}}')}${rij('{{titel}}', '{{wta}}')}${rij('{{/each}}')}</w:tbl>`,
      alinea('{{datumMetDag uren}} {{../dag}}'),
      alinea('{{#if akkoord}}'),
    ].join('');
    const [a, b, c, d, e, f, g, h, i] = TIEN;
    expect(fouten(maakDocx(body))).toEqual([
      `alinea 1 ${a}`,
      `alinea 1 ${b}`,
      `alinea 2 ${c}`,
      `alinea 3 ${d}`,
      `alinea 4 ${e}`,
      `tabel 1, rij 2, cel 1 ${f}`,
      `tabel 1, rij 2, cel 2 ${g}`,
      `alinea 6 ${h}`,
      `alinea 6 ${i}`,
      'alinea 7 {{#if akkoord}} is niet gesloten. Sluit met {{/if}}.',
    ]);
  });

  it('ook in een deel, na die van het sjabloon zelf', () => {
    const { fouten: gevonden } = keurSjabloon('<article>\n{{> kop}}\n<p>{{titl}}</p></article>', {
      naam: 'proef.hbs',
      delen: { kop: '<p>\n{{dga}} {{{dag}}}</p>' },
      velden: VELDEN,
    });
    expect(gevonden.map((f) => `${f.sjabloon}:${f.lijn}:${f.kolom} ${f.suggestie ?? '-'}`)).toEqual([
      'proef.hbs:3:4 titel',
      'delen/kop.hbs:2:1 dag',
      'delen/kop.hbs:2:9 -',
    ]);
  });
});

describe('wat een sjabloon gebruikt', () => {
  const gebruikt = (tekst: string): string[] =>
    keurSjabloon(`<article><p>${tekst}</p></article>`, { naam: 'proef', velden: VELDEN }).gebruikt.map(
      ({ pad, gebruik }) => `${pad} ${gebruik}`,
    );

  it.each([
    ['{{titel}}{{#if dag}}{{/if}}', ['titel print', 'dag test']],
    ['{{datumMetDag dag}}{{aantal taken}}', ['dag print', 'taken test']],
    ['{{opsomming activiteiten "wat"}}', ['activiteiten print', 'activiteiten[].wat print']],
    ['{{#each taken}}{{this}}{{/each}}', ['taken each', 'taken[] print']],
    // Of a mistake what was meant, so that one mistake is not told twice.
    ['{{titl}}', ['titel print']],
    ['{{activiteiten.wat}}', ['activiteiten[].wat print']],
    ['{{#each activiteten}}{{wat}}{{/each}}', ['activiteiten each', 'activiteiten[].wat print']],
    ['{{partijen.werkgever}}', ['partijen.werkgever print', 'partijen.werkgever.plaats print']],
  ])('%s', (tekst, verwacht) => expect(gebruikt(tekst)).toEqual(verwacht));

  it('is niet te zeggen van wat in een onleesbare tag staat, of in een blok daarvan', () => {
    const { onzeker } = keurSjabloon(
      '<article><p>{{{titel}}} {{#eahc activiteiten}}{{wat}}{{/eahc}}</p></article>',
      { naam: 'proef', velden: VELDEN },
    );
    expect([...onzeker].sort()).toEqual(['activiteiten', 'eahc', 'titel', 'wat']);
  });

  it('is niet te zeggen van wat in een deel staat waarvan de naam is verschreven', () => {
    const delen = { hoofd: '<p>{{titel}}</p>' };
    const keur = (deel: string) =>
      keurSjabloon(`<article>{{> ${deel}}}</article>`, { naam: 'proef', velden: VELDEN, delen });
    expect(keur('hoofdd').onzeker.has('titel')).toBe(true);
    expect(keur('iets-anders').onzeker.has('titel')).toBe(false);
  });
});
