import { z } from 'zod';
import { vanDagnummer, dagnummer, datum } from '../../src/kern/datum.ts';
import type { Pad } from '../../src/zaak/gebrek.ts';
import type { Kenmerk } from '../../src/zaak/schema/veld.ts';
import { zaakSchema } from '../../src/zaak/schema/zaak.ts';
import { ontdoe, vormVan, type Vorm } from '../../src/zaak/vorm.ts';

export type Json = string | number | boolean | null | Json[] | { [naam: string]: Json };

export interface Blad {
  readonly pad: Pad;
  readonly kenmerk: Kenmerk | undefined;
}

export const FICTIEF_BSN = '123456782';

/** One value per form that some field of the schema asks for. */
const VORMEN = [
  'een-regel',
  FICTIEF_BSN,
  '3511 AB',
  '123456789L01',
  '12345678',
  '12345678901',
  '0123456789abcdef',
];

/** A valid case with every field of the schema filled, every text different, every list with two items. */
export function rijkeZaak(): Record<string, Json> {
  const zaak = maakVuller()(zaakSchema) as Record<string, Json>;
  return { ...zaak, zaaknummer: 'ZK-2025-001' };
}

function maakVuller(): (schema: z.core.$ZodType) => Json {
  let teller = 0;
  const begin = dagnummer(datum('1950-01-01'));
  const vul = (schema: z.core.$ZodType): Json => {
    const kern = ontdoe(schema);
    if (kern instanceof z.ZodObject)
      return Object.fromEntries(
        Object.entries(kern.shape as Record<string, z.core.$ZodType>).map(([naam, veld]) => [
          naam,
          vul(veld),
        ]),
      );
    // The two items come one after the other, so that dates rise and periods never overlap.
    if (kern instanceof z.ZodArray) {
      const { element }: { element: z.core.$ZodType } = kern;
      return [vul(element), vul(element)];
    }
    teller++;
    if (kern instanceof z.ZodEnum) return String(kern.options[0]);
    if (kern instanceof z.ZodLiteral) return [...kern.values][0] as Json;
    if (kern instanceof z.ZodBoolean) return true;
    if (kern instanceof z.ZodNumber) return kern.minValue ?? 0;
    if (kern instanceof z.ZodISODate) return vanDagnummer(begin + teller);
    const kandidaten = [`kanarie-${teller}-`, ...VORMEN, 'a'.repeat(64)];
    const gekozen = kandidaten.find((tekst) => z.safeParse(kern, tekst).success);
    if (gekozen === undefined)
      throw new Error(`no example for ${JSON.stringify(z.globalRegistry.get(kern))}`);
    return gekozen;
  };
  return vul;
}

/** Every field of the schema with its path; lists that are no field by themselves count with their first item. */
export function bladeren(vorm: Vorm = vormVan(zaakSchema), pad: Pad = []): Blad[] {
  if (vorm.soort === 'veld') return [{ pad, kenmerk: vorm.kenmerk }];
  if (vorm.soort === 'lijst') return bladeren(vorm.item, [...pad, 0]);
  return [...vorm.velden].flatMap(([naam, veld]) => bladeren(veld, [...pad, naam]));
}

export function op(waarde: unknown, pad: Pad): unknown {
  return pad.reduce<unknown>(
    (hier, deel) => (hier as Record<string | number, unknown> | undefined)?.[deel],
    waarde,
  );
}

/** Puts a value at a path, in place. */
export function zet(wortel: Json, pad: Pad, waarde: Json): void {
  const ouder = op(wortel, pad.slice(0, -1)) as Record<string | number, Json>;
  ouder[pad.at(-1) ?? ''] = waarde;
}
