import { z } from 'zod';
import { kenmerkVan, type Kenmerk } from './schema/veld.ts';
import type { Pad } from './gebrek.ts';

/** The schema as our own small tree. A list that carries a mark itself (texts, dates, options) is one field. */
export type Vorm = Groep | Lijst | Veld;

export interface Groep {
  readonly soort: 'groep';
  readonly velden: ReadonlyMap<string, Vorm>;
}
export interface Lijst {
  readonly soort: 'lijst';
  readonly item: Vorm;
}
export interface Veld {
  readonly soort: 'veld';
  readonly kenmerk: Kenmerk | undefined;
}

/** The tree of a schema; a group that is used in several places is one and the same object. */
export function vormVan(schema: z.core.$ZodType, bekend = new Map<z.core.$ZodType, Vorm>()): Vorm {
  const kenmerk = kenmerkVan(schema);
  if (kenmerk) return { soort: 'veld', kenmerk };
  const kern = ontdoe(schema);
  const eerder = bekend.get(kern);
  if (eerder) return eerder;
  const vorm = bouw(kern, bekend);
  bekend.set(kern, vorm);
  return vorm;
}

function bouw(schema: z.core.$ZodType, bekend: Map<z.core.$ZodType, Vorm>): Vorm {
  if (schema instanceof z.ZodObject) {
    const velden = Object.entries(veldenVan(schema));
    return { soort: 'groep', velden: new Map(velden.map(([naam, veld]) => [naam, vormVan(veld, bekend)])) };
  }
  if (schema instanceof z.ZodArray) return { soort: 'lijst', item: vormVan(elementVan(schema), bekend) };
  return { soort: 'veld', kenmerk: undefined };
}

/** The schema inside its optional wrappers. */
export function ontdoe(schema: z.core.$ZodType): z.core.$ZodType {
  let kern = schema;
  while (kern instanceof z.ZodOptional) kern = kern.unwrap();
  return kern;
}

/** The schema of the value at a path, or `undefined` where the schema ends. */
export function schemaOp(schema: z.core.$ZodType, pad: Pad): z.core.$ZodType | undefined {
  let hier: z.core.$ZodType | undefined = ontdoe(schema);
  for (const deel of pad) {
    if (hier instanceof z.ZodArray) hier = elementVan(hier);
    else
      hier =
        hier instanceof z.ZodObject && Object.hasOwn(hier.shape, deel) ? veldenVan(hier)[deel] : undefined;
    hier &&= ontdoe(hier);
  }
  return hier;
}

const veldenVan = (groep: z.ZodObject): Readonly<Record<string, z.core.$ZodType>> => groep.shape;
const elementVan = (lijst: z.ZodArray): z.core.$ZodType => lijst.element;
