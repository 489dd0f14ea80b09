import { vergelijkDagen, type Datum } from '../kern/datum.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { stukdatum } from './stukdatum.ts';

type Mogelijkheden = NonNullable<
  NonNullable<NonNullable<Zaak['probleemanalyse']>['belastbaarheid']>['mogelijkheden']
>;

/** A dated judgment of the bedrijfsarts on what somebody can still do. */
export interface Oordeel {
  readonly op: Datum;
  /** Absent when the judgment says nothing about it. */
  readonly mogelijkheden: Mogelijkheden | undefined;
}

/** The judgments in order of date: probleemanalyse, later advice, actueel oordeel; adopted pieces only. */
export function oordelen({ probleemanalyse, adviezen, actueelOordeel }: Zaak): readonly Oordeel[] {
  return [probleemanalyse, ...(adviezen ?? []), actueelOordeel]
    .flatMap((advies) => {
      const op = stukdatum(advies);
      return op ? [{ op, mogelijkheden: advies?.belastbaarheid?.mogelijkheden }] : [];
    })
    .sort((a, b) => vergelijkDagen(a.op, b.op));
}

export const geenMogelijkheden = ({ mogelijkheden }: Oordeel): boolean =>
  mogelijkheden === 'tijdelijkGeen' || mogelijkheden === 'duurzaamGeen';

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
