import type { Zaak } from '../zaak/schema/zaak.ts';
import { eenmaal } from './eenmaal.ts';
import {
  haaltLoonwaarde,
  isInLijnMetMogelijkheden,
  isStructureel,
  isTegenHetEinde,
  isZonderBetereOptie,
  zijnBeidenEens,
  type Weet,
} from './resultaatvoorwaarden.ts';

/** § 3 knows two ways to a satisfactory result: work in line with the possibilities, and else 65 % of the old wage. */
export type Weg = 'mogelijkheden' | 'loonwaarde';

/** Conditions of a satisfactory result; `instemming` only at another employer (§ 9). */
export type Voorwaarde =
  | 'structureel'
  | 'inLijnMetMogelijkheden'
  | 'loonwaarde'
  | 'tegenHetEinde'
  | 'beidenEens'
  | 'inspanningenVooraf'
  | 'geenBetereOptie'
  | 'instemming';

/**
 * Does the case record a satisfactory result in the sense of § 3 (and, elsewhere, § 9) of the beoordelingskader?
 * - `geen`: no work, or no result recorded · `niet`: the facts say no · `onbeslist`: the facts do not say enough ·
 *   `bevredigend`: every condition is recorded.
 * `weg` is the way that is nearest; `mist` names what it lacks, `tegen` what of that the facts deny.
 */
export type Resultaatstand =
  | { readonly stand: 'geen' }
  | { readonly stand: 'bevredigend'; readonly weg: Weg }
  | {
      readonly stand: 'niet' | 'onbeslist';
      readonly weg: Weg;
      readonly mist: readonly Voorwaarde[];
      readonly tegen: readonly Voorwaarde[];
    };

export const resultaatstand = eenmaal((zaak: Zaak): Resultaatstand => {
  const { resultaat } = zaak;
  if (!resultaat?.soortWerk || resultaat.soortWerk === 'geen') return { stand: 'geen' };
  const mogelijkheden = weeg('mogelijkheden', [
    ...algemeen(zaak),
    ['inLijnMetMogelijkheden', isInLijnMetMogelijkheden(zaak)],
  ]);
  const loonwaarde = langsLoonwaarde(zaak);
  const naaste = isNader(loonwaarde, mogelijkheden) ? loonwaarde : mogelijkheden;
  const { weg, mist, tegen } = naaste;
  if (mist.length === 0) return { stand: 'bevredigend', weg };
  return { stand: tegen.length > 0 ? 'niet' : 'onbeslist', weg, mist, tegen };
});

/** What both ways ask. */
function algemeen(zaak: Zaak): readonly [Voorwaarde, Weet][] {
  const structureel: [Voorwaarde, Weet] = ['structureel', isStructureel(zaak)];
  return zaak.resultaat?.soortWerk === 'andereWerkgever'
    ? [structureel, ['instemming', zaak.resultaat.instemmingWerknemer]]
    : [structureel];
}

const langsLoonwaarde = eenmaal((zaak: Zaak): Gewogen =>
  weeg('loonwaarde', [
    ...algemeen(zaak),
    ['loonwaarde', haaltLoonwaarde(zaak)],
    ['tegenHetEinde', isTegenHetEinde(zaak)],
    ['beidenEens', zijnBeidenEens(zaak)],
    ['inspanningenVooraf', zaak.resultaat?.inspanningenGingenVooraf],
    ['geenBetereOptie', isZonderBetereOptie(zaak)],
  ]),
);

/**
 * What 65 % of the old wage lacks as a result, where the case can only rest on that: by the facts the work is not in
 * line with the possibilities, and the wage is reached. Then every condition of that way matters, however many the facts
 * deny. `undefined` where another way is open or nothing is known of the wage.
 */
export const alleenOpLoonwaarde = (zaak: Zaak): Gewogen | undefined =>
  resultaatstand(zaak).stand !== 'geen' &&
  isInLijnMetMogelijkheden(zaak) === false &&
  haaltLoonwaarde(zaak) === true
    ? langsLoonwaarde(zaak)
    : undefined;

/** § 3 and § 9: what the parties say of the result. */
export const VAN_PARTIJEN: readonly Voorwaarde[] = ['instemming', 'beidenEens', 'geenBetereOptie'];

/** The result rests on 65 % of the old wage, or would if the parties said so: the wage is reached, and no fact denies the rest. */
export function steuntOpLoonwaarde(zaak: Zaak): boolean {
  const stand = resultaatstand(zaak);
  if (stand.stand === 'geen') return false;
  if (stand.stand === 'bevredigend') return stand.weg === 'loonwaarde';
  const { weg, mist, tegen } = alleenOpLoonwaarde(zaak) ?? stand;
  const isVanPartijen = (voorwaarde: Voorwaarde): boolean => VAN_PARTIJEN.includes(voorwaarde);
  return weg === 'loonwaarde' && !mist.includes('loonwaarde') && tegen.every(isVanPartijen);
}

/** UWV then asks nothing about the way that led there. */
export const isBevredigend = (zaak: Zaak): boolean => resultaatstand(zaak).stand === 'bevredigend';

export interface Gewogen {
  readonly weg: Weg;
  readonly mist: readonly Voorwaarde[];
  readonly tegen: readonly Voorwaarde[];
}

const weeg = (weg: Weg, voorwaarden: readonly [Voorwaarde, Weet][]): Gewogen => ({
  weg,
  mist: voorwaarden.flatMap(([naam, weet]) => (weet === true ? [] : [naam])),
  tegen: voorwaarden.flatMap(([naam, weet]) => (weet === false ? [naam] : [])),
});

/** Nearer: fewer facts against it, then less missing. Of two ways that the facts deny alike, the one whose wage is reached. */
function isNader(loonwaarde: Gewogen, mogelijkheden: Gewogen): boolean {
  if (loonwaarde.tegen.length !== mogelijkheden.tegen.length)
    return loonwaarde.tegen.length < mogelijkheden.tegen.length;
  if (loonwaarde.mist.length !== mogelijkheden.mist.length)
    return loonwaarde.mist.length < mogelijkheden.mist.length;
  return loonwaarde.tegen.length > 0 && !loonwaarde.mist.includes('loonwaarde');
}
