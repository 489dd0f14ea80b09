import { alineasIn } from '../lezen/alineas.ts';
import { strekking } from '../lezen/merktekens.ts';
import { isW, type WElement, type WKnoop } from '../lezen/knopen.ts';

/** A mark of which a document holds one: a bookmark, a comment, or one end of it. */
interface Merk {
  readonly element: WElement;
  /** The branch it stands in. */
  readonly tak: object | null;
  readonly lus: boolean;
}

const VERWIJZING = 'w:commentReference';

/**
 * Keeps what a document may hold once out of later passes of a loop, and drops stretches of which a block holds one
 * end only. Drawings in a loop get a number of their own.
 */
export function bewaakEenmaligheid(wortel: WElement): void {
  const merken = new Map<string, Merk[]>();
  verzamel(wortel.kinderen, { tak: null, lus: false, tekening: '' }, merken);
  const weg = new Set<WKnoop>();
  for (const groep of merken.values()) {
    const einden = groep.filter(({ element }) => element.naam !== VERWIJZING);
    const heel = einden.length === 2 && einden[0]?.tak === einden[1]?.tak;
    for (const { element, lus } of groep)
      if (element.naam !== VERWIJZING && !heel) weg.add(element);
      else if (lus) element.eenmalig = true;
  }
  if (weg.size > 0) verwijder(wortel, weg);
}

interface Omgeving {
  readonly tak: object | null;
  readonly lus: boolean;
  /** Word writes a text box twice, for itself and for older readers: each has marks of its own. */
  readonly tekening: string;
}

function verzamel(knopen: readonly WKnoop[], om: Omgeving, merken: Map<string, Merk[]>): void {
  for (const knoop of knopen) {
    if (knoop.soort === 'blok')
      for (const tak of knoop.takken)
        verzamel(tak.kinderen, { ...om, tak, lus: om.lus || knoop.open.blok === 'each' }, merken);
    if (knoop.soort !== 'element') continue;
    const naam = knoop.naam === VERWIJZING ? `opmerking ${knoop.kenmerken['w:id'] ?? ''}` : strekking(knoop);
    if (naam !== undefined) {
      const sleutel = om.tekening + naam;
      merken.set(sleutel, [...(merken.get(sleutel) ?? []), { element: knoop, tak: om.tak, lus: om.lus }]);
    }
    if (om.lus) geefEigenNummer(knoop);
    verzamel(knoop.kinderen, binnenIn(knoop, om), merken);
  }
}

function binnenIn(element: WElement, om: Omgeving): Omgeving {
  if (isW(element, 'mc:Choice', 'mc:Fallback')) return { ...om, tekening: `${om.tekening}${element.naam} ` };
  // The paragraph of `alineas` comes once for each line, or not at all.
  if (isW(element, 'w:p') && alineasIn(element)) return { ...om, tak: element, lus: true };
  return om;
}

function geefEigenNummer(element: WElement): void {
  if (isW(element, 'wp:docPr')) element.eigenNummer = true;
  // Word numbers content controls and shapes itself; later shapes find their type where it stood first.
  else if (isW(element, 'w:sdtPr')) element.kinderen = element.kinderen.filter((k) => !isW(k, 'w:id'));
  else if (isW(element, 'v:shapetype')) element.eenmalig = true;
  else if (element.naam.startsWith('v:')) element.begin = element.begin.replace(/\sid=("[^"]*"|'[^']*')/, '');
}

function verwijder(element: { kinderen: WKnoop[] }, weg: ReadonlySet<WKnoop>): void {
  element.kinderen = element.kinderen.filter((k) => !weg.has(k));
  for (const k of element.kinderen)
    if (k.soort === 'element') verwijder(k, weg);
    else if (k.soort === 'blok') for (const tak of k.takken) verwijder(tak, weg);
}
