import type { Bron } from '../../src/recht/bron.ts';
import { TOETSPLAATSEN, type Toetsplaats } from './dekking.ts';
import { REGELS } from '../../src/regels/index.ts';
import type { Regel } from '../../src/regels/regel.ts';

/** A place in a source and the rules that cite it. */
export interface Aangehaald {
  readonly bron: Bron;
  readonly regels: readonly string[];
}

/** Every place that a rule cites, by source and place. */
export function aangehaald(regels: readonly Regel[] = REGELS): readonly Aangehaald[] {
  const uit = new Map<string, { bron: Bron; regels: string[] }>();
  for (const regel of regels)
    for (const bron of regel.bronnen) {
      const eerder = uit.get(bron.citaat);
      if (eerder) eerder.regels.push(regel.id);
      else uit.set(bron.citaat, { bron, regels: [regel.id] });
    }
  return [...uit.values()].sort((a, b) => opPlaats(a.bron, b.bron));
}

const getallen = new Intl.Collator('nl', { numeric: true });
const opPlaats = (a: Bron, b: Bron): number =>
  getallen.compare(a.regeling, b.regeling) || getallen.compare(a.citaat, b.citaat);

/** A citation of the place itself, or of a finer place within it. */
const raakt = (plaats: Toetsplaats, bron: Bron): boolean =>
  bron.regeling === plaats.regeling &&
  (['artikel', 'lid', 'onderdeel'] as const).every(
    (deel) => plaats[deel] === undefined || plaats[deel] === bron[deel],
  );

export interface Dekking {
  readonly plaats: string;
  readonly regels: readonly string[];
  readonly zonderRegel?: string;
}

/** Every place of the Regeling procesgang and the beoordelingskader with its rules, or the reason why it has none. */
export const dekking = (lijst: readonly Aangehaald[] = aangehaald()): readonly Dekking[] =>
  TOETSPLAATSEN.map((plaats) => ({
    plaats: naamVan(plaats),
    regels: [
      ...new Set(lijst.filter(({ bron }) => raakt(plaats, bron)).flatMap(({ regels }) => regels)),
    ].sort(),
    ...(plaats.zonderRegel !== undefined && { zonderRegel: plaats.zonderRegel }),
  }));

const naamVan = ({ regeling, artikel, lid, onderdeel }: Toetsplaats): string =>
  regeling === 'bbp'
    ? `beoordelingskader, ${onderdeel ?? ''}`
    : `Regeling procesgang, art. ${artikel ?? ''}${lid ? ` lid ${lid}` : ''}${onderdeel ? ` onder ${onderdeel}` : ''}`;

/** Places without a rule and without a recorded reason, and the reverse: a reason although a rule cites it. */
export const gebrekkigeDekking = (lijst: readonly Dekking[] = dekking()): readonly string[] =>
  lijst.flatMap(({ plaats, regels, zonderRegel }) =>
    (regels.length === 0) === (zonderRegel === undefined)
      ? [regels.length === 0 ? `${plaats}: no rule` : `${plaats}: a rule and a reason for none`]
      : [],
  );

/** Seen by nobody, or only in somebody else's code or summary. */
export const isOnbevestigd = ({ bewijs }: Bron): boolean => /^(U|Rep)\b/.test(bewijs);

/** Nobody opened the present text, and the one that was read is of before this day. */
export const isVerouderd = (bron: Bron, grens: string): boolean =>
  bron.gecontroleerdOp === undefined &&
  bron.url?.includes('wetten.overheid.nl') === true &&
  bron.stand !== undefined &&
  bron.stand < grens;
