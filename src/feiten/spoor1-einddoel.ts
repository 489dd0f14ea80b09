import { dagenTussen, type Datum } from '../kern/datum.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { eindeBegeleiding } from './evaluatiereeks.ts';
import { geenMogelijkheden, metingen, ontstaneMogelijkheden } from './mogelijkheden.ts';
import { adviezenTegenEigenWerk, isAnderDoel, isEigenDoel, type Bereik, type Wending } from './spoor1.ts';
import { conclusieGeenInternWerk, startSpoor2 } from './spoor2.ts';
import { datumVan } from './stukken.ts';

/** Own work stayed the goal after an adviser had said that it is not, and cannot be made, suitable. */
export interface Doelverschil {
  readonly advies: Wending;
  /** The piece that held own work as goal. */
  readonly plan: { readonly op: Datum; readonly veld: `/${string}` };
  /** The first step that did not lead to the own work; absent while there is none. */
  readonly stap: Datum | undefined;
  /** From the advice to that step, to the day on which the advice lost its ground, or to the day up to which we look. */
  readonly dagen: number;
  /** The advice lost its ground before there was a step. */
  readonly vervallen: boolean;
}

/**
 * The first advice of the last unbroken series against own work, when it met a plan with own work as goal. `undefined`
 * when there is none, when no goal is recorded, and when nothing suits at the own employer: then the second track is the
 * one step left, and its own rule counts those days.
 */
export function doelNaastAdvies(bereik: Bereik): Doelverschil | undefined {
  const { zaak } = bereik;
  const einde = eindeBegeleiding(bereik);
  const tegen = adviezenTegenEigenWerk(zaak).filter(({ op }) => op <= einde);
  const sinds = laatsteOmslag(zaak, tegen.at(-1)?.op ?? einde);
  const advies = tegen.find(({ op }) => sinds === undefined || op >= sinds) ?? tegen[0];
  if (!advies || conclusieGeenInternWerk(zaak)?.op === advies.op) return undefined;
  const plan = doelOp(zaak, advies.op);
  if (!plan || !isEigenDoel(plan.einddoel)) return undefined;
  const stap = eersteStap(zaak, advies.op);
  const ophoudt = vervaltOp(zaak, advies.op);
  const tot = [stap, ophoudt].reduce<Datum>((a, b) => (b && b < a ? b : a), einde);
  const gezet = stap && stap <= tot ? stap : undefined;
  return {
    advies,
    plan: { op: plan.op, veld: plan.veld },
    stap: gezet,
    dagen: dagenTussen(advies.op, tot),
    vervallen: !gezet && ophoudt === tot,
  };
}

/** The last day up to `tot` on which possibilities appeared again or the bedrijfsarts returned to own work as goal. */
function laatsteOmslag(zaak: Zaak, tot: Datum): Datum | undefined {
  let omslag = ontstaneMogelijkheden(zaak).findLast(({ op }) => op <= tot)?.op;
  for (const advies of zaak.adviezen ?? []) {
    const op = isEigenDoel(advies.einddoel) ? datumVan(advies) : undefined;
    if (op && op <= tot && (!omslag || op > omslag)) omslag = op;
  }
  return omslag;
}

interface Doel {
  readonly op: Datum;
  readonly einddoel: NonNullable<Parameters<typeof isEigenDoel>[0]>;
  readonly veld: `/${string}`;
}

/** The goal in force on a day; when there was no plan yet, that of the first one after it. */
function doelOp({ planVanAanpak, bijstellingen }: Zaak, dag: Datum): Doel | undefined {
  let geldend: Doel | undefined;
  let daarna: Doel | undefined;
  const neem = (
    stuk: typeof planVanAanpak | NonNullable<typeof bijstellingen>[number],
    veld: Doel['veld'],
  ): void => {
    const op = datumVan(stuk);
    if (!op || !stuk?.einddoel) return;
    const doel = { op, einddoel: stuk.einddoel, veld };
    if (op < dag ? !geldend || op >= geldend.op : false) geldend = doel;
    if (op >= dag && (!daarna || op < daarna.op)) daarna = doel;
  };
  neem(planVanAanpak, '/planVanAanpak/einddoel');
  bijstellingen?.forEach((bijstelling, i) => {
    neem(bijstelling, `/bijstellingen/${i}/einddoel`);
  });
  return geldend ?? daarna;
}

/** The first day, not before `vanaf`, of a step towards other work, here or elsewhere. */
function eersteStap(zaak: Zaak, vanaf: Datum): Datum | undefined {
  let eerste: Datum | undefined;
  const neem = (op: Datum | undefined): void => {
    if (op && op >= vanaf && (!eerste || op < eerste)) eerste = op;
  };
  const { spoor1, planVanAanpak: plan, eerstejaarsevaluatie: eje } = zaak;
  if (isAnderDoel(plan?.einddoel)) neem(datumVan(plan));
  for (const b of zaak.bijstellingen ?? []) if (isAnderDoel(b.einddoel) || b.tweedeSpoor) neem(datumVan(b));
  if (isAnderDoel(eje?.doelTweedeJaar)) neem(datumVan(eje));
  neem(spoor1?.anderWerkIntern?.onderzochtOp);
  neem(spoor1?.functiePassendMaken?.onderzochtOp);
  neem(spoor1?.nietsInternMogelijk?.vastgesteldOp);
  for (const { datum } of spoor1?.aanbiedingen ?? []) neem(datum);
  // What ran already on that day goes on from that day.
  const loopt = (van: Datum | undefined, tot: Datum | undefined): void => {
    if (van && (!tot || tot >= vanaf)) neem(van > vanaf ? van : vanaf);
  };
  loopt(startSpoor2(zaak)?.op, undefined);
  for (const ad of zaak.arbeidsdeskundigeOnderzoeken ?? [])
    if (datumVan(ad) !== vanaf) loopt(ad.aangevraagdOp ?? datumVan(ad), datumVan(ad));
  for (const { werk, van, tot } of zaak.urenlog ?? [])
    if (werk === 'anderIntern' || werk === 'andereWerkgever') loopt(van, tot);
  return eerste;
}

/** The first day after an advice on which it lost its ground: the bedrijfsarts returned to own work, or saw no possibilities. */
function vervaltOp(zaak: Zaak, na: Datum): Datum | undefined {
  const geen = metingen(zaak).find((meting) => meting.op > na && geenMogelijkheden(meting))?.op;
  let terug: Datum | undefined;
  for (const advies of zaak.adviezen ?? []) {
    const op = datumVan(advies);
    if (op && op > na && isEigenDoel(advies.einddoel) && (!terug || op < terug)) terug = op;
  }
  return geen && (!terug || geen < terug) ? geen : terug;
}
