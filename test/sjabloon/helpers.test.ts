import { describe, expect, it } from 'vitest';
import { datum } from '../../src/kern/datum.ts';
import { Bedrag, DatumWaarde, Ontbreekt, type Weergave } from '../../src/kern/waarden.ts';
import { compileWord, HELPERS, leesSjabloon, paden } from '../../src/sjabloon/index.ts';
import { alinea, foutenVan, maakDocx, vulBeide, vulHtml, vulWord } from './hulp.ts';

const dag = (d: string): DatumWaarde => new DatumWaarde(datum(d));
const GEEN = new Ontbreekt('doel', '/doel', 'regel');
const VIEW: Weergave = {
  leeg: '',
  niets: null,
  geen: GEEN,
  ja: true,
  nee: false,
  nul: 0,
  zes: 6,
  maart: dag('2025-03-03'),
  april: dag('2025-04-01'),
  geld: new Bedrag(123_450),
  meer: new Bedrag(123_451),
  tekst: 'ijs en vrij',
  zin: 'een zin',
  een: ['a'],
  twee: ['a', 'b'],
  drie: ['a', 'b', 'c'],
  gaten: ['a', '', null, ' ', 'b'],
  leegte: [],
  data: [dag('2025-03-03'), dag('2025-04-01')],
  getallen: [7.5, 0],
  bedragen: [new Bedrag(100), new Bedrag(250)],
  mensen: [{ naam: 'An', oud: 40 }, { naam: null, oud: 1 }, { naam: 'Bo' }],
  mist: [{ naam: GEEN }],
  deelsMist: [{ naam: 'An' }, { naam: GEEN }],
  nesten: [['a']],
  mens: { naam: 'An' },
};
const schrijf = (tekst: string, view: Weergave = VIEW): string =>
  vulBeide(tekst, view).replaceAll('\u00a0', '~');

describe('vergelijken', () => {
  it.each([
    ['(groter zes nul)', 'ja'],
    ['(groter nul zes)', 'nee'],
    ['(groter zes zes)', 'nee'],
    ['(groter zes 5.5)', 'ja'],
    ['(kleiner zes 6.5)', 'ja'],
    ['(kleiner zes zes)', 'nee'],
    ['(kleiner maart april)', 'ja'],
    ['(groter maart april)', 'nee'],
    ['(kleiner maart maart)', 'nee'],
    ['(groter meer geld)', 'ja'],
    ['(kleiner meer geld)', 'nee'],
    ['(groter (aantal drie) 2)', 'ja'],
    ['(groter geen zes)', 'nee'],
    ['(kleiner geen zes)', 'nee'],
    ['(kleiner niets zes)', 'nee'],
    ['(groter maart niets)', 'nee'],
  ])('%s is %s', (voorwaarde, verwacht) => {
    expect(schrijf(`{{#if ${voorwaarde}}}ja{{else}}nee{{/if}}`)).toBe(verwacht);
    expect(schrijf(`{{${voorwaarde.slice(1, -1)}}}`)).toBe(verwacht);
  });
});

describe('schrijven', () => {
  it.each([
    ['{{datumKort maart}}', '03-03-2025'],
    ['{{maandJaar maart}}', 'maart 2025'],
    ['{{datumMetDag maart}}', 'maandag 3 maart 2025'],
    ['{{bedragHeel geld}}', '€~1.235'],
    ['{{opsomming leegte}}', ''],
    ['{{opsomming een}}', 'a'],
    ['{{opsomming twee}}', 'a en b'],
    ['{{opsomming drie}}', 'a, b en c'],
    ['{{opsomming drie "of"}}', 'a, b of c'],
    ['{{opsomming drie "en"}}', 'a, b en c'],
    ['{{opsomming gaten}}', 'a en b'],
    ['{{opsomming data}}', '3~maart~2025 en 1~april~2025'],
    ['{{opsomming getallen}}', '7,5 en 0'],
    ['{{opsomming bedragen}}', '€~1,00 en €~2,50'],
    ['{{opsomming mensen "naam"}}', 'An en Bo'],
    ['{{opsomming mensen "naam" "of"}}', 'An of Bo'],
    ['{{opsomming mist "naam"}}', '[ontbreekt: doel]'],
    ['{{opsomming deelsMist "naam"}}', 'An en [ontbreekt: doel]'],
    ['{{#each geen}}{{opsomming this "naam"}}{{opsomming this}}{{/each}}', '[ontbreekt: doel]'],
    ['{{hoofdletter zin}}', 'Een zin'],
    ['{{hoofdletter tekst}}', 'IJs en vrij'],
    ['{{hoofdletter ja}}', 'Ja'],
    ['{{hoofdletter leeg}}', ''],
    ['{{hoofdletter (maandJaar maart)}}', 'Maart 2025'],
    ['{{hoofdletter (opsomming drie)}}', 'A, b en c'],
    ['{{vakje ja}}{{vakje nee}}{{vakje nul}}{{vakje leeg}}{{vakje niets}}{{vakje leegte}}', '☒☐☒☐☐☐'],
    ['{{vakje (gelijk zes 6)}} {{vakje (groter zes 6)}}', '☒ ☐'],
  ])('%s is %s', (tekst, verwacht) => {
    expect(schrijf(tekst)).toBe(verwacht);
  });

  it.each(['datumKort', 'maandJaar', 'datumMetDag', 'bedragHeel', 'opsomming', 'hoofdletter'])(
    '%s van niets is niets, van wat ontbreekt het merkteken',
    (naam) => {
      expect(schrijf(`[{{${naam} niets}}]{{${naam} geen}}`)).toBe('[][ontbreekt: doel]');
      expect(vulHtml(`<p>{{#if (${naam} geen)}}ja{{/if}}</p>`, VIEW)).toEqual(['ja']);
    },
  );

  it('vakje van wat ontbreekt blijft zichtbaar', () => {
    expect(schrijf('{{vakje geen}}')).toBe('[ontbreekt: doel]');
  });

  it.each([
    [0, '€~0'],
    [49, '€~0'],
    [50, '€~1'],
    [99, '€~1'],
    [149, '€~1'],
    [123_449, '€~1.234'],
    [123_450, '€~1.235'],
    [99_999_950, '€~1.000.000'],
    [-50, '€~0'],
    [-51, '€~-1'],
    [-123_450, '€~-1.234'],
  ])('%i cent in hele euro’s is %s', (centen, verwacht) => {
    expect(schrijf('{{bedragHeel x}}', { x: new Bedrag(centen) })).toBe(verwacht);
  });

  it.each([
    ['ijs', 'IJs'],
    ['Ijs', 'IJs'],
    ['IJs', 'IJs'],
    ['ij', 'IJ'],
    ['ĳs', 'Ĳs'],
    ['inkt', 'Inkt'],
    ['bijl', 'Bijl'],
    ['één', 'Één'],
    ['“ijzer”', '“IJzer”'],
    ['(thuis)', '(Thuis)'],
    ["'s avonds", "'s Avonds"],
    ['’s-gravenhage', '’s-Gravenhage'],
    ["'t is", "'t Is"],
    ['  wit', '  Wit'],
    ['3 maart', '3 maart'],
    ['€ vijf', '€ vijf'],
    ['Al goed', 'Al goed'],
  ])('hoofdletter van %j is %j', (tekst, verwacht) => {
    expect(schrijf('{{hoofdletter x}}', { x: tekst })).toBe(verwacht);
  });
});

describe('een waarde die niet past, met haar plaats', () => {
  const VERGELIJK = 'Vergelijk twee getallen, twee data of twee bedragen.';
  const OPSOMMING = 'Voorbeeld: {{opsomming lijst}} of {{opsomming lijst "naam" "of"}}.';
  it.each([
    ['{{groter zes maart}}', `groter kan geen getal met een datum vergelijken. ${VERGELIJK}`],
    ['{{kleiner geld 5}}', `kleiner kan geen bedrag met een getal vergelijken. ${VERGELIJK}`],
    [
      '{{kleiner geen tekst}}',
      'kleiner verwacht een getal, een datum of een bedrag. Noem een veld met een getal, een datum of een bedrag.',
    ],
    ['{{datumKort geld}}', 'datumKort verwacht een datum. Noem een veld met een datum.'],
    ['{{maandJaar tekst}}', 'maandJaar verwacht een datum. Noem een veld met een datum.'],
    ['{{bedragHeel zes}}', 'bedragHeel verwacht een bedrag. Noem een veld met een bedrag.'],
    ['{{hoofdletter maart}}', 'hoofdletter verwacht een tekst. Noem een veld met een tekst.'],
    ['{{opsomming tekst}}', 'opsomming verwacht een lijst. Noem een veld met een lijst.'],
    [
      '{{opsomming mensen}}',
      'Een regel van deze lijst bestaat uit velden. Noem één veld: {{opsomming lijst "naam"}}.',
    ],
    ['{{opsomming drie "naam"}}', 'Een regel van deze lijst heeft geen velden. Schrijf {{opsomming lijst}}.'],
    ['{{opsomming mensen "oud"}}', `Een regel van deze lijst heeft geen veld oud. ${OPSOMMING}`],
    ['{{opsomming mensen "toString"}}', `Een regel van deze lijst heeft geen veld toString. ${OPSOMMING}`],
    ['{{opsomming nesten}}', `Een regel van deze lijst is zelf een lijst of een groep velden. ${OPSOMMING}`],
  ])('%s', (tag, fout) => {
    expect(foutenVan(() => vulHtml(`<p>${tag}</p>`, VIEW))).toEqual([`1:13 ${tag}: ${fout}`]);
    expect(foutenVan(() => vulWord(alinea('eerst') + alinea(tag), VIEW))).toEqual([`2:1 ${tag}: ${fout}`]);
  });
});

describe('wat voor elke waarde fout is', () => {
  const OPSOMMING = 'Voorbeeld: {{opsomming lijst}} of {{opsomming lijst "naam" "of"}}.';
  const MAAT =
    'afbeelding verwacht als breedte en hoogte een aantal centimeter boven 0. Voorbeeld: {{afbeelding logo 4}}.';
  it.each([
    [
      '{{groter a}}',
      'De helper groter verwacht 2 waarden (a, b), niet 1. Voorbeeld: {{#if (groter (aantal kop.opstellers) 1)}}',
    ],
    [
      '{{opsomming a "b" "en" "c"}}',
      'De helper opsomming verwacht 1 tot en met 3 waarden (lijst, [veld], [voegwoord]), niet 4. Voorbeeld: {{opsomming kop.opstellers "naam"}}',
    ],
    [
      '{{afbeelding a}}',
      'De helper afbeelding verwacht 2 of 3 waarden (beeld, breedte, [hoogte]), niet 1. Voorbeeld: {{afbeelding kop.afzender.logo 4}}',
    ],
    [
      '{{vakje}}',
      'De helper vakje verwacht 1 waarde (x), niet 0. Bedoelt u een veld met deze naam, schrijf dan this.vakje.',
    ],
    ['{{opsomming a b}}', `opsomming verwacht na de lijst vaste teksten. ${OPSOMMING}`],
    ['{{opsomming a 1}}', `opsomming verwacht na de lijst vaste teksten. ${OPSOMMING}`],
    ['{{opsomming a ""}}', `opsomming verwacht na de lijst vaste teksten. ${OPSOMMING}`],
    ['{{opsomming a "b" "en/of"}}', `opsomming verwacht als laatste "en" of "of". ${OPSOMMING}`],
    ['{{opsomming "a"}}', 'opsomming verwacht een lijst. Noem een veld met een lijst.'],
    [
      '{{groter a "12"}}',
      'groter verwacht een getal, een datum of een bedrag. Noem een veld met een getal, een datum of een bedrag.',
    ],
    ['{{datumKort "2025-03-03"}}', 'datumKort verwacht een datum. Noem een veld met een datum.'],
    ['{{afbeelding a 0}}', MAAT],
    ['{{afbeelding a -4}}', MAAT],
    ['{{afbeelding a 4 "2"}}', MAAT],
    ['{{afbeelding a null}}', MAAT],
  ])('%s', (tag, fout) => {
    const inHtml = () => leesSjabloon(`<article><p>${tag}</p></article>`, { naam: 'proef' });
    expect(foutenVan(inHtml)).toEqual([`1:13 ${fout}`]);
    expect(foutenVan(() => compileWord(maakDocx(alinea(tag))))).toEqual([`1:1 ${fout}`]);
  });
});

it('paden kennen wat een helper afdrukt', () => {
  const boom = leesSjabloon(
    '<article><p>{{datumKort a}}{{vakje b}}{{aantal c}}{{opsomming d}}{{opsomming e "f"}}{{opsomming g "of"}}{{#each h}}{{opsomming i "j" "of"}}{{/each}}{{afbeelding k l}}{{#if (opsomming m "n")}}{{/if}}</p></article>',
    { naam: 'proef' },
  );
  expect(paden(boom).map(({ pad }) => pad)).toEqual([
    'a',
    'b',
    'c',
    'd',
    'd[]',
    'e',
    'e[].f',
    'g',
    'g[]',
    'h',
    'h[].i',
    'h[].i[].j',
    'k',
    'l',
    'm',
    'm[].n',
  ]);
});

it('elke helper zegt van elk argument wat het kan zijn', () => {
  for (const [naam, { argumenten, facultatief = [], neemt, drukt }] of Object.entries(HELPERS)) {
    expect(neemt, naam).toHaveLength(argumenten.length + facultatief.length);
    expect(neemt.every((soorten) => soorten.length > 0)).toBe(true);
    const tag = naam === 'afbeelding' ? '{{afbeelding x 1}}' : `{{${naam} x}}`;
    if (drukt) expect(vulHtml(`<p>${tag}</p>`, { x: GEEN }), naam).toEqual(['[ontbreekt: doel]']);
  }
});
