import { dagenTussen, type Datum } from '../kern/datum.ts';
import { opDatum } from './volgorde.ts';

type Veld = `/${string}`;

/** Something that happened on a day and is one of a series: an evaluation, a consultation, a report. */
export interface Moment {
  readonly op: Datum;
  readonly veld: Veld;
}

/** The days between two moments of a series. */
export interface Tussenpoos {
  readonly van: Datum;
  readonly tot: Datum;
  readonly dagen: number;
  /** The moment that ended it, or what stands for the series when nothing has ended it yet. */
  readonly veld: Veld;
  /** Still running on the day up to which we look. */
  readonly open: boolean;
}

/** The gaps of a series that begins on `begin`, in order, with the one that runs to `einde` if there is such a day. */
export function tussenpozen(
  begin: Datum,
  momenten: readonly Moment[],
  einde?: { readonly op: Datum; readonly veld: Veld },
): readonly Tussenpoos[] {
  const uit: Tussenpoos[] = [];
  let van = begin;
  const neem = ({ op, veld }: Moment, open: boolean): void => {
    if (op <= van) return;
    uit.push({ van, tot: op, dagen: dagenTussen(van, op), veld, open });
    van = op;
  };
  for (const moment of opDatum(momenten)) neem(moment, false);
  if (einde) neem(einde, true);
  return uit;
}
