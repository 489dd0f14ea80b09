import { expect, test } from 'vitest';
import { z } from 'zod';
import { gebrekenVan } from '../../src/zaak/meldingen.ts';
import {
  bedrag,
  code,
  data,
  datum,
  feitdata,
  geheel,
  groep,
  id,
  janee,
  keuze,
  keuzes,
  kort,
  lijst,
  teksten,
} from '../../src/zaak/schema/veld.ts';
import { zaakSchema } from '../../src/zaak/schema/zaak.ts';

const schema = groep('Proef.', {
  versie: z.literal(1),
  naam: kort('Naam.'),
  nummer: code(/^\d{3}$/, 'Drie cijfers, zoals 123.').optional(),
  id: id('Id.'),
  dag: datum('Dag.'),
  dagen: data('Dagen.'),
  feiten: feitdata('Feiten.'),
  aantal: geheel(1, 9, 'Aantal.'),
  loon: bedrag('Loon.'),
  akkoord: janee('Akkoord.'),
  soort: keuze(['een', 'twee'], 'Soort.'),
  soorten: keuzes(['een', 'twee'], 'Soorten.'),
  woorden: teksten('Woorden.'),
  delen: lijst('Delen.', groep('Deel.', { a: kort('A.'), b: kort('B.') })),
});

function legUit(waarden: Record<string, unknown>): string[] {
  const ruw: unknown = { versie: 1, ...waarden };
  const { error } = schema.safeParse(ruw);
  return gebrekenVan(error?.issues ?? [], schema, ruw).map(
    ({ pad, melding, verwacht, suggestie }) =>
      `${pad.join('/')}: ${melding} Verwacht: ${verwacht}${suggestie === undefined ? '' : ` (${suggestie})`}`,
  );
}

test('elke soort fout heeft een eigen Nederlandse tekst', () => {
  expect([
    ...legUit({ naam: 'x'.repeat(301), nummer: '1', id: 'a b', dag: '2025-02-29', aantal: 0, loon: -1 }),
    ...legUit({ naam: 1, nummer: null, id: true, dag: 20250101, aantal: 1.5, loon: '1.50', akkoord: 'ja' }),
    ...legUit({
      dag: '2250-01-01',
      aantal: 10,
      loon: 0.001,
      soort: 'Een',
      soorten: ['drie', 'twe'],
      delen: {},
    }),
    ...legUit({
      soort: 1,
      soorten: 'een',
      woorden: ['a', 1],
      delen: [{ c: 1 }, []],
      dagen: ['x'],
      feiten: 'x',
    }),
    ...legUit({ versie: 2, loon: 1e9, woorden: Array(201).fill(''), aantal: Infinity, akkoord: null }),
    ...legUit({ versie: 0 }),
    ...legUit({ versie: '1' }),
    ...legUit({ versie: undefined }),
    ...legUit({ Naam: 'x', constructor: 1 }),
  ]).toMatchInlineSnapshot(`
    [
      "naam: Deze tekst is te lang. Verwacht: een tekst van hoogstens 300 tekens, tussen aanhalingstekens",
      "nummer: Deze tekst heeft niet de vorm die bij dit veld hoort. Verwacht: een tekst (Drie cijfers, zoals 123), tussen aanhalingstekens",
      "id: Deze tekst heeft niet de vorm die bij dit veld hoort. Verwacht: een tekst (Id. Letters, cijfers, punt, - en _; hoogstens 60), tussen aanhalingstekens",
      "dag: Dit is geen bestaande datum. Verwacht: een bestaande datum als JJJJ-MM-DD, tussen aanhalingstekens",
      "aantal: Dit getal is te klein. Verwacht: een geheel getal van 1 tot en met 9, zonder aanhalingstekens",
      "loon: Dit getal is te klein. Verwacht: een getal van 0 tot en met 10000000, zonder aanhalingstekens",
      "naam: Hier staat een getal. Verwacht: een tekst van hoogstens 300 tekens, tussen aanhalingstekens",
      "nummer: Hier staat null. Verwacht: een tekst (Drie cijfers, zoals 123), tussen aanhalingstekens; laat het veld weg als het niet bekend is",
      "id: Hier staat true of false. Verwacht: een tekst (Id. Letters, cijfers, punt, - en _; hoogstens 60), tussen aanhalingstekens",
      "dag: Hier staat een getal. Verwacht: een bestaande datum als JJJJ-MM-DD, tussen aanhalingstekens",
      "aantal: Hier staat een getal met decimalen. Verwacht: een geheel getal van 1 tot en met 9, zonder aanhalingstekens",
      "loon: Hier staat een tekst. Verwacht: een getal van 0 tot en met 10000000, zonder aanhalingstekens",
      "akkoord: Hier staat een tekst. Verwacht: true of false, zonder aanhalingstekens",
      "dag: Dit jaar ligt buiten 1900 tot en met 2199. Verwacht: een bestaande datum als JJJJ-MM-DD, tussen aanhalingstekens",
      "aantal: Dit getal is te groot. Verwacht: een geheel getal van 1 tot en met 9, zonder aanhalingstekens",
      "loon: Dit bedrag heeft meer dan twee decimalen. Verwacht: een getal van 0 tot en met 10000000, zonder aanhalingstekens",
      "soort: Dit is geen van de mogelijkheden. Verwacht: een van: een, twee (een)",
      "soorten/0: Dit is geen van de mogelijkheden. Verwacht: een van: een, twee",
      "soorten/1: Dit is geen van de mogelijkheden. Verwacht: een van: een, twee (twee)",
      "delen: Hier staat een object. Verwacht: een lijst: [ … ], met steeds een object: { … }",
      "dagen/0: Dit is geen bestaande datum. Verwacht: een bestaande datum als JJJJ-MM-DD, tussen aanhalingstekens",
      "feiten: Hier staat een tekst. Verwacht: een lijst: [ … ], met steeds een bestaande datum als JJJJ-MM-DD, tussen aanhalingstekens",
      "soort: Hier staat een getal. Verwacht: een van: een, twee",
      "soorten: Hier staat een tekst. Verwacht: een lijst: [ … ], met steeds een van: een, twee",
      "woorden/1: Hier staat een getal. Verwacht: een tekst van hoogstens 2000 tekens, tussen aanhalingstekens",
      "delen/0/c: Dit veld is niet bekend. Verwacht: een van: a, b (a)",
      "delen/1: Hier staat een lijst. Verwacht: een object: { … }",
      "versie: Dit bestand is gemaakt voor een nieuwere versie van riv. Verwacht: 1, zonder aanhalingstekens, of een nieuwere versie van riv",
      "aantal: Hier staat een getal dat te groot is. Verwacht: een geheel getal van 1 tot en met 9, zonder aanhalingstekens",
      "loon: Dit getal is te groot. Verwacht: een getal van 0 tot en met 10000000, zonder aanhalingstekens",
      "akkoord: Hier staat null. Verwacht: true of false, zonder aanhalingstekens; laat het veld weg als het niet bekend is",
      "woorden: Deze lijst is te lang. Verwacht: hoogstens 200 onderdelen",
      "versie: Deze versie van het formaat bestaat niet. Verwacht: 1, zonder aanhalingstekens",
      "versie: Hier staat een tekst. Verwacht: 1, zonder aanhalingstekens",
      "versie: Dit verplichte veld ontbreekt. Verwacht: 1, zonder aanhalingstekens",
      "Naam: Dit veld is niet bekend. Verwacht: een van: versie, naam, nummer, id, dag, dagen, feiten, aantal, loon, akkoord, soort, soorten, woorden, delen (naam)",
      "constructor: Dit veld is niet bekend. Verwacht: een van: versie, naam, nummer, id, dag, dagen, feiten, aantal, loon, akkoord, soort, soorten, woorden, delen",
    ]
  `);
});

test('de zaak bestaat uit soorten velden waarvoor een tekst is', () => {
  const soorten = new Set<string>();
  const bezoek = (deel: z.core.$ZodType): void => {
    const { def } = (deel as z.core.$ZodTypes)._zod;
    soorten.add(def.type);
    if (def.type === 'optional') bezoek(def.innerType);
    if (def.type === 'array') bezoek(def.element);
    if (def.type === 'object') Object.values(def.shape).forEach(bezoek);
  };
  bezoek(zaakSchema);
  expect([...soorten].sort()).toEqual([
    'array',
    'boolean',
    'enum',
    'literal',
    'number',
    'object',
    'optional',
    'string',
  ]);
});
