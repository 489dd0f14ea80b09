import type { Plaats } from '../fouten.ts';
import type { Blok, OpenTag, Uitvoer } from '../taal/tag.ts';

export interface Tekst {
  readonly soort: 'tekst';
  tekst: string;
}

/** An element of the XHTML subset. */
export interface Element {
  readonly soort: 'element';
  readonly naam: string;
  readonly klassen: readonly string[];
  /** Columns that a cell spans. */
  readonly kolommen: number;
  readonly kinderen: SjabloonKnoop[];
  readonly plaats: Plaats;
  /** Holds text, not blocks: a heading, a paragraph, or a cell or list item without paragraphs. */
  alinea: boolean;
}

export type SjabloonKnoop = Element | Tekst | Uitvoer | Blok<SjabloonKnoop>;

/** A canonical template that was read and found right; its one child is the `article`. */
export interface Sjabloonboom {
  readonly naam: string;
  readonly kinderen: readonly SjabloonKnoop[];
}

/** The article's children, and apart from them the texts of page header and footer. */
export function deelIn(boom: Sjabloonboom): {
  inhoud: readonly SjabloonKnoop[];
  kop: readonly SjabloonKnoop[];
  voet: readonly SjabloonKnoop[];
} {
  const artikel = boom.kinderen.find(isElement)?.kinderen ?? [];
  const vind = (naam: string) => artikel.find((k): k is Element => isElement(k) && k.naam === naam);
  const [kop, voet] = [vind('header'), vind('footer')];
  return {
    inhoud: artikel.filter((k) => k !== kop && k !== voet),
    kop: kop?.kinderen ?? [],
    voet: voet?.kinderen ?? [],
  };
}

export const isElement = (k: SjabloonKnoop): k is Element => k.soort === 'element';

/** All nodes that may stand at this level, whatever blocks lie around them. */
export function* zonderBlokken(knopen: readonly SjabloonKnoop[]): Generator<Element | Tekst | Uitvoer> {
  for (const knoop of knopen) {
    if (knoop.soort !== 'blok') yield knoop;
    else for (const tak of knoop.takken) yield* zonderBlokken(tak.kinderen);
  }
}

/** The fixed words of the first `h1`, when there are any. */
export function eersteKop({ kinderen }: Sjabloonboom): string | undefined {
  const kop = [...elementen(kinderen)].find(({ naam }) => naam === 'h1');
  const tekst = [...tekstenIn(kop?.kinderen ?? [])].join('').trim();
  return tekst === '' ? undefined : tekst;
}

function* elementen(knopen: readonly SjabloonKnoop[]): Generator<Element> {
  for (const knoop of zonderBlokken(knopen))
    if (isElement(knoop)) {
      yield knoop;
      yield* elementen(knoop.kinderen);
    }
}

function* tekstenIn(knopen: readonly SjabloonKnoop[]): Generator<string> {
  for (const knoop of zonderBlokken(knopen))
    if (knoop.soort === 'tekst') yield knoop.tekst;
    else if (isElement(knoop)) yield* tekstenIn(knoop.kinderen);
}

/** A block's children with its tags around and between them. */
export function metTags<T>(
  blok: Blok<SjabloonKnoop>,
  kinderen: (knopen: readonly SjabloonKnoop[]) => T[],
  tag: (bron: string) => T[],
): T[] {
  return [
    ...blok.takken.flatMap((tak) => [...tag(tak.bron), ...kinderen(tak.kinderen)]),
    ...tag(`{{/${blok.open.blok}}}`),
  ];
}

export const maakElement = (naam: string, plaats: Plaats): Element => ({
  soort: 'element',
  naam,
  klassen: [],
  kolommen: 1,
  kinderen: [],
  plaats,
  alinea: false,
});

export const maakBlok = (open: OpenTag, bron: string, plaats: Plaats): Blok<SjabloonKnoop> => ({
  soort: 'blok',
  open,
  plaats,
  takken: [{ voorwaarde: null, bron, plaats, kinderen: [] }],
});
