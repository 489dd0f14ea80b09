import { laatste, lengte, plusDagen, type Dagen, type Datum } from '../kern/datum.ts';
import type { Tijdlijn } from '../tijdlijn/mijlpaal.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { inspanningen, isStil, stiltes } from './inspanningen.ts';
import { geenMogelijkheden, metingOp } from './mogelijkheden.ts';
import { datumVan } from './stukken.ts';

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

/**
 * True when nothing dated was done from `van` up to and including `tot`, although there were possibilities to work on
 * the first of those days as far as the bedrijfsarts stated.
 */
export const isStilInTijdvak = (zaak: Zaak, van: Datum, tot: Datum): boolean =>
  !geenMogelijkheden(metingOp(zaak, van)) &&
  isStil(inspanningen(zaak), plusDagen(van, -1), plusDagen(tot, 1));

/**
 * The same, but the days of the pieces that are made for UWV's test itself (actueel oordeel, final evaluation) do not
 * break the silence: they report on the re-integration, they are no step in it.
 */
export function isStilOpVerslagNa(zaak: Zaak, van: Datum, tot: Datum): boolean {
  if (geenMogelijkheden(metingOp(zaak, van))) return false;
  const verslag = [datumVan(zaak.actueelOordeel), datumVan(zaak.eindevaluatie)];
  const stappen = inspanningen(zaak).filter((e) => e.van !== e.tot || !verslag.includes(e.van));
  return isStil(stappen, plusDagen(van, -1), plusDagen(tot, 1));
}

/**
 * The longest stretch from `van` up to and including `tot` in which nothing dated was done, although there were
 * possibilities on its first day as far as the bedrijfsarts stated; `undefined` when there is none.
 */
export const langsteStilte = (zaak: Zaak, van: Datum, tot: Datum): Dagen | undefined =>
  stiltes(zaak, plusDagen(van, -1), plusDagen(tot, 1))
    .filter((stilte) => !geenMogelijkheden(metingOp(zaak, stilte.van)))
    .reduce<Dagen | undefined>((a, b) => (a && lengte(a) >= lengte(b) ? a : b), undefined);
