import type { Datum } from '../../kern/datum.ts';
import type { Pointer } from '../../regels/regel.ts';

export interface Periode {
  readonly van?: Datum | undefined;
  readonly tot?: Datum | undefined;
}

/** An item of a list of the case with the place where it stands there. */
export interface Geplaatst<T> {
  readonly item: T;
  readonly veld: Pointer & `/${string}`;
}

/** The items that touch a period, oldest first; an item without any date belongs to none. */
export function inPeriode<T>(
  lijst: readonly T[] | undefined,
  veld: Pointer & `/${string}`,
  periode: Periode,
  dagen: (item: T) => Periode,
): Geplaatst<T>[] {
  return (lijst ?? [])
    .map((item, nr): Geplaatst<T> => ({ item, veld: `${veld}/${nr}` }))
    .filter(({ item }) => raakt(dagen(item), periode))
    .sort((a, b) => {
      const [eerst, dan] = [dagen(a.item).van ?? '', dagen(b.item).van ?? ''];
      return eerst < dan ? -1 : eerst > dan ? 1 : 0;
    });
}

const raakt = (wat: Periode, periode: Periode): boolean =>
  (wat.van ?? wat.tot) !== undefined &&
  (periode.tot === undefined || wat.van === undefined || wat.van <= periode.tot) &&
  (periode.van === undefined || wat.tot === undefined || wat.tot >= periode.van);
