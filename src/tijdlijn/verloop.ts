import { dagnummer, vanDagnummer, type Datum } from '../kern/datum.ts';
import type { Richtwaarden } from '../recht/richtwaarden.ts';
import { lengteVan, TERMIJNEN as T } from '../recht/termijnen.ts';
import { verlengDagnummer } from '../recht/feestdagen.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { dag, maakKlok, type Klok } from './klok.ts';
import type { Regime } from './mijlpaal.ts';
import { regimeVan } from './regime.ts';
import { berekenSanctie, type Sanctie } from './sanctie.ts';

/** What the milestones of one case are computed from. Days are day numbers. */
export interface Verloop {
  readonly zaak: Zaak;
  readonly richtwaarden: Richtwaarden;
  readonly klok: Klok;
  /** First sick day. */
  readonly d1: number;
  readonly peil: number;
  readonly peildatum: Datum;
  /** Last day of the wachttijd: 728 counted days, or the shortened one that UWV granted. */
  readonly eindeWachttijd: number;
  /** Last day of the period from which is counted back: wachttijd, or the extension that UWV granted (art. 24 WIA). */
  readonly eindeTijdvak: number;
  /** Last day on which what recurs can fall: art. 658a lid 1 BW holds on as long as a sanction prolongs the wages. */
  readonly eindeBegeleiding: number;
  readonly regime: Regime;
  /** Last good day of the WIA application, with why it is not eleven weeks before the end. */
  readonly wia: Aanvraagtermijn;
  /** Days of delay by a late WIA application (art. 7:629 lid 11 onder a BW). */
  readonly vertraging: number;
  readonly sanctie: Sanctie | undefined;
  /** Last day on which duties of the employer in this case can fall, and why. */
  readonly grens: Grens | undefined;
  /** Last day of the period in which wages are owed. */
  readonly eindeLoon: number;
}

export interface Aanvraagtermijn {
  readonly uiterlijk: number;
  readonly grond: 'wet' | 'brief' | 'lateKennisgeving';
}

export interface Grens {
  readonly dag: number;
  readonly reden: string;
}

export function maakVerloop(zaak: Zaak, peildatum: Datum, richtwaarden: Richtwaarden): Verloop | undefined {
  const klok = maakKlok(zaak, peildatum);
  if (!klok) return undefined;
  const peil = dagnummer(peildatum);
  const eindeWachttijd = bepaalEindeWachttijd(zaak, klok);
  const verlengd = nummer(zaak.verlenging?.einde);
  const eindeTijdvak = verlengd !== undefined && verlengd > eindeWachttijd ? verlengd : eindeWachttijd;
  const wia = aanvraagtermijn(zaak, klok, eindeTijdvak);
  const grens = bepaalGrens(zaak, klok, eindeWachttijd);
  const zonderAanvraag = heeftAowBijEinde(zaak, eindeTijdvak) || (grens && grens.dag < wia.uiterlijk);
  const vertraging = zonderAanvraag ? 0 : berekenVertraging(zaak, wia.uiterlijk, peil);
  const sanctie = berekenSanctie(zaak, eindeTijdvak, vertraging);
  return {
    zaak,
    richtwaarden,
    klok,
    d1: klok.eersteDag,
    peil,
    peildatum,
    eindeWachttijd,
    eindeTijdvak,
    eindeBegeleiding: bepaalEindeBegeleiding(zaak, eindeTijdvak, sanctie),
    regime: regimeVan(zaak, peil, klok, eindeWachttijd, eindeTijdvak, sanctie),
    wia,
    vertraging,
    sanctie,
    grens,
    eindeLoon: Math.min(
      grens?.dag ?? Infinity,
      Math.max(eindeTijdvak + vertraging, sanctie === undefined ? 0 : sanctie.laatsteDag),
    ),
  };
}

function bepaalEindeBegeleiding(
  { dienstverband, werkgever }: Zaak,
  eindeTijdvak: number,
  sanctie: Sanctie | undefined,
): number {
  const einde = werkgever?.eigenrisicodragerZw ? undefined : nummer(dienstverband?.einde);
  return Math.min(Math.max(eindeTijdvak, sanctie?.laatsteDag ?? 0), einde ?? Infinity);
}

export const nummer = (d: Datum | undefined): number | undefined =>
  d === undefined ? undefined : dagnummer(d);

/** Who has reached the AOW age on the day after the wachttijd has no right to a WIA benefit (art. 43 onder g WIA). */
export const heeftAowBijEinde = ({ werknemer }: Zaak, eindeTijdvak: number): boolean =>
  werknemer?.aowDatum !== undefined && dagnummer(werknemer.aowDatum) <= eindeTijdvak + 1;

/** Art. 7:629 lid 11 onder a BW; as long as there is no application the delay runs on to the peildatum. */
function berekenVertraging({ wia, loonsanctie }: Zaak, uiterlijk: number, peil: number): number {
  // UWV decides on a sanction while it handles an application: then there was one, on a day we do not know.
  const aanvraag = nummer(wia?.aanvraagdatum) ?? (loonsanctie?.besluitDatum ? undefined : peil);
  return aanvraag === undefined ? 0 : Math.max(0, aanvraag - uiterlijk);
}

/** The last of 728 counted days; a shortened wachttijd that UWV granted goes first (art. 23 lid 6 WIA). */
function bepaalEindeWachttijd({ vervroegdeIva }: Zaak, klok: Klok): number {
  const verkort = vervroegdeIva?.besluit === 'toegekend' ? nummer(vervroegdeIva.eindeWachttijd) : undefined;
  return verkort ?? dag(klok, T.wachttijd.dagen - 1);
}

/** Last day before the report of 42 weeks comes too late for the protection of art. 64 lid 6 WIA. */
export const laatsteDagAangifte81 = (klok: Klok): number => dag(klok, T.aangifte81Weken.dagen - 2);

/** First day on which the report counts: the report itself, or a request that the law treats as one. */
export function aangifteOp({ meldingen, vervroegdeIva, verlenging }: Zaak): Datum | undefined {
  // Art. 38 lid 8 ZW: a request for a shortened wachttijd or an extension counts as the report.
  return eersteVan(meldingen?.langdurigZiek?.datum, vervroegdeIva?.aanvraagdatum, verlenging?.aanvraagdatum);
}

export function eersteVan(...data: readonly (Datum | undefined)[]): Datum | undefined {
  let uit: Datum | undefined;
  for (const d of data) if (d && (!uit || d < uit)) uit = d;
  return uit;
}

function aanvraagtermijn(zaak: Zaak, klok: Klok, eindeTijdvak: number): Aanvraagtermijn {
  const volgensWet = eindeTijdvak - T.wiaAanvraag.dagen; // art. 64 lid 3
  const { uitersteDatumBrief, briefDatum, briefOntvangenOp } = zaak.wia ?? {};
  if (uitersteDatumBrief) return { uiterlijk: dagnummer(uitersteDatumBrief), grond: 'brief' };
  const brief = briefDatum ?? briefOntvangenOp;
  const aangifte = nummer(aangifteOp(zaak));
  const laat = brief !== undefined && dagnummer(brief) > laatsteDagKennisgeving(klok);
  // Art. 64 lid 6, second sentence: no protection without a report before the 81 weeks.
  if (laat && aangifte !== undefined && aangifte <= laatsteDagAangifte81(klok)) {
    const ontvangen = dagnummer(briefOntvangenOp ?? brief);
    const naBrief = verlengDagnummer(ontvangen + T.aanvraagNaLateKennisgeving.dagen, ontvangen + 1);
    if (naBrief > volgensWet) return { uiterlijk: naBrief, grond: 'lateKennisgeving' };
  }
  return { uiterlijk: volgensWet, grond: 'wet' };
}

/** The reading that favours UWV: 89 weeks have passed (besluit 0002). */
export const laatsteDagKennisgeving = (klok: Klok): number => dag(klok, T.kennisgevingUwv.dagen);

/** Ends of the duties of the employer other than the end of the wachttijd, the earliest first. */
function bepaalGrens(zaak: Zaak, klok: Klok, eindeWachttijd: number): Grens | undefined {
  const { dienstverband, werknemer, werkgever, vervroegdeIva } = zaak;
  const grenzen: Grens[] = [];
  const einde = nummer(dienstverband?.einde);
  // Art. 26 lid 2 WIA: an eigenrisicodrager for the Ziektewet keeps the duties of art. 25 after the employment.
  if (einde !== undefined && einde < eindeWachttijd && !werkgever?.eigenrisicodragerZw)
    grenzen.push({ dag: einde, reden: 'De dienstbetrekking eindigt eerder.' });
  const aow = laatsteLoondagAow(werknemer?.aowDatum, klok, eindeWachttijd);
  if (aow !== undefined)
    grenzen.push({
      dag: aow,
      reden: 'De loondoorbetaling eindigt eerder wegens de AOW-leeftijd (art. 7:629 lid 2 BW).',
    });
  if (dienstverband?.huishoudelijkPersoneel)
    grenzen.push({
      dag: dag(klok, T.loonHuishoudelijk.dagen - 1),
      reden: 'De loondoorbetaling van huishoudelijk personeel duurt zes weken (art. 7:629 lid 2 BW).',
    });
  if (klok.hersteld !== undefined)
    grenzen.push({ dag: klok.hersteld - 1, reden: 'De werknemer is vier weken of langer hersteld.' });
  if (vervroegdeIva?.besluit === 'toegekend')
    grenzen.push({ dag: eindeWachttijd, reden: 'UWV heeft een verkorte wachttijd vastgesteld.' });
  return grenzen.reduce<Grens | undefined>((a, b) => (a && a.dag <= b.dag ? a : b), undefined);
}

/**
 * Last day of wages for who reaches or has reached the AOW age: six weeks, never past the 104 weeks (art. 7:629 lid 2
 * BW). So whoever reaches it in an extension of them gets no more wages from that day on.
 */
export function laatsteLoondagAow(
  aowDatum: Datum | undefined,
  klok: Klok,
  eindeWachttijd: number,
): number | undefined {
  if (!aowDatum) return undefined;
  const lengte = lengteVan('loonNaAow', vanDagnummer(klok.eersteDag));
  const aow = dagnummer(aowDatum);
  // Reached before the first sick day: six weeks from that day, counted with samentelling (art. 629 lid 10).
  if (aow > eindeWachttijd) return aow - 1;
  return Math.min(aow <= klok.eersteDag ? dag(klok, lengte - 1) : aow + lengte - 1, eindeWachttijd);
}
