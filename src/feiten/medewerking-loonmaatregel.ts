import type { Datum } from '../kern/datum.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { eenmaal } from './eenmaal.ts';
import { isTerechtGeweigerd, type AardNietMeewerken, type Weigering } from './medewerking.ts';
import { eersteDatum } from './volgorde.ts';

export type Loonmaatregel = NonNullable<Zaak['loonmaatregelen']>[number];
export type Loongrond = NonNullable<Loonmaatregel['grond']>;

/** The ground of art. 7:629 BW that fits what the employee did or left. */
const PASSENDE_GRONDEN: Readonly<Record<AardNietMeewerken, readonly Loongrond[]>> = {
  nietVerschenen: ['629-6', '629-3-d', '629-3-e'],
  passendWerkGeweigerd: ['629-3-c'],
  maatregelenGeweigerd: ['629-3-d'],
  planNietMeegewerkt: ['629-3-e'],
  herstelBelemmerd: ['629-3-b'],
  informatieNietGegeven: ['629-6'],
  wiaTeLaat: ['629-3-f'],
  opzetOfOnjuisteInformatie: ['629-3-a'],
};

/**
 * The one ground to name to the employee (besluit 0023): suspension where written rules were made known to him before
 * the day, else the ground of lid 3 that fits; `null` when none does.
 */
export function passendeGrond(
  { werkgever }: Zaak,
  { op, aard }: Pick<Weigering, 'op' | 'aard'>,
): Loongrond | null {
  if (!aard) return null;
  const gronden = PASSENDE_GRONDEN[aard];
  const { schriftelijk, bekendgemaaktOp } = werkgever?.verzuimvoorschriften ?? {};
  const zijnBekend = schriftelijk === true && bekendgemaaktOp !== undefined && bekendgemaaktOp < op;
  if (zijnBekend && gronden.includes('629-6')) return '629-6';
  return gronden.find((grond) => grond !== '629-6') ?? null;
}

/** Lid 3 takes the right to wages away, lid 6 lets the employer wait with paying them. */
export const soortVan = ({ soort, grond }: Loonmaatregel): Loonmaatregel['soort'] =>
  soort ?? (grond === undefined ? undefined : grond === '629-6' ? 'opschorting' : 'loonstop');

/** As a message names it: `art. 7:629 lid 3 onder c BW`. */
export function schrijfGrond(grond: Loongrond): string {
  const letter = grond.slice('629-3-'.length);
  return grond === '629-6' ? 'art. 7:629 lid 6 BW' : `art. 7:629 lid 3 onder ${letter} BW`;
}

/** The first day of a measure, in words where it is not recorded. */
export const ingangVan = ({ ingangsdatum }: Loonmaatregel): Datum | string =>
  ingangsdatum ?? 'een onbekende dag';

type Aanleiding = NonNullable<Zaak['nietMeewerken']>[number];

const aanleidingen = eenmaal((zaak: Zaak): ReadonlyMap<string, readonly Aanleiding[]> => {
  const uit = new Map<string, Aanleiding[]>();
  for (const item of zaak.nietMeewerken ?? []) {
    if (item.maatregelId === undefined) continue;
    const bekend = uit.get(item.maatregelId);
    if (bekend) bekend.push(item);
    else uit.set(item.maatregelId, [item]);
  }
  return uit;
});

/** What the employee did or left that led to the measure, as far as the case links them. */
const aanleidingenVan = (zaak: Zaak, { id }: Loonmaatregel): readonly Aanleiding[] =>
  (id === undefined ? undefined : aanleidingen(zaak).get(id)) ?? [];

/** The first of them by date. */
export const eersteAanleidingOp = (zaak: Zaak, maatregel: Loonmaatregel): Datum | undefined =>
  eersteDatum(aanleidingenVan(zaak, maatregel).map(({ datum }) => datum));

/** None of what led to it fits the ground; false where nothing is linked, or its kind is not recorded. */
export const pastGrondNiet = (zaak: Zaak, maatregel: Loonmaatregel): boolean => {
  const { grond } = maatregel;
  const aarden = aanleidingenVan(zaak, maatregel).flatMap(({ aard }) => aard ?? []);
  return (
    grond !== undefined && aarden.length > 0 && !aarden.some((aard) => PASSENDE_GRONDEN[aard].includes(grond))
  );
};

/** Grounds that fail when the employee had a sound reason. */
const ZONDER_DEUGDELIJKE_GROND: readonly Loongrond[] = ['629-3-c', '629-3-d', '629-3-e', '629-3-f'];
/** Grounds on which an employer who is no doctor cannot decide alone. */
const VRAAGT_DESKUNDIGE: readonly Loongrond[] = ['629-3-a', '629-3-b', '629-3-c', '629-3-d', '629-3-e'];

export type GebrekLoonstop =
  | 'grondOnbekend'
  | 'verkeerdeGrond'
  | 'aardPastNiet'
  | 'deugdelijkeGrond'
  | 'nietInStaat'
  | 'inStaatOnbekend'
  | 'zonderBasis';

/** The first thing that art. 7:629 lid 3 BW asks of a stop of the wages and that the case does not show. */
export function gebrekVanLoonstop(zaak: Zaak, maatregel: Loonmaatregel): GebrekLoonstop | undefined {
  const { grond, inStaatVolgensBedrijfsarts: inStaat, basis } = maatregel;
  if (!grond) return 'grondOnbekend';
  if (grond === '629-6') return 'verkeerdeGrond';
  if (pastGrondNiet(zaak, maatregel)) return 'aardPastNiet';
  const oorzaken = aanleidingenVan(zaak, maatregel);
  if (
    ZONDER_DEUGDELIJKE_GROND.includes(grond) &&
    oorzaken.length > 0 &&
    oorzaken.every((oorzaak) => isTerechtGeweigerd(zaak, oorzaak))
  )
    return 'deugdelijkeGrond';
  if (grond === '629-3-c' && inStaat === false) return 'nietInStaat';
  if (VRAAGT_DESKUNDIGE.includes(grond) && (basis === undefined || basis === 'geen')) return 'zonderBasis';
  if (grond === '629-3-c' && inStaat === undefined) return 'inStaatOnbekend';
  return undefined;
}
