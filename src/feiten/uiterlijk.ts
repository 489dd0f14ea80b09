import type { Datum } from '../kern/datum.ts';
import type { MijlpaalId, Tijdlijn } from '../tijdlijn/mijlpaal.ts';

/** Last good day of a milestone, if it applies to this case and can be dated. */
export function uiterlijkVoor({ mijlpalen }: Tijdlijn, id: MijlpaalId): Datum | undefined {
  const mijlpaal = mijlpalen[id];
  return mijlpaal.status === 'nvt' ? undefined : mijlpaal.uiterlijk;
}
