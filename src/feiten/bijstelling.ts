import { plusDagen, type Datum } from '../kern/datum.ts';
import { TERMIJNEN } from '../recht/termijnen.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { eenmaal } from './eenmaal.ts';
import { datumVan } from './stukken.ts';
import type { Termijnafwijking } from './termijnafwijking.ts';
import { aantalVoor, opDatum, vroegste } from './volgorde.ts';

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

/**
 * The first adjustment that names the occasion, or the one that it names; else the first plan or adjustment from that
 * day on.
 */
export function antwoordOp(zaak: Zaak, { op, id, soort, bijstellingId }: Aanleiding): Antwoord | undefined {
  const { reeks, opId, adviesId, evaluatieId } = antwoorden(zaak);
  const noemt = soort === 'adviesId' ? adviesId : evaluatieId;
  const genoemd = [
    ...(id === undefined ? [] : [noemt.get(id)]),
    ...(bijstellingId === undefined ? [] : [opId.get(bijstellingId)]),
  ].filter((antwoord) => antwoord !== undefined);
  return vroegste(genoemd) ?? reeks[aantalVoor(reeks, op)];
}

interface Antwoorden {
  /** The plan and its adjustments, oldest first. */
  readonly reeks: readonly Antwoord[];
  /** The first adjustment with an id, and the first that names an advice or an evaluation. */
  readonly opId: ReadonlyMap<string, Antwoord>;
  readonly adviesId: ReadonlyMap<string, Antwoord>;
  readonly evaluatieId: ReadonlyMap<string, Antwoord>;
}

const antwoorden = eenmaal(({ planVanAanpak, bijstellingen }: Zaak): Antwoorden => {
  const uit: Antwoord[] = [];
  const plan = datumVan(planVanAanpak);
  const opId = new Map<string, Antwoord>();
  const adviesId = new Map<string, Antwoord>();
  const evaluatieId = new Map<string, Antwoord>();
  bijstellingen?.forEach((bijstelling, i) => {
    const op = datumVan(bijstelling);
    if (!op) return;
    const veld = `/bijstellingen/${i}/stuk/opgesteldOp` as const;
    const antwoord = { op, veld, afwijking: bijstelling.termijnafwijking };
    uit.push(antwoord);
    neemEerste(opId, bijstelling.id, antwoord);
    neemEerste(adviesId, bijstelling.adviesId, antwoord);
    neemEerste(evaluatieId, bijstelling.evaluatieId, antwoord);
  });
  if (plan) {
    const afwijking = planVanAanpak?.termijnafwijking;
    uit.push({ op: plan, veld: '/planVanAanpak/stuk/opgesteldOp', afwijking });
  }
  return { reeks: opDatum(uit), opId, adviesId, evaluatieId };
});

function neemEerste(bij: Map<string, Antwoord>, id: string | undefined, antwoord: Antwoord): void {
  if (id !== undefined && antwoord.op < (bij.get(id)?.op ?? '9')) bij.set(id, antwoord);
}
