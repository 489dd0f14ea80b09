import { eenmaalPer } from '../feiten/eenmaal.ts';
import type { Datum } from '../kern/datum.ts';
import { opPeildatum } from '../zaak/peil.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';

/** What was known of a case on a day; once for all documents of the case. */
export const bekendOp = eenmaalPer((zaak: Zaak, peildatum: Datum) => opPeildatum(zaak, peildatum));
