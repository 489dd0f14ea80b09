import type { Datum } from '../kern/datum.ts';

/** From day to day, both included; open where a day is absent. */
export interface Periode {
  readonly van?: Datum | undefined;
  readonly tot?: Datum | undefined;
}

/** Something happened in a period, or ran on into it; what has no date at all is in none. */
export const raakt = (wat: Periode, periode: Periode): boolean =>
  (wat.van ?? wat.tot) !== undefined &&
  (periode.tot === undefined || wat.van === undefined || wat.van <= periode.tot) &&
  (periode.van === undefined || wat.tot === undefined || wat.tot >= periode.van);
