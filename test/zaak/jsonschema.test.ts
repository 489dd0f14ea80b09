import { describe, expect, test } from 'vitest';
import { KLASSEN } from '../../src/zaak/edities.ts';
import { zaakJsonSchema } from '../../src/zaak/jsonschema.ts';
import { bladeren } from './rijke-zaak.ts';

interface Knoop {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string;
  readonly pattern?: string;
  readonly additionalProperties?: boolean;
  readonly properties?: Readonly<Record<string, Knoop>>;
  readonly items?: Knoop;
  readonly $defs?: Readonly<Record<string, Knoop>>;
}

const schema = zaakJsonSchema() as Knoop & Record<string, unknown>;
const tekst = JSON.stringify(schema);

const volg = (knoop: Knoop): Knoop => {
  if (knoop.$ref === undefined) return knoop;
  const doel = schema.$defs?.[knoop.$ref.replace('#/$defs/', '')];
  if (!doel) throw new Error(`dangling ${knoop.$ref}`);
  return volg(doel);
};

function* eigenschappen(knoop: Knoop, pad: string): Generator<[string, Knoop]> {
  const { properties = {}, items } = volg(knoop);
  for (const [naam, veld] of Object.entries(properties)) {
    yield [`${pad}/${naam}`, veld];
    yield* eigenschappen(veld, `${pad}/${naam}`);
  }
  if (items) yield* eigenschappen(items, `${pad}/0`);
}

const ALLE = [...eigenschappen(schema, '')];

describe('het JSON Schema van de zaak', () => {
  test('is 2020-12, met titel en zonder $id', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.title).toBe('Re-integratiezaak');
    expect(schema.required).toEqual(['schemaVersie', 'zaaknummer']);
    expect(tekst).not.toContain('"$id"');
  });

  test('kent elk veld, ook $schema, en beschrijft elk ervan', () => {
    const paden = new Set(ALLE.map(([pad]) => pad));
    expect(bladeren().filter(({ pad }) => !paden.has(`/${pad.join('/')}`))).toEqual([]);
    expect(ALLE.filter(([, veld]) => !veld.description).map(([pad]) => pad)).toEqual([]);
  });

  test('laat geen andere velden toe', () => {
    const open = ALLE.map(([pad, veld]) => [pad, volg(veld)] as const).filter(
      ([, veld]) => veld.type === 'object' && veld.additionalProperties !== false,
    );
    expect(open.map(([pad]) => pad)).toEqual([]);
    expect(schema.additionalProperties).toBe(false);
  });

  test('schrijft een datum als format en een patroon leesbaar', () => {
    expect(volg(schema.properties?.werknemer ?? {}).properties?.geboortedatum).toEqual({
      description: 'Geboortedatum.',
      type: 'string',
      format: 'date',
    });
    for (const [pad, { pattern = '' }] of ALLE) expect(pattern.length, pad).toBeLessThan(40);
  });

  test('verraadt niets van edities of tijd', () => {
    const woorden = new Set(ALLE.flatMap(([, veld]) => Object.keys(volg(veld))));
    expect([...woorden].sort()).toMatchInlineSnapshot(`
      [
        "additionalProperties",
        "const",
        "description",
        "enum",
        "format",
        "items",
        "maxItems",
        "maxLength",
        "maximum",
        "minimum",
        "multipleOf",
        "pattern",
        "properties",
        "type",
      ]
    `);
    for (const omschrijving of Object.values(KLASSEN)) expect(tekst).not.toContain(omschrijving);
  });

  test('geeft elke gedeelde groep één keer, onder een leesbare naam', () => {
    expect(Object.keys(schema.$defs ?? {})).toContain('stuk');
    expect(tekst).not.toContain('__schema');
    expect(tekst.length).toBeLessThan(250_000);
  });
});
