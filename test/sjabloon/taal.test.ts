import { describe, expect, it } from 'vitest';
import { datum } from '../../src/kern/datum.ts';
import { Bedrag, DatumWaarde, Ontbreekt } from '../../src/kern/waarden.ts';
import { HELPERS, leesSjabloon, paden } from '../../src/sjabloon/index.ts';
import { alinea, foutenVan, vulBeide, vulHtml, vulWord } from './hulp.ts';

const DAG = new DatumWaarde(datum('2025-03-03'));
const GEEN = new Ontbreekt('doel', '/doel', 'regel');
const VIEW = {
  tekst: 'a < b & "c"',
  leeg: '',
  nul: 0,
  getal: 7.5,
  ja: true,
  nee: false,
  niets: null,
  dag: DAG,
  zelfdeDag: new DatumWaarde(datum('2025-03-03')),
  geld: new Bedrag(123_450),
  geen: GEEN,
  lijst: ['x', 'y', 'z'],
  legeLijst: [],
  mensen: [
    { naam: 'An', taken: ['lezen'] },
    { naam: 'Bo', taken: [] },
  ],
  mens: { naam: 'Cor', adres: { plaats: 'Ede' } },
};

describe('betekenis, in HTML en in Word gelijk', () => {
  it.each([
    ['tekst', '{{tekst}}', 'a < b & "c"'],
    ['getal, datum en bedrag', '{{getal}}; {{dag}}; {{geld}}', '7,5; 3 maart 2025; €\u00a01.234,50'],
    ['ja en nee', '{{ja}} {{nee}}', 'ja nee'],
    ['niet van toepassing', '[{{niets}}]', '[]'],
    ['een onbekend veld is niets', '[{{onbekend.dieper}}]', '[]'],
    ['wat ontbreekt', '{{geen}}', '[ontbreekt: doel]'],
    ['een pad in wat ontbreekt', '{{geen.a.b}}', '[ontbreekt: doel]'],
    ['een pad in een record', '{{mens.adres.plaats}}', 'Ede'],
    ['een datum heeft geen velden', '[{{dag.datum}}{{geld.centen}}]', '[]'],
    ['regeleinde in een waarde', '{{regels}}', 'een\ntwee\ndrie'],
    ['commentaar', 'a{{! weg }}b{{!-- {{ook}} weg --}}c', 'abc'],
  ])('%s', (_naam, tekst, verwacht) => {
    expect(vulBeide(tekst, { ...VIEW, regels: 'een\ntwee\r\ndrie' })).toBe(verwacht);
  });

  it.each([
    ['tekst', true],
    ['leeg', false],
    ['nul', true],
    ['ja', true],
    ['nee', false],
    ['niets', false],
    ['dag', true],
    ['geld', true],
    ['geen', true],
    ['geen.veld', true],
    ['lijst', true],
    ['legeLijst', false],
    ['mens', true],
    ['onbekend', false],
    ['true', true],
    ['""', false],
    ['null', false],
  ])('#if en #unless van %s', (waarde, waar) => {
    expect(
      vulBeide(`{{#if ${waarde}}}1{{else}}2{{/if}}{{#unless ${waarde}}}3{{else}}4{{/unless}}`, VIEW),
    ).toBe(waar ? '14' : '23');
  });

  it.each([
    ['else if', '{{#if nee}}a{{else if leeg}}b{{else if ja}}c{{else}}d{{/if}}', 'c'],
    ['else if zonder treffer', '{{#if nee}}a{{else if leeg}}b{{/if}}', ''],
    ['each', '{{#each lijst}}{{this}}{{@index}}{{#unless @last}},{{/unless}}{{/each}}', 'x0,y1,z2'],
    ['@first', '{{#each lijst}}{{#if @first}}eerst {{/if}}{{.}}{{/each}}', 'eerst xyz'],
    ['each van een lege lijst', '{{#each legeLijst}}a{{else}}leeg{{/each}}', 'leeg'],
    ['each van iets anders', '{{#each mens}}a{{else}}geen lijst{{/each}}', 'geen lijst'],
    [
      'each in each met ../',
      '{{#each mensen}}{{#each taken}}{{../naam}} {{this}} {{../../mens.naam}}{{/each}}{{/each}}',
      'An lezen Cor',
    ],
    ['#if telt niet mee voor ../', '{{#each mensen}}{{#if naam}}{{../mens.naam}}{{/if}}{{/each}}', 'CorCor'],
    [
      'with',
      '{{#with mens}}{{naam}} {{this.adres.plaats}} {{../tekst}}{{else}}b{{/with}}',
      'Cor Ede a < b & "c"',
    ],
    ['with van niets', '{{#with niets}}a{{else}}b{{/with}}', 'b'],
    [
      'blokparameters',
      '{{#each mensen as |m nr|}}{{nr}}{{m.naam}}{{#with ../mens as |x|}}{{m.naam}}{{x.naam}}{{nr}}{{/with}}{{/each}}',
      '0AnAnCor01BoBoCor1',
    ],
    [
      'this gaat voor een blokparameter',
      '{{#with mens as |naam|}}{{this.naam}}{{./naam}}{{naam.naam}}{{/with}}',
      'CorCorCor',
    ],
    ['@index binnen with', '{{#each mensen}}{{#with this}}{{@index}}{{/with}}{{/each}}', '01'],
    [
      'if in een lijst in een if',
      '{{#if ja}}{{#each lijst}}{{#if (gelijk this "y")}}*{{/if}}{{this}}{{/each}}{{/if}}',
      'x*yz',
    ],
  ])('%s', (_naam, tekst, verwacht) => {
    expect(vulBeide(tekst, VIEW)).toBe(verwacht);
  });

  it.each([
    [
      'het merkteken staat er één keer',
      '{{#each geen}}{{wat}}/{{wie}}/{{wanneer}}{{/each}}',
      '[ontbreekt: doel]//',
    ],
    [
      'ook door een blok heen',
      '{{#each geen}}{{#each dieper}}{{a}}{{b}}{{/each}}{{c}}{{/each}}',
      '[ontbreekt: doel]',
    ],
    [
      'waarden van buiten blijven',
      '{{#each geen}}{{../mens.naam}}{{wat}}{{wie}}{{/each}}',
      'Cor[ontbreekt: doel]',
    ],
    [
      'elke lus opnieuw',
      '{{#each geen}}{{a}}{{/each}}{{#each geen}}{{a}}{{/each}}',
      '[ontbreekt: doel][ontbreekt: doel]',
    ],
    ['bij with elke keer', '{{#with geen}}{{a}}{{b}}{{/with}}', '[ontbreekt: doel][ontbreekt: doel]'],
  ])('each van wat ontbreekt: %s', (_naam, tekst, verwacht) => {
    expect(vulBeide(tekst, VIEW)).toBe(verwacht);
  });

  it.each([
    [
      'gelijk',
      '{{gelijk tekst "x"}} {{gelijk nul 0}} {{gelijk dag zelfdeDag}} {{gelijk geen geen}} {{gelijk leeg null}}',
      'nee ja ja nee nee',
    ],
    ['niet', '{{niet leeg}} {{niet geen}}', 'ja nee'],
    ['en, of', '{{en ja tekst nul}} {{en ja leeg}} {{of leeg niets}} {{of leeg geen}}', 'ja nee nee ja'],
    [
      'aantal',
      '{{aantal lijst}} {{aantal legeLijst}} {{aantal niets}} {{aantal geen}}',
      '3 0 0 [ontbreekt: doel]',
    ],
    [
      'datumMetDag',
      '{{datumMetDag dag}} {{datumMetDag niets}}{{datumMetDag geen}}',
      'maandag 3 maart 2025 [ontbreekt: doel]',
    ],
    ['helper in helper', '{{#if (en (niet leeg) (gelijk (aantal lijst) 3))}}drie{{/if}}', 'drie'],
    ['veld met de naam van een helper', '{{this.aantal}}{{#if aantal}}!{{/if}}', '12!'],
  ])('helper %s', (_naam, tekst, verwacht) => {
    expect(vulBeide(tekst, { ...VIEW, aantal: 12 })).toBe(verwacht);
  });

  it('elke helper heeft een beschrijving en een voorbeeld dat te lezen is', () => {
    for (const [naam, { beschrijving, voorbeeld }] of Object.entries(HELPERS)) {
      expect(beschrijving, naam).toMatch(/^\p{Lu}.*\.$/u);
      const heel = voorbeeld.includes('{{#if') ? `${voorbeeld}{{/if}}` : voorbeeld;
      expect(() => leesSjabloon(`<article><p>${heel}</p></article>`, { naam })).not.toThrow();
    }
  });

  it.each([
    ['{{lijst}}', '{{lijst}} is een lijst of een groep velden. Gebruik {{#each …}} of noem één veld.'],
    ['{{this}}', '{{this}} is een lijst of een groep velden. Gebruik {{#each …}} of noem één veld.'],
    [
      '{{datumMetDag tekst}}',
      '{{datumMetDag tekst}}: datumMetDag verwacht een datum. Noem een veld met een datum.',
    ],
    [
      '{{#if (niet (datumMetDag tekst))}}x{{/if}}',
      '{{#if (niet (datumMetDag tekst))}}: datumMetDag verwacht een datum. Noem een veld met een datum.',
    ],
    [
      '{{#if niets}}x{{else if (datumMetDag tekst)}}y{{/if}}',
      '{{else if (datumMetDag tekst)}}: datumMetDag verwacht een datum. Noem een veld met een datum.',
    ],
  ])('%s is een fout van het sjabloon, met zijn plaats, niet van riv', (tag, fout) => {
    const kolom = tag.startsWith('{{#if niets') ? tag.indexOf('{{else') + 1 : 1;
    expect(foutenVan(() => vulHtml(`<p>${tag}</p>`, VIEW))).toEqual([`1:${kolom + 12} ${fout}`]);
    expect(foutenVan(() => vulWord(alinea('eerst') + alinea(tag), VIEW))).toEqual([`2:${kolom} ${fout}`]);
  });

  it('ook als elke regel een eigen alinea wordt', () => {
    const fout = '{{alineas lijst}} is een lijst of een groep velden. Gebruik {{#each …}} of noem één veld.';
    expect(foutenVan(() => vulHtml('<p>{{alineas lijst}}</p>', VIEW))).toEqual([`1:13 ${fout}`]);
    expect(foutenVan(() => vulWord(alinea('{{alineas lijst}}'), VIEW))).toEqual([`1:1 ${fout}`]);
  });
});

describe('paden', () => {
  it('noemt elk pad met de plaats waar het gebruikt wordt, bereik opgelost', () => {
    const boom = leesSjabloon(
      `<article>{{#each mensen as |m nr|}}<p>{{naam}} {{m.taken}} {{nr}} {{@index}} {{../titel}}</p>
{{#with adres}}<p>{{#if (en plaats ../naam)}}{{datumMetDag sinds}}{{else if ../../ja}}{{this}}{{/if}}</p>{{/with}}{{/each}}</article>`,
      { naam: 'proef' },
    );
    expect(paden(boom).map(({ pad, gebruik, plaats }) => `${plaats.lijn} ${gebruik} ${pad}`))
      .toMatchInlineSnapshot(`
      [
        "1 each mensen",
        "1 print mensen[].naam",
        "1 print mensen[].taken",
        "1 print titel",
        "2 with mensen[].adres",
        "2 test mensen[].adres.plaats",
        "2 test mensen[].naam",
        "2 print mensen[].adres.sinds",
        "2 test ja",
        "2 print mensen[].adres",
      ]
    `);
  });
});
