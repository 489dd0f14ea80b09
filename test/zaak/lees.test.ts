import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { OngeldigeInvoer, type Invoerfout } from '../../src/kern/fouten.ts';
import { leesZaak } from '../../src/zaak/lees.ts';
import { rijkeZaak } from './rijke-zaak.ts';

function foutenVan(inhoud: string | Uint8Array): readonly Invoerfout[] {
  try {
    leesZaak(inhoud, 'map/zaak.json');
  } catch (fout) {
    if (fout instanceof OngeldigeInvoer) return fout.fouten;
    throw fout;
  }
  return [];
}

const kort = (inhoud: string | Uint8Array): string[] =>
  foutenVan(inhoud).map((f) => `${f.lijn}:${f.kolom} ${f.pad} ${f.melding}`);

const KOP = '"schemaVersie":1,"zaaknummer":"ZK-1"';

describe('een goed bestand', () => {
  test('komt er ongewijzigd uit', () => {
    const zaak = rijkeZaak();
    expect(leesZaak(JSON.stringify(zaak), 'zaak.json')).toEqual(zaak);
  });

  test('mag met een byte order mark beginnen, en hoeft niet af te zijn', () => {
    const tekst = `\uFEFF{${KOP},"ziekte":{},"adviezen":[{}]}`;
    expect(leesZaak(Buffer.from(tekst), 'zaak.json').zaaknummer).toBe('ZK-1');
    expect(leesZaak(tekst, 'zaak.json').adviezen).toEqual([{}]);
  });

  test('mag dubbele punten, haken en aanhalingstekens in teksten hebben', () => {
    const toelichting = String.raw`a:{"b":["c\\":`.repeat(100);
    expect(leesZaak(`{${KOP},"toelichting":${JSON.stringify(toelichting)}}`, 'z').toelichting).toBe(
      toelichting,
    );
  });

  test('mag verwijzen naar een stuk dat er nog niet is', () => {
    expect(kort(`{${KOP},"twijfels":[{"adviesId":"bestaat-niet"}]}`)).toEqual([]);
  });
});

test('twintig verschillende fouten geven twintig meldingen, elk op haar plaats', () => {
  const tekst = `{
  "schemaVersie": 2,
  "zaaknummer": "ZK 1",
  "onbekendVeld": 1,
  "__proto__": { "vervuild": true },
  "werknemer": {
    "achternaam": null,
    "achternaamm": "x",
    "geboortedatum": "2025-02-30",
    "bsn": "123456789",
    "email": "a", "email": "b"
  },
  "dienstverband": {
    "soort": "Uitzend",
    "begin": "2025-01-02", "einde": "2025-01-01",
    "brutoMaandloon": 10.001,
    "huishoudelijkPersoneel": "ja"
  },
  "urenlog": {},
  "adviezen": [
    { "id": "a1" },
    { "id": "a1", "stuk": { "bijlage": { "bestand": "../elders.pdf", "paginas": 1.5 } } },
    "geen object"
  ],
  "evaluaties": [{ "gewerkteUrenPerWeek": 81 }],
  "spoor2": { "start": "1 mei 2025" }
}`;
  expect(kort(tekst)).toMatchInlineSnapshot(`
    [
      "2:19 /schemaVersie Dit bestand is gemaakt voor een nieuwere versie van riv.",
      "3:17 /zaaknummer Deze tekst heeft niet de vorm die bij dit veld hoort.",
      "4:3 /onbekendVeld Dit veld is niet bekend.",
      "5:3 /__proto__ Dit veld is niet bekend.",
      "7:19 /werknemer/achternaam Hier staat null.",
      "8:5 /werknemer/achternaamm Dit veld is niet bekend.",
      "9:22 /werknemer/geboortedatum Dit is geen bestaande datum.",
      "10:12 /werknemer/bsn Dit nummer doorstaat de 11-proef niet.",
      "11:19 /werknemer/email Dit veld staat twee keer in hetzelfde object.",
      "14:14 /dienstverband/soort Dit is geen van de mogelijkheden.",
      "15:37 /dienstverband/einde Deze periode eindigt voordat zij begint.",
      "16:23 /dienstverband/brutoMaandloon Dit bedrag heeft meer dan twee decimalen.",
      "17:31 /dienstverband/huishoudelijkPersoneel Hier staat een tekst.",
      "19:14 /urenlog Hier staat een object.",
      "22:13 /adviezen/1/id Dit id komt eerder in deze lijst voor.",
      "22:53 /adviezen/1/stuk/bijlage/bestand Dit pad wijst buiten de zaakmap.",
      "22:81 /adviezen/1/stuk/bijlage/paginas Hier staat een getal met decimalen.",
      "23:5 /adviezen/2 Hier staat een tekst.",
      "25:43 /evaluaties/0/gewerkteUrenPerWeek Dit getal is te groot.",
      "26:24 /spoor2/start Dit is geen bestaande datum.",
    ]
  `);
});

describe('een bestand dat niet te lezen is, geeft één fout', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['leeg', '', '0:0 Het bestand is leeg.'],
    ['alleen witruimte', ' \n\t', '0:0 Het bestand is leeg.'],
    ['alleen een byte order mark', new Uint8Array([0xef, 0xbb, 0xbf]), '0:0 Het bestand is leeg.'],
    [
      'geen UTF-8',
      Buffer.concat([Buffer.from('{\n  "a": "é'), Buffer.from([0xe9]), Buffer.from('"}')]),
      '2:10 Hier staan bytes die geen UTF-8 zijn.',
    ],
    ['UTF-16', Buffer.from('\uFEFF{"a":1}', 'utf16le'), '1:1 Hier staan bytes die geen UTF-8 zijn.'],
    ['nulteken', '{\n"a": "\0"}', '2:7 Hier staat een nulteken; dit is geen gewoon tekstbestand.'],
    ['te groot', new Uint8Array(50_000_000), '0:0 Het bestand is groter dan 20 MB.'],
    ['te diep', `{"a":\n${'['.repeat(64)}`, '2:64 Hier is het bestand meer dan 64 niveaus diep.'],
    [
      'te veel onderdelen',
      `[\n${'1,'.repeat(1_000_001)}`,
      '2:2000000 Het bestand heeft meer dan een miljoen onderdelen.',
    ],
    ['slotkomma in object', '{\n  "a": 1,\n}', '3:1 Na het laatste onderdeel staat een komma.'],
    ['slotkomma in lijst', '[1, 2,]', '1:7 Na het laatste onderdeel staat een komma.'],
    ['commentaar', '{ // toelichting\n}', '1:3 Hier staat commentaar; dat kent JSON niet.'],
    ['hekje', '{ # toelichting\n}', '1:3 Hier staat commentaar; dat kent JSON niet.'],
    ['enkele aanhalingstekens', "{ 'a': 1 }", '1:3 Hier staat een enkel aanhalingsteken.'],
    ['gekrulde aanhalingstekens', '{ “a”: 1 }', '1:3 Hier staat een gekruld aanhalingsteken.'],
    [
      'gekrulde aanhalingstekens om een waarde',
      '{ "a": “b” }',
      '1:8 Hier staat een gekruld aanhalingsteken.',
    ],
    ['naam zonder aanhalingstekens', '{ a: 1 }', '1:3 Een naam of tekst staat niet tussen aanhalingstekens.'],
    [
      'waarde zonder aanhalingstekens',
      '{ "a": ja }',
      '1:8 Een naam of tekst staat niet tussen aanhalingstekens.',
    ],
    ['NaN', '{ "a": NaN }', '1:8 Een naam of tekst staat niet tussen aanhalingstekens.'],
    [
      'komma vergeten',
      '{ "a": 1\n  "b": 2 }',
      '2:3 Tussen twee onderdelen ontbreekt een komma of dubbele punt.',
    ],
    [
      'dubbele punt vergeten',
      '{ "a" "b" }',
      '1:7 Tussen twee onderdelen ontbreekt een komma of dubbele punt.',
    ],
    ['komma te veel', '[1,,2]', '1:4 Hier staat een komma zonder onderdeel ervoor.'],
    ['waarde vergeten', '{ "a": , "b": 1 }', '1:8 Na de dubbele punt ontbreekt een waarde.'],
    ['waarde vergeten aan het eind', '{ "a": }', '1:8 Na de dubbele punt ontbreekt een waarde.'],
    [
      'decimale komma',
      '{ "uren": 7,5 }',
      '1:13 Hier past geen getal, of het is anders geschreven dan JSON vraagt.',
    ],
    [
      'voorloopnul',
      '{ "uren": 07 }',
      '1:12 Hier past geen getal, of het is anders geschreven dan JSON vraagt.',
    ],
    [
      'tekst over twee regels',
      '{ "a": "een\ntwee" }',
      '1:12 Een tekst wordt niet op dezelfde regel afgesloten.',
    ],
    ['tab in een tekst', '{ "a": "een\ttwee" }', '1:12 In een tekst staat een tab.'],
    [
      'backslash in een pad',
      String.raw`{ "bestand": "bijlagen\plan.pdf" }`,
      String.raw`1:24 Na een \ staat een teken dat daar niet kan staan.`,
    ],
    [
      'half unicode-teken',
      String.raw`{ "a": "\u12" }`,
      String.raw`1:13 Na een \ staat een teken dat daar niet kan staan.`,
    ],
    ['tekst niet afgesloten', '{ "a": "een }', '1:14 Het bestand houdt op voordat alles is afgesloten.'],
    ['object niet afgesloten', '{ "a": { "b": 1 }', '1:18 Het bestand houdt op voordat alles is afgesloten.'],
    ['lijst niet afgesloten', '[1, 2', '1:6 Het bestand houdt op voordat alles is afgesloten.'],
    ['verkeerde haak', '{ "a": [1, 2} }', '1:13 Deze haak sluit iets dat zo niet is geopend.'],
    ['iets na het einde', '{ "a": 1 }\n{ "b": 2 }', '2:1 Na de laatste haak staat nog iets.'],
    ['harde spatie', '{\u00a0"a": 1 }', '1:2 Hier staat een teken dat in JSON niet past.'],
  ])('%s', (_, inhoud, verwacht) => {
    const fouten = foutenVan(inhoud);
    expect(fouten.map((f) => `${f.lijn}:${f.kolom} ${f.melding}`)).toEqual([verwacht]);
    expect(fouten[0]).toMatchObject({
      bestand: 'map/zaak.json',
      pad: '',
      verwacht: expect.stringMatching(/./) as string,
    });
  });
});

describe('plaatsen', () => {
  test.each(['\n', '\r\n', '\r'])('een regel eindigt met %j', (einde) => {
    expect(kort(['{', `${KOP},`, '  "x": 1', '}'].join(einde))).toEqual(['3:3 /x Dit veld is niet bekend.']);
  });

  test('een verplicht veld dat ontbreekt staat bij het object dat het hoort te hebben', () => {
    expect(kort('\n {}')).toEqual([
      '2:2 /schemaVersie Dit verplichte veld ontbreekt.',
      '2:2 /zaaknummer Dit verplichte veld ontbreekt.',
    ]);
  });

  test('van een herhaald veld telt het laatste', () => {
    expect(kort(`{${KOP},\n"urenlog":[],\n"urenlog":{},\n"urenlog":1}`)).toEqual([
      '3:1 /urenlog Dit veld staat twee keer in hetzelfde object.',
      '4:1 /urenlog Dit veld staat twee keer in hetzelfde object.',
      '4:11 /urenlog Hier staat een getal.',
    ]);
  });

  test('ook als de herhaling anders is geschreven', () => {
    expect(kort(`{${KOP},\n"ziekte":{},\n"ziekt\\u0065":{}}`)).toEqual([
      '3:1 /ziekte Dit veld staat twee keer in hetzelfde object.',
    ]);
  });

  test('een onbekend veld dat tweemaal voorkomt, geeft op één plaats één fout', () => {
    expect(kort(`{${KOP},\n"xqzw":1,\n"xqzw":2}`)).toEqual(['3:1 /xqzw Dit veld is niet bekend.']);
  });

  test('een besturingsteken in een veldnaam komt niet op het scherm', () => {
    expect(foutenVan(`{${KOP},"\\u001b[31m":1}`)[0]?.pad).toBe('/(geen veldnaam)');
  });
});

test('van een bestand met duizenden fouten komen er duizend terug, met die mededeling', () => {
  const velden = Array.from({ length: 100_000 }, (_, i) => `"veld${i}":1`).join(',');
  const fouten = foutenVan(`{${KOP},${velden}}`);
  expect(fouten).toHaveLength(1001);
  expect(fouten[0]).toMatchObject({
    lijn: 0,
    melding: 'Dit bestand heeft meer dan 1000 fouten; hier staan er 1000.',
  });
});

describe('namen die JavaScript zelf gebruikt', () => {
  test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    '%s is onbekend',
    (naam) => {
      const tekst = `{${KOP},"${naam}":{"vervuild":1},"werknemer":{"${naam}":{"vervuild":1}}}`;
      expect(foutenVan(tekst).map((f) => f.pad)).toEqual([`/${naam}`, `/werknemer/${naam}`]);
      expect(({} as Record<string, unknown>).vervuild).toBeUndefined();
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
  );
});

describe('naaste naam', () => {
  test.each([
    ['{"werknemer":{"achternam":"x"}}', 'achternaam'],
    ['{"werknemer":{"GeboorteDatum":"x"}}', 'geboortedatum'],
    ['{"plan":{}}', 'planVanAanpak'],
    ['{"dienstverband":{"soort":"Uitzend"}}', 'uitzend'],
    ['{"werknemer":{"qqqqqqqq":1}}', undefined],
  ])('%s', (tekst, naam) => {
    expect(foutenVan(tekst).at(-1)?.suggestie).toBe(naam);
  });
});

describe('een veldnaam die geen veldnaam is', () => {
  test('komt niet in de fout: het kan een naam of nummer van een mens zijn', () => {
    const tekst =
      '{"schemaVersie":1,"zaaknummer":"T-1","werknemer":{"Jan Zwaluw":1,"111222333":2,"heeft pijn":3}}';
    try {
      leesZaak(tekst, 'zaak.json');
      expect.unreachable();
    } catch (fout) {
      const { fouten } = fout as OngeldigeInvoer;
      expect(fouten).toHaveLength(3);
      expect(JSON.stringify(fouten)).not.toMatch(/Zwaluw|111222333|pijn/);
      expect(fouten.map((f) => f.kolom)).toEqual([51, 66, 80]);
    }
  });
});
