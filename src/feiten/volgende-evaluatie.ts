import { plusDagen, type Datum } from '../kern/datum.ts';
import type { Tijdlijn } from '../tijdlijn/mijlpaal.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { laatstGeevalueerd } from './evaluatiereeks.ts';
import { datumVan } from './stukken.ts';

/** Evaluations by weight: one talk can serve as more than one of them, and is called after the weightiest. */
const SOORTEN = ['eindevaluatie', 'eerstejaarsevaluatie', 'evaluatie-periodiek'] as const;

export type SoortEvaluatie = (typeof SOORTEN)[number];

/** The evaluation that comes next, or should have been. */
export interface VolgendeEvaluatie {
  readonly soort: SoortEvaluatie;
  readonly dag: Datum;
  /** The parties agreed on this day; else it is the last good day, or the usual one. */
  readonly afgesproken: boolean;
}

/**
 * The first evaluation that was not held; one that was passed over is not asked for when another was held since. Those
 * that fall within `samen` days of it are the same talk: it then counts as the weightiest of them.
 */
export function volgendeEvaluatie(
  zaak: Zaak,
  { mijlpalen }: Tijdlijn,
  samen: number,
): VolgendeEvaluatie | undefined {
  const laatstGehouden = laatstGeevalueerd(zaak) ?? '';
  const open = SOORTEN.flatMap((soort): { soort: SoortEvaluatie; dag: Datum }[] => {
    const { status, streef, uiterlijk } = mijlpalen[soort];
    const dag = streef ?? uiterlijk;
    const isOpen = status === 'verstreken' || status === 'nu' || status === 'toekomst';
    return dag && isOpen && dag > laatstGehouden ? [{ soort, dag }] : [];
  });
  const [eerst] = [...open].sort((a, b) => (a.dag < b.dag ? -1 : a.dag > b.dag ? 1 : 0));
  if (!eerst) return undefined;
  const tot = plusDagen(eerst.dag, samen);
  const soort = open.find(({ dag }) => dag <= tot)?.soort ?? eerst.soort;
  return { soort, dag: eerst.dag, afgesproken: afspraken(zaak).has(eerst.dag) };
}

/** Every day for which an evaluation was agreed in a plan or in an earlier evaluation. */
function afspraken({ planVanAanpak: plan, evaluaties, bijstellingen, eerstejaarsevaluatie }: Zaak) {
  return new Set<Datum | undefined>([
    plan?.eerstvolgendeEvaluatie,
    plan?.evaluatieEindeEersteJaar,
    ...(plan?.evaluatiemomenten ?? []),
    ...[...(evaluaties ?? []), ...(bijstellingen ?? []), eerstejaarsevaluatie].map((stuk) =>
      datumVan(stuk) ? stuk?.volgendeEvaluatie : undefined,
    ),
  ]);
}
