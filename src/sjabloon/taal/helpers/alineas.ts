import { Ontbreekt, type Waarde } from '../../../kern/waarden.ts';
import type { Helper } from './helper.ts';

/**
 * A line that `alineas` makes a paragraph of, or a bullet: then its text is without the mark it was typed with. What is
 * missing is one paragraph, its text the mark.
 */
export interface Regel {
  readonly soort: 'alinea' | 'punt';
  readonly tekst: string | Ontbreekt;
}

const PUNT = /^\s*[-•*–]\s+(?=\S)/;

/** The lines of a text in order, as {@link Regel}: empty ones left out. `druk` prints the value. */
export function regelsVan(waarde: Waarde, druk: (w: Waarde) => string): Regel[] {
  if (waarde instanceof Ontbreekt) return [{ soort: 'alinea', tekst: waarde }];
  return druk(waarde)
    .split(/[\r\n]+/)
    .map((regel) => regel.trimEnd())
    .filter((regel) => regel !== '')
    .map((regel) => {
      const tekst = regel.replace(PUNT, '');
      return { soort: tekst === regel ? 'alinea' : 'punt', tekst };
    });
}

export const ALINEAS: Helper = {
  argumenten: ['tekst'],
  neemt: [['tekst']],
  drukt: true,
  beschrijving:
    'Maakt van elke regel van de tekst een eigen alinea, in de stijl van de alinea waarin deze tag staat; een regel die begint met een streepje of bolletje wordt een punt. De tag staat alleen in zijn alinea, cel of punt.',
  voorbeeld: '{{alineas kop.exemplaar}}',
  vorm: 'alineas',
  bereken: (x = null) => x,
};
