import { eerste, lengte, plusDagen, type Dagen, type Datum } from '../kern/datum.ts';
import type { Tijdlijn } from '../tijdlijn/mijlpaal.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { eenmaal } from './eenmaal.ts';
import { datumVan } from './stukken.ts';
import { alsVastgesteld } from './vastgesteld.ts';
import { laatsteTot, opBegin, opDatum } from './volgorde.ts';
import { samengevoegd, zonder } from './zonder.ts';

/** A week: shorter gaps are days off between two entries. */
const WEEK = 7;

/**
 * The stretches of a week or more, from the first entry up to and including a day, that the log of hours leaves out.
 * Days that do not count as sickness (recovered, leave) need no entry.
 */
export function gatenInUrenlog({ urenlog }: Zaak, { nietGeteld }: Tijdlijn, einde: Datum): readonly Dagen[] {
  const lopend = lopendSinds(urenlog);
  const zonderEinde = (van: Datum): Datum => (van === lopend ? einde : plusDagen(van, WEEK - 1));
  const perioden = (urenlog ?? []).flatMap(({ van, tot }): Dagen[] =>
    van ? [{ van, tot: tot && tot > van ? tot : zonderEinde(van) }] : [],
  );
  const [eerste] = opBegin(perioden);
  if (!eerste || eerste.van > einde) return [];
  const gaten = zonder([{ van: eerste.van, tot: einde }], samengevoegd(perioden));
  return zonder(gaten, nietGeteld).filter((gat) => lengte(gat) >= WEEK);
}

/**
 * First day of what still runs: without a last day while all that began before has one. On an earlier peildatum the
 * last day of the running entry is not known yet. A log that never names a last day is one of weeks.
 */
function lopendSinds(urenlog: Zaak['urenlog']): Datum | undefined {
  let jongste: Datum | undefined;
  let open: Datum | undefined;
  let aantalOpen = 0;
  for (const { van, tot } of urenlog ?? []) {
    if (!van) continue;
    if (!jongste || van > jongste) jongste = van;
    if (tot || van === open) continue;
    open = van;
    aantalOpen += 1;
  }
  return aantalOpen === 1 && open === jongste ? open : undefined;
}

interface Urenbron {
  readonly gewerkteUrenPerWeek?: number | undefined;
  readonly huidigWerk?: { readonly urenPerWeek?: number | undefined } | undefined;
}

/** What an evaluation says of the hours: the size of the work there is, else what was worked since the one before it. */
export const urenVolgens = (evaluatie: Urenbron | undefined): number | undefined =>
  evaluatie?.huidigWerk?.urenPerWeek ?? evaluatie?.gewerkteUrenPerWeek;

/** Hours per week that are worked, as they were recorded on a day. */
export interface Gewerkt {
  readonly op: Datum;
  readonly uren: number;
  readonly veld: `/${string}`;
}

/** As a result or an adopted evaluation records them. */
export interface Urenopgave extends Gewerkt {
  /** Hours are worked, or were since the evaluation before, and nothing says that it is at another employer. */
  readonly intern: boolean;
  /** The same, at any employer. */
  readonly gewerkt: boolean;
}

/** Every such record, oldest first; of one day the weightiest last. */
export const urenopgaven = eenmaal((zaak: Zaak): readonly Urenopgave[] => {
  const { resultaat, eindevaluatie: eind, eerstejaarsevaluatie, evaluaties } = zaak;
  const uit: Urenopgave[] = [];
  const neem = (
    op: Datum | undefined,
    bron: Urenbron | undefined,
    plek: Gewerkt['veld'],
    elders = false,
  ): void => {
    const uren = urenVolgens(bron);
    if (!op || uren === undefined) return;
    const gewerkt = uren > 0 || (bron?.gewerkteUrenPerWeek ?? 0) > 0;
    const veld =
      bron?.huidigWerk?.urenPerWeek === undefined ? 'gewerkteUrenPerWeek' : 'huidigWerk/urenPerWeek';
    uit.push({ op, uren, gewerkt, intern: gewerkt && !elders, veld: `${plek}/${veld}` });
  };
  evaluaties?.forEach((evaluatie, i) => {
    neem(datumVan(evaluatie), evaluatie, `/evaluaties/${i}`);
  });
  neem(datumVan(eerstejaarsevaluatie), eerstejaarsevaluatie, '/eerstejaarsevaluatie');
  const soort = eind?.huidigWerk?.soort ?? resultaat?.soortWerk;
  neem(datumVan(eind), eind, '/eindevaluatie', soort === 'andereWerkgever');
  if (resultaat?.vastgesteldOp && resultaat.urenPerWeek !== undefined) {
    const { vastgesteldOp: op, urenPerWeek: uren, soortWerk } = resultaat;
    const gewerkt = uren > 0;
    const intern = gewerkt && soortWerk !== 'andereWerkgever';
    uit.push({ op, uren, gewerkt, intern, veld: '/resultaat/urenPerWeek' });
  }
  return opDatum(uit);
});

/** The youngest record of hours worked on or before a day: the result, an evaluation, or the log of hours. */
export function laatstGewerkt(zaak: Zaak, dag: Datum): Gewerkt | undefined {
  const opgave = laatsteTot(urenopgaven(zaak), dag);
  const log = laatsteUitLog(zaak, dag);
  return log && (!opgave || log.op > opgave.op) ? log : opgave;
}

/** The last day that the log covers, and the hours of all its entries on that day together. */
function laatsteUitLog({ urenlog }: Zaak, dag: Datum): Gewerkt | undefined {
  let op: Datum | undefined;
  const tot = ({ tot: einde, van }: NonNullable<typeof urenlog>[number]): Datum =>
    einde ? eerste(einde, dag) : eerste(van ? plusDagen(van, 6) : dag, dag);
  for (const regel of urenlog ?? [])
    if (regel.van && regel.van <= dag && (!op || tot(regel) > op)) op = tot(regel);
  if (!op) return undefined;
  let uren = 0;
  for (const regel of urenlog ?? [])
    if (regel.van && regel.van <= op && tot(regel) >= op) uren += regel.urenPerWeek ?? 0;
  return { op, uren, veld: '/urenlog' };
}

/**
 * Since when no more hours are worked than on a day: the first record of the unbroken row up to that day that names no
 * more. After a fall in hours that is the day of the fall.
 */
export function nietMeerGewerktSinds(zaak: Zaak, { op: dag, uren }: Gewerkt): Datum {
  const reeks: { readonly op: Datum; readonly uren: number }[] = urenopgaven(zaak).filter(
    ({ op }) => op <= dag,
  );
  for (const { van: op, urenPerWeek } of zaak.urenlog ?? [])
    if (op && op <= dag && urenPerWeek !== undefined) reeks.push({ op, uren: urenPerWeek });
  const opVolgorde = opDatum(reeks);
  return opVolgorde[opVolgorde.findLastIndex((keer) => keer.uren > uren) + 1]?.op ?? dag;
}

/**
 * Hours per week in the work that was reached, as the result records them, else the final evaluation; 0 when nothing is
 * worked.
 */
export function urenBijEinde({ resultaat, eindevaluatie }: Zaak): number | undefined {
  if (resultaat?.soortWerk === 'geen') return 0;
  const eind = alsVastgesteld(eindevaluatie);
  return resultaat?.urenPerWeek ?? (eind?.huidigWerk?.soort === 'geen' ? 0 : urenVolgens(eind));
}

/** True when something outside the log of hours says that the employee worked. */
export const heeftGewerkt = (zaak: Zaak): boolean =>
  (urenBijEinde(zaak) ?? 0) > 0 || urenopgaven(zaak).some(({ gewerkt }) => gewerkt);
