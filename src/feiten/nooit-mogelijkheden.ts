import type { Zaak } from '../zaak/schema/zaak.ts';
import { geenMogelijkheden, metingen } from './mogelijkheden.ts';
import { isVastgesteld } from './vastgesteld.ts';

/**
 * True when the probleemanalyse says that there are no possibilities to work and every later statement of the
 * bedrijfsarts, up to the actueel oordeel, says the same. Then there is no plan, so nothing to evaluate.
 */
export function hadNooitMogelijkheden(zaak: Zaak): boolean {
  const eerste = zaak.probleemanalyse?.belastbaarheid?.mogelijkheden;
  if (eerste !== 'tijdelijkGeen' && eerste !== 'duurzaamGeen') return false;
  return isVastgesteld(zaak.probleemanalyse) && metingen(zaak).every(geenMogelijkheden);
}
