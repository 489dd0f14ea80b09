import { dagenTussen, datum, plusDagen, type Dagen, type Datum } from '../kern/datum.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { eenmaal } from './eenmaal.ts';
import { gevuld } from './stukken.ts';
import { opBegin, opDag } from './volgorde.ts';

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
  const reden = opeenvolgend(redenen(zaak));
  const weken = aantallen.map((aantal, i): Sollicitatieweek => {
    const van = plusDagen(vanaf, 7 * i);
    const einde = plusDagen(van, 6);
    const week = { nummer: i + 1, van, tot: einde < tot ? einde : tot, aantal };
    const raakt = reden(week.van, week.tot);
    return raakt === undefined ? week : { ...week, reden: raakt.reden };
  });
  const totaal = aantallen.reduce((a, b) => a + b, 0);
  return { vanaf, tot, weken, totaal, gemiddelde: totaal / Math.max(1, dagen / 7) };
}

/** Dated applications, oldest first. */
export const gedateerdeSollicitaties = eenmaal(
  ({ spoor2 }: Zaak): readonly (Sollicitatie & { readonly datum: Datum })[] =>
    opDag((spoor2?.sollicitaties ?? []).filter(heeftDatum), (s) => s.datum),
);

const heeftDatum = (s: Sollicitatie): s is Sollicitatie & { readonly datum: Datum } => s.datum !== undefined;

/** The applications of a period, both ends included, oldest first. */
export const sollicitatiesIn = (zaak: Zaak, van: Datum, tot: Datum): readonly Sollicitatie[] =>
  gedateerdeSollicitaties(zaak).filter(({ datum }) => datum >= van && datum <= tot);

const OPEN_EINDE = datum('2199-12-31');

interface Reden extends Dagen {
  readonly reden: string;
}

/** Periods without applications with the reason in words, by their first day. */
const redenen = eenmaal(({ spoor2 }: Zaak): readonly Reden[] =>
  opBegin(
    (spoor2?.nogNietSolliciteren ?? []).flatMap(({ van, tot, reden }) =>
      van && gevuld(reden) ? [{ van, tot: tot ?? OPEN_EINDE, reden }] : [],
    ),
  ),
);

/**
 * Finds, for spans asked in order, a period that touches each: of those begun so far the one that lasts longest.
 * `perioden` by their first day.
 */
export function opeenvolgend<V extends number | Datum, P extends { readonly van: V; readonly tot: V }>(
  perioden: readonly P[],
): (van: V, tot: V) => P | undefined {
  let volgende = 0;
  let langste: P | undefined;
  return (van, tot) => {
    for (let p = perioden[volgende]; p && p.van <= tot; p = perioden[++volgende])
      if (!langste || p.tot > langste.tot) langste = p;
    return langste && langste.tot >= van ? langste : undefined;
  };
}

function telPerWeek(sollicitaties: readonly Sollicitatie[], vanaf: Datum, dagen: number): number[] {
  const aantallen = Array.from({ length: Math.ceil(dagen / 7) }, () => 0);
  for (const { datum } of sollicitaties) {
    const week = datum === undefined ? -1 : Math.floor(dagenTussen(vanaf, datum) / 7);
    if (aantallen[week] !== undefined) aantallen[week] += 1;
  }
  return aantallen;
}
