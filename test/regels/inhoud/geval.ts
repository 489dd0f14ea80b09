import { haalWeg, zet, type Groep } from './hulp.ts';

/** How a row is made to fail, or its condition to hold, where taking away the field is not enough. */
export interface Geval {
  /** Makes the condition hold in the rich case. */
  readonly geldt?: (zaak: Groep) => void;
  /** Makes the condition fail. */
  readonly nietAls?: (zaak: Groep) => void;
  /** Takes it away; by default the field of the row. */
  readonly weg?: (zaak: Groep) => void;
}

export type Stap = (zaak: Groep) => void;

export const weg =
  (...velden: string[]): Stap =>
  (zaak) =>
    velden.forEach((veld) => haalWeg(zaak, veld));
export const stel =
  (veld: string, waarde: Groep[string]): Stap =>
  (zaak) =>
    zet(zaak, veld, waarde);
export const alles =
  (...stappen: Stap[]): Stap =>
  (zaak) =>
    stappen.forEach((stap) => stap(zaak));
