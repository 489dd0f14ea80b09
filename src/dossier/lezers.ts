import type { Document } from '../documenten/document.ts';
import type { Profiel } from '../regels/regel.ts';
import type { ToetsOpties } from '../toets/bevinding.ts';
import { toetsZaak, type ToetsUitslag } from '../toets/toets.ts';
import { magZien, type Editie, type Klasse } from '../zaak/edities.ts';
import { zaakVoorEditie } from '../zaak/editie.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';

/** Who reads a document: those the edition is for, and its own reader when it has one. */
export const lezersVan = ({ lezer }: Pick<Document, 'lezer'>, editie: Editie): readonly Editie[] =>
  lezer === undefined || lezer === editie ? [editie] : [editie, lezer];

export const mogenZien = (lezers: readonly Editie[], klasse: Klasse): boolean =>
  lezers.every((lezer) => magZien(lezer, klasse));

export const zaakVoorLezers = (zaak: Zaak, lezers: readonly Editie[]): Zaak =>
  lezers.reduce(zaakVoorEditie, zaak);

export type Toets = (profiel: Profiel) => ToetsUitslag;

/** The check of a case as running and as handed in, each once. */
export function toetsPerProfiel(volledig: Zaak, opties: Omit<ToetsOpties, 'profiel'>): Toets {
  const bekend = new Map<Profiel, ToetsUitslag>();
  return (profiel) => {
    const uitslag = bekend.get(profiel) ?? toetsZaak(volledig, { ...opties, profiel });
    bekend.set(profiel, uitslag);
    return uitslag;
  };
}

/**
 * The check as a document for these readers may tell of it. Who may not see the employer's own notes gets the outcome
 * without them: a finding says by its ernst, and by being there, what was decided on it.
 */
export function toetsVoorLezers(
  volledig: Zaak,
  zaak: Zaak,
  lezers: readonly Editie[],
  toets: Toets,
  opties: Omit<ToetsOpties, 'profiel'>,
): Toets {
  if (mogenZien(lezers, 'intern')) return (profiel) => metZaak(toets(profiel), zaak);
  let zonder: Toets | undefined;
  return (profiel) => {
    zonder ??= toetsPerProfiel(zaakVoorLezers(volledig, lezers), opties);
    return metZaak(zonder(profiel), zaak);
  };
}

/** The same outcome about what these readers see of the case; a copy would ask for all that is only made when asked for. */
const metZaak = (uitslag: ToetsUitslag, zaak: Zaak): ToetsUitslag =>
  Object.create(uitslag, { zaak: { value: zaak, enumerable: true } }) as ToetsUitslag;
