import { plusDagen, type Datum } from '../kern/datum.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { binnenContract, capaciteiten } from './capaciteit.ts';
import { laatstGewerkt, type Gewerkt } from './gewerkte-uren.ts';
import { inspanningenSpoor2, isStil } from './inspanningen.ts';
import { datumVan } from './stukken.ts';

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
  if (!gewerkt || gewerkt.uren === 0 || !nu?.urenPerWeek) return undefined;
  const isOnder = (capaciteit: number | undefined): boolean =>
    capaciteit !== undefined && 100 * gewerkt.uren < grens * binnenContract(zaak, capaciteit);
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
