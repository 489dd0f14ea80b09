import type { Datum } from '../../kern/datum.ts';
import { opPeildatum } from '../../zaak/peil.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import type { Documentgrond } from '../document.ts';

/**
 * What a document could know: one that says what came after its own date looks backdated. That date is the day on which
 * it was drawn up; of a draft without one, the peildatum, or the end of its period if that is earlier.
 */
export interface Kennis {
  readonly dag: Datum;
  /** The case as it was known on that day. Its lists of dated things are shorter: pointers are those of `zaak`. */
  readonly toen: Zaak;
  /** The whole case, for what belongs to the document and comes after it: signatures and reactions. */
  readonly zaak: Zaak;
}

export function kennisOp({ zaak, peildatum }: Documentgrond, opgesteldOp?: Datum, tot?: Datum): Kennis {
  const concept = tot !== undefined && tot < peildatum ? tot : peildatum;
  const dag = opgesteldOp ?? concept;
  return { dag, toen: opPeildatum(zaak, dag).zaak, zaak };
}

export const isLater = (datum: Datum | undefined, { dag }: Pick<Kennis, 'dag'>): boolean =>
  datum !== undefined && datum > dag;

/** What stands in the place of a result that was not known yet. */
export const LOOPT_NOG = 'loopt nog';
