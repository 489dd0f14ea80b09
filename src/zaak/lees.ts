export { MAX_BYTES } from './decodeer.ts';
import { kruiscontroles } from './kruiscontroles.ts';
import { leesJson } from './lees-json.ts';
import { zaakSchema, type Zaak } from './schema/zaak.ts';

/**
 * One case from the contents of its file; `bestand` is the path as the user typed it.
 * @throws OngeldigeInvoer with every fault at its place.
 */
export const leesZaak = (inhoud: Uint8Array | string, bestand: string): Zaak =>
  leesJson(inhoud, bestand, zaakSchema, kruiscontroles);
