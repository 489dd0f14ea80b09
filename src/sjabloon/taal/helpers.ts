import { schrijfDatumMetDag } from '../../kern/datum.ts';
import { Bedrag, DatumWaarde, Ontbreekt, type Waarde } from '../../kern/waarden.ts';
import { TagFout } from '../fouten.ts';

/** A function that templates may use. The table {@link HELPERS} is all there is. */
export interface Helper {
  readonly argumenten: readonly string[];
  /** Takes more arguments of the last kind. */
  readonly meer?: true;
  readonly beschrijving: string;
  readonly voorbeeld: string;
  /** `alineas`: makes paragraphs, so each carrier has its own implementation of the layout. */
  readonly vorm: 'waarde' | 'alineas';
  readonly bereken: (...argumenten: readonly Waarde[]) => Waarde;
}

/** Truth in templates: false are `false`, `null`, empty text and an empty list; 0 and `Ontbreekt` are true. */
export const isWaar = (w: Waarde): boolean =>
  w !== false && w !== null && w !== '' && !(Array.isArray(w) && w.length === 0);

function zijnGelijk(a: Waarde, b: Waarde): boolean {
  if (a instanceof DatumWaarde && b instanceof DatumWaarde) return a.datum === b.datum;
  if (a instanceof Bedrag && b instanceof Bedrag) return a.centen === b.centen;
  return a === b && !(a instanceof Ontbreekt);
}

export const HELPERS: Readonly<Record<string, Helper>> = {
  gelijk: {
    argumenten: ['a', 'b'],
    beschrijving: 'Waar als beide waarden hetzelfde zijn; nooit waar voor iets dat ontbreekt.',
    voorbeeld: '{{#if (gelijk spoor "tweede")}}',
    vorm: 'waarde',
    bereken: (a = null, b = null) => zijnGelijk(a, b),
  },
  niet: {
    argumenten: ['x'],
    beschrijving: 'Waar als de waarde niet waar is.',
    voorbeeld: '{{#if (niet afgerond)}}',
    vorm: 'waarde',
    bereken: (x = null) => !isWaar(x),
  },
  en: {
    argumenten: ['a', 'b'],
    meer: true,
    beschrijving: 'Waar als alle waarden waar zijn.',
    voorbeeld: '{{#if (en doel afspraken)}}',
    vorm: 'waarde',
    bereken: (...alle) => alle.every(isWaar),
  },
  of: {
    argumenten: ['a', 'b'],
    meer: true,
    beschrijving: 'Waar als minstens een van de waarden waar is.',
    voorbeeld: '{{#if (of doel afspraken)}}',
    vorm: 'waarde',
    bereken: (...alle) => alle.some(isWaar),
  },
  aantal: {
    argumenten: ['lijst'],
    beschrijving: 'Het aantal regels van een lijst; 0 als de lijst niet van toepassing is.',
    voorbeeld: '{{aantal activiteiten}}',
    vorm: 'waarde',
    bereken: (x = null) => (x instanceof Ontbreekt ? x : Array.isArray(x) ? x.length : 0),
  },
  datumMetDag: {
    argumenten: ['datum'],
    beschrijving: 'De datum met de dag van de week: maandag 3 maart 2025.',
    voorbeeld: '{{datumMetDag gesprek}}',
    vorm: 'waarde',
    bereken: (d = null) => {
      if (d === null || d instanceof Ontbreekt) return d;
      if (d instanceof DatumWaarde) return schrijfDatumMetDag(d.datum);
      throw new TagFout('datumMetDag verwacht een datum.', 'Noem een veld met een datum.');
    },
  },
  alineas: {
    argumenten: ['tekst'],
    beschrijving:
      'Maakt van elke regel van de tekst een eigen alinea, in de stijl van de alinea waarin deze tag staat. De tag staat alleen in zijn alinea.',
    voorbeeld: '<p>{{alineas toelichting}}</p>',
    vorm: 'alineas',
    bereken: (x = null) => x,
  },
};

/** The lines that `alineas` makes paragraphs of; what is missing stays one paragraph with its mark. */
export function regelsVan(waarde: Waarde, druk: (w: Waarde) => string): Waarde[] {
  if (waarde instanceof Ontbreekt) return [waarde];
  return druk(waarde)
    .split(/[\r\n]+/)
    .map((regel) => regel.trimEnd())
    .filter((regel) => regel !== '');
}
