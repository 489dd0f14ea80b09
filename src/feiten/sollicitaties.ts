import { dagenTussen, plusDagen, type Datum } from '../kern/datum.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { gevuld } from './stukken.ts';

type Spoor2 = NonNullable<Zaak['spoor2']>;
export type Sollicitatie = NonNullable<Spoor2['sollicitaties']>[number];

/** Seven days since the zoekprofiel; the last one may be cut short by the day up to which we look. */
export interface Sollicitatieweek {
  /** 1 is the week that begins on the day of the zoekprofiel. */
  readonly nummer: number;
  readonly van: Datum;
  readonly tot: Datum;
  readonly aantal: number;
  /** Recorded reason for not applying (yet) that touches this week. */
  readonly reden?: string;
}

export interface Sollicitatieoverzicht {
  /** Date of the zoekprofiel. */
  readonly vanaf: Datum;
  readonly tot: Datum;
  readonly weken: readonly Sollicitatieweek[];
  readonly totaal: number;
  /** Per week, over every day since the zoekprofiel; over one week at least. */
  readonly gemiddelde: number;
}

/**
 * Applications per week since the zoekprofiel, up to and including `tot`; `undefined` as long as there is no zoekprofiel
 * with a date. Applications without a date are in no week, and those before the zoekprofiel do not count.
 */
export function sollicitatiesPerWeek(zaak: Zaak, tot: Datum): Sollicitatieoverzicht | undefined {
  const vanaf = zaak.spoor2?.zoekprofiel?.vastgesteldOp;
  if (!vanaf || vanaf > tot) return undefined;
  const dagen = dagenTussen(vanaf, tot) + 1;
  const aantallen = telPerWeek(sollicitatiesIn(zaak, vanaf, tot), vanaf, dagen);
  const weken = aantallen.map((aantal, i): Sollicitatieweek => {
    const van = plusDagen(vanaf, 7 * i);
    const einde = plusDagen(van, 6);
    const week = { nummer: i + 1, van, tot: einde < tot ? einde : tot, aantal };
    const reden = redenGeen(zaak, week.van, week.tot);
    return reden === undefined ? week : { ...week, reden };
  });
  const totaal = aantallen.reduce((a, b) => a + b, 0);
  return { vanaf, tot, weken, totaal, gemiddelde: totaal / Math.max(1, dagen / 7) };
}

/** The applications of a period, both ends included, oldest first. */
export const sollicitatiesIn = (zaak: Zaak, van: Datum, tot: Datum): readonly Sollicitatie[] =>
  (zaak.spoor2?.sollicitaties ?? [])
    .filter(({ datum }) => datum !== undefined && datum >= van && datum <= tot)
    .sort((a, b) => ((a.datum ?? '') < (b.datum ?? '') ? -1 : (a.datum ?? '') > (b.datum ?? '') ? 1 : 0));

/** The recorded reason for not applying that touches the span, if it says something. */
export const redenGeen = (zaak: Zaak, van: Datum, tot: Datum): string | undefined =>
  (zaak.spoor2?.nogNietSolliciteren ?? []).find(
    (periode) =>
      gevuld(periode.reden) &&
      periode.van !== undefined &&
      periode.van <= tot &&
      (periode.tot === undefined || periode.tot >= van),
  )?.reden;

function telPerWeek(sollicitaties: readonly Sollicitatie[], vanaf: Datum, dagen: number): number[] {
  const aantallen = Array.from({ length: Math.ceil(dagen / 7) }, () => 0);
  for (const { datum } of sollicitaties) {
    const week = datum === undefined ? -1 : Math.floor(dagenTussen(vanaf, datum) / 7);
    if (aantallen[week] !== undefined) aantallen[week] += 1;
  }
  return aantallen;
}
