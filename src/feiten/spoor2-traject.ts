import { dagenTussen, plusDagen, type Dagen, type Datum } from '../kern/datum.ts';
import type { Richtwaarden } from '../recht/richtwaarden.ts';
import type { Tijdlijn } from '../tijdlijn/mijlpaal.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { eenmaal } from './eenmaal.ts';
import { eindeBegeleiding } from './evaluatiereeks.ts';
import { eersteStapSpoor2, startSpoor2 } from './spoor2.ts';
import { datumVan, gevuld } from './stukken.ts';
import { isVastgesteld } from './vastgesteld.ts';
import { aantalVoor, opDatum } from './volgorde.ts';

interface Bereik {
  readonly zaak: Zaak;
  readonly tijdlijn: Tijdlijn;
  readonly peildatum: Datum;
}

/** The current second track as far as it has run: from its start to its end, or to the day up to which we look. */
export interface Loop extends Dagen {
  readonly dagen: number;
}

/** The first recorded step stands for the start where nobody recorded that. Earlier tracks are not in it. */
export const loopSpoor2 = eenmaal((bereik: Bereik): Loop | undefined => {
  const { spoor2 } = bereik.zaak;
  const eerder = startSpoor2(bereik.zaak) !== undefined;
  const van = spoor2?.start ?? (eerder ? undefined : eersteStapSpoor2(bereik.zaak)?.op);
  if (!van) return undefined;
  const grens = eindeBegeleiding(bereik);
  const einde = spoor2?.afgesloten?.op;
  const tot = einde && einde < grens ? einde : grens;
  return tot < van ? undefined : { van, tot, dagen: dagenTussen(van, tot) };
});

/**
 * Last day on which the means of a track (training, placement, the sector) need not have been looked at. At hand-in
 * that is the time in which the profiles are made: what was not looked at then will not be.
 */
export const uiterlijkOverwogen = (
  {
    profiel,
    richtwaarden,
  }: { readonly profiel: 'lopend' | 'indiening'; readonly richtwaarden: Richtwaarden },
  loop: Loop,
): Datum =>
  plusDagen(
    loop.van,
    profiel === 'lopend' ? richtwaarden.spoor2OverwegenDagen : 7 * richtwaarden.zoekprofielWeken,
  );

/** A plan that says what is done to find work at another employer. */
export interface Spoor2plan {
  readonly soort: 'trajectplan' | 'bijstelling' | 'planVanAanpak';
  /** Absent when the adopted piece bears no date. */
  readonly op: Datum | undefined;
  /** It names steps. */
  readonly stappen: boolean;
  /** It holds the persoonsprofiel and the zoekprofiel itself. */
  readonly profielen: boolean;
}

/** Adopted plans with the second track in them: an adjusted plan with the same content is as good as a trajectplan (E41). */
export const plannenSpoor2 = eenmaal(
  ({ spoor2, bijstellingen, planVanAanpak }: Zaak): readonly Spoor2plan[] => {
    const uit: Spoor2plan[] = [];
    const t = spoor2?.trajectplan;
    if (t && isVastgesteld(t)) {
      uit.push({ soort: 'trajectplan', op: datumVan(t), stappen: noemtStappen(t), profielen: false });
    }
    for (const b of bijstellingen ?? []) {
      const stappen = (b.activiteiten ?? []).some(isExtern);
      if (!isVastgesteld(b) || !(b.tweedeSpoor === true || b.zoekprofielInPlan === true || stappen)) continue;
      const beschreven = stappen || (b.activiteiten ?? []).length > 0;
      uit.push({
        soort: 'bijstelling',
        op: datumVan(b),
        stappen: beschreven,
        profielen: b.zoekprofielInPlan === true,
      });
    }
    const p = planVanAanpak;
    if (p && isVastgesteld(p) && (gevuld(p.tweedeSpoorActiviteiten) || (p.activiteiten ?? []).some(isExtern)))
      uit.push({ soort: 'planVanAanpak', op: datumVan(p), stappen: true, profielen: false });
    return uit;
  },
);

type Trajectplan = NonNullable<NonNullable<Zaak['spoor2']>['trajectplan']>;

/** The trajectplan says what is done, in which phases, or how the gap to the work sought is closed. */
export const noemtStappen = ({ activiteiten, fasen, kloof }: Trajectplan): boolean =>
  [activiteiten, fasen].some((stappen) => (stappen ?? []).length > 0) || gevuld(kloof);

type Activiteit = NonNullable<NonNullable<Zaak['planVanAanpak']>['activiteiten']>[number];

/** Leads to work at another employer. */
export const isExtern = ({ spoor, soort }: Activiteit): boolean =>
  spoor === 'spoor2' || soort === 'tweedeSpoor';

/** An adjusted plan holds persoonsprofiel and zoekprofiel in place of a trajectplan. */
export const heeftProfielenInPlan = (zaak: Zaak): boolean =>
  plannenSpoor2(zaak).some(({ profielen }) => profielen);

/** A track that failed or stopped, with what is known of it. */
export interface GeslotenTraject {
  readonly op: Datum;
  readonly resultaat: 'geplaatst' | 'mislukt' | 'beeindigd' | undefined;
  readonly adequaat: boolean | undefined;
  readonly toegelicht: boolean;
  /** First day of the track that came after it. */
  readonly vervolg: Datum | undefined;
  readonly veld: `/${string}`;
}

/** Every track that ended, by its last day. */
export const geslotenTrajecten = eenmaal(({ spoor2 }: Zaak): readonly GeslotenTraject[] => {
  const { eerdereTrajecten = [], start, afgesloten: slot } = spoor2 ?? {};
  const begonnen: Begonnen[] = eerdereTrajecten.flatMap(({ van, tot }) => (van ? [{ op: van, tot }] : []));
  if (start) begonnen.push({ op: start, tot: slot?.op });
  const starts = opDatum(begonnen);
  const uit: GeslotenTraject[] = [];
  eerdereTrajecten.forEach(({ van, tot, resultaat, adequaat, toelichting }, i) => {
    if (!tot) return;
    const veld = `/spoor2/eerdereTrajecten/${i}` as const;
    const vervolg = vervolgOp(starts, van, tot);
    uit.push({ op: tot, resultaat, adequaat, toegelicht: gevuld(toelichting), vervolg, veld });
  });
  if (slot?.op) {
    const { op, resultaat, adequaat, toelichting } = slot;
    const vervolg = vervolgOp(starts, start, op);
    const veld = '/spoor2/afgesloten';
    uit.push({ op, resultaat, adequaat, toegelicht: gevuld(toelichting), vervolg, veld });
  }
  return opDatum(uit);
});

interface Begonnen {
  readonly op: Datum;
  readonly tot: Datum | undefined;
}

/** The first start after that of the track itself, of a track that went on when it had ended. */
function vervolgOp(starts: readonly Begonnen[], van: Datum | undefined, tot: Datum): Datum | undefined {
  for (let i = van ? aantalVoor(starts, van, true) : aantalVoor(starts, tot); i < starts.length; i++) {
    const traject = starts[i];
    if (traject && (!traject.tot || traject.tot > tot)) return traject.op;
  }
  return undefined;
}
