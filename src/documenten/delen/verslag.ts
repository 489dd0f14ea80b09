import { beginVerslag, soortRiv } from '../../feiten/riv.ts';
import type { Rivstuk } from '../../feiten/rivstukken.ts';
import { schrijfDatum } from '../../kern/datum.ts';
import type { Documentgrond, Nodig } from '../document.ts';

/** Does the case call for the reintegration report, and for what belongs to it? */
export function verslagNodig({ zaak, tijdlijn, peildatum }: Documentgrond): Nodig {
  if (zaak.riv?.stuk ?? zaak.riv?.verkort) return true;
  if (!tijdlijn)
    return 'Zonder eerste ziektedag is niet te zeggen wanneer het re-integratieverslag nodig is.';
  if (soortRiv({ zaak, tijdlijn }) === 'geen')
    return 'In deze zaak hoeft geen re-integratieverslag te komen.';
  const vanaf = beginVerslag(tijdlijn);
  if (vanaf === undefined) return 'Wanneer het re-integratieverslag nodig is, is nog niet te berekenen.';
  return vanaf <= peildatum || `Het re-integratieverslag is pas vanaf ${schrijfDatum(vanaf)} aan de orde.`;
}

/** The name of a piece as it stands in a list: `Plan van aanpak`. */
export function stuktitel({ naam }: Pick<Rivstuk, 'naam'>): string {
  const zonder = naam.replace(/^(?:de|het) /, '');
  return zonder.charAt(0).toUpperCase() + zonder.slice(1);
}
