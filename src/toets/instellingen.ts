import { RICHTWAARDEN } from '../recht/richtwaarden.ts';
import { SCHAKELAAR_IDS, type SchakelaarId } from '../recht/schakelaars.ts';
import type { ToetsOpties } from './bevinding.ts';
import { gewijzigdeRichtwaarden } from './richtwaarde.ts';

/** In what the settings that a case was checked by differ from those of riv. */
export interface AfwijkendeInstellingen {
  /** The thresholds that are not at their default. */
  readonly richtwaarden: Readonly<Record<string, { readonly waarde: number; readonly standaard: number }>>;
  /** The pending bills that are counted as if they were law. */
  readonly schakelaars: readonly SchakelaarId[];
}

export const afwijkendeInstellingen = ({
  richtwaarden,
  schakelaars,
}: Pick<ToetsOpties, 'richtwaarden' | 'schakelaars'>): AfwijkendeInstellingen => ({
  richtwaarden: Object.fromEntries(
    gewijzigdeRichtwaarden(richtwaarden).map((id) => [
      id,
      { waarde: richtwaarden[id], standaard: RICHTWAARDEN[id].standaard },
    ]),
  ),
  schakelaars: SCHAKELAAR_IDS.filter((id) => schakelaars?.[id] === true),
});
