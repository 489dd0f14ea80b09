import { plusDagen, type Datum } from '../kern/datum.ts';
import { TERMIJNEN } from '../recht/termijnen.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { datumVan } from './stukken.ts';
import type { Termijnafwijking } from './termijnafwijking.ts';

/** The plan, or an adjustment of it, that answers an advice or an evaluation. */
export interface Antwoord {
  readonly op: Datum;
  readonly veld: `/${string}`;
  readonly afwijking: Termijnafwijking | undefined;
}

/** Last good day for an adjustment: art. 4 lid 5 declares the two weeks of lid 1 applicable to advice and evaluation. */
export const uiterlijkNaAanleiding = (aanleiding: Datum): Datum =>
  plusDagen(aanleiding, TERMIJNEN.planVanAanpak.dagen);

interface Aanleiding {
  readonly op: Datum;
  /** Id by which an adjustment says that it answers this advice or evaluation. */
  readonly id: string | undefined;
  readonly soort: 'adviesId' | 'evaluatieId';
  /** Id of the adjustment that the evaluation itself names. */
  readonly bijstellingId?: string | undefined;
}

/** The adjustment that names the occasion or is named by it; else the first plan or adjustment from that day on. */
export function antwoordOp(
  { planVanAanpak, bijstellingen }: Zaak,
  aanleiding: Aanleiding,
): Antwoord | undefined {
  const reeks = (bijstellingen ?? []).flatMap((bijstelling, i) => {
    const op = datumVan(bijstelling);
    return op ? [{ op, bijstelling, veld: `/bijstellingen/${i}/stuk/opgesteldOp` as const }] : [];
  });
  const { id, soort, bijstellingId } = aanleiding;
  const genoemd = reeks.find(
    ({ bijstelling: b }) =>
      (id !== undefined && b[soort] === id) || (bijstellingId !== undefined && b.id === bijstellingId),
  );
  if (genoemd) return { op: genoemd.op, veld: genoemd.veld, afwijking: genoemd.bijstelling.termijnafwijking };
  const plan = datumVan(planVanAanpak);
  const kandidaten: Antwoord[] = reeks.map(({ op, veld, bijstelling }) => ({
    op,
    veld,
    afwijking: bijstelling.termijnafwijking,
  }));
  if (plan) {
    const afwijking = planVanAanpak?.termijnafwijking;
    kandidaten.push({ op: plan, veld: '/planVanAanpak/stuk/opgesteldOp', afwijking });
  }
  return kandidaten
    .filter(({ op }) => op >= aanleiding.op)
    .reduce<Antwoord | undefined>((a, b) => (a && a.op <= b.op ? a : b), undefined);
}
