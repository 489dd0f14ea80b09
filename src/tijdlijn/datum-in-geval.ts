import type { Datum } from '../kern/datum.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { stukdatum, type MetStuk } from './stukdatum.ts';

/** The earliest day that the case knows as a first sick day: given now, given before, or established by UWV. */
export function vroegsteZiektedag({ ziekte }: Zaak): Datum | undefined {
  if (!ziekte) return undefined;
  const { eersteZiektedag, correctie, eersteZiektedagVastgesteldDoorUwv: uwv } = ziekte;
  const eerder = correctie?.eerder;
  let uit = eersteZiektedag;
  if (eerder && (!uit || eerder < uit)) uit = eerder;
  if (uwv && (!uit || uwv < uit)) uit = uwv;
  return uit;
}

/**
 * Date of an adopted piece, unless it lies before the sickness: then it cannot be right (`consistentie-data` says so),
 * and no term may be counted from it.
 */
export function datumInGeval(zaak: Zaak, document: MetStuk | undefined): Datum | undefined {
  const op = stukdatum(document);
  const vroegste = op && vroegsteZiektedag(zaak);
  return op && vroegste && op < vroegste ? undefined : op;
}
