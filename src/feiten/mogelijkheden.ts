import type { Datum } from '../kern/datum.ts';
import { geenMogelijkheden } from '../tijdlijn/oordelen.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { eenmaal } from './eenmaal.ts';
import { artsoordelen, type Belastbaarheid } from './medisch.ts';

export { geenMogelijkheden, isVanArts } from '../tijdlijn/oordelen.ts';

export type Mogelijkheden = NonNullable<Belastbaarheid['mogelijkheden']>;

/** What a doctor stated on a day about the possibilities to work. */
export interface Meting {
  /** The day on which employer and employee could know it: the date of the piece. */
  readonly op: Datum;
  readonly mogelijkheden: Mogelijkheden;
  readonly volgendeBeoordeling?: Datum | undefined;
  /** The object that holds it. */
  readonly veld: `/${string}`;
}

/** Every statement of a doctor on the possibilities, oldest first. */
export const metingen = eenmaal((zaak: Zaak): readonly Meting[] => {
  const uit: Meting[] = [];
  for (const { op, veld, belastbaarheid } of artsoordelen(zaak)) {
    const { mogelijkheden, volgendeBeoordeling } = belastbaarheid;
    if (mogelijkheden) uit.push({ op, mogelijkheden, volgendeBeoordeling, veld });
  }
  return uit;
});

/** The statement in force on a day: the youngest one not after it. */
export const metingOp = (
  zaak: Zaak,
  dag: Datum,
  reeks: readonly Meting[] = metingen(zaak),
): Meting | undefined => reeks.findLast(({ op }) => op <= dag);

/** Statements of possibilities that follow on a statement that there were none. */
export function ontstaneMogelijkheden(zaak: Zaak): readonly Meting[] {
  const reeks = metingen(zaak);
  return reeks.filter((meting, i) => !geenMogelijkheden(meting) && i > 0 && geenMogelijkheden(reeks[i - 1]));
}
