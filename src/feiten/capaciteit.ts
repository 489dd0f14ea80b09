import type { Datum } from '../kern/datum.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { eenmaal } from './eenmaal.ts';
import { isVanArts, type Mogelijkheden } from './mogelijkheden.ts';
import { datumVan, standVan, type MetStuk } from './stukken.ts';

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

type Belastbaarheid = NonNullable<NonNullable<Zaak['probleemanalyse']>['belastbaarheid']>;

/**
 * Every statement of a doctor on the hours per week, oldest first; five days a week where only a day was stated. A
 * statement that says nothing about hours changes nothing, unless it says that there are no possibilities.
 */
export const capaciteiten = eenmaal((zaak: Zaak): readonly Capaciteit[] => {
  const uit: Capaciteit[] = [];
  const neem = (
    document: (MetStuk & { readonly belastbaarheid?: Belastbaarheid | undefined }) | undefined,
    veld: Capaciteit['veld'],
  ): void => {
    const b = document?.belastbaarheid;
    if (!b || !isVanArts(b.bron)) return;
    const { vastgesteldOp, mogelijkheden } = b;
    const urenPerWeek = urenVan(b);
    const op = datumVan(document) ?? (standVan(document) === 'ontbreekt' ? vastgesteldOp : undefined);
    if (urenPerWeek !== undefined && op)
      uit.push({
        op,
        vastgesteldOp,
        urenPerWeek,
        afgeleid: isAfgeleid(b) || undefined,
        mogelijkheden,
        veld: `${veld}/belastbaarheid`,
      });
  };
  neem(zaak.probleemanalyse, '/probleemanalyse');
  zaak.adviezen?.forEach((advies, i) => {
    neem(advies, `/adviezen/${i}`);
  });
  neem(zaak.actueelOordeel, '/actueelOordeel');
  return uit.sort((a, b) => (a.op < b.op ? -1 : a.op > b.op ? 1 : 0));
});

const isGeen = ({ mogelijkheden }: Belastbaarheid): boolean =>
  mogelijkheden === 'tijdelijkGeen' || mogelijkheden === 'duurzaamGeen';

const isAfgeleid = (b: Belastbaarheid): boolean => b.urenPerWeek === undefined && !isGeen(b);

function urenVan(b: Belastbaarheid): number | undefined {
  const { urenPerWeek, urenPerDag } = b;
  if (isGeen(b)) return 0;
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
