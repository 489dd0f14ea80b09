import type { Datum } from '../kern/datum.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { eldersIn, isOnderbouwdInSpoor1, type Adviespunt } from './advies-elders.ts';
import { eenmaal } from './eenmaal.ts';
import { artsstukken } from './medisch.ts';
import { datumVan, gevuld } from './stukken.ts';

type Advies = NonNullable<Zaak['adviezen']>[number];

/**
 * What was done with an advice. `gevolgd`: followed or under way · `open`: nothing recorded · `zonderReden`,
 * `metReden`: not or partly followed · `afgedaan`: a newer advice took its place, the advice as a whole answers for it,
 * or a rule of its own does · `zonderNieuwer`: replaced, it is said, but the case holds no newer advice.
 */
export type Opvolging = 'gevolgd' | 'open' | 'zonderReden' | 'metReden' | 'afgedaan' | 'zonderNieuwer';

/** A point of advice that was not simply followed, or an advice as a whole. */
export interface Opvolgpunt {
  readonly stand: Exclude<Opvolging, 'gevolgd'>;
  /** Part of it was followed. */
  readonly deels: boolean;
  /** Kind of advice; absent for an advice as a whole. */
  readonly soort?: Adviespunt['soort'];
  /** Day of the advice. */
  readonly op: Datum;
  /** As a message calls it: `adviespunt 2 van de probleemanalyse`. */
  readonly naam: string;
  readonly uit: 'probleemanalyse' | 'advies';
  readonly veld: `/${string}`;
  /** The piece that holds it. */
  readonly stuk: `/${string}`;
}

/** Follow-up by its own words alone. */
export function standVanOpvolging(
  opvolging: Adviespunt['opvolging'],
  reden: string | undefined,
): 'gevolgd' | 'open' | 'zonderReden' | 'metReden' {
  if (opvolging === 'nietGevolgd' || opvolging === 'deelsGevolgd')
    return gevuld(reden) ? 'metReden' : 'zonderReden';
  return opvolging === undefined ? 'open' : 'gevolgd';
}

/** Every advice of the bedrijfsarts in adopted, dated pieces: how many points were followed, and all the others. */
export const opvolgingen = eenmaal(
  (zaak: Zaak): { readonly gevolgd: number; readonly punten: readonly Opvolgpunt[] } => {
    const punten: Opvolgpunt[] = [];
    let gevolgd = 0;
    for (const bundel of bundels(zaak)) {
      const { op, uit, stuk, naam, geheel } = bundel;
      const kop = { op, uit, stuk };
      if (geheel && geheel !== 'afgedaan')
        punten.push({ ...kop, stand: geheel, deels: false, naam, veld: `${stuk}/zonderGevolg` });
      bundel.punten?.forEach((punt, i) => {
        const stand = standVanPunt(zaak, punt, bundel);
        const deels = punt.opvolging === 'deelsGevolgd';
        if (stand === 'gevolgd') gevolgd += 1;
        else
          punten.push({
            ...kop,
            stand,
            deels,
            soort: punt.soort,
            naam: `adviespunt ${i + 1} van ${naam}`,
            veld: `${stuk}/adviespunten/${i}`,
          });
      });
    }
    return { gevolgd, punten };
  },
);

/** The advice of one piece. */
interface Bundel extends Pick<Opvolgpunt, 'op' | 'uit' | 'stuk' | 'naam'> {
  readonly punten: readonly Adviespunt[] | undefined;
  /** What the case says of the advice as a whole; that answers for points that say nothing themselves. */
  readonly geheel: Opvolgpunt['stand'] | undefined;
}

function bundels(zaak: Zaak): readonly Bundel[] {
  const { probleemanalyse: pa } = zaak;
  const uit: Bundel[] = [];
  const analyse = datumVan(pa);
  if (analyse)
    uit.push({
      op: analyse,
      uit: 'probleemanalyse',
      stuk: '/probleemanalyse',
      naam: 'de probleemanalyse',
      punten: pa?.adviespunten,
      geheel: undefined,
    });
  zaak.adviezen?.forEach((advies, i) => {
    const op = datumVan(advies);
    if (!op || (!advies.adviespunten && !advies.zonderGevolg)) return;
    const geheel = standVanGeheel(zaak, advies, op);
    const naam = `advies ${i + 1} van de bedrijfsarts`;
    uit.push({ op, uit: 'advies', stuk: `/adviezen/${i}`, naam, punten: advies.adviespunten, geheel });
  });
  return uit;
}

function standVanPunt(
  zaak: Zaak,
  { id, soort, opvolging, opgevolgdOp, reden }: Adviespunt,
  { op, geheel }: Bundel,
): Opvolging {
  const eigen = standVanOpvolging(opvolging, reden);
  if (eigen === 'gevolgd') return eigen;
  if (soort === 'mediation' && eldersIn(zaak).heeftMediation) return 'afgedaan';
  if (eigen === 'metReden' && isOnderbouwdInSpoor1(zaak, soort)) return 'afgedaan';
  if (eigen !== 'open') return eigen;
  const elders = eldersIn(zaak);
  const gedaan = soort && elders.gedaan[soort];
  if (opgevolgdOp || (id !== undefined && elders.opgenomen.has(id)) || (gedaan && gedaan >= op))
    return 'gevolgd';
  return geheel ? 'afgedaan' : 'open';
}

/** When the case says that nothing was done with an advice as a whole: what that says of it. */
function standVanGeheel(
  zaak: Zaak,
  { zonderGevolg, bijstellingPlanNodig, wijzigtBelastbaarheid }: Advies,
  op: Datum,
): Opvolgpunt['stand'] | undefined {
  if (!zonderGevolg) return undefined;
  if (zonderGevolg.soortReden === 'nieuwerAdvies')
    return (artsstukken(zaak).at(-1)?.op ?? op) > op ? 'afgedaan' : 'zonderNieuwer';
  // Whether such an advice asked for an adjusted plan is a question of termijn-bijstelling-na-advies.
  if (bijstellingPlanNodig ?? wijzigtBelastbaarheid) return 'afgedaan';
  return gevuld(zonderGevolg.reden) ? 'metReden' : 'zonderReden';
}
