import type { Datum } from '../kern/datum.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { eenmaal } from './eenmaal.ts';
import { artsoordelen, type Belastbaarheid } from './medisch.ts';
import { geenMogelijkheden, type Mogelijkheden } from './mogelijkheden.ts';

/** Hours that could be worked, as a doctor stated them on a day. */
export interface Capaciteit {
  /** The day on which employer and employee could know it: the date of the piece. */
  readonly op: Datum;
  /** The day on which the doctor stated it, where that is recorded. */
  readonly vastgesteldOp?: Datum | undefined;
  /** Hours per week; 0 where the doctor saw no possibilities at all. */
  readonly urenPerWeek: number;
  /** True when only hours a day were stated: nobody stated on how many days a week. */
  readonly afgeleid?: true | undefined;
  readonly mogelijkheden?: Mogelijkheden | undefined;
  /** The object that holds it. */
  readonly veld: `/${string}`;
}

/**
 * Every statement of a doctor on the hours per week, oldest first; five days a week where only a day was stated. A
 * statement that says nothing about hours changes nothing, unless it says that there are no possibilities.
 */
export const capaciteiten = eenmaal((zaak: Zaak): readonly Capaciteit[] => {
  const uit: Capaciteit[] = [];
  for (const { op, veld, belastbaarheid: b } of artsoordelen(zaak)) {
    const urenPerWeek = urenVan(b);
    if (urenPerWeek === undefined) continue;
    uit.push({
      op,
      vastgesteldOp: b.vastgesteldOp,
      urenPerWeek,
      afgeleid: isAfgeleid(b) || undefined,
      mogelijkheden: b.mogelijkheden,
      veld: `${veld}/belastbaarheid`,
    });
  }
  return uit;
});

const isAfgeleid = (b: Belastbaarheid): boolean => b.urenPerWeek === undefined && !geenMogelijkheden(b);

function urenVan(b: Belastbaarheid): number | undefined {
  const { urenPerWeek, urenPerDag } = b;
  if (geenMogelijkheden(b)) return 0;
  return urenPerWeek ?? (urenPerDag === undefined ? undefined : urenPerDag * 5);
}

/** The hours in force on a day: those of the youngest statement not after it. */
export const capaciteitOp = (zaak: Zaak, dag: Datum): Capaciteit | undefined =>
  capaciteiten(zaak).findLast(({ op }) => op <= dag);

/** The youngest statement that the case holds: what UWV compares a result with. */
export const laatsteCapaciteit = (zaak: Zaak): Capaciteit | undefined => capaciteiten(zaak).at(-1);

/** Hours per week that can be asked: no more than the contract had, however many are possible. */
export function binnenContract({ dienstverband }: Zaak, uren: number): number {
  const contract = dienstverband?.functie?.urenPerWeek;
  return contract ? Math.min(uren, contract) : uren;
}
