import { describe, expect, it } from 'vitest';
import { compileWord, leesSjabloon } from '../../src/sjabloon/index.ts';
import { alinea, foutenVan, maakDocx, rij, run } from './hulp.ts';

const delen = { adres: '<p>{{straat}}</p>', kring: '<p>a</p>{{> kring}}', stuk: '<p>{{#if x}}</p>' };
const lees = (tekst: string): string[] => foutenVan(() => leesSjabloon(tekst, { naam: 'proef', delen }));
const inTekst = (tekst: string): string[] => lees(`<article><p>${tekst}</p></article>`);

describe('tags die de taal niet kent', () => {
  it.each([
    [
      '{{{x}}}',
      '1:13 Drie accolades kunnen niet: tekst wordt altijd veilig afgedrukt. Schrijf twee accolades.',
    ],
    ['{{&x}}', '1:13 Het teken & kan niet in een tag: tekst wordt altijd veilig afgedrukt. Laat & weg.'],
    ['\\{{x}}', '1:14 Een schuine streep \\ voor een tag kan niet. Laat \\ weg.'],
    ['{{{{x}}}}', '1:13 Een blok met vier accolades kan niet in een sjabloon. Schrijf twee accolades.'],
    ['{{~x}}', '1:13 Het teken ~ kan niet in een tag. Laat ~ weg; witruimte wordt vanzelf samengevoegd.'],
    [
      '{{#*inline "a"}}b{{/inline}}',
      '1:13 Een decorator of ingebed deel kan niet in een sjabloon. Maak een deel en schrijf {{> naam}}.',
    ],
    [
      '{{* a}}',
      '1:13 Een decorator of ingebed deel kan niet in een sjabloon. Maak een deel en schrijf {{> naam}}.',
    ],
    [
      '{{#> adres}}a{{/adres}}',
      '1:13 Een deel met inhoud kan niet in een sjabloon. Schrijf {{> naam}} zonder inhoud.',
    ],
    [
      '{{> (lookup a b)}}',
      '1:13 Een deel heeft alleen een naam: geen waarden, geen berekende naam. Schrijf {{> naam}}.',
    ],
    [
      '{{> adres x=1}}',
      '1:13 Een deel heeft alleen een naam: geen waarden, geen berekende naam. Schrijf {{> naam}}.',
    ],
    ['{{> adrs}}', '1:13 Het deel adrs bestaat niet. Bedoelt u adres?'],
    ['{{#if a}}{{^}}{{/if}}', '1:22 {{^}} kan niet in een sjabloon. Schrijf {{else}}.'],
    ['{{^a}}', '1:13 {{^…}} kan niet in een sjabloon. Schrijf {{#unless …}}.'],
    ['{{@root.x}}', '1:13 @root kan niet in een sjabloon. Ga omhoog met ../.'],
    ['{{@key}}', '1:13 @key kan niet in een sjabloon. Bedoelt u @index, @first, @last?'],
    [
      '{{#each a}}{{@../index}}{{/each}}',
      '1:24 @../index kan niet in een sjabloon. Geef het nummer een naam: as |item nummer|.',
    ],
    ['{{lookup a b}}', '1:13 De helper lookup kan niet in een sjabloon. Noem het veld bij zijn naam.'],
    ['{{log a}}', '1:13 De helper log kan niet in een sjabloon. Noem het veld bij zijn naam.'],
    ['{{log}}', '1:13 De helper log kan niet in een sjabloon. Noem het veld bij zijn naam.'],
    ['{{aantl a}}', '1:13 De helper aantl bestaat niet. Bedoelt u aantal?'],
    ['{{#if (gelyk a b)}}x{{/if}}', '1:13 De helper gelyk bestaat niet. Bedoelt u gelijk?'],
    [
      '{{xyzzy a}}',
      '1:13 De helper xyzzy bestaat niet. Helpers zijn: gelijk, groter, kleiner, niet, en, of, datumMetDag, datumKort, maandJaar, bedragHeel, aantal, opsomming, hoofdletter, vakje, alineas, afbeelding.',
    ],
    [
      '{{gelijk a}}',
      '1:13 De helper gelijk verwacht 2 waarden (a, b), niet 1. Voorbeeld: {{#if (gelijk kop.exemplaar "exemplaar voor UWV")}}',
    ],
    [
      '{{en a}}',
      '1:13 De helper en verwacht minstens 2 waarden (a, b), niet 1. Voorbeeld: {{#if (en kop.concept kop.exemplaar)}}',
    ],
    [
      '{{aantal}}',
      '1:13 De helper aantal verwacht 1 waarde (lijst), niet 0. Bedoelt u een veld met deze naam, schrijf dan this.aantal.',
    ],
    ['{{aantal a b=1}}', '1:13 Een benoemde waarde (b=…) kan niet in een sjabloon. Laat die weg.'],
    ['{{a b=1}}', '1:13 Een benoemde waarde (b=…) kan niet in een sjabloon. Laat die weg.'],
    ['{{if a}}', '1:13 if begint een blok en drukt zelf niets af. Schrijf {{#if a}}.'],
    [
      '{{#personen}}a{{/personen}}',
      '1:13 Het blok {{#personen}} bestaat niet. Schrijf {{#each personen}} of {{#if personen}}.',
    ],
    ['{{#gelijk a b}}c{{/gelijk}}', '1:13 Het blok {{#gelijk}} bestaat niet. Schrijf {{#if (gelijk …)}}.'],
    ['{{#eahc a}}b{{/eahc}}', '1:13 Het blok {{#eahc}} bestaat niet. Bedoelt u each?'],
    ['{{#if}}a{{/if}}', '1:13 {{#if}} verwacht een waarde, niet 0. Schrijf {{#if naam}}.'],
    [
      '{{#if a b}}c{{/if}}',
      '1:13 {{#if}} verwacht een waarde, niet 2. Schrijf {{#if naam}}, of met een helper: {{#if (en a b)}}.',
    ],
    [
      '{{#if a as |b|}}c{{/if}}',
      '1:13 {{#if}} geeft geen namen tussen | |. Laat de namen die te veel zijn weg.',
    ],
    [
      '{{#with a as |b c|}}d{{/with}}',
      '1:13 {{#with}} geeft hoogstens één naam tussen | |. Laat de namen die te veel zijn weg.',
    ],
    ['{{#each (aantal a)}}b{{/each}}', '1:13 {{#each}} verwacht een veld. Schrijf {{#each naam}}.'],
    [
      '{{#if a}}b{{else each c}}d{{/if}}',
      '1:23 {{else each …}} bestaat niet. Schrijf {{else}} of {{else if …}}.',
    ],
    [
      '{{elsewhere}}',
      '1:13 Een naam kan niet met else beginnen. Schrijf {{else}}, {{else if …}} of this.naam.',
    ],
    ['{{"vast"}}', '1:13 Een vaste tekst of vast getal hoort niet tussen accolades. Laat de accolades weg.'],
    ['{{#if undefined}}a{{/if}}', '1:13 undefined kan niet in een sjabloon. Schrijf null.'],
    ['{{a.length}}', '1:13 length kan niet in een sjabloon. Schrijf (aantal lijst).'],
    ['{{a.0.b}}', '1:13 Een regel van een lijst heeft geen pad (0). Loop met {{#each lijst}} door de lijst.'],
    [
      '{{a.constructor}}',
      '1:13 constructor is geen veld van een document. Gebruik alleen de velden van het document.',
    ],
    [
      '{{__proto__}}',
      '1:13 __proto__ is geen veld van een document. Gebruik alleen de velden van het document.',
    ],
    ['{{a/b}}', '1:13 Het pad a/b heeft een schuine streep. Schrijf a.b.'],
    [
      '{{a-b}}',
      '1:13 “a-b” is geen naam van een veld. Een naam bestaat uit letters, cijfers en liggende streepjes.',
    ],
    [
      '{{a.[b c]}}',
      '1:13 “b c” is geen naam van een veld. Een naam bestaat uit letters, cijfers en liggende streepjes.',
    ],
    ['{{}}', '1:13 De tag {{}} is niet te lezen. Zet de naam van een veld tussen de accolades.'],
    [
      '{{#if (niet a}}b{{/if}}',
      '1:13 De tag {{#if (niet a}} is niet te lezen. Niet elk haakje heeft een tegenhanger.',
    ],
    ['{{gelijk a "b}}', '1:13 De tag {{gelijk a "b}} is niet te lezen. Er ontbreekt een aanhalingsteken.'],
    ['{{gelijk a “b”}}', '1:13 Deze tag heeft ronde aanhalingstekens. Gebruik rechte aanhalingstekens: "…".'],
    ['{{x', '1:13 Deze tag is niet gesloten. Zet }} achter de tag.'],
    ['x}}', '1:14 Hier staat }} zonder {{. Zet {{ voor de tag.'],
    ['{{!-- nooit dicht }}', '1:13 Deze tag is niet gesloten. Zet }} achter de tag.'],
    ['{{../x}}', '1:13 Dit pad gaat met ../ hoger dan het document. Laat een ../ weg.'],
    ['{{@index}}', '1:13 @index staat buiten een {{#each}}. Gebruik dit alleen binnen {{#each …}}.'],
    [
      'a {{alineas b}}',
      '1:15 {{alineas …}} staat niet alleen in een alinea. Schrijf <p>{{alineas tekst}}</p>.',
    ],
    [
      '{{niet (alineas b)}}',
      '1:13 De helper alineas maakt alineas en geen waarde. Zet {{alineas …}} alleen in een alinea.',
    ],
  ])('%s', (tekst, verwacht) => {
    expect(inTekst(tekst)).toEqual([verwacht]);
  });
});

describe('blokken', () => {
  it.each([
    ['{{#if a}}b', ['1:13 {{#if}} is niet gesloten vóór </p>. Sluit met {{/if}}.']],
    ['a{{/if}}', ['1:14 {{/if}} sluit een blok dat niet open is. Haal {{/if}} weg of zet {{#if …}} ervoor.']],
    ['{{#if a}}b{{/fi}}', ['1:23 {{/fi}} sluit geen blok. Schrijf {{/if}}.']],
    ['{{#if a}}{{#each b}}c{{/if}}', ['1:22 {{#each}} is niet gesloten vóór {{/if}}. Sluit met {{/each}}.']],
    [
      '{{#if a}}{{else}}{{else if b}}{{/if}}',
      ['1:30 Na {{else}} kan geen {{else if b}} meer komen. Zet {{else}} als laatste.'],
    ],
    [
      'a{{else}}',
      [
        '1:14 {{else}} staat niet direct in een blok. Zet het tussen het begin en het einde van een blok, op dezelfde plaats.',
      ],
    ],
    [
      '{{#if a}}<em>b{{/if}}</em>',
      [
        '1:22 <em> is niet gesloten vóór {{/if}}. Sluit met </em>.',
        '1:34 </em> sluit een element dat niet open is. Haal </em> weg of zet <em> ervoor.',
      ],
    ],
  ])('%s', (tekst, verwacht) => {
    expect(inTekst(tekst)).toEqual(verwacht);
  });
});

describe('opmaak', () => {
  it.each([
    ['<div>a</div>', ['1:10 Het element <div> bestaat niet. Gebruik <section>.']],
    ['<h4>a</h4>', ['1:10 Het element <h4> bestaat niet. Bedoelt u h1?']],
    [
      '<p><img src="a.png"/></p>',
      ['1:13 Het element <img> kan niet in een sjabloon. Schrijf {{afbeelding veld 4}} in een alinea.'],
    ],
    ['<p class="kadr">a</p>', ['1:10 De klasse kadr bestaat niet. Bedoelt u kader?']],
    [
      '<h2 class="kader">a</h2>',
      ['1:10 De klasse kader kan niet op <h2>. Klassen voor <h2> zijn: nieuwePagina.'],
    ],
    ['<p class="kader klein">a</p>', ['1:10 De klassen kader en klein kunnen niet samen. Kies er één.']],
    ['<p stijl="a">b</p>', ['1:10 Het kenmerk stijl kan niet op <p>. Het enige kenmerk is: class.']],
    [
      '<p class=kader>b</p>',
      ['1:10 Het kenmerk class van <p> heeft geen waarde tussen aanhalingstekens. Schrijf class="…".'],
    ],
    [
      '<p class="{{x}}">b</p>',
      ['1:20 Een tag kan niet binnen een element of zijn kenmerken staan. Zet het blok om <p> heen.'],
    ],
    [
      '<table><tr><td colspan="0">a</td></tr></table>',
      ['1:21 colspan="0" kan niet. Schrijf een geheel getal van 1 tot en met 20.'],
    ],
    ['losse tekst', ['1:10 Deze tekst staat niet in een alinea. Zet de tekst in <p>.']],
    ['{{x}}', ['1:10 {{x}} staat niet in een alinea. Zet de waarde in <p>.']],
    ['<ul>a</ul>', ['1:14 Deze tekst staat niet in een alinea. Zet de tekst in <li>.']],
    [
      '<table><tr>{{#if a}}<td>b</td>{{/if}}</tr></table>',
      [
        '1:21 {{#if}} kan hier niet staan. Een blok staat om alineas, rijen of punten van een lijst heen, of in de tekst.',
      ],
    ],
    ['<table></table>', ['1:10 Deze tabel heeft geen rijen. Zet er een <tr> in.']],
    [
      '<p><p>a</p></p>',
      [
        '1:13 <p> kan hier niet staan. <p> staat in <article>, <header>, <footer>, <section>, <li>, <th>, <td>.',
      ],
    ],
    [
      '<table><tr><td>a<p>b</p></td></tr></table>',
      ['1:21 In <td> staat tekst naast een alinea of lijst. Zet ook die tekst in <p>.'],
    ],
    [
      '<p>a</p',
      [
        '1:14 Dit element is niet te lezen. Controleer de aanhalingstekens en het sluitteken >.',
        '1:10 <p> is niet gesloten vóór </article>. Sluit met </p>.',
      ],
    ],
    ['<p>a<br>b</p>', ['1:14 <br> is niet gesloten. Schrijf <br/>.']],
    [
      '<p>1 < 2 & 3 &euro;</p>',
      [
        '1:15 Het teken < staat los in de tekst. Schrijf &lt;.',
        '1:19 Het teken & staat los in de tekst. Schrijf &amp;.',
        '1:23 &euro; is onbekend. Schrijf het teken zelf.',
      ],
    ],
    [
      '<p>a<!-- b</p>',
      [
        '1:14 Dit commentaar is niet gesloten. Sluit het met -->.',
        '1:10 <p> is niet gesloten. Sluit met </p>.',
        '1:1 <article> is niet gesloten. Sluit met </article>.',
      ],
    ],
    [
      '{{#each a}}<ol><li>b</li></ol>{{/each}}',
      [
        '1:21 <ol> kan niet vooraan in een {{#each}}: Word telt dan over de lijsten heen door. Zet er een alinea of kop voor, of zet de {{#each}} om de punten heen.',
      ],
    ],
    [
      '{{#if a}}<footer><p>b</p></footer>{{/if}}',
      ['1:19 <footer> kan niet binnen een blok. Zet het blok erbinnen.'],
    ],
    ['<header><p>a</p></header><header><p>b</p></header>', ['1:35 Er is al een <header>. Voeg ze samen.']],
    [
      '<p><span class="paginas"/></p>',
      ['1:13 De klasse paginas kan alleen in <header> en <footer>. Haal die hier weg.'],
    ],
    [
      '<footer><p><span class="paginas">9</span></p></footer>',
      ['1:21 Dit element blijft leeg. Schrijf <span class="paginas"/>.'],
    ],
    ['{{> kring}}', ['1:9 Het deel kring bevat zichzelf. Haal de verwijzing weg.']],
    ['{{> stuk}}', ['1:4 {{#if}} is niet gesloten vóór </p>. Sluit met {{/if}}.']],
  ])('%s', (tekst, verwacht) => {
    expect(lees(`<article>${tekst}</article>`).sort()).toEqual([...verwacht].sort());
  });

  it('zonder of met twee keer article', () => {
    expect(lees('')).toEqual([
      '1:1 Het sjabloon heeft geen <article>. Zet het hele document in één <article>.',
    ]);
    expect(lees('<article></article>\n<article></article>')).toEqual([
      '2:1 Het sjabloon heeft meer dan één <article>. Voeg ze samen.',
    ]);
    expect(lees('<p>a</p>')).toEqual([
      '1:1 <p> kan hier niet staan. <p> staat in <article>, <header>, <footer>, <section>, <li>, <th>, <td>.',
    ]);
  });
});

it('noemt alle fouten tegelijk, in leesvolgorde, ook die in een deel', () => {
  expect(
    foutenVan(() =>
      leesSjabloon(
        '<article>\n  <p>{{{a}}}</p>\n  {{#each b}}\n    <p>{{aantl b}}</p>\n  <h9>c</h9>\n{{> d}}{{> d}}</article>',
        {
          naam: 'proef',
          delen: { d: '<p>\n{{x.length}}</p>' },
        },
      ),
    ),
  ).toMatchInlineSnapshot(`
    [
      "2:6 Drie accolades kunnen niet: tekst wordt altijd veilig afgedrukt. Schrijf twee accolades.",
      "3:3 {{#each}} is niet gesloten vóór </article>. Sluit met {{/each}}.",
      "4:8 De helper aantl bestaat niet. Bedoelt u aantal?",
      "5:3 Het element <h9> bestaat niet. Bedoelt u h1?",
      "2:1 length kan niet in een sjabloon. Schrijf (aantal lijst).",
    ]
  `);
});

describe('in Word', () => {
  const woord = (body: string): string[] => foutenVan(() => compileWord(maakDocx(body)));

  it.each([
    [
      'een verkeerde tag',
      alinea('Beste') + alinea('heer {{aantl x}}'),
      ['2:6 De helper aantl bestaat niet. Bedoelt u aantal?'],
    ],
    [
      'een deel',
      alinea('{{> adres}}'),
      ['1:1 {{> adres}} kan niet in een Word-sjabloon. Zet de tekst van het deel zelf in het document.'],
    ],
    [
      'niet gesloten tag',
      alinea('a {{x') + alinea('y}}'),
      [
        '1:3 Deze tag is niet gesloten. Zet }} achter de tag.',
        '2:2 Hier staat }} zonder {{. Zet {{ voor de tag.',
      ],
    ],
    [
      'niet gesloten blok',
      alinea('{{#if a}}') + alinea('b'),
      ['1:1 {{#if a}} is niet gesloten. Sluit met {{/if}}.'],
    ],
    [
      'niet geopend blok',
      alinea('{{/if}}'),
      ['1:1 {{/if}} sluit een blok dat niet open is. Haal {{/if}} weg of zet {{#if …}} ervoor.'],
    ],
    [
      'verschreven einde',
      alinea('{{#each a}}b{{/aech}}'),
      ['1:13 {{/aech}} sluit geen blok. Schrijf {{/each}}.'],
    ],
    ['los else', alinea('a {{else}}'), ['1:3 {{else}} staat niet in een blok. Zet er {{#if …}} voor.']],
    [
      'begin in de tabel en einde erbuiten',
      `<w:tbl>${rij('kop')}${rij('a {{#if b}}c')}</w:tbl>` + alinea('d{{/if}}'),
      [
        '3:2 {{/if}} staat niet op dezelfde plaats als {{#if b}}. Zet het begin vooraan in de eerste cel en het einde achteraan in de laatste: dan geldt het blok voor hele rijen.',
      ],
    ],
    [
      'een lus over een deel van de cellen',
      `<w:tbl>${rij('vast', '{{#each a}}b', 'c{{/each}}')}</w:tbl>`,
      [
        '3:2 {{/each}} staat niet op dezelfde plaats als {{#each a}}. Zet het begin vooraan in de eerste cel en het einde achteraan in de laatste: dan geldt het blok voor hele rijen.',
      ],
    ],
    [
      'een blok uit een tekstvak',
      `<w:p>${run('{{#if a}}')}<w:r><w:pict><w:txbxContent>${alinea('x{{/if}}')}</w:txbxContent></w:pict></w:r></w:p>`,
      [
        '1:1 {{#if a}} is niet gesloten. Sluit met {{/if}}.',
        '2:2 {{/if}} sluit een blok dat niet open is. Haal {{/if}} weg of zet {{#if …}} ervoor.',
      ],
    ],
    [
      'een onleesbaar begin verbergt niets en roept niets op',
      alinea('{{#eahc a}}') + alinea('{{b.length}}') + alinea('{{/eahc}}{{#each a as x}}{{/each}}'),
      [
        '1:1 Het blok {{#eahc}} bestaat niet. Bedoelt u each?',
        '2:1 length kan niet in een sjabloon. Schrijf (aantal lijst).',
        '3:10 {{#each}} verwacht een waarde, niet 3. Schrijf {{#each naam}}.',
      ],
    ],
    [
      'een tag in een veldcode',
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> INCLUDETEXT "{{bestand}}" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>${run('{{naam}}')}</w:p>`,
      ['1:1 Een tag kan niet in de code van een veld staan. Zet de tag in de gewone tekst.'],
    ],
    [
      'een half veld in een blok',
      `<w:p>${run('{{#if a}}x')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('{{/if}}')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
      [
        '1:1 {{#if a}}: het blok begint of eindigt midden in een veld, zoals een paginanummer of inhoudsopgave. Zet het hele veld in het blok, of erbuiten.',
      ],
    ],
    [
      'een tag waar Word nog in de code van een veld is',
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "</w:instrText></w:r>${run('{{naam}}')}<w:r><w:instrText>" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('klik')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
      ['1:1 Een tag kan niet in de code van een veld staan. Zet de tag in de gewone tekst.'],
    ],
    [
      'een tag in een formule of watermerk',
      `<w:p><m:oMath xmlns:m="m"><m:r><m:t>{{naam}}</m:t></m:r></m:oMath></w:p><w:p><w:r><w:pict><v:shape xmlns:v="v"><v:textpath string="{{naam}}"/></v:shape></w:pict></w:r></w:p>`,
      [
        '1:1 Op deze plaats kan geen tag staan. Zet de tag in gewone tekst: niet in een formule, watermerk of eigenschap.',
        '2:1 Op deze plaats kan geen tag staan. Zet de tag in gewone tekst: niet in een formule, watermerk of eigenschap.',
      ],
    ],
    [
      'te veel blokken in elkaar',
      alinea('{{#if a}}'.repeat(101) + 'x' + '{{/if}}'.repeat(101)),
      ['1:901 Hier staan te veel blokken in elkaar. Hoogstens 100 diep.'],
    ],
    [
      'bijgehouden wijzigingen',
      `<w:p><w:del w:id="1"><w:r><w:delText>weg</w:delText></w:r></w:del><w:ins w:id="2">${run('{{naam}}')}</w:ins></w:p>`,
      [
        '1:1 Het sjabloon bevat 2 bijgehouden wijzigingen. Accepteer of verwerp alle wijzigingen in Word (Controleren) en sla het sjabloon opnieuw op.',
      ],
    ],
    [
      'binnenste blok niet gesloten',
      alinea('{{#if a}}{{#each b}}c{{/if}}'),
      ['1:10 {{#each b}} is niet gesloten. Sluit met {{/each}}.'],
    ],
    [
      'alineas in een zin',
      alinea('a {{alineas b}}'),
      ['1:3 {{alineas b}} staat niet alleen in een alinea. Geef deze tag een eigen alinea.'],
    ],
    [
      'te veel ../',
      `<w:tbl>${rij('{{../x}}')}</w:tbl>`,
      ['1:1 Dit pad gaat met ../ hoger dan het document. Laat een ../ weg.'],
    ],
    [
      'alles tegelijk',
      alinea('{{#if a}}') + alinea('{{log}}') + alinea('x {{alineas b}}'),
      [
        '1:1 {{#if a}} is niet gesloten. Sluit met {{/if}}.',
        '2:1 De helper log kan niet in een sjabloon. Noem het veld bij zijn naam.',
        '3:3 {{alineas b}} staat niet alleen in een alinea. Geef deze tag een eigen alinea.',
      ],
    ],
  ])('%s', (_naam, body, verwacht) => {
    expect(woord(body)).toEqual(verwacht);
  });

  it('begrijpt de aanhalingstekens die Word ervan maakt', () => {
    expect(woord(alinea('{{#if (gelijk a “b”)}}c{{/if}}{{#if (gelijk a ‘b’)}}c{{/if}}'))).toEqual([]);
  });
});
