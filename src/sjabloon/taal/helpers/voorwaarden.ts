import { Bedrag, DatumWaarde, Ontbreekt, type Soort, type Waarde } from '../../../kern/waarden.ts';
import { TagFout } from '../../fouten.ts';
import { ALLE, ENKEL, fouteSoort, isLeeg, isWaar, type Helper } from './helper.ts';

function zijnGelijk(a: Waarde, b: Waarde): boolean {
  if (a instanceof DatumWaarde && b instanceof DatumWaarde) return a.datum === b.datum;
  if (a instanceof Bedrag && b instanceof Bedrag) return a.centen === b.centen;
  return a === b && !(a instanceof Ontbreekt);
}

const MET_VOLGORDE: readonly Soort[] = ['getal', 'datum', 'bedrag'];

/** A helper that puts two values in order; nothing comes before or after what is not there. */
const vergelijker = (
  naam: string,
  beschrijving: string,
  voorbeeld: string,
  klopt: (verschil: number) => boolean,
): Helper => ({
  argumenten: ['a', 'b'],
  neemt: [MET_VOLGORDE, MET_VOLGORDE],
  beschrijving,
  voorbeeld,
  vorm: 'waarde',
  bereken: (a = null, b = null) => {
    const [links, rechts] = [plaatsVan(naam, a), plaatsVan(naam, b)];
    if (!links || !rechts) return false;
    if (links.soort !== rechts.soort)
      throw new TagFout(
        `${naam} kan geen ${links.soort} met een ${rechts.soort} vergelijken.`,
        'Vergelijk twee getallen, twee data of twee bedragen.',
      );
    return klopt(links.op < rechts.op ? -1 : links.op > rechts.op ? 1 : 0);
  },
});

function plaatsVan(
  naam: string,
  w: Waarde,
): { readonly soort: string; readonly op: number | string } | undefined {
  if (typeof w === 'number') return { soort: 'getal', op: w };
  if (w instanceof Bedrag) return { soort: 'bedrag', op: w.centen };
  // Days compare as strings.
  if (w instanceof DatumWaarde) return { soort: 'datum', op: w.datum };
  if (isLeeg(w)) return undefined;
  throw fouteSoort(naam, MET_VOLGORDE);
}

export const VOORWAARDEN: Readonly<Record<string, Helper>> = {
  gelijk: {
    argumenten: ['a', 'b'],
    neemt: [ENKEL, ENKEL],
    beschrijving: 'Waar als beide waarden hetzelfde zijn; nooit waar voor iets dat ontbreekt.',
    voorbeeld: '{{#if (gelijk kop.exemplaar "exemplaar voor UWV")}}',
    vorm: 'waarde',
    bereken: (a = null, b = null) => zijnGelijk(a, b),
  },
  groter: vergelijker(
    'groter',
    'Waar als het eerste getal of bedrag groter is dan het tweede, of de eerste datum later; nooit waar voor iets dat ontbreekt.',
    '{{#if (groter (aantal kop.opstellers) 1)}}',
    (verschil) => verschil > 0,
  ),
  kleiner: vergelijker(
    'kleiner',
    'Waar als het eerste getal of bedrag kleiner is dan het tweede, of de eerste datum eerder; nooit waar voor iets dat ontbreekt.',
    '{{#if (kleiner kop.opgesteldOp ondertekening.werknemer.ondertekendOp)}}',
    (verschil) => verschil < 0,
  ),
  niet: {
    argumenten: ['x'],
    neemt: [ALLE],
    beschrijving: 'Waar als de waarde niet waar is.',
    voorbeeld: '{{#if (niet kop.concept)}}',
    vorm: 'waarde',
    bereken: (x = null) => !isWaar(x),
  },
  en: {
    argumenten: ['a', 'b'],
    meer: true,
    neemt: [ALLE, ALLE],
    beschrijving: 'Waar als alle waarden waar zijn.',
    voorbeeld: '{{#if (en kop.concept kop.exemplaar)}}',
    vorm: 'waarde',
    bereken: (...alle) => alle.every(isWaar),
  },
  of: {
    argumenten: ['a', 'b'],
    meer: true,
    neemt: [ALLE, ALLE],
    beschrijving: 'Waar als minstens een van de waarden waar is.',
    voorbeeld: '{{#if (of kop.zaaknummer kop.kenmerk)}}',
    vorm: 'waarde',
    bereken: (...alle) => alle.some(isWaar),
  },
};
