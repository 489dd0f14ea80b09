import { dagenTussen, laatste, type Datum } from '../kern/datum.ts';
import { GRENZEN } from '../recht/grenzen.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { isTijdelijk, uitzonderingSpoor2 } from './spoor2-uitzondering.ts';

const DAGEN_PER_MAAND = 365.25 / 12;

/**
 * Guard (§ 11): the most that can be asked of the employer in a temporary contract, in euros: 70% of the wage still
 * due from `dag` to the last day. No request to UWV to take part is needed. `undefined`: permanent, or not known.
 */
export function kostenplafond(zaak: Zaak, dag: Datum): number | undefined {
  const { einde, brutoMaandloon } = zaak.dienstverband ?? {};
  if (!isTijdelijk(zaak) || !einde || brutoMaandloon === undefined) return undefined;
  const maanden = (dagenTussen(dag, laatste(dag, einde)) + (einde < dag ? 0 : 1)) / DAGEN_PER_MAAND;
  return (GRENZEN.kostenTijdelijkContract.procent / 100) * brutoMaandloon * maanden;
}

/** Costs were given as a reason to do nothing, and are not recorded as out of proportion beforehand (§ 9). */
export function zijnKostenAlsRedenGenoemd(zaak: Zaak): boolean {
  if (zaak.spoor2?.kosten?.kostenAlsRedenGenoemd !== true) return false;
  return isTijdelijk(zaak) || uitzonderingSpoor2(zaak)?.grondVoorafZinloos !== 'kostenBovenLoonEnPremie';
}
