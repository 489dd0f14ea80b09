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
  const perioden = (urenlog ?? []).flatMap(({ van, tot }): Dagen[] =>
    van ? [{ van, tot: tot && tot > van ? tot : plusDagen(van, WEEK - 1) }] : [],
  );
  const [eerste] = opBegin(perioden);
  if (!eerste || eerste.van > einde) return [];
  const gaten = zonder([{ van: eerste.van, tot: einde }], samengevoegd(perioden));
  return zonder(gaten, nietGeteld).filter((gat) => lengte(gat) >= WEEK);
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
