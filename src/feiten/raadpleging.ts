import { plusDagen, type Datum } from '../kern/datum.ts';
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

/**
 * Around an evaluation, from some days before it on, an expert was asked; or the second track ran already: then the
 * bureau looks along.
 */
export const isAdviesGevraagd = (zaak: Zaak, evaluatie: Datum, dagen: number): boolean =>
  (zaak.spoor2?.start ?? '9') <= evaluatie || raadpleegdNa(zaak, plusDagen(evaluatie, -dagen));
