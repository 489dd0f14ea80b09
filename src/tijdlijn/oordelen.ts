import { vergelijkDagen, type Datum } from '../kern/datum.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { datumInGeval } from './datum-in-geval.ts';

type Belastbaarheid = NonNullable<NonNullable<Zaak['probleemanalyse']>['belastbaarheid']>;
type Mogelijkheden = NonNullable<Belastbaarheid['mogelijkheden']>;

const GEEN_ARTS: readonly unknown[] = ['werkgever', 'werknemer', 'overig'];

/** False for a statement that a layman recorded; such a statement counts for nothing. */
export const isVanArts = (bron: Belastbaarheid['bron']): boolean => !GEEN_ARTS.includes(bron);

/** By this statement there are no possibilities to work, for now or lastingly. */
export const geenMogelijkheden = (
  oordeel: { readonly mogelijkheden?: Mogelijkheden | undefined } | undefined,
): boolean => oordeel?.mogelijkheden === 'tijdelijkGeen' || oordeel?.mogelijkheden === 'duurzaamGeen';

/** A dated judgment of the bedrijfsarts on what somebody can still do. */
export interface Oordeel {
  readonly op: Datum;
  /** Absent when no doctor said anything about it. */
  readonly mogelijkheden: Mogelijkheden | undefined;
}

/** The judgments in order of date: probleemanalyse, later advice, actueel oordeel; adopted pieces only. */
export function oordelen(zaak: Zaak): readonly Oordeel[] {
  const { probleemanalyse, adviezen, actueelOordeel } = zaak;
  return [probleemanalyse, ...(adviezen ?? []), actueelOordeel]
    .flatMap((advies) => {
      const op = datumInGeval(zaak, advies);
      const { bron, mogelijkheden } = advies?.belastbaarheid ?? {};
      return op ? [{ op, mogelijkheden: isVanArts(bron) ? mogelijkheden : undefined }] : [];
    })
    .sort((a, b) => vergelijkDagen(a.op, b.op));
}

/**
 * The day of the first judgment from which possibilities appear (art. 4 lid 1 Regeling procesgang). The
 * probleemanalyse counts unless it says that there are none; a later judgment only when it says that there are.
 */
export function eersteMogelijkheden(zaak: Zaak): Datum | undefined {
  const [eerste, ...later] = oordelen(zaak);
  if (!eerste || !geenMogelijkheden(eerste)) return eerste?.op;
  return later.find((o) => o.mogelijkheden !== undefined && !geenMogelijkheden(o))?.op;
}

/** The first judgment after a day that reports possibilities where the one before it had none. */
export function nieuweMogelijkhedenNa(zaak: Zaak, dag: Datum): Datum | undefined {
  let geen = false;
  for (const oordeel of oordelen(zaak)) {
    if (oordeel.mogelijkheden === undefined) continue;
    if (geenMogelijkheden(oordeel)) geen = true;
    else if (geen && oordeel.op > dag) return oordeel.op;
    else geen = false;
  }
  return undefined;
}
