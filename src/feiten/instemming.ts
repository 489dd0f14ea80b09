import type { Zaak } from '../zaak/schema/zaak.ts';
import type { SoortRivstuk } from './rivstukken.ts';
import { gevuld } from './stukken.ts';

/**
 * Agreement of the employee, or what was done about disagreement, is on record (art. 25 lid 2 WIA). Only the plan and
 * its adjustments need it. `plek` is the place of the piece.
 */
export function isInstemmingBekend(zaak: Zaak, soort: SoortRivstuk, plek: string): boolean {
  if (soort === 'planVanAanpak') {
    const { overeenstemming, geschilpunten, visieWerknemer } = zaak.planVanAanpak ?? {};
    if (overeenstemming === 'volledig' || gevuld(geschilpunten?.vervolg)) return true;
    return overeenstemming === undefined && visieWerknemer !== undefined;
  }
  if (soort !== 'bijstelling') return true;
  return zaak.bijstellingen?.[Number(plek.slice(plek.lastIndexOf('/') + 1))]?.visieWerknemer !== undefined;
}
