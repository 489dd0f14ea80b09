import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import type { Json } from './wijzigingen.ts';

/** A sample that another one is made from. */
export const leesVoorbeeld = (pad: string): Json => JSON.parse(readFileSync(pad, 'utf8')) as Json;

/** What stands in the file of a sample, formatted as the project formats it. */
export async function zaakbestand(pad: string, zaak: Json): Promise<string> {
  const stijl = await resolveConfig(pad);
  return format(JSON.stringify(zaak, null, 2), { ...stijl, parser: 'json' });
}
