import type { Zaak } from '../zaak/schema/zaak.ts';
import { geenMogelijkheden, metingen, type Meting } from './mogelijkheden.ts';
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

/**
 * There never were possibilities, the bedrijfsarts substantiated that in the medical part, and he either expects that it
 * lasts or looked again later (§ 7.4 beoordelingskader): a single "for now nothing" does not carry two years.
 */
export const isOnderbouwdZonderMogelijkheden = (zaak: Zaak): boolean =>
  hadNooitMogelijkheden(zaak) &&
  isBestendig(metingen(zaak)) &&
  [zaak.probleemanalyse, ...(zaak.adviezen ?? []), zaak.actueelOordeel].some(
    (stuk) => stuk?.belastbaarheid?.geenMogelijkhedenOnderbouwdInMedischDeel === true,
  );

const isBestendig = (reeks: readonly Meting[]): boolean =>
  reeks.length > 1 || reeks.some(({ mogelijkheden }) => mogelijkheden === 'duurzaamGeen');
