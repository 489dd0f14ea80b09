import type { Context, Regel } from '../regels/regel.ts';
import type { Datum } from '../kern/datum.ts';

type Dagen = Pick<Context, 'peildatum'> & { readonly tijdlijn: Pick<Context['tijdlijn'], 'eersteZiektedag'> };

/** Rules whose version hangs on the date of a piece decide that themselves, piece by piece. */
export function isVanKracht(regel: Regel, { tijdlijn, peildatum }: Dagen): boolean {
  for (const { vanaf, tot, peil } of regel.geldig) {
    if (peil === 'datumStuk') return true;
    const dag = peil === 'eersteZiektedag' ? tijdlijn.eersteZiektedag : peildatum;
    if (dag >= vanaf && (tot === undefined || dag < tot)) return true;
  }
  return false;
}

/**
 * Which of these rules are in force. Between two changes of law that is the same for all days, so it is worked out once
 * for all cases of such a period.
 */
export function vanKracht(regels: readonly Regel[]): (dagen: Dagen) => ReadonlySet<Regel> {
  const grenzen = [
    ...new Set(
      regels.flatMap(({ geldig }) => geldig.flatMap(({ vanaf, tot }) => (tot ? [vanaf, tot] : [vanaf]))),
    ),
  ].sort();
  const tijdvak = (dag: Datum): number => grenzen.filter((grens) => grens <= dag).length;
  const bekend = new Map<string, ReadonlySet<Regel>>();
  return (dagen) => {
    const sleutel = `${tijdvak(dagen.tijdlijn.eersteZiektedag)} ${tijdvak(dagen.peildatum)}`;
    const eerder = bekend.get(sleutel);
    if (eerder) return eerder;
    const uit = new Set(regels.filter((regel) => isVanKracht(regel, dagen)));
    bekend.set(sleutel, uit);
    return uit;
  };
}
