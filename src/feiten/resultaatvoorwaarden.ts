import { GRENZEN } from '../recht/grenzen.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { laatsteCapaciteit } from './capaciteit.ts';
import { datumVan, gevuld } from './stukken.ts';
import { isVastgesteld } from './vastgesteld.ts';

/** `undefined`: the case does not say, or what it says must be judged. */
export type Weet = boolean | undefined;

/** What the final evaluation says; a draft says nothing yet. */
const eind = ({ eindevaluatie }: Zaak): Partial<NonNullable<Zaak['eindevaluatie']>> =>
  (isVastgesteld(eindevaluatie) ? eindevaluatie : undefined) ?? {};

/** Hours per week in the work that was reached: as the result records them, else the final evaluation. */
export const urenVan = (zaak: Zaak): number | undefined =>
  zaak.resultaat?.urenPerWeek ?? eind(zaak).huidigWerk?.urenPerWeek;

/**
 * § 3: plausible that the employee can go on in this work after the wage period. A term in the contract does not decide
 * by itself: § 3 fixes no length. Work without a contract, with an employer whose job ends, or in which nobody expects
 * the employee to stay, is not structural.
 */
export function isStructureel(zaak: Zaak): Weet {
  const grond = zaak.resultaat?.structureel;
  const { blijftInDitWerk, huidigWerk } = eind(zaak);
  if (grond?.contractvorm === 'geen' || blijftInDitWerk === false || isOpEindigendDienstverband(zaak))
    return false;
  if (!grond) return huidigWerk?.structureel === false ? false : undefined;
  const tegenspraak = huidigWerk?.structureel === false || grond.bedrijfsartsBevestigt === false;
  return grond.contractvorm === 'onbepaaldeTijd' && !grond.contractTot && !tegenspraak ? true : undefined;
}

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
  const contract = zaak.dienstverband?.functie?.urenPerWeek;
  return capaciteit !== undefined && contract ? Math.min(capaciteit, contract) : capaciteit;
}

/**
 * § 3: more or less in line with the remaining possibilities. Compared with the youngest statement of a doctor. Fewer
 * hours, or work far below the own level, may still be "more or less" in line: that is for a person to say. Less than
 * half of the hours is not, by any reading of those words.
 */
export function isInLijnMetMogelijkheden(zaak: Zaak): Weet {
  const { niveau, passendBijMogelijkheden: passend } = zaak.resultaat ?? {};
  if (passend === false) return false;
  const uren = urenVan(zaak);
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

/** An option that the employee pointed at; `isOpen`: without an answer, or refused without a reason. */
export interface Optie {
  readonly veld: `/${string}`;
  readonly isOpen: boolean;
}

/**
 * § 3: the concrete option that fits better to which the employee pointed, as long as it was not taken up or refused
 * with a reason. An option that is still being looked at is not open, but not settled either.
 */
export function betereOptie({ spoor1, nietMeewerken }: Zaak): Optie | undefined {
  let uit: Optie | undefined;
  let genoemd = false;
  for (const [i, { betereOptie: isBeter, antwoord, reden }] of (
    spoor1?.voorstellenWerknemer ?? []
  ).entries()) {
    if (isBeter !== true) continue;
    genoemd = true;
    const isOpen = antwoord === undefined || (antwoord === 'afgewezen' && !gevuld(reden));
    if (!isOpen && antwoord !== 'onderzocht') continue;
    if (!uit || (isOpen && !uit.isOpen)) uit = { veld: `/spoor1/voorstellenWerknemer/${i}`, isOpen };
  }
  if (uit || genoemd) return uit;
  const i = nietMeewerken?.findIndex((keer) => keer.werkaanbodBeterMogelijk === true) ?? -1;
  return i < 0 ? undefined : { veld: `/nietMeewerken/${i}/werkaanbodBeterMogelijk`, isOpen: true };
}

/** Nothing that fits better stands in the way of a result by 65 %; `undefined`: it is still being looked at. */
export function isZonderBetereOptie(zaak: Zaak): Weet {
  const optie = betereOptie(zaak);
  if (!optie) return true;
  return optie.isOpen ? false : undefined;
}
