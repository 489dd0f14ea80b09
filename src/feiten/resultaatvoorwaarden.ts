import { GRENZEN } from '../recht/grenzen.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { binnenContract, laatsteCapaciteit } from './capaciteit.ts';
import { urenBijEinde } from './gewerkte-uren.ts';
import { datumVan, gevuld } from './stukken.ts';
import { alsVastgesteld } from './vastgesteld.ts';

/** `undefined`: the case does not say, or what it says must be judged. */
export type Weet = boolean | undefined;

/** What the final evaluation says; a draft says nothing yet. */
const eind = ({ eindevaluatie }: Zaak): Partial<NonNullable<Zaak['eindevaluatie']>> =>
  alsVastgesteld(eindevaluatie) ?? {};

/**
 * § 3: plausible that the employee can go on in this work after the wage period. A term in the contract does not decide
 * by itself: § 3 fixes no length. Work elsewhere without a contract, in a job that ends, or in which nobody expects the
 * employee to stay, is not structural.
 */
export function isStructureel(zaak: Zaak): Weet {
  const grond = zaak.resultaat?.structureel;
  const { blijftInDitWerk, huidigWerk } = eind(zaak);
  if (isZonderContract(zaak) || blijftInDitWerk === false || isOpEindigendDienstverband(zaak)) return false;
  if (!grond) return huidigWerk?.structureel === false ? false : undefined;
  const tegenspraak = huidigWerk?.structureel === false || grond.bedrijfsartsBevestigt === false;
  return grond.contractvorm === 'onbepaaldeTijd' && !grond.contractTot && !tegenspraak ? true : undefined;
}

/**
 * The work rests on no contract at all. At the own employer it rests on the contract there is, which stays as it was
 * (art. 7:629 lid 12 BW); whether the work itself remains is then still to be judged.
 */
export const isZonderContract = ({ resultaat }: Zaak): boolean =>
  resultaat?.structureel?.contractvorm === 'geen' && resultaat.soortWerk === 'andereWerkgever';

/** The work is at the own employer, whose job ends, and he does not want to take the employee back. */
export const isOpEindigendDienstverband = (zaak: Zaak): boolean =>
  zaak.resultaat?.soortWerk !== 'andereWerkgever' &&
  zaak.dienstverband?.einde !== undefined &&
  eind(zaak).bereidTerugTeNemen !== true;

/**
 * Hours per week with which a result is compared: what the youngest statement of a doctor allows, but never more than
 * the contract asked before the sickness (§ 3: the result is measured by the own work).
 */
export function haalbareUren(zaak: Zaak): number | undefined {
  const capaciteit = laatsteCapaciteit(zaak)?.urenPerWeek;
  return capaciteit === undefined ? undefined : binnenContract(zaak, capaciteit);
}

/**
 * § 3: more or less in line with the remaining possibilities. Compared with the youngest statement of a doctor. Fewer
 * hours, or work far below the own level, may still be "more or less" in line: that is for a person to say. Less than
 * half of the hours is not, by any reading of those words.
 */
export function isInLijnMetMogelijkheden(zaak: Zaak): Weet {
  const { niveau, passendBijMogelijkheden: passend } = zaak.resultaat ?? {};
  if (passend === false) return false;
  const uren = urenBijEinde(zaak);
  const haalbaar = haalbareUren(zaak);
  if (uren === undefined || haalbaar === undefined) return undefined;
  if (uren < haalbaar) return 2 * uren < haalbaar ? false : undefined;
  if (niveau === 'veelLager') return undefined;
  return passend === true || niveau === 'gelijk' || niveau === 'hoger' ? true : undefined;
}

/** Wage now and wage before the sickness, from where the case holds them. */
export function lonenVan(zaak: Zaak): {
  readonly nu: number | undefined;
  readonly voor: number | undefined;
} {
  const { resultaat, dienstverband } = zaak;
  const huidig = eind(zaak).huidigWerk;
  return {
    nu: resultaat?.loonNu ?? huidig?.loon,
    voor: resultaat?.loonVoor ?? huidig?.loonVoor ?? dienstverband?.brutoMaandloon,
  };
}

/** The wage now as a part of the wage before the sickness, in percent; the recorded loonwaarde where no wages are. */
export function loonwaardeVan(zaak: Zaak): number | undefined {
  const { nu, voor } = lonenVan(zaak);
  return nu !== undefined && voor ? (100 * nu) / voor : vastgelegdPercentage(zaak);
}

const vastgelegdPercentage = (zaak: Zaak): number | undefined =>
  zaak.resultaat?.loonwaardePercentage ?? eind(zaak).huidigWerk?.loonwaardePercentage;

/**
 * § 3: at least 65 % of the wage before the sickness. Without the basis of that wage, or when the wages and the recorded
 * percentage contradict each other, it is not a fact (besluit 0017). Amounts are compared in cents.
 */
export function haaltLoonwaarde(zaak: Zaak): Weet {
  const { procent } = GRENZEN.loonwaarde;
  const { nu, voor } = lonenVan(zaak);
  const percentage = vastgelegdPercentage(zaak);
  const volgensLoon = nu !== undefined && voor ? inCenten(nu) * 100 >= inCenten(voor) * procent : undefined;
  const volgensPercentage = percentage === undefined ? undefined : percentage >= procent;
  const haalt = volgensLoon ?? volgensPercentage;
  if (haalt === undefined || haalt !== (volgensPercentage ?? haalt)) return undefined;
  return haalt && !gevuld(zaak.dienstverband?.grondslagLoon) ? undefined : haalt;
}

const inCenten = (euro: number): number => Math.round(100 * euro);

/** § 3: both parties find that no more could reasonably be asked of the employer; one recorded "no" is enough for no. */
export function zijnBeidenEens(zaak: Zaak): Weet {
  const antwoorden = [zaak.resultaat?.beidenEens, eind(zaak).beidenEensGeenMeerMogelijk];
  return antwoorden.includes(false) ? false : antwoorden.includes(true) || undefined;
}

/**
 * § 3: 65 % is no aim at the start, it counts towards the end of the wage period. That it is near shows from the pieces
 * that are only drawn up then: § 3 names no day.
 */
export function isTegenHetEinde({ actueelOordeel, eindevaluatie, riv, wia }: Zaak): Weet {
  const stukken = [datumVan(actueelOordeel), datumVan(eindevaluatie), datumVan(riv)];
  return stukken.some(Boolean) || Boolean(wia?.aanvraagdatum ?? wia?.briefDatum) || undefined;
}

/**
 * An option that the employee pointed at and did not get: `open`: without an answer, or refused without a reason ·
 * `inOnderzoek` · `afgewezen`: refused with a reason, which somebody must weigh.
 */
export interface Optie {
  readonly veld: `/${string}`;
  readonly stand: 'open' | 'inOnderzoek' | 'afgewezen';
}

/**
 * § 3: the concrete options that fit better to which the employee pointed, save those that were taken up. A refusal of
 * work because of such an option counts where no proposal says more of it.
 */
export function betereOpties({ spoor1, nietMeewerken }: Zaak): readonly Optie[] {
  const opties: Optie[] = [];
  let genoemd = false;
  for (const [i, { betereOptie, antwoord, reden }] of (spoor1?.voorstellenWerknemer ?? []).entries()) {
    if (betereOptie !== true) continue;
    genoemd = true;
    const veld = `/spoor1/voorstellenWerknemer/${i}` as const;
    if (antwoord === 'onderzocht') opties.push({ veld, stand: 'inOnderzoek' });
    else if (antwoord === undefined || (antwoord === 'afgewezen' && !gevuld(reden)))
      opties.push({ veld, stand: 'open' });
    else if (antwoord === 'afgewezen') opties.push({ veld, stand: 'afgewezen' });
  }
  if (genoemd) return opties;
  const i = nietMeewerken?.findIndex((keer) => keer.werkaanbodBeterMogelijk === true) ?? -1;
  return i < 0 ? [] : [{ veld: `/nietMeewerken/${i}/werkaanbodBeterMogelijk`, stand: 'open' }];
}

/** Nothing that fits better stands in the way of a result by 65 %; `undefined`: looked at still, or to be weighed. */
export function isZonderBetereOptie(zaak: Zaak): Weet {
  const opties = betereOpties(zaak);
  if (opties.length === 0) return true;
  return opties.some(({ stand }) => stand === 'open') ? false : undefined;
}
