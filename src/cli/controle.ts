import { isDatum, type Datum } from '../kern/datum.ts';
import { GebruiksFout } from '../kern/fouten.ts';

/** @throws GebruiksFout when the text is not an existing day. */
export function datumUitOptie(waarde: string | readonly string[]): Datum {
  const tekst = typeof waarde === 'string' ? waarde : waarde.at(-1);
  if (isDatum(tekst)) return tekst;
  throw new GebruiksFout('Geef een bestaande dag als JJJJ-MM-DD, bijvoorbeeld 2025-10-17.');
}
