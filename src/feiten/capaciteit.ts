import type { Datum } from '../kern/datum.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { eenmaal } from './eenmaal.ts';
import { isVanArts, type Mogelijkheden } from './mogelijkheden.ts';
import { datumVan, standVan, type MetStuk } from './stukken.ts';

/** Hours that could be worked, as a doctor stated them on a day. */
export interface Capaciteit {
  readonly op: Datum;
  readonly urenPerWeek: number;
  readonly mogelijkheden?: Mogelijkheden | undefined;
  /** The object that holds it. */
  readonly veld: `/${string}`;
}

type Belastbaarheid = NonNullable<NonNullable<Zaak['probleemanalyse']>['belastbaarheid']>;

/** Every statement of a doctor on the hours per week, oldest first; five days a week where only a day was stated. */
export const capaciteiten = eenmaal((zaak: Zaak): readonly Capaciteit[] => {
  const uit: Capaciteit[] = [];
  const neem = (
    document: (MetStuk & { readonly belastbaarheid?: Belastbaarheid | undefined }) | undefined,
    veld: Capaciteit['veld'],
  ): void => {
    const b = document?.belastbaarheid;
    const urenPerWeek = b?.urenPerWeek ?? (b?.urenPerDag === undefined ? undefined : b.urenPerDag * 5);
    if (!b || urenPerWeek === undefined || !isVanArts(b.bron)) return;
    const op = datumVan(document) ?? (standVan(document) === 'ontbreekt' ? b.vastgesteldOp : undefined);
    if (op) uit.push({ op, urenPerWeek, mogelijkheden: b.mogelijkheden, veld: `${veld}/belastbaarheid` });
  };
  neem(zaak.probleemanalyse, '/probleemanalyse');
  zaak.adviezen?.forEach((advies, i) => {
    neem(advies, `/adviezen/${i}`);
  });
  neem(zaak.actueelOordeel, '/actueelOordeel');
  return uit.sort((a, b) => (a.op < b.op ? -1 : a.op > b.op ? 1 : 0));
});

/** The hours in force on a day: those of the youngest statement not after it. */
export const capaciteitOp = (zaak: Zaak, dag: Datum): Capaciteit | undefined =>
  capaciteiten(zaak).findLast(({ op }) => op <= dag);
