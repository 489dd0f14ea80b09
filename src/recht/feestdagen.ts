import { dagnummer, datum, vanDagnummer, type Datum } from '../kern/datum.ts';

/**
 * The last day of a term that falls under the Algemene termijnenwet (terms in a wet or algemene maatregel van
 * bestuur, counted forward, of at most twelve weeks or ninety days: art. 1, 4 and 5).
 * @param begin First day of the term; given when the term is of at least three days (art. 2).
 */
export function verlengVolgensAtw(laatste: Datum, begin?: Datum): Datum {
  return vanDagnummer(
    verlengDagnummer(dagnummer(laatste), begin === undefined ? undefined : dagnummer(begin)),
  );
}

/** {@link verlengVolgensAtw} on day numbers. */
export function verlengDagnummer(laatste: number, begin?: number): number {
  let dag = laatste;
  // Art. 2: a term of at least three days holds at least two working days.
  if (begin !== undefined && laatste - begin >= 2) {
    let werkdagen = 0;
    for (let d = begin; d <= dag || werkdagen < 2; d++) {
      if (isWerkdag(d)) werkdagen++;
      if (d > dag) dag = d;
    }
  }
  // Art. 1 lid 1: not on a Saturday, Sunday or public holiday.
  while (!isWerkdag(dag)) dag++;
  return dag;
}

/** True when the Algemene termijnenwet counts the day neither as weekend nor as public holiday. */
export function isWerkdag(dag: number): boolean {
  const weekdag = (((dag + 4) % 7) + 7) % 7;
  return weekdag !== 0 && weekdag !== 6 && !feestdagenRond(dag).has(dag);
}

/** The public holidays of a year in the sense of art. 3 lid 1 and 2 of the Algemene termijnenwet, in order. */
export function feestdagen(jaar: number): readonly Datum[] {
  return [...nummers(jaar)].sort((a, b) => a - b).map(vanDagnummer);
}

const perJaar = new Map<number, ReadonlySet<number>>();

function feestdagenRond(dag: number): ReadonlySet<number> {
  const jaar = Number(vanDagnummer(dag).slice(0, 4));
  let dagen = perJaar.get(jaar);
  if (!dagen) perJaar.set(jaar, (dagen = nummers(jaar)));
  return dagen;
}

function nummers(jaar: number): ReadonlySet<number> {
  const op = (maandDag: string): number => dagnummer(datum(`${jaar}-${maandDag}`));
  const pasen = eerstePaasdag(jaar);
  return new Set([
    op('01-01'), // Nieuwjaarsdag
    pasen - 2, // Goede Vrijdag (art. 3 lid 2)
    pasen + 1, // tweede paasdag
    koningsdag(jaar),
    op('05-05'), // Bevrijdingsdag, every year
    pasen + 39, // Hemelvaartsdag
    pasen + 50, // tweede pinksterdag
    op('12-25'),
    op('12-26'),
  ]);
}

/** The day on which the birthday of the King is celebrated: one day earlier or later when it falls on a Sunday. */
function koningsdag(jaar: number): number {
  const koning = jaar >= 2014;
  const dag = dagnummer(datum(`${jaar}-${koning ? '04-27' : '04-30'}`));
  const zondag = (((dag + 4) % 7) + 7) % 7 === 0;
  if (!zondag) return dag;
  // Queen's day moved to the day after until 1980 and to the day before since.
  return jaar >= 1980 ? dag - 1 : dag + 1;
}

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
function eerstePaasdag(jaar: number): number {
  const a = jaar % 19;
  const b = Math.floor(jaar / 100);
  const c = jaar % 100;
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const k = c % 4;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const maand = Math.floor((h + l - 7 * m + 114) / 31);
  const dag = ((h + l - 7 * m + 114) % 31) + 1;
  return dagnummer(datum(`${jaar}-0${maand}-${dag < 10 ? '0' : ''}${dag}`));
}
