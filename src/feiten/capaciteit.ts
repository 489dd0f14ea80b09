import type { Datum } from '../kern/datum.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { eenmaal } from './eenmaal.ts';
import { artsoordelen, type Belastbaarheid } from './medisch.ts';
import { geenMogelijkheden, type Mogelijkheden } from './mogelijkheden.ts';

/**
 * Hours that could be worked, as a doctor stated them on a day: a week, or only a day. Of hours a day nobody stated on
 * how many days a week, so they are no number of hours a week.
 */
export type Capaciteit = Oordeel &
  (
    | { readonly urenPerWeek: number; readonly urenPerDag?: undefined }
    | { readonly urenPerWeek?: undefined; readonly urenPerDag: number }
  );

interface Oordeel {
  /** The day on which employer and employee could know it: the date of the piece. */
  readonly op: Datum;
  /** The day on which the doctor stated it, where that is recorded. */
  readonly vastgesteldOp?: Datum | undefined;
  readonly mogelijkheden?: Mogelijkheden | undefined;
  /** The object that holds it. */
  readonly veld: `/${string}`;
}

/**
 * Every statement of a doctor on the hours, oldest first. A statement that says nothing about hours changes nothing,
 * unless it says that there are no possibilities: then it is none a week.
 */
export const capaciteiten = eenmaal((zaak: Zaak): readonly Capaciteit[] => {
  const uit: Capaciteit[] = [];
  for (const { op, veld, belastbaarheid: b } of artsoordelen(zaak)) {
    const uren = urenVan(b);
    if (!uren) continue;
    const { vastgesteldOp, mogelijkheden } = b;
    uit.push({ op, vastgesteldOp, mogelijkheden, veld: `${veld}/belastbaarheid`, ...uren });
  }
  return uit;
});

function urenVan(
  b: Belastbaarheid,
): { readonly urenPerWeek: number } | { readonly urenPerDag: number } | undefined {
  const { urenPerWeek, urenPerDag } = b;
  if (geenMogelijkheden(b)) return { urenPerWeek: 0 };
  if (urenPerWeek !== undefined) return { urenPerWeek };
  return urenPerDag === undefined ? undefined : { urenPerDag };
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
