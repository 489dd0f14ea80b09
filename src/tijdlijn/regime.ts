import { dagnummer } from '../kern/datum.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import type { Klok } from './klok.ts';
import type { Regime } from './mijlpaal.ts';
import type { Sanctie } from './sanctie.ts';

/** The first regime that holds, the one that takes away most duties first. */
export function regimeVan(
  { dienstverband, werknemer, werkgever, vervroegdeIva }: Zaak,
  peil: number,
  { eersteDag }: Klok,
  eindeWachttijd: number,
  eindeTijdvak: number,
  sanctie: Sanctie | undefined,
): Regime {
  if (dienstverband?.huishoudelijkPersoneel) return 'huishoudelijkPersoneel';
  // Later than the day after the wages nothing is left for the AOW age to end. On that day itself it still bars the WIA.
  const aow = werknemer?.aowDatum === undefined ? Infinity : dagnummer(werknemer.aowDatum);
  const laatst = Math.max(eindeTijdvak + 1, sanctie?.laatsteDag ?? 0, eersteDag);
  if (aow <= Math.max(peil, eersteDag) && aow <= laatst) return 'aow';
  // Employment that ends before the wachttijd does: the RIV goes to UWV at that end, not at the WIA application.
  const einde = dienstverband?.einde;
  if (einde && dagnummer(einde) < eindeWachttijd)
    return werkgever?.eigenrisicodragerZw ? 'eigenrisicodragerZw' : 'ziekUitDienst';
  if (vervroegdeIva?.besluit === 'toegekend') return 'vervroegdeIva';
  if (sanctie && peil <= sanctie.laatsteDag) return 'loonsanctie';
  if (eindeTijdvak > eindeWachttijd && peil <= eindeTijdvak) return 'verlengdeWachttijd';
  return 'gewoon';
}
