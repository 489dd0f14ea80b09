import type { z } from 'zod';
import { kenmerkVan, omschrijvingVan, type Kenmerk } from '../../src/zaak/schema/veld.ts';
import { zaakSchema } from '../../src/zaak/schema/zaak.ts';
import { ontdoe } from '../../src/zaak/vorm.ts';

/** A field of the case as the tables name it: list items as `*`. */
export interface Schemaveld {
  readonly schema: z.core.$ZodType;
  readonly kenmerk: Kenmerk | undefined;
  readonly omschrijving: string;
  /** The options of a closed choice. */
  readonly waarden?: readonly string[];
}

/** Every field of the case by its path. */
export function schemavelden(): ReadonlyMap<string, Schemaveld> {
  const velden = new Map<string, Schemaveld>();
  verzamel(zaakSchema, '', velden);
  return velden;
}

function verzamel(schema: z.core.$ZodType, pad: string, velden: Map<string, Schemaveld>): void {
  const kern = ontdoe(schema);
  const { def } = (kern as z.core.$ZodTypes)._zod;
  if (def.type === 'object') {
    for (const [naam, veld] of Object.entries(def.shape)) verzamel(veld, `${pad}/${naam}`, velden);
    return;
  }
  const kenmerk = kenmerkVan(schema);
  if (def.type === 'array' && !kenmerk) {
    verzamel(def.element, `${pad}/*`, velden);
    return;
  }
  const waarden = opties(def.type === 'array' ? def.element : kern);
  const omschrijving = omschrijvingVan(schema) ?? '';
  velden.set(pad, { schema: kern, kenmerk, omschrijving, ...(waarden && { waarden }) });
}

function opties(schema: z.core.$ZodType): string[] | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return def.type === 'enum' ? Object.keys(def.entries) : undefined;
}

/** The fields in which somebody writes sentences. */
export const vrijeTekstvelden = (): string[] =>
  [...schemavelden()].flatMap(([pad, { kenmerk }]) => (kenmerk?.vrijeTekst ? [pad] : []));
