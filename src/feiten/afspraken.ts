import type { Datum } from '../kern/datum.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { eenmaal } from './eenmaal.ts';
import { datumVan, type MetStuk } from './stukken.ts';

type Evaluatie = NonNullable<Zaak['evaluaties']>[number];
type Stand = NonNullable<Evaluatie['activiteiten']>[number]['stand'];

const OPGEPAKT: readonly Stand[] = ['uitgevoerd', 'deels', 'loopt'];

/** Per agreed activity, by its id: the youngest adopted evaluation in which it was, or was being, carried out. */
const opgepakt = eenmaal((zaak: Zaak): ReadonlyMap<string, Datum> => {
  const uit = new Map<string, Datum>();
  const neem = (evaluatie: (MetStuk & Pick<Evaluatie, 'activiteiten'>) | undefined): void => {
    const op = datumVan(evaluatie);
    if (!op) return;
    for (const { activiteitId, stand } of evaluatie?.activiteiten ?? []) {
      if (activiteitId === undefined || !OPGEPAKT.includes(stand)) continue;
      const eerder = uit.get(activiteitId);
      if (!eerder || eerder < op) uit.set(activiteitId, op);
    }
  };
  zaak.evaluaties?.forEach(neem);
  neem(zaak.eerstejaarsevaluatie);
  neem(zaak.eindevaluatie);
  return uit;
});

const afgesproken = eenmaal(
  ({ planVanAanpak, bijstellingen, eerstejaarsevaluatie }: Zaak): ReadonlySet<string> =>
    new Set(
      [planVanAanpak?.activiteiten, eerstejaarsevaluatie?.nieuweAfspraken]
        .concat((bijstellingen ?? []).map(({ activiteiten }) => activiteiten))
        .flatMap((lijst) => lijst ?? [])
        .flatMap(({ id }) => id ?? []),
    ),
);

/** The plan, an adjustment of it or the first year evaluation holds an activity of this id. */
export const isAfgesproken = (zaak: Zaak, activiteitId: string | undefined): boolean =>
  activiteitId !== undefined && afgesproken(zaak).has(activiteitId);

/** An evaluation after this day says that the agreed activity was taken up after all. */
export function isLaterOpgepakt(
  zaak: Zaak,
  activiteitId: string | undefined,
  na: Datum | undefined,
): boolean {
  const op = activiteitId === undefined ? undefined : opgepakt(zaak).get(activiteitId);
  return op !== undefined && (na === undefined || op > na);
}
