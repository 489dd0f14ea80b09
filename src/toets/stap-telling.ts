import type { Bevinding } from './bevinding.ts';
import { noemRegels } from './teksten/regels.ts';
import { STAPPEN, type StapId, type Stapstand, type Stapuitkomst } from './stap.ts';

/** What the rules of one step said. */
export interface Telling {
  voldoet: number;
  /** Fulfilled by the facts alone, nobody had to judge. */
  vanzelf: number;
  nogNiet: number;
  /** In the way: an absent part, or a risk in the test of the content. */
  readonly tekorten: Bevinding[];
  readonly vragen: Bevinding[];
  /** Would be in the way without a recorded deviation. */
  readonly afgeweken: Bevinding[];
  /** Questions that are not in the way. */
  readonly lichteVragen: Bevinding[];
  /** Questions that a person answered, whatever the answer. */
  readonly beoordeeld: Bevinding[];
}

export type Tellingen = Readonly<Record<StapId, Telling>>;

/** Every outcome, counted at its step. One pass. */
export function telPerStap(lijsten: readonly (readonly Bevinding[])[]): Tellingen {
  const tellingen = Object.fromEntries(STAPPEN.map((id) => [id, leeg()])) as unknown as Tellingen;
  for (const lijst of lijsten)
    for (const bevinding of lijst) {
      if (bevinding.stap !== undefined) neem(tellingen[bevinding.stap], bevinding);
    }
  return tellingen;
}

const leeg = (): Telling => ({
  voldoet: 0,
  vanzelf: 0,
  nogNiet: 0,
  tekorten: [],
  vragen: [],
  afgeweken: [],
  lichteVragen: [],
  beoordeeld: [],
});

function neem(telling: Telling, bevinding: Bevinding): void {
  const { uitkomst, besluit } = bevinding;
  if (besluit?.soort === 'beoordeling') telling.beoordeeld.push(bevinding);
  if (uitkomst === 'voldoet') {
    telling.voldoet += 1;
    if (!besluit) telling.vanzelf += 1;
  } else if (uitkomst === 'nogNiet') telling.nogNiet += 1;
  else if (uitkomst === 'beoordelen')
    (staatInDeWeg(bevinding) ? telling.vragen : telling.lichteVragen).push(bevinding);
  else if (uitkomst === 'tekort') {
    if (staatInDeWeg(bevinding)) telling.tekorten.push(bevinding);
    else if (isWeggeschreven(bevinding)) telling.afgeweken.push(bevinding);
  }
}

const staatInDeWeg = ({ ernst }: Bevinding): boolean => ernst === 'loonsanctie' || ernst === 'volledigheid';

/** The deviation itself made it lighter; what a satisfactory result had made `aandacht`, it makes `info`. */
const isWeggeschreven = ({ besluit, ernst, ernstVoor }: Bevinding): boolean =>
  besluit?.soort === 'afwijking' && ernst === 'aandacht' && ernstVoor === 'loonsanctie';

/** An outcome of a step; `{regels}` in its text becomes the rules it speaks of. */
export const stand = (
  naam: Stapstand,
  toelichting: string,
  over: readonly Bevinding[] = [],
): Stapuitkomst => {
  const regels = regelsVan(over);
  return { stand: naam, toelichting: `${toelichting.replace('{regels}', noemRegels(regels))}.`, regels };
};

/** The ids of the rules of these findings, each once. */
const regelsVan = (bevindingen: readonly Bevinding[]): readonly string[] => [
  ...new Set(bevindingen.map(({ regel }) => regel)),
];
