import { lengte, plusDagen, type Dagen, type Datum } from '../kern/datum.ts';
import type { Tijdlijn } from '../tijdlijn/mijlpaal.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { opBegin } from './volgorde.ts';
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

/** The hours at the end of the course, as the result or the final evaluation records them; 0 when nothing is worked. */
export function urenBijIndiening({ resultaat, eindevaluatie }: Zaak): number | undefined {
  const huidig = eindevaluatie?.huidigWerk;
  if (resultaat?.soortWerk === 'geen' || huidig?.soort === 'geen') return 0;
  return resultaat?.urenPerWeek ?? huidig?.urenPerWeek ?? eindevaluatie?.gewerkteUrenPerWeek;
}

/** True when something outside the log of hours says that the employee worked. */
export const heeftGewerkt = (zaak: Zaak): boolean =>
  [
    urenBijIndiening(zaak),
    zaak.eerstejaarsevaluatie?.huidigWerk?.urenPerWeek,
    ...(zaak.evaluaties ?? []).map(({ gewerkteUrenPerWeek }) => gewerkteUrenPerWeek),
  ].some((uren) => (uren ?? 0) > 0);
