import { dagnummer, type Datum } from '../kern/datum.ts';
import { verlengDagnummer } from '../recht/feestdagen.ts';
import { TERMIJNEN as T } from '../recht/termijnen.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';

/** An extension of the wage period by UWV (art. 25 lid 9 WIA). Days are day numbers. */
export interface Sanctie {
  readonly begin: number;
  readonly laatsteDag: number;
  /** The end comes from the decision of UWV itself. */
  readonly volgensBesluit: boolean;
}

/** Last day on which the decision is in time: six weeks before the end (art. 25 lid 10 WIA). */
export const uiterlijkSanctiebesluit = (eindeTijdvak: number, vertraging: number): number =>
  // A late application moves the end of the period by the delay (art. 7:629 lid 11 onder a BW).
  eindeTijdvak + vertraging - T.sanctiebesluit.dagen;

export function berekenSanctie(zaak: Zaak, eindeTijdvak: number, vertraging: number): Sanctie | undefined {
  const { loonsanctie, ziekte } = zaak;
  if (!loonsanctie?.besluitDatum) return undefined;
  const verlof = (ziekte?.wazoVerlof ?? []).flatMap(({ soort, van, tot }) =>
    // Art. 25 lid 9 names leave under art. 3:1 Wazo only.
    soort === 'zwangerschapBevalling' && van && tot ? [{ van: dagnummer(van), tot: dagnummer(tot) }] : [],
  );
  const begin = loonsanctie.begin
    ? dagnummer(loonsanctie.begin)
    : naVerlof(eindeTijdvak + vertraging + 1, verlof);
  if (loonsanctie.tot)
    return {
      begin,
      laatsteDag: eerderNaHerstel(dagnummer(loonsanctie.tot) - 1, loonsanctie),
      volgensBesluit: true,
    };
  const besluit = dagnummer(loonsanctie.besluitVerzondenOp ?? loonsanctie.besluitDatum);
  const teLaat = besluit - uiterlijkSanctiebesluit(eindeTijdvak, vertraging);
  // Lid 14; a margin of one day is never held against UWV (besluit 0001).
  const lengte = T.loonsanctie.dagen - (teLaat > 1 ? teLaat : 0);
  return {
    begin,
    laatsteDag: eerderNaHerstel(metOnderbreking(begin, lengte, verlof), loonsanctie),
    volgensBesluit: false,
  };
}

interface Verlof {
  readonly van: number;
  readonly tot: number;
}

/** Lid 9, third sentence: when leave is running, the period starts when it ends. */
function naVerlof(begin: number, verlof: readonly Verlof[]): number {
  const lopend = verlof.find(({ van, tot }) => van <= begin && begin <= tot);
  return lopend ? lopend.tot + 1 : begin;
}

/** Lid 9, last sentence: leave that starts within the period interrupts it for as long as it lasts. */
function metOnderbreking(begin: number, lengte: number, verlof: readonly Verlof[]): number {
  let laatsteDag = begin + lengte - 1;
  for (const { van, tot } of [...verlof].sort((a, b) => a.van - b.van))
    if (van >= begin && van <= laatsteDag) laatsteDag += tot - van + 1;
  return laatsteDag;
}

type Bekorting = NonNullable<NonNullable<Zaak['loonsanctie']>['bekorting']>;

/** Lid 14: six weeks after UWV established the repair, earlier when UWV was late, never later than it would have been. */
function eerderNaHerstel(laatsteDag: number, { bekorting }: { bekorting?: Bekorting | undefined }): number {
  if (!bekorting) return laatsteDag;
  const teLaat = dagenTeLaat(bekorting.gemeldOp, bekorting.besluitOp);
  const hersteld =
    bekorting.uitkomst === 'hersteld' ? (bekorting.hersteldVastgesteldOp ?? bekorting.besluitOp) : undefined;
  const einde = hersteld ? Math.min(laatsteDag, dagnummer(hersteld) + T.eindeNaHerstel.dagen) : laatsteDag;
  return einde - teLaat;
}

/** Lid 13: UWV decides within three weeks after it received the notice. */
function dagenTeLaat(gemeldOp: Datum | undefined, besluitOp: Datum | undefined): number {
  if (!gemeldOp || !besluitOp) return 0;
  const melding = dagnummer(gemeldOp);
  const uiterlijk = verlengDagnummer(melding + T.besluitHerstel.dagen, melding + 1);
  return Math.max(0, dagnummer(besluitOp) - uiterlijk);
}
