import { laatste, type Datum } from '../kern/datum.ts';
import type { Tijdlijn } from '../tijdlijn/mijlpaal.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';

interface Grond {
  readonly zaak: Zaak;
  readonly tijdlijn: Tijdlijn;
}

/** Last day of the period in which wages would be owed, also when the job itself ends before. */
export const eindeLoonperiode = ({ eindeWachttijd, eindeLoondoorbetaling }: Tijdlijn): Datum =>
  laatste(eindeWachttijd, eindeLoondoorbetaling);

/**
 * The contract or placement of the work that was reached is certain to end no later than the wage period: such work is
 * not structural (§ 3 beoordelingskader). Gives its last day.
 */
export function eindigtMetLoon({ zaak, tijdlijn }: Grond): Datum | undefined {
  const tot = zaak.resultaat?.structureel?.contractTot;
  return tot !== undefined && tot <= eindeLoonperiode(tijdlijn) ? tot : undefined;
}
