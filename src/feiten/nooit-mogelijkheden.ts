import type { Zaak } from '../zaak/schema/zaak.ts';
import { eenmaal } from './eenmaal.ts';
import { isGeenMogelijkhedenOnderbouwd } from './medisch.ts';
import { geenMogelijkheden, isVanArts, metingen, type Meting } from './mogelijkheden.ts';
import { isVastgesteld } from './vastgesteld.ts';

/**
 * True when the probleemanalyse says that there are no possibilities to work and every later statement of the
 * bedrijfsarts, up to the actueel oordeel, says the same. Then there is no plan, so nothing to evaluate.
 */
export const hadNooitMogelijkheden = eenmaal((zaak: Zaak): boolean => {
  const eerste = zaak.probleemanalyse?.belastbaarheid;
  if (!eerste || !geenMogelijkheden(eerste) || !isVanArts(eerste.bron)) return false;
  return isVastgesteld(zaak.probleemanalyse) && metingen(zaak).every(geenMogelijkheden);
});

/**
 * There never were possibilities, the bedrijfsarts substantiated that in the medical part, and he either expects that it
 * lasts or looked again later (§ 7.4 beoordelingskader): a single "for now nothing" does not carry two years.
 */
export const isOnderbouwdZonderMogelijkheden = eenmaal(
  (zaak: Zaak): boolean =>
    hadNooitMogelijkheden(zaak) && isBestendig(metingen(zaak)) && isGeenMogelijkhedenOnderbouwd(zaak),
);

const isBestendig = (reeks: readonly Meting[]): boolean =>
  reeks.length > 1 || reeks.some(({ mogelijkheden }) => mogelijkheden === 'duurzaamGeen');
