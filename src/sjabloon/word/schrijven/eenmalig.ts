import { alineasIn } from '../lezen/alineas.ts';
import { isW, type WElement, type WKnoop } from '../lezen/knopen.ts';

/** A mark of which a document holds one: a bookmark, a comment, or one end of it. */
interface Merk {
  readonly element: WElement;
  readonly sleutel: string;
  /** The branch it stands in. */
  readonly tak: object | null;
  readonly lus: boolean;
}

const MERKEN = new Set([
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:commentReference',
]);

/**
 * Keeps what a document may hold once out of later passes of a loop, and drops stretches of which a block holds one
 * end only. Drawings in a loop get a number of their own.
 */
export function bewaakEenmaligheid(wortel: WElement): void {
  const merken: Merk[] = [];
  verzamel(wortel.kinderen, null, false, merken);
  const weg = new Set<WKnoop>();
  for (const merk of merken) {
    const partners = merken.filter(
      (m) => m.sleutel === merk.sleutel && m.element.naam !== 'w:commentReference',
    );
    if (
      !isW(merk.element, 'w:commentReference') &&
      (partners.length !== 2 || partners.some((m) => m.tak !== merk.tak))
    )
      weg.add(merk.element);
    else if (merk.lus) merk.element.eenmalig = true;
  }
  if (weg.size > 0) verwijder(wortel, weg);
}

function verzamel(knopen: readonly WKnoop[], tak: object | null, lus: boolean, merken: Merk[]): void {
  for (const knoop of knopen) {
    if (knoop.soort === 'blok')
      for (const t of knoop.takken) verzamel(t.kinderen, t, lus || knoop.open.blok === 'each', merken);
    if (knoop.soort !== 'element') continue;
    if (MERKEN.has(knoop.naam)) {
      const soort = knoop.naam.startsWith('w:bookmark') ? 'bladwijzer' : 'opmerking';
      merken.push({ element: knoop, sleutel: `${soort} ${knoop.kenmerken['w:id'] ?? ''}`, tak, lus });
    }
    if (lus) geefEigenNummer(knoop);
    // The paragraph of `alineas` comes once for each line.
    verzamel(knoop.kinderen, tak, lus || (isW(knoop, 'w:p') && alineasIn(knoop) !== undefined), merken);
  }
}

function geefEigenNummer(element: WElement): void {
  if (isW(element, 'wp:docPr')) element.eigenNummer = true;
  // Word numbers content controls and shapes itself; later shapes find their type where it stood first.
  else if (isW(element, 'w:sdtPr')) element.kinderen = element.kinderen.filter((k) => !isW(k, 'w:id'));
  else if (isW(element, 'v:shapetype')) element.eenmalig = true;
  else if (element.naam.startsWith('v:')) element.begin = element.begin.replace(/\sid="[^"]*"/, '');
}

function verwijder(element: { kinderen: WKnoop[] }, weg: ReadonlySet<WKnoop>): void {
  element.kinderen = element.kinderen.filter((k) => !weg.has(k));
  for (const k of element.kinderen)
    if (k.soort === 'element') verwijder(k, weg);
    else if (k.soort === 'blok') for (const tak of k.takken) verwijder(tak, weg);
}
