import { z } from 'zod';
import { ontdoe } from './vorm.ts';

/** What a field may hold, in words for the one who fills it in. */
export function verwachting(schema: z.core.$ZodType | undefined): string {
  if (schema instanceof z.ZodObject) return 'een object: { … }';
  if (schema instanceof z.ZodArray) return `een lijst: [ … ], met steeds ${verwachting(elementVan(schema))}`;
  if (schema instanceof z.ZodEnum) return `een van: ${schema.options.join(', ')}`;
  if (schema instanceof z.ZodLiteral) return letterlijk([...schema.values]);
  if (schema instanceof z.ZodBoolean) return 'true of false, zonder aanhalingstekens';
  if (schema instanceof z.ZodNumber) return getal(schema);
  if (schema instanceof z.ZodISODate) return 'een bestaande datum als JJJJ-MM-DD, tussen aanhalingstekens';
  if (schema instanceof z.ZodString) return `${tekst(schema)}, tussen aanhalingstekens`;
  return 'een waarde volgens het schema';
}

function letterlijk(waarden: readonly unknown[]): string {
  const tekst = waarden.map(String).join(' of ');
  return waarden.every((waarde) => typeof waarde === 'number') ? `${tekst}, zonder aanhalingstekens` : tekst;
}

function getal(schema: z.ZodNumber): string {
  const soort = schema.format === 'safeint' ? 'een geheel getal' : 'een getal';
  return `${soort} van ${schema.minValue ?? '-∞'} tot en met ${schema.maxValue ?? '∞'}, zonder aanhalingstekens`;
}

function tekst(schema: z.ZodString): string {
  if (schema.format === null && schema.maxLength !== null)
    return `een tekst van hoogstens ${schema.maxLength} tekens`;
  const omschrijving = z.globalRegistry.get(schema)?.description;
  return omschrijving === undefined ? 'een tekst' : `een tekst (${omschrijving.replace(/\.$/, '')})`;
}

const elementVan = (lijst: z.ZodArray): z.core.$ZodType => ontdoe(lijst.element);
