import { nl } from 'date-fns/locale/nl';
import type { Month } from 'date-fns';

/** A calendar day as `JJJJ-MM-DD`; two of them compare as strings. */
export type Datum = string & { readonly __datum: unique symbol };

/** A span of whole days, both ends included. */
export interface Dagen {
  readonly van: Datum;
  readonly tot: Datum;
}

const VORM = /^\d{4}-\d{2}-\d{2}$/;
const LENGTES = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const MAANDEN: readonly string[] = LENGTES.map((_, maand) => nl.localize.month(maand as Month));
const WEEKDAGEN: readonly string[] = ([0, 1, 2, 3, 4, 5, 6] as const).map((dag) => nl.localize.day(dag));

const isSchrikkeljaar = (jaar: number): boolean => (jaar % 4 === 0 && jaar % 100 !== 0) || jaar % 400 === 0;
const lengteVanMaand = (jaar: number, maand: number): number =>
  maand === 2 && isSchrikkeljaar(jaar) ? 29 : (LENGTES[maand - 1] ?? 0);

/** True for an existing day between 1900-01-01 and 2199-12-31, written as `JJJJ-MM-DD`. */
export function isDatum(tekst: unknown): tekst is Datum {
  if (typeof tekst !== 'string' || !VORM.test(tekst)) return false;
  const jaar = 100 * cijfers(tekst, 0) + cijfers(tekst, 2);
  const dag = cijfers(tekst, 8);
  return jaar >= 1900 && jaar < 2200 && dag >= 1 && dag <= lengteVanMaand(jaar, cijfers(tekst, 5));
}

/** Brands a literal or checked text. @throws RangeError when it is not an existing day. */
export function datum(tekst: string): Datum {
  if (!isDatum(tekst)) throw new RangeError(`not a date (JJJJ-MM-DD): ${tekst.slice(0, 20)}`);
  return tekst;
}

/** Days since 1970-01-01 (civil calendar, no time zone). */
export function dagnummer(d: Datum): number {
  const jaar = 100 * cijfers(d, 0) + cijfers(d, 2);
  const maand = cijfers(d, 5);
  const dag = cijfers(d, 8);
  // Howard Hinnant's days_from_civil: the year starts in March, so that the leap day comes last.
  const j = maand <= 2 ? jaar - 1 : jaar;
  const tijdperk = Math.floor(j / 400);
  const jaarInTijdperk = j - tijdperk * 400;
  const dagVanJaar = Math.floor((153 * (maand + (maand > 2 ? -3 : 9)) + 2) / 5) + dag - 1;
  const dagInTijdperk =
    jaarInTijdperk * 365 + Math.floor(jaarInTijdperk / 4) - Math.floor(jaarInTijdperk / 100) + dagVanJaar;
  return tijdperk * 146_097 + dagInTijdperk - 719_468;
}

/** The two digits at a place, as a number. Days are read so often that slicing the text would be felt. */
const cijfers = (d: string, plaats: number): number =>
  10 * (d.charCodeAt(plaats) - 48) + (d.charCodeAt(plaats + 1) - 48);

/** Days of which the text has been made before: the same few thousand come back in every case. */
const bekend = new Map<number, Datum>();

/** Inverse of {@link dagnummer}. */
export function vanDagnummer(nummer: number): Datum {
  const eerder = bekend.get(nummer);
  if (eerder !== undefined) return eerder;
  const dag = schrijfDagnummer(nummer);
  if (bekend.size < 100_000) bekend.set(nummer, dag);
  return dag;
}

function schrijfDagnummer(nummer: number): Datum {
  const z = nummer + 719_468;
  const tijdperk = Math.floor(z / 146_097);
  const dagInTijdperk = z - tijdperk * 146_097;
  const jaarInTijdperk = Math.floor(
    (dagInTijdperk -
      Math.floor(dagInTijdperk / 1460) +
      Math.floor(dagInTijdperk / 36_524) -
      Math.floor(dagInTijdperk / 146_096)) /
      365,
  );
  const dagVanJaar =
    dagInTijdperk -
    (365 * jaarInTijdperk + Math.floor(jaarInTijdperk / 4) - Math.floor(jaarInTijdperk / 100));
  const m = Math.floor((5 * dagVanJaar + 2) / 153);
  const dag = dagVanJaar - Math.floor((153 * m + 2) / 5) + 1;
  const maand = m < 10 ? m + 3 : m - 9;
  return bouw(jaarInTijdperk + tijdperk * 400 + (maand <= 2 ? 1 : 0), maand, dag);
}

const bouw = (jaar: number, maand: number, dag: number): Datum =>
  `${String(jaar).padStart(4, '0')}-${maand < 10 ? '0' : ''}${maand}-${dag < 10 ? '0' : ''}${dag}` as Datum;

export const plusDagen = (d: Datum, dagen: number): Datum => vanDagnummer(dagnummer(d) + dagen);

/** Calendar months; the 31st becomes the last day of a shorter month (as date-fns `addMonths`). */
export function plusMaanden(d: Datum, maanden: number): Datum {
  const vanafNul = Number(d.slice(0, 4)) * 12 + Number(d.slice(5, 7)) - 1 + maanden;
  const jaar = Math.floor(vanafNul / 12);
  const maand = vanafNul - jaar * 12 + 1;
  return bouw(jaar, maand, Math.min(Number(d.slice(8, 10)), lengteVanMaand(jaar, maand)));
}

/** Whole days from `van` to `tot`; negative when `tot` is earlier. */
export const dagenTussen = (van: Datum, tot: Datum): number => dagnummer(tot) - dagnummer(van);

/** Number of days of a span, both ends included. */
export const lengte = (p: Dagen): number => dagenTussen(p.van, p.tot) + 1;

/** 0 = Sunday … 6 = Saturday. */
export const weekdag = (d: Datum): number => (((dagnummer(d) + 4) % 7) + 7) % 7;

/** Order of two days, for `sort`. */
export const vergelijkDagen = (a: Datum, b: Datum): number => (a < b ? -1 : a > b ? 1 : 0);

export const eerste = (...data: [Datum, ...Datum[]]): Datum => data.reduce((a, b) => (b < a ? b : a));
export const laatste = (...data: [Datum, ...Datum[]]): Datum => data.reduce((a, b) => (b > a ? b : a));

/** `3 maart 2025` */
export function schrijfDatum(d: Datum): string {
  return `${Number(d.slice(8, 10))} ${schrijfMaandJaar(d)}`;
}

/** `03-03-2025` */
export const schrijfDatumKort = (d: Datum): string => `${d.slice(8, 10)}-${d.slice(5, 7)}-${d.slice(0, 4)}`;

/** `maart 2025` */
export const schrijfMaandJaar = (d: Datum): string =>
  `${MAANDEN[Number(d.slice(5, 7)) - 1] ?? ''} ${d.slice(0, 4)}`;

/** `maandag 3 maart 2025` */
export const schrijfDatumMetDag = (d: Datum): string => `${WEEKDAGEN[weekdag(d)] ?? ''} ${schrijfDatum(d)}`;
