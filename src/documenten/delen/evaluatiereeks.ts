import { standVan } from '../../feiten/stukken.ts';
import type { Datum } from '../../kern/datum.ts';
import { opPeildatum } from '../../zaak/peil.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import type { Kennis } from './kennis.ts';

export type Evaluatie = NonNullable<Zaak['evaluaties']>[number];
export type Bijstelling = NonNullable<Zaak['bijstellingen']>[number];

/** An item of the case with its place there. */
interface Geplaatst<T, V extends string> {
  readonly item: T;
  readonly veld: `/${V}/${number}`;
}

/** One paper: an evaluation, an adjustment of the plan, or both on one day. */
export interface Evaluatiestuk {
  readonly evaluatie?: Geplaatst<Evaluatie, 'evaluaties'> | undefined;
  readonly bijstelling?: Geplaatst<Bijstelling, 'bijstellingen'> | undefined;
  /** Day on which it was drawn up. */
  readonly op?: Datum | undefined;
}

/**
 * The evaluations and adjustments of the plan that were not withdrawn, by date; what has none comes last. An adjustment
 * shares the paper of the evaluation it came of when it bears the same date or none: one of a later day was not there yet.
 */
export function evaluatiestukken({ evaluaties = [], bijstellingen = [] }: Zaak): readonly Evaluatiestuk[] {
  const bijst = bijstellingen
    .map((item, nr) => ({ item, veld: `/bijstellingen/${nr}` as const }))
    .filter(({ item }) => standVan(item) !== 'vervallen');
  const vergeven = new Set<object>();
  const metEvaluatie = evaluaties.flatMap((item, nr): Evaluatiestuk[] => {
    if (standVan(item) === 'vervallen' || isRest(item)) return [];
    const bijstelling = bijst.find((b) => !vergeven.has(b) && isVolgendUit(b.item, item));
    if (bijstelling) vergeven.add(bijstelling);
    return [{ evaluatie: { item, veld: `/evaluaties/${nr}` }, bijstelling, op: item.stuk?.opgesteldOp }];
  });
  const los = bijst
    .filter((bijstelling) => !vergeven.has(bijstelling))
    .map((bijstelling): Evaluatiestuk => ({ bijstelling, op: bijstelling.item.stuk?.opgesteldOp }));
  return [...metEvaluatie, ...los].sort((a, b) => vergelijk(a.op, b.op));
}

/** Undated last; a sort keeps what is equal in order. */
const vergelijk = (a: Datum | undefined, b: Datum | undefined): number =>
  a === b ? 0 : a === undefined ? 1 : b === undefined || a < b ? -1 : 1;

function isVolgendUit(b: Bijstelling, e: Evaluatie): boolean {
  const verwijst =
    (b.id !== undefined && b.id === e.bijstellingId) || (e.id !== undefined && e.id === b.evaluatieId);
  const [opB, opE] = [b.stuk?.opgesteldOp, e.stuk?.opgesteldOp];
  return verwijst && (opB === opE || opB === undefined);
}

/** Before its day an evaluation can be known only by the action that was taken already. */
export const isRest = (evaluatie: Pick<Evaluatie, 'stuk' | 'actieBijStagnatieOp'> | undefined): boolean =>
  evaluatie?.stuk === undefined && evaluatie?.actieBijStagnatieOp !== undefined;

/** The paper of this number, counted from 1, else the last one, else an empty evaluation that is still to be written. */
export function kiesStuk(zaak: Zaak, nummer?: number): Evaluatiestuk {
  const stukken = evaluatiestukken(zaak);
  const veld = `/evaluaties/${zaak.evaluaties?.length ?? 0}` as const;
  return stukken[(nummer ?? 0) - 1] ?? stukken.at(-1) ?? { evaluatie: { item: {}, veld } };
}

/** Its two parts as they were known on the day of the document. */
export function opDeDag({ evaluatie, bijstelling }: Evaluatiestuk, { zaak, dag }: Kennis) {
  const { schemaVersie, zaaknummer } = zaak;
  const deel = {
    schemaVersie,
    zaaknummer,
    ...(evaluatie && { evaluaties: [evaluatie.item] }),
    ...(bijstelling && { bijstellingen: [bijstelling.item] }),
  };
  const { evaluaties, bijstellingen } = opPeildatum(deel, dag).zaak;
  return { evaluatie: evaluaties?.[0], bijstelling: bijstellingen?.[0] };
}

/** The evaluation before this day that the period is counted from, else the plan. */
export function vorigeEvaluatie({ toen, dag }: Kennis): Datum | undefined {
  const data = [...(toen.evaluaties ?? []), toen.eerstejaarsevaluatie, toen.planVanAanpak]
    .filter((stuk) => standVan(stuk) === 'aanwezig')
    .flatMap((stuk) => stuk?.stuk?.opgesteldOp ?? [])
    .filter((op) => op < dag);
  return data.sort().at(-1);
}
