import { eerste, plusDagen, type Datum } from '../kern/datum.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { binnenContract, capaciteiten } from './capaciteit.ts';
import { inspanningenSpoor2, isStil } from './inspanningen.ts';
import { datumVan } from './stukken.ts';

/** Hours per week that are worked, as they were recorded last. */
export interface Gewerkt {
  readonly op: Datum;
  readonly uren: number;
  readonly veld: `/${string}`;
}

/** The youngest record of hours worked on or before a day: the result, an evaluation, or the log of hours. */
export function laatstGewerkt(zaak: Zaak, dag: Datum): Gewerkt | undefined {
  let uit: Gewerkt | undefined;
  const neem = (op: Datum | undefined, uren: number | undefined, veld: Gewerkt['veld']): void => {
    if (op && op <= dag && uren !== undefined && (!uit || op > uit.op)) uit = { op, uren, veld };
  };
  const { resultaat, eindevaluatie, eerstejaarsevaluatie: jaar } = zaak;
  neem(resultaat?.vastgesteldOp, resultaat?.urenPerWeek, '/resultaat/urenPerWeek');
  neem(
    datumVan(eindevaluatie),
    eindevaluatie?.huidigWerk?.urenPerWeek ?? eindevaluatie?.gewerkteUrenPerWeek,
    '/eindevaluatie/huidigWerk/urenPerWeek',
  );
  neem(
    datumVan(jaar),
    jaar?.huidigWerk?.urenPerWeek ?? jaar?.gewerkteUrenPerWeek,
    '/eerstejaarsevaluatie/huidigWerk/urenPerWeek',
  );
  zaak.evaluaties?.forEach((evaluatie, i) => {
    neem(datumVan(evaluatie), evaluatie.gewerkteUrenPerWeek, `/evaluaties/${i}/gewerkteUrenPerWeek`);
  });
  const log = laatsteUitLog(zaak, dag);
  neem(log?.op, log?.uren, '/urenlog');
  return uit;
}

/** The last day that the log covers, and the hours of all its entries on that day together. */
function laatsteUitLog({ urenlog }: Zaak, dag: Datum): { op: Datum; uren: number } | undefined {
  let op: Datum | undefined;
  const tot = ({ tot: einde, van }: NonNullable<typeof urenlog>[number]): Datum =>
    einde ? eerste(einde, dag) : eerste(van ? plusDagen(van, 6) : dag, dag);
  for (const regel of urenlog ?? [])
    if (regel.van && regel.van <= dag && (!op || tot(regel) > op)) op = tot(regel);
  if (!op) return undefined;
  let uren = 0;
  for (const regel of urenlog ?? [])
    if (regel.van && regel.van <= op && tot(regel) >= op) uren += regel.urenPerWeek ?? 0;
  return { op, uren };
}

/**
 * Since when no more hours are worked than on a day: the first record of the unbroken row up to that day that names no
 * more. After a fall in hours that is the day of the fall.
 */
export function nietMeerGewerktSinds(zaak: Zaak, { op: dag, uren }: Gewerkt): Datum {
  const reeks: { readonly op: Datum; readonly uren: number }[] = [];
  const neem = (op: Datum | undefined, aantal: number | undefined): void => {
    if (op && op <= dag && aantal !== undefined) reeks.push({ op, uren: aantal });
  };
  for (const evaluatie of zaak.evaluaties ?? []) neem(datumVan(evaluatie), evaluatie.gewerkteUrenPerWeek);
  const jaar = zaak.eerstejaarsevaluatie;
  neem(datumVan(jaar), jaar?.huidigWerk?.urenPerWeek ?? jaar?.gewerkteUrenPerWeek);
  for (const { van, urenPerWeek } of zaak.urenlog ?? []) neem(van, urenPerWeek);
  reeks.sort((a, b) => (a.op < b.op ? -1 : a.op > b.op ? 1 : 0));
  const meer = reeks.findLastIndex((keer) => keer.uren > uren);
  return reeks[meer + 1]?.op ?? dag;
}

/** How much of what a doctor thinks possible is worked, by somebody who works. */
export interface Benutting {
  readonly gewerkt: Gewerkt;
  /** Hours per week that a doctor thought possible, but no more than the contract asks. */
  readonly haalbaar: number;
  /** Part of the possible hours that is worked. Percent. */
  readonly procent: number;
  /** Present when that is less than the limit: first statement in an unbroken row that so much more was possible. */
  readonly onderSinds?: Datum;
}

/**
 * The part of the possible hours that is worked on a day, against a limit in percent. `undefined` when nothing is
 * worked or when it is not known.
 */
export function benutting(zaak: Zaak, dag: Datum, grens: number): Benutting | undefined {
  const gewerkt = laatstGewerkt(zaak, dag);
  const reeks = capaciteiten(zaak).filter(({ op }) => op <= dag);
  const nu = reeks.at(-1);
  if (!gewerkt || gewerkt.uren === 0 || !nu || nu.urenPerWeek === 0) return undefined;
  const isOnder = (capaciteit: number): boolean =>
    100 * gewerkt.uren < grens * binnenContract(zaak, capaciteit);
  const haalbaar = binnenContract(zaak, nu.urenPerWeek);
  const uit = { gewerkt, haalbaar, procent: (100 * gewerkt.uren) / haalbaar };
  if (!isOnder(haalbaar)) return uit;
  const begin = reeks.findLastIndex(({ urenPerWeek }) => !isOnder(urenPerWeek)) + 1;
  return { ...uit, onderSinds: reeks[begin]?.op ?? nu.op };
}

/**
 * Something was done since a day to have more hours worked: a step up agreed, more hours offered, possibilities inside
 * looked at, the plan adjusted, or the second track under way. What a limit makes impossible counts as well.
 */
export function isAanUitbreidingGewerkt(zaak: Zaak, uren: number, sinds: Datum, dag: Datum): boolean {
  const { spoor1, spoor2 } = zaak;
  const isSindsdien = (op: Datum | undefined): boolean => op !== undefined && op >= sinds;
  const schema = [zaak.planVanAanpak, ...(zaak.bijstellingen ?? [])].flatMap((p) => p?.opbouwschema ?? []);
  return (
    (zaak.bijstellingen ?? []).some((b) => isSindsdien(datumVan(b))) ||
    schema.some((stap) => isSindsdien(stap.vanaf) && (stap.urenPerWeek ?? 0) > uren) ||
    (spoor1?.aanbiedingen ?? []).some((a) => isSindsdien(a.datum) && (a.urenPerWeek ?? 0) > uren) ||
    [
      spoor1?.eigenWerk?.onderzochtOp,
      spoor1?.anderWerkIntern?.onderzochtOp,
      spoor1?.functiePassendMaken?.onderzochtOp,
      spoor1?.nietsInternMogelijk?.vastgesteldOp,
      ...(zaak.arbeidsdeskundigeOnderzoeken ?? []).map(datumVan),
    ].some(isSindsdien) ||
    spoor1?.kleinePlaatsing?.concreteGroei === true ||
    isSindsdien(spoor2?.start) ||
    !isStil(inspanningenSpoor2(zaak), plusDagen(sinds, -1), plusDagen(dag, 1))
  );
}
