import type { Element } from '../bron/boom.ts';
import type { Bereik } from '../taal/bereik.ts';
import { compileUitdrukking, drukAf, type Stap } from '../taal/bereken.ts';
import { regelsVan, type Regel } from '../taal/helpers.ts';
import { isAlineas, type Uitvoer } from '../taal/tag.ts';
import { schrijfWaarde, type Uit } from './waarde.ts';

/** The `alineas` tag of an element that holds nothing else. */
export function alineasIn({ kinderen }: Element): Uitvoer | undefined {
  const [enige] = kinderen;
  return enige?.soort === 'uitvoer' && isAlineas(enige.uitdrukking) ? enige : undefined;
}

type Omhulsel = readonly [open: string, sluit: string];

const ALINEA: Omhulsel = ['<p>', '</p>\n'];
const PUNT: Omhulsel = ['<li>', '</li>\n'];
const NIETS: Omhulsel = ['', ''];

/**
 * Writes the lines of a text in the element that its tag has to itself. A paragraph is repeated, with lists of its class
 * for the bullets; a cell stays one and holds the paragraphs; a list item is repeated, with the bullets below it.
 */
export function compileAlineas(
  element: Element,
  uitvoer: Uitvoer,
  bereik: Bereik,
  eigen: Omhulsel,
): Stap<Uit> {
  const waarde = compileUitdrukking(uitvoer.uitdrukking, bereik, uitvoer);
  const schrijf = (uit: Uit, regel: Regel, [open, sluit]: Omhulsel): void => {
    uit.html += open;
    schrijfWaarde(uit, regel.tekst, uitvoer);
    uit.html += sluit;
  };
  const schrijfGroep = (uit: Uit, { kop, punten }: Groep, alinea: Omhulsel, lijst: string): void => {
    if (kop) schrijf(uit, kop, alinea);
    if (punten.length === 0) return;
    uit.html += lijst;
    for (const punt of punten) schrijf(uit, punt, PUNT);
    uit.html += '</ul>\n';
  };
  const schrijfPunt = (uit: Uit, groep: Groep): void => {
    // Without a line to stand below, the bullets are the items.
    if (!groep.kop) for (const punt of groep.punten) schrijf(uit, punt, eigen);
    else if (groep.punten.length === 0) schrijf(uit, groep.kop, eigen);
    else {
      uit.html += eigen[0];
      schrijfGroep(uit, groep, ALINEA, '<ul>\n');
      uit.html += eigen[1];
    }
  };
  const isPunt = element.naam === 'li';
  const isAlinea = element.naam === 'p';
  const [om, alinea] = isAlinea || isPunt ? [NIETS, eigen] : [eigen, ALINEA];
  const lijst = `<ul${isAlinea ? eigen[0].slice('<p'.length) : '>'}\n`;
  return (uit, k) => {
    uit.html += om[0];
    for (const groep of groepeer(regelsVan(waarde(k), (w) => drukAf(w, uitvoer).tekst)))
      if (isPunt) schrijfPunt(uit, groep);
      else schrijfGroep(uit, groep, alinea, lijst);
    uit.html += om[1];
  };
}

/** A line with the bullets that follow it. */
interface Groep {
  readonly kop: Regel | undefined;
  readonly punten: Regel[];
}

function groepeer(regels: readonly Regel[]): Groep[] {
  const groepen: Groep[] = [];
  for (const regel of regels) {
    const laatste = groepen.at(-1);
    if (regel.soort === 'alinea') groepen.push({ kop: regel, punten: [] });
    else if (laatste) laatste.punten.push(regel);
    else groepen.push({ kop: undefined, punten: [regel] });
  }
  return groepen;
}
