import { plusDagen, type Datum } from '../kern/datum.ts';
import { verlengVolgensAtw } from '../recht/feestdagen.ts';
import { TERMIJNEN } from '../recht/termijnen.ts';
import type { Tijdlijn } from '../tijdlijn/mijlpaal.ts';

/** Last day of the wages without a sanction: wachttijd, voluntary extension and delay of the application (art. 25 lid 11 WIA). */
export function eindeZonderSanctie({ mijlpalen }: Tijdlijn): Datum | undefined {
  const { uiterlijk } = mijlpalen['uwv-besluit-loonsanctie'];
  return uiterlijk && plusDagen(uiterlijk, TERMIJNEN.sanctiebesluit.dagen);
}

/** Last day on which UWV decides in time whether the shortcoming is repaired (art. 25 lid 13 WIA). */
export const uiterlijkBesluitHerstel = (gemeldOp: Datum): Datum =>
  verlengVolgensAtw(plusDagen(gemeldOp, TERMIJNEN.besluitHerstel.dagen), plusDagen(gemeldOp, 1));

/** Last day on which UWV decides in time on the WIA after it established the repair: six weeks (art. 25 lid 15 WIA). */
export const uiterlijkWiaNaHerstel = (hersteld: Datum): Datum =>
  verlengVolgensAtw(plusDagen(hersteld, 42), plusDagen(hersteld, 1));
