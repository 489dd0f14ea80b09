import type { Ontbreekt } from '../kern/waarden.ts';
import { wieTekst } from '../toets/teksten/uitslag.ts';
import { normVan } from '../toets/teksten/woorden.ts';
import { zoekRegel } from '../regels/index.ts';
import type { Besluit } from '../toets/bevinding.ts';

/**
 * What a comment beside a mark says, paragraph by paragraph: what is missing, which rule asks for it and what it asks,
 * on what ground, and the way out; and, where somebody deviated on purpose, who, when and why.
 */
export function schrijfOpmerking({ wat, regel: id }: Ontbreekt, afwijking?: Besluit): readonly string[] {
  const regel = zoekRegel(id);
  const ontbreekt = `Ontbreekt: ${wat}.`;
  if (!regel) return [ontbreekt];
  // A field can rest on one of the sources only; the rule's other ones do not ask it.
  const niveau = regel.meldingen[wat]?.niveau;
  const bronnen = regel.bronnen.filter((bron) => niveau === undefined || bron.niveau === niveau);
  return [
    ontbreekt,
    `Regel ${regel.id}: ${regel.eis}`,
    ...bronnen.map((bron) => `Bron (${normVan(bron)}): ${bron.citaat}.`),
    ...(afwijking ? [`Bewust afgeweken${wieTekst(afwijking)}`] : []),
    `Herstel: ${regel.herstel}`,
  ];
}
