import type { Foutenlijst } from '../fouten.ts';
import type { Blok } from '../taal/tag.ts';
import { isElement, type Element, type SjabloonKnoop } from './boom.ts';

/** A paragraph of a loop's body. */
interface Alinea {
  /** The list it is an item of. */
  readonly lijst: Element | undefined;
  /** In a loop of its own, so that its number is unknown. */
  readonly binnen: boolean;
}

/**
 * Reports numbered lists in a loop that Word would not begin anew with each pass. It does so when something else stands
 * first in the pass: a list that does is taken for one list of which each pass makes items, and a single item in a table
 * row for the number of the row.
 */
export function keurLijsten(knopen: readonly SjabloonKnoop[], fouten: Foutenlijst): void {
  for (const knoop of knopen) {
    if (knoop.soort === 'element') keurLijsten(knoop.kinderen, fouten);
    if (knoop.soort !== 'blok') continue;
    for (const tak of knoop.takken) keurLijsten(tak.kinderen, fouten);
    if (isLus(knoop)) keurLus(knoop.takken[0]?.kinderen ?? [], fouten);
  }
}

function keurLus(body: readonly SjabloonKnoop[], fouten: Foutenlijst): void {
  const alineas = alineasIn(body, { lijst: undefined, binnen: false });
  const rijen = body.some((k) => isElement(k) && k.naam === 'tr');
  for (const lijst of nummeringenIn(body)) {
    const punten = alineas.filter((a) => a.lijst === lijst);
    if (alineas[0]?.lijst === lijst)
      fouten.meld(
        lijst.plaats,
        '<ol> kan niet vooraan in een {{#each}}: Word telt dan over de lijsten heen door.',
        'Zet er een alinea of kop voor, of zet de {{#each}} om de punten heen.',
      );
    else if (rijen && punten.length === 1 && !punten[0]?.binnen)
      fouten.meld(
        lijst.plaats,
        '<ol> met één punt kan niet in een {{#each}} om rijen: Word nummert dan de rijen.',
        'Gebruik <p> of <ul>.',
      );
  }
}

// What could not be read stands for a loop, but says nothing of what is in it.
const isLus = ({ open }: Blok<SjabloonKnoop>): boolean =>
  open.blok === 'each' && open.uitdrukking.soort === 'pad';

/** Paragraphs with something in them, in reading order. */
function alineasIn(knopen: readonly SjabloonKnoop[], om: Alinea): Alinea[] {
  return knopen.flatMap((k): Alinea[] => {
    if (k.soort === 'blok') {
      const binnen = om.binnen || k.open.blok === 'each';
      return k.takken.flatMap((tak) => alineasIn(tak.kinderen, { ...om, binnen }));
    }
    if (!isElement(k)) return [];
    if (k.alinea) return k.kinderen.length > 0 ? [om] : [];
    return alineasIn(k.kinderen, k.naam === 'ul' || k.naam === 'ol' ? { ...om, lijst: k } : om);
  });
}

/** Numbered lists, those of inner loops left out. */
function nummeringenIn(knopen: readonly SjabloonKnoop[]): Element[] {
  return knopen.flatMap((k): Element[] => {
    if (k.soort === 'blok')
      return k.open.blok === 'each' ? [] : k.takken.flatMap((tak) => nummeringenIn(tak.kinderen));
    if (!isElement(k) || k.alinea) return [];
    return [...(k.naam === 'ol' ? [k] : []), ...nummeringenIn(k.kinderen)];
  });
}
