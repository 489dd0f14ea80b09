import { laatste, plusDagen, type Datum } from '../kern/datum.ts';
import type { Tijdlijn } from '../tijdlijn/mijlpaal.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';

interface Bereik {
  readonly zaak: Zaak;
  readonly tijdlijn: Tijdlijn;
}

/**
 * Last day of the period whose efforts UWV tests: the wachttijd, or its voluntary extension (par. 1 note 3 of the
 * beoordelingskader); the last day of the employment when the employee leaves ill (par. 11).
 */
export function eindeToetstijdvak({ zaak, tijdlijn }: Bereik): Datum {
  const { einde } = zaak.dienstverband ?? {};
  if (tijdlijn.regime === 'ziekUitDienst' && einde) return einde;
  return zaak.verlenging?.einde
    ? laatste(zaak.verlenging.einde, tijdlijn.eindeWachttijd)
    : tijdlijn.eindeWachttijd;
}

/**
 * The AOW age is reached on the day after the wachttijd and its extension, on which the right to a WIA benefit would
 * arise, or before: there is no such right then (art. 43 onder g and 47 lid 2 WIA).
 */
export function isAowVoorWia({ zaak, tijdlijn }: Bereik): boolean {
  const { aowDatum } = zaak.werknemer ?? {};
  if (!aowDatum) return false;
  const einde = laatste(tijdlijn.eindeWachttijd, zaak.verlenging?.einde ?? tijdlijn.eindeWachttijd);
  return aowDatum <= plusDagen(einde, 1);
}
