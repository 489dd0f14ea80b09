import { resultaatstand, type Voorwaarde } from '../feiten/resultaat.ts';
import type { Regel } from '../regels/regel.ts';
import { REGELS } from '../regels/index.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import type { Bevinding } from './bevinding.ts';

/** Which rule asks a person about a condition that the facts leave open, and by which of its questions. */
const VRAGEN: Readonly<Partial<Record<Voorwaarde, readonly string[]>>> = {
  structureel: ['resultaat-onderbouwd structureel'],
  inLijnMetMogelijkheden: [
    'resultaat-onderbouwd mogelijkheden',
    'resultaat-onderbouwd contracturen',
    'resultaat-onderbouwd niveau',
  ],
  inspanningenVooraf: ['resultaat-onderbouwd inspanningen'],
  geenBetereOptie: ['resultaat-betere-optie-gesignaleerd afgewezen'],
};

/** The rules that together say whether the result is a satisfactory one; the other one judges the use of the hours. */
const REGELS_RESULTAAT: readonly Regel[] = REGELS.filter(
  ({ fase, id }) => fase === 'resultaat' && id !== 'resultaat-restverdiencapaciteit-onbenut',
);

/** A finding with the message that it is about, and with what a person decided on it. */
export interface Beoordeeld {
  readonly reden: string;
  readonly bevinding: Bevinding;
}

/**
 * A person answered every question that the facts leave open on the result (§ 3) with yes, and nothing else stands in
 * its way. Then it counts as a satisfactory one, as long as the decisions fit the facts.
 */
export function isBevredigendBevonden(zaak: Zaak, toets: (regel: Regel) => readonly Beoordeeld[]): boolean {
  if ((zaak.beoordelingen ?? []).length === 0) return false;
  const stand = resultaatstand(zaak);
  if (stand.stand !== 'onbeslist') return false;
  const beoordeeld = REGELS_RESULTAAT.flatMap((regel) => toets(regel));
  if (beoordeeld.some(({ bevinding }) => bevinding.uitkomst !== 'voldoet')) return false;
  const gunstig = new Set(beoordeeld.map(({ reden, bevinding }) => `${bevinding.regel} ${reden}`));
  return stand.mist.every((voorwaarde) => VRAGEN[voorwaarde]?.some((vraag) => gunstig.has(vraag)));
}
