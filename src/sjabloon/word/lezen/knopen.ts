import type { Plaats } from '../../fouten.ts';
import type { AndersTag, Blok, OpenTag, SluitTag, Uitvoer } from '../../taal/tag.ts';
import type { Ruw, XElement } from '../pakket/xml.ts';

/** Text of a run, its tags taken out. */
export interface Stuk {
  readonly soort: 'stuk';
  readonly tekst: string;
}

/** A block tag (or a comment) where it stands, not yet matched. */
export interface Bloktag {
  readonly soort: 'bloktag';
  readonly tag: OpenTag | AndersTag | SluitTag | { readonly soort: 'commentaar' };
  readonly bron: string;
  readonly plaats: Plaats;
  /** Of a tag that could not be read: the name its author gave the block. */
  readonly geschreven?: string;
}

/** An element of Word's tree that may hold tags and blocks. */
export interface WElement extends Omit<XElement, 'kinderen' | 'begin'> {
  /** The start tag without `>`. */
  begin: string;
  kinderen: WKnoop[];
  /** Of a `w:numId`: the counter that gives its number instead. */
  lijstteller?: number;
  /** Comes once in a document, however often the loop around it runs. */
  eenmalig?: true;
  /** Of a drawing's `wp:docPr`: gets a number that no other drawing of the document has. */
  eigenNummer?: true;
  /** Of a paragraph with `alineas`: the paragraph of a bullet. */
  alsPunt?: WElement;
  /** The last paragraph that tags took with them: what a cell that has to keep one gets. */
  slotalinea?: WElement;
}

/** Where a list starts counting again. */
export interface Herstart {
  readonly soort: 'herstart';
  readonly teller: number;
}

export type WKnoop = WElement | Ruw | Stuk | Uitvoer | Bloktag | Herstart | Blok<WKnoop>;

export const isW = <N extends string>(
  knoop: WKnoop,
  ...namen: readonly N[]
): knoop is WElement & { readonly naam: N } =>
  knoop.soort === 'element' && (namen as readonly string[]).includes(knoop.naam);
