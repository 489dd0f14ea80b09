import { laatste, plusDagen, type Datum } from '../kern/datum.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { eenmaal } from './eenmaal.ts';
import { eersteNa, laatsteTot, opDatum } from './volgorde.ts';
import { geenMogelijkheden, metingen } from './mogelijkheden.ts';
import { datumVan } from './stukken.ts';

type Item = NonNullable<Zaak['nietMeewerken']>[number];
export type AardNietMeewerken = NonNullable<Item['aard']>;
type Aarden = ReadonlySet<AardNietMeewerken | undefined>;

/** A day on which the employee did not co-operate in the re-integration, without a sound reason that is known. */
export interface Weigering {
  readonly op: Datum;
  readonly aard: AardNietMeewerken | undefined;
  readonly maatregelId: string | undefined;
  readonly veld: `/nietMeewerken/${number}`;
}

/** Not about the re-integration: the application for the WIA, and what was said or done before the sickness. */
const BUITEN: Aarden = new Set(['wiaTeLaat', 'opzetOfOnjuisteInformatie'] as const);
/** What nobody can refuse who has no possibilities to work. */
const VRAAGT_MOGELIJKHEDEN: Aarden = new Set([
  'passendWerkGeweigerd',
  'maatregelenGeweigerd',
  'planNietMeegewerkt',
] as const);
const INSPANNING: Aarden = new Set([
  'passendWerkGeweigerd',
  'maatregelenGeweigerd',
  'planNietMeegewerkt',
  'herstelBelemmerd',
] as const);

/** The refusal is not about the re-integration; other rules and other measures belong to it. */
export const isBuitenReintegratie = ({ aard }: Pick<Item, 'aard'>): boolean => BUITEN.has(aard);

/** The employee refused an effort itself (art. 7:660a BW), rather than missed an appointment or kept something back. */
export const isInspanningGeweigerd = ({ aard }: Weigering): boolean => INSPANNING.has(aard);

/**
 * The employee was right: a sound reason or a concrete option that fits better is recorded, an expert of UWV agreed with
 * him afterwards, or he had no possibilities to work on that day (§§ 3, 8 and 9 beoordelingskader, art. 7:660a BW).
 */
export function isTerechtGeweigerd(zaak: Zaak, item: Item): boolean {
  const { datum, aard } = item;
  if (item.deugdelijkeGrond === true || item.werkaanbodBeterMogelijk === true) return true;
  if (!datum) return false;
  const { inspanning, werk } = gelijkVanDeskundige(zaak);
  if (inspanning && inspanning >= datum) return true;
  if (aard === 'passendWerkGeweigerd' && werk && werk >= datum) return true;
  return VRAAGT_MOGELIJKHEDEN.has(aard) && geenMogelijkheden(laatsteTot(metingen(zaak), datum));
}

/** Last request that led to: the efforts of the employee suffice, or there is no suitable work. */
const gelijkVanDeskundige = eenmaal((zaak: Zaak): { inspanning?: Datum; werk?: Datum } => {
  const uit: { inspanning?: Datum; werk?: Datum } = {};
  for (const { vraag, uitkomst, aangevraagdOp: op } of zaak.deskundigenoordelen ?? []) {
    if (!op) continue;
    if (vraag === 'inspanningWerknemer' && uitkomst === 'ja')
      uit.inspanning = laatste(uit.inspanning ?? op, op);
    if (vraag === 'passendWerkAanwezig' && uitkomst === 'nee') uit.werk = laatste(uit.werk ?? op, op);
  }
  return uit;
});

/** Every refusal that counts, oldest first. Items without a date, and those where the employee was right, are not there. */
export const weigeringen = eenmaal((zaak: Zaak): readonly Weigering[] => {
  const uit: Weigering[] = [];
  zaak.nietMeewerken?.forEach((item, i) => {
    const { datum: op, aard, maatregelId } = item;
    if (!op || isBuitenReintegratie(item) || isTerechtGeweigerd(zaak, item)) return;
    uit.push({ op, aard, maatregelId, veld: `/nietMeewerken/${i}` });
  });
  return opDatum(uit);
});

/**
 * The refusals that the employee did not undo himself: he did not co-operate again within `dagen`, or refused anew
 * within that time afterwards.
 */
export function staandeWeigeringen(zaak: Zaak, dagen: number): readonly Weigering[] {
  const reeks = weigeringen(zaak);
  return reeks.filter((weigering) => {
    const weer = weerMeegewerktOp(zaak, weigering);
    if (!weer || weer > plusDagen(weigering.op, dagen)) return true;
    const volgende = eersteNa(reeks, weer)?.op;
    return volgende !== undefined && volgende <= plusDagen(weer, dagen);
  });
}

/** The first day after it on which he did what he had refused: took work, came, or signed the plan. */
export function weerMeegewerktOp(
  zaak: Zaak,
  { op, aard }: Pick<Weigering, 'op' | 'aard'>,
): Datum | undefined {
  const momenten = medewerking(zaak);
  switch (aard) {
    case 'passendWerkGeweigerd':
      return eersteNa(momenten.werk, op)?.op;
    case 'nietVerschenen':
      return eersteNa(momenten.spreekuur, op)?.op;
    case 'planNietMeegewerkt':
      return eersteNa(momenten.plan, op)?.op;
    default:
      return undefined;
  }
}

const medewerking = eenmaal((zaak: Zaak) => {
  const reeks = (data: readonly (Datum | undefined)[]) => opDatum(data.flatMap((op) => (op ? [{ op }] : [])));
  const plannen = [zaak.planVanAanpak, ...(zaak.bijstellingen ?? [])];
  return {
    werk: reeks(
      (zaak.spoor1?.aanbiedingen ?? []).map((a) =>
        a.reactie === 'aanvaard' ? (a.reactieOp ?? a.datum) : undefined,
      ),
    ),
    spreekuur: reeks((zaak.arbodienst?.spreekuren ?? []).map((s) => (s.verschenen ? s.datum : undefined))),
    plan: reeks(
      plannen.map((plan) =>
        plan?.stuk?.ondertekening?.werknemer?.ondertekendOp ? datumVan(plan) : undefined,
      ),
    ),
  };
});
