import { datum, type Datum } from '../kern/datum.ts';
import { zaakJsonSchema } from '../zaak/jsonschema.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';

/** A day on which everything in these cases has happened. */
export const NA_ALLES = datum('2025-06-01');
const DAG = datum('2025-01-06');

interface Vulling {
  readonly items: 0 | 1;
  readonly dag?: Datum;
  readonly ja?: true;
}

/**
 * Cases in which every group is there and no text, number or choice: with empty lists or one item in each, with and
 * without dates, with every yes or no left out or yes. What a view leaves out of one of them, it shows of another.
 */
export function legeZaken(): readonly Zaak[] {
  const schema = zaakJsonSchema() as Schema;
  const uit: Zaak[] = [];
  for (const items of [0, 1] as const)
    for (const dag of [{}, { dag: DAG }])
      for (const ja of [{}, { ja: true }] as const) {
        const zaak = vul(schema, { items, ...dag, ...ja }, schema.$defs ?? {});
        // Not as complete as the schema asks, and never written: only for views to be made of.
        uit.push({ ...(zaak as object), schemaVersie: 1, zaaknummer: 'LEEG' } as unknown as Zaak);
      }
  return uit;
}

interface Schema {
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

function vul(verwezen: Schema, vulling: Vulling, defs: Readonly<Record<string, Schema>>): unknown {
  const schema = defs[verwezen.$ref?.slice('#/$defs/'.length) ?? ''] ?? verwezen;
  if (schema.properties) {
    const velden = Object.entries(schema.properties).map(([naam, veld]) => [naam, vul(veld, vulling, defs)]);
    return Object.fromEntries(velden.filter(([, waarde]) => waarde !== undefined));
  }
  if (schema.items) {
    const item = vulling.items === 0 ? undefined : vul(schema.items, vulling, defs);
    return item === undefined ? undefined : [item];
  }
  if (schema.format === 'date') return vulling.dag;
  return schema.type === 'boolean' ? vulling.ja : undefined;
}
