import type { Datum } from '../kern/datum.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { datumVan } from './stukken.ts';

/** True when an expert was asked or gave advice on this day or later: bedrijfsarts, arbeidsdeskundige, UWV or a bureau. */
export const raadpleegdNa = (zaak: Zaak, dag: Datum): boolean =>
  [
    ...(zaak.adviezen ?? []).flatMap((advies) => [datumVan(advies), advies.nieuwOordeelGevraagdOp]),
    ...(zaak.arbeidsdeskundigeOnderzoeken ?? []).flatMap((o) => [o.aangevraagdOp, datumVan(o)]),
    ...(zaak.deskundigenoordelen ?? []).map((d) => d.aangevraagdOp),
    zaak.probleemanalyse?.nieuweGevraagdOp,
    zaak.spoor2?.start,
  ].some((op) => op !== undefined && op >= dag);
