import { dagenTussen, plusDagen, type Datum } from '../kern/datum.ts';
import { TERMIJNEN } from '../recht/termijnen.ts';
import { blijvendHersteldOp } from '../tijdlijn/klok.ts';
import type { MijlpaalId, Tijdlijn } from '../tijdlijn/mijlpaal.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { eenmaal } from './eenmaal.ts';
import { gevuld } from './stukken.ts';
import { isVastgesteld } from './vastgesteld.ts';

interface Grond {
  readonly zaak: Zaak;
  readonly tijdlijn: Tijdlijn;
}

interface Peil {
  readonly peildatum: Datum;
  readonly profiel: 'lopend' | 'indiening';
}

/** Letter of art. 6 lid 1 Regeling procesgang. */
export type Onderdeel = 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j' | 'k' | 'l';

/** `volledig`: art. 6 lid 1 Regeling procesgang · `verkort`: art. 2a BVHR · `geen`: no report is asked for. */
export type SoortRiv = 'volledig' | 'verkort' | 'geen';

const ZES_WEKEN = TERMIJNEN.verslagBijEindeDienstverband.dagen;
const TIEN_WEKEN = TERMIJNEN.verkortVerslag.dagen;

/** Which reintegration report this case asks for. A request for a shortened wachttijd changes nothing until granted. */
export const soortRiv = eenmaal((grond: Grond): SoortRiv => {
  const { zaak, tijdlijn } = grond;
  if (tijdlijn.regime === 'aow' || tijdlijn.regime === 'huishoudelijkPersoneel') return 'geen';
  if (zaak.vervroegdeIva?.besluit === 'toegekend') return 'geen';
  const hersteld = tijdlijn.hersteldSinds ?? blijvendHersteldOp(zaak.ziekte);
  if (hersteld && hersteld <= tijdlijn.eindeWachttijd) return 'geen';
  if (tijdlijn.regime !== 'ziekUitDienst') return 'volledig';
  if ((dagenTotEindeDienst(grond) ?? ZES_WEKEN) < ZES_WEKEN) return 'geen';
  return beletselVerkort(grond) ? 'volledig' : 'verkort';
});

/** Days from the first sick day to the last day of employment. */
export const dagenTotEindeDienst = ({ zaak, tijdlijn }: Grond): number | undefined =>
  zaak.dienstverband?.einde && dagenTussen(tijdlijn.eersteZiektedag, zaak.dienstverband.einde);

/** Why the short form of art. 2a BVHR is not open to this case; `undefined` when it is. */
export function beletselVerkort(
  grond: Grond,
): 'nietZiekUitDienst' | 'probleemanalyseOfPlan' | 'tienWeken' | undefined {
  const { zaak, tijdlijn } = grond;
  if (tijdlijn.regime !== 'ziekUitDienst') return 'nietZiekUitDienst';
  if (isVastgesteld(zaak.probleemanalyse) || isVastgesteld(zaak.planVanAanpak))
    return 'probleemanalyseOfPlan';
  const nietVerwacht =
    zaak.riv?.verkort?.langdurigNietVerwacht === true || zaak.ziekte?.dreigendLangdurig?.verwacht === false;
  return nietVerwacht || (dagenTotEindeDienst(grond) ?? TIEN_WEKEN) < TIEN_WEKEN ? undefined : 'tienWeken';
}

/** Waived with a reason because so little of the contract was left (art. 6 lid 2 Regeling procesgang). */
export const isVrijgesteld = ({ zaak, tijdlijn }: Grond, onderdeel: Onderdeel): boolean =>
  tijdlijn.regime === 'ziekUitDienst' &&
  (zaak.riv?.nietRedelijkerwijsTeVerlangen?.some((w) => w.onderdeel === onderdeel && gevuld(w.reden)) ??
    false);

/** True when the full report is asked for and this part of it is not waived. */
export const vraagt = (grond: Grond, onderdeel: Onderdeel): boolean =>
  soortRiv(grond) === 'volledig' && !isVrijgesteld(grond, onderdeel);

/** Last good day on which the employee must have the report. */
export const uiterlijkRiv = ({ regime, mijlpalen }: Tijdlijn): Datum | undefined =>
  mijlpalen[regime === 'ziekUitDienst' ? 'ziek-uit-dienst-riv' : 'riv-aan-werknemer'].uiterlijk;

/** As many days before the report is due as the custom of weeks 87 to 90 begins before week 91. */
const AANLOOP = 34;

/** From when on the report is being drawn up: the custom for the actueel oordeel, and as long before an employment ends. */
export function beginVerslag(tijdlijn: Tijdlijn): Datum | undefined {
  if (tijdlijn.regime !== 'ziekUitDienst') return tijdlijn.mijlpalen['actueel-oordeel'].vanaf;
  const uiterlijk = uiterlijkRiv(tijdlijn);
  return uiterlijk && plusDagen(uiterlijk, -AANLOOP);
}

/** Last good day of a piece: its own milestone, but never later than the report it belongs in. */
export function uiterlijkStuk(tijdlijn: Tijdlijn, id: MijlpaalId): Datum | undefined {
  const eigen = tijdlijn.mijlpalen[id].uiterlijk;
  const verslag = uiterlijkRiv(tijdlijn);
  return eigen && (!verslag || eigen <= verslag) ? eigen : verslag;
}

/** In a running case: not yet missed. At hand-in nothing can wait. */
export const isNogTijd = ({ profiel, peildatum }: Peil, uiterlijk: Datum | undefined): boolean =>
  profiel === 'lopend' && (uiterlijk === undefined || peildatum <= uiterlijk);
