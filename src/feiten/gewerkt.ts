import { plusDagen, type Datum } from '../kern/datum.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { eenmaal } from './eenmaal.ts';
import { aantalVoor } from './volgorde.ts';
import { opDatum } from './volgorde.ts';

/** Work that was done, paid or not, or a place where it was done. */
export interface Werk {
  /** Its first day. */
  readonly op: Datum;
  readonly veld: `/${string}`;
}

interface Duur extends Werk {
  /** Its last day; the first where none is recorded. */
  readonly tot: Datum;
  /** Of the work that began no later than this: what was recorded to last longest. */
  readonly langst: Werk & { readonly tot: Datum };
}

/** The log is kept by the week: a row that runs a few days past a day does not show work after it. */
const WEEK = 6;

const alle = eenmaal(({ urenlog, spoor1, spoor2 }: Zaak): readonly Duur[] => {
  const los: Omit<Duur, 'langst'>[] = [];
  const neem = (op: Datum | undefined, tot: Datum | undefined, veld: Werk['veld']): void => {
    if (op) los.push({ op, tot: tot && tot > op ? tot : op, veld });
  };
  urenlog?.forEach(({ van, tot, urenPerWeek }, i) => {
    if ((urenPerWeek ?? 0) > 0) neem(van, tot, `/urenlog/${i}`);
  });
  spoor1?.arbeidstherapeutisch?.forEach(({ van, tot }, i) => {
    neem(van, tot, `/spoor1/arbeidstherapeutisch/${i}`);
  });
  spoor2?.plaatsingen?.forEach(({ van, tot }, i) => {
    neem(van, tot, `/spoor2/plaatsingen/${i}`);
  });
  let langst: Duur['langst'] | undefined;
  return opDatum(los).map((werk) => {
    if (!langst || werk.tot > langst.tot) langst = werk;
    return { ...werk, langst };
  });
});

/**
 * The first work on a day or after it. Work that began earlier and by its recorded last day went on for more than a week
 * after the day counts as work of the day itself.
 */
export function werkVanaf(zaak: Zaak, dag: Datum): Werk | undefined {
  const reeks = alle(zaak);
  const eerder = aantalVoor(reeks, dag);
  const langst = reeks[eerder - 1]?.langst;
  return langst && langst.tot > plusDagen(dag, WEEK) ? { op: dag, veld: langst.veld } : reeks[eerder];
}
