import { dagenTussen, lengte, plusDagen, plusMaanden, type Datum } from '../kern/datum.ts';
import { OPZEGVERBOD_ZIEKTE, TERMIJNEN } from '../recht/termijnen.ts';
import { blijvendHersteldOp } from '../tijdlijn/klok.ts';
import type { Tijdlijn } from '../tijdlijn/mijlpaal.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';

/**
 * Last day of sickness on which the employer cannot give notice, as far as the case shows (art. 7:670 lid 1 and 11 BW):
 * two years, longer by recovery under four weeks, leave, a late application, an extension and a sanction.
 */
export function laatsteDagOpzegverbod({
  eersteZiektedag,
  nietGeteld,
  eindeWachttijd,
  eindeLoondoorbetaling,
}: Tijdlijn): Datum {
  let eersteVrij = plusMaanden(eersteZiektedag, OPZEGVERBOD_ZIEKTE.maanden);
  for (const blok of nietGeteld) {
    if (blok.van >= eersteVrij) break;
    eersteVrij = plusDagen(eersteVrij, lengte(blok));
  }
  // Lid 11: the same delay, extension and sanction that lengthen the wages.
  const verlengd = Math.max(0, dagenTussen(eindeWachttijd, eindeLoondoorbetaling));
  return plusDagen(eersteVrij, verlengd - 1);
}

/** The employee was not sick on the day: before the case, recovered in between, or recovered for good. */
export function isNietZiekOp({ ziekte }: Zaak, { eersteZiektedag }: Tijdlijn, dag: Datum): boolean {
  const hersteld = blijvendHersteldOp(ziekte);
  return (
    dag < eersteZiektedag ||
    (hersteld !== undefined && dag >= hersteld) ||
    (ziekte?.onderbrekingen?.some(
      ({ van, tot }) => van !== undefined && van <= dag && (!tot || dag <= tot),
    ) ??
      false)
  );
}

export interface Verlofverbod {
  /** `voorVerlof`: may have been during the pregnancy · `verlof` and `zesWeken`: was forbidden. */
  readonly soort: 'voorVerlof' | 'verlof' | 'zesWeken';
  readonly van: Datum;
  readonly tot: Datum;
}

/** Forty weeks of pregnancy less the four weeks before the expected day in which leave has begun at the latest. */
const LANGST_VOOR_VERLOF = 252;

/** The leave for pregnancy, childbirth or after it that protects against a notice on this day (art. 7:670 lid 2 BW). */
export function verlofverbod({ ziekte }: Zaak, dag: Datum): Verlofverbod | undefined {
  let misschien: Verlofverbod | undefined;
  for (const { soort, van, tot } of ziekte?.wazoVerlof ?? []) {
    if (!van || !tot || soort === undefined || soort === 'adoptiePleegzorg') continue;
    if (van <= dag && dag <= tot) return { soort: 'verlof', van, tot };
    if (soort !== 'zwangerschapBevalling') continue;
    if (dag > tot && dag <= plusDagen(tot, TERMIJNEN.opzegverbodNaBevallingsverlof.dagen))
      return { soort: 'zesWeken', van, tot };
    if (dag < van && dagenTussen(dag, van) <= LANGST_VOOR_VERLOF)
      misschien ??= { soort: 'voorVerlof', van, tot };
  }
  return misschien;
}
