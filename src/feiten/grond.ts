import type { Datum } from '../kern/datum.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { eenmaal } from './eenmaal.ts';
import { weigeringen } from './medewerking.ts';
import { middelVanaf, zwaarMiddelVanaf } from './medewerking-middelen.ts';
import { isGeenMogelijkhedenOnderbouwd } from './medisch.ts';
import { metingen } from './mogelijkheden.ts';
import { isBevredigend } from './resultaat.ts';
import { gevuld } from './stukken.ts';

export type Grond = NonNullable<Zaak['deugdelijkeGronden']>[number];
export type Soortgrond = NonNullable<Grond['soort']>;

/** A reason that the employer puts forward for a shortcoming. */
export interface Aangevoerd {
  readonly grond: Grond;
  readonly plek: `/deugdelijkeGronden/${number}`;
  /** What it is put forward for, as it follows on "voor". */
  readonly voor: string;
}

const VOOR: Readonly<Record<NonNullable<Grond['voor']>, string>> = {
  volledigheid: 'de volledigheid van het verslag',
  tijdigheid: 'een te late stap',
  spoor1: 'het eerste spoor',
  spoor2: 'het tweede spoor',
  medisch: 'de medische begeleiding',
  conflict: 'een conflict',
};

const aangevoerd = eenmaal((zaak: Zaak): readonly Aangevoerd[] =>
  (zaak.deugdelijkeGronden ?? []).map((grond, i) => ({
    grond,
    plek: `/deugdelijkeGronden/${i}`,
    voor: grond.voor ? VOOR[grond.voor] : 'een tekortkoming',
  })),
);

/** The grounds put forward for an absent piece; such a shortcoming can always be repaired (par. 5). */
export const grondenVoorVolledigheid = (zaak: Zaak): readonly Aangevoerd[] =>
  aangevoerd(zaak).filter(({ grond }) => grond.voor === 'volledigheid');

/** The other grounds of these kinds. With a satisfactory result no ground is needed (par. 3), so none is weighed. */
export const grondenVan = (
  zaak: Zaak,
  soorten: readonly (Soortgrond | undefined)[],
): readonly Aangevoerd[] => {
  const gevonden = aangevoerd(zaak).filter(
    ({ grond }) => grond.voor !== 'volledigheid' && soorten.includes(grond.soort),
  );
  return gevonden.length > 0 && isBevredigend(zaak) ? [] : gevonden;
};

/** The first doubt or contradiction about an advice with which nothing was done. */
export function onbeantwoordeTwijfel({ twijfels }: Zaak): Datum | undefined {
  let eerste: Datum | undefined;
  for (const { datum, actie } of twijfels ?? [])
    if (datum && (actie === undefined || actie === 'geen') && (!eerste || datum < eerste)) eerste = datum;
  return eerste;
}

/**
 * What the employer did when the employee did not co-operate without good reason (par. 9).
 * - `nietVastgelegd`: no such moment is recorded · `ongebruikt`: on the refusal of `op` followed no wage measure,
 *   deskundigenoordeel or request to dismiss, and no warning that was the end of it · `gebruikt`: on each something did.
 */
export type Middelen =
  | { readonly stand: 'nietVastgelegd' | 'gebruikt' }
  | { readonly stand: 'ongebruikt'; readonly op: Datum; readonly veld: `/nietMeewerken/${number}` };

export function middelenBijNietMeewerken(zaak: Zaak): Middelen {
  const reeks = weigeringen(zaak);
  if (reeks.length === 0) return { stand: 'nietVastgelegd' };
  const laatste = reeks.at(-1);
  const open = reeks.find(
    (weigering) =>
      !zwaarMiddelVanaf(zaak, weigering) && !(weigering === laatste && middelVanaf(zaak, weigering)),
  );
  return open ? { stand: 'ongebruikt', op: open.op, veld: open.veld } : { stand: 'gebruikt' };
}

/** Figures are recorded that show why a cost could not be asked (par. 9 and 11); whether they hold is a judgment. */
export function heeftKostenonderbouwing({ spoor1, spoor2, dienstverband }: Zaak): boolean {
  const { reden, grondVoorafZinloos, toelichting } = spoor2?.uitzondering ?? {};
  if (gevuld(spoor1?.grensRedelijkheid)) return true;
  if (reden === 'voorafZinloos' && grondVoorafZinloos === 'kostenBovenLoonEnPremie' && gevuld(toelichting))
    return true;
  return Boolean(dienstverband?.einde && dienstverband.brutoMaandloon && spoor2?.kosten?.begroot);
}

/** By the last statement there are no possibilities left, for good, and the medical part says why (par. 7.4 under 3). */
export function isBlijvendZonderMogelijkheden(zaak: Zaak): boolean {
  return metingen(zaak).at(-1)?.mogelijkheden === 'duurzaamGeen' && isGeenMogelijkhedenOnderbouwd(zaak);
}
