import { plusDagen, type Datum } from '../kern/datum.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { eenmaal } from './eenmaal.ts';
import { artsstukken } from './medisch.ts';
import { adviesMet, datumVan } from './stukken.ts';
import { opDatum } from './volgorde.ts';

type Grond = NonNullable<Zaak['deugdelijkeGronden']>[number];

/** A period in which, by the bedrijfsarts, the way to work waits for something, up to his next assessment. */
export interface Wachttijd {
  readonly op: Datum;
  /** The fixed day of the next assessment; absent when none was set. */
  readonly tot: Datum | undefined;
  readonly veld: `/${string}`;
}

/** Every piece in which the bedrijfsarts said that there is a wait, never what for; oldest first. */
const uitspraken = eenmaal((zaak: Zaak) =>
  artsstukken(zaak).filter(({ signalen }) => signalen?.eersteBehandelingVoorgaat === true),
);

/**
 * The wait that a ground puts forward: from the advice that it names on, or, when it names none, from the last statement
 * of the bedrijfsarts that there is a wait. `undefined` when there is no such advice or statement.
 */
export function wachttijdVan(zaak: Zaak, grond: Grond, veld: Wachttijd['veld']): Wachttijd | undefined {
  const { adviesId, hertoetsOp } = grond;
  if (adviesId !== undefined) {
    const advies = adviesMet(zaak, adviesId);
    const op = datumVan(advies);
    return op && { op, tot: hertoetsOp ?? advies?.belastbaarheid?.volgendeBeoordeling, veld };
  }
  const uitspraak = uitspraken(zaak).findLast(({ op }) => !hertoetsOp || op <= hertoetsOp);
  const tot = hertoetsOp ?? uitspraak?.belastbaarheid?.volgendeBeoordeling;
  return uitspraak && { op: uitspraak.op, tot, veld };
}

/** Every wait that bears on the second track, oldest first: by the bedrijfsarts himself, or put forward as a ground. */
const wachttijden = eenmaal((zaak: Zaak): readonly Wachttijd[] => {
  const uit: Wachttijd[] = [];
  const data = (zaak.adviezen ?? []).map(datumVan);
  const jongste = data.reduce((a, b) => (b && (!a || b > a) ? b : a), undefined);
  zaak.adviezen?.forEach((advies, i) => {
    const op = data[i];
    if (!op || advies.signalen?.eersteBehandelingVoorgaat !== true) return;
    const tot = advies.belastbaarheid?.volgendeBeoordeling;
    if (tot !== undefined || op === jongste) uit.push({ op, tot, veld: `/adviezen/${i}` });
  });
  zaak.deugdelijkeGronden?.forEach((grond, i) => {
    if (grond.soort !== 'medischeWachttijd' || (grond.voor ?? 'spoor2') !== 'spoor2') return;
    const wachttijd = wachttijdVan(zaak, grond, `/deugdelijkeGronden/${i}`);
    if (wachttijd) uit.push(wachttijd);
  });
  return opDatum(uit);
});

/**
 * The wait that holds on a day: from the first statement on, continued by every statement made before the previous one
 * ran out. A statement without a fixed next assessment holds until the next one.
 */
export function medischeWachttijdOp(zaak: Zaak, dag: Datum): Wachttijd | undefined {
  let loopt: Wachttijd | undefined;
  for (const wachttijd of wachttijden(zaak)) {
    const sluitAan = loopt?.tot !== undefined && wachttijd.op <= plusDagen(loopt.tot, 1);
    if (loopt && sluitAan) loopt = verleng(loopt, wachttijd);
    else if (wachttijd.op > dag || (loopt?.tot !== undefined && loopt.tot >= dag)) break;
    else loopt = wachttijd;
  }
  if (!loopt || loopt.op > dag) return undefined;
  return loopt.tot === undefined || loopt.tot >= dag ? loopt : undefined;
}

const verleng = (eerst: Wachttijd, dan: Wachttijd): Wachttijd =>
  dan.tot !== undefined && eerst.tot !== undefined && dan.tot > eerst.tot
    ? { op: eerst.op, tot: dan.tot, veld: dan.veld }
    : eerst;
