import type { Zaak } from '../zaak/schema/zaak.ts';
import { gevuld } from './stukken.ts';

type Spoor1 = NonNullable<Zaak['spoor1']>;
export type RedenNietPassend = NonNullable<NonNullable<Spoor1['anderWerkIntern']>['reden']>;

/** A reason that the employer gives for leaving a possibility at his own company. */
export interface Bezwaar {
  readonly reden: RedenNietPassend;
  readonly veld: `/${string}`;
  /** There is an explanation beside the bare reason. */
  readonly toegelicht: boolean;
}

const ONDERZOEKEN = ['eigenWerk', 'aanpassingWerkplek', 'anderWerkIntern', 'functiePassendMaken'] as const;

/** The first examination that ended in "not possible" for one of these reasons. */
export function bezwaarBijOnderzoek(
  { spoor1 }: Zaak,
  redenen: readonly RedenNietPassend[],
): Bezwaar | undefined {
  for (const soort of ONDERZOEKEN) {
    const { uitkomst, reden, toelichting } = spoor1?.[soort] ?? {};
    if (uitkomst === 'nietMogelijk' && reden && redenen.includes(reden))
      return { reden, veld: `/spoor1/${soort}/reden`, toegelicht: gevuld(toelichting) };
  }
  return undefined;
}

/** As {@link bezwaarBijOnderzoek}, and else the first function in the overview that was passed over for such a reason. */
export function eersteBezwaar(zaak: Zaak, redenen: readonly RedenNietPassend[]): Bezwaar | undefined {
  const onderzoek = bezwaarBijOnderzoek(zaak, redenen);
  if (onderzoek) return onderzoek;
  const functies = zaak.spoor1?.functies ?? [];
  const index = functies.findIndex(
    ({ passend, reden }) => passend !== 'passend' && reden && redenen.includes(reden),
  );
  const { reden, toelichting } = functies[index] ?? {};
  return reden && { reden, veld: `/spoor1/functies/${index}/reden`, toegelicht: gevuld(toelichting) };
}

/** Reasoned: there is no post or no room in the formation. Then placement cannot be asked (§ 9 beoordelingskader). */
export function geenFormatieruimte({ spoor1 }: Zaak): boolean {
  const { uitkomst, reden, toelichting } = spoor1?.anderWerkIntern ?? {};
  return (
    gevuld(spoor1?.geenFormatieruimte) ||
    (uitkomst === 'nietMogelijk' && reden === 'geenFormatieruimte' && gevuld(toelichting))
  );
}

/** Placement would ask the dismissal of somebody else, which is never asked (§ 9 beoordelingskader). */
export const vergtOntslagCollega = ({ spoor1 }: Zaak): boolean =>
  [spoor1?.anderWerkIntern, spoor1?.functiePassendMaken].some(
    (o) => o?.uitkomst === 'nietMogelijk' && o.reden === 'ontslagCollegaNodig',
  );

/**
 * Reasoned with figures: a solution endangers the production or is out of proportion, the limit of what can be asked
 * (§ 9 beoordelingskader). Whether the figures carry it is asked once, by `s1-grens-redelijkheid`.
 */
export const grensRedelijkheid = ({ spoor1 }: Zaak): boolean => gevuld(spoor1?.grensRedelijkheid);

/** One of the limits of § 9 is invoked: no placement can be asked at the own employer, as long as it holds. */
export const isHerplaatsingBegrensd = (zaak: Zaak): boolean =>
  geenFormatieruimte(zaak) || vergtOntslagCollega(zaak) || grensRedelijkheid(zaak);
