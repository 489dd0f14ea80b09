import { raakt, type Periode } from '../../feiten/periode.ts';
import type { Pointer } from '../../regels/regel.ts';

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
