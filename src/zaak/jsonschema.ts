import { z } from 'zod';
import { zaakSchema } from './schema/zaak.ts';

/** JSON Schema 2020-12 of a case file, for editors and other programs. */
export function zaakJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(zaakSchema, {
    target: 'draft-2020-12',
    io: 'input',
    override: ({ jsonSchema }) => {
      // zod spells the calendar out in a pattern of a line and a half; the format says the same.
      if (jsonSchema.format === 'date') delete jsonSchema.pattern;
    },
  });
  const { $schema, ...rest } = schema as JsonObject;
  return { $schema, title: 'Re-integratiezaak', ...deelGelijke(rest) };
}

type Json = string | number | boolean | null | undefined | Json[] | JsonObject;
interface JsonObject {
  [naam: string]: Json;
}

/** Gives a group that is used more than once one definition, named after the field that has it first. */
function deelGelijke(schema: JsonObject): JsonObject {
  const aantallen = new Map<string, number>();
  for (const groep of groepen(schema)) {
    const tekst = JSON.stringify(groep);
    aantallen.set(tekst, (aantallen.get(tekst) ?? 0) + 1);
  }
  const namen = new Map<string, string>();
  const $defs: JsonObject = {};
  const verwijs = (waarde: Json, veld: string): Json => {
    if (Array.isArray(waarde)) return waarde.map((item) => verwijs(item, veld));
    if (typeof waarde !== 'object' || waarde === null) return waarde;
    const tekst = JSON.stringify(waarde);
    if ((aantallen.get(tekst) ?? 0) < 2) return kinderen(waarde, veld);
    let naam = namen.get(tekst);
    if (naam === undefined) {
      naam = vrijeNaam(veld, $defs);
      namen.set(tekst, naam);
      $defs[naam] = {};
      $defs[naam] = kinderen(waarde, veld);
    }
    return { $ref: `#/$defs/${naam}`, description: waarde.description };
  };
  const kinderen = (object: JsonObject, veld: string): JsonObject =>
    Object.fromEntries(
      Object.entries(object).map(([naam, waarde]) => [
        naam,
        naam === 'properties' ? velden(waarde as JsonObject) : verwijs(waarde, veld),
      ]),
    );
  const velden = (properties: JsonObject): JsonObject =>
    Object.fromEntries(Object.entries(properties).map(([naam, waarde]) => [naam, verwijs(waarde, naam)]));
  return { ...kinderen(schema, ''), $defs };
}

function* groepen(waarde: Json): Generator<JsonObject> {
  if (typeof waarde !== 'object' || waarde === null) return;
  if (!Array.isArray(waarde) && waarde.type === 'object' && waarde.properties !== undefined) yield waarde;
  for (const deel of Object.values(waarde)) yield* groepen(deel);
}

function vrijeNaam(veld: string, $defs: JsonObject): string {
  let naam = veld;
  for (let nr = 2; Object.hasOwn($defs, naam); nr++) naam = `${veld}${nr}`;
  return naam;
}
