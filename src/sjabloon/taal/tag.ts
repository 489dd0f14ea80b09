import type { Plaats } from '../fouten.ts';

/** What may stand inside a tag, after checking: a closed subset of Handlebars' expressions. */
export type Uitdrukking = Pad | Lusgegeven | Vast | Aanroep;

export interface Pad {
  readonly soort: 'pad';
  /** Number of `../`. */
  readonly omhoog: number;
  /** Written with `this.` or `./`: never a block parameter. */
  readonly eigen: boolean;
  readonly delen: readonly string[];
}

export interface Lusgegeven {
  readonly soort: 'lus';
  readonly naam: 'index' | 'first' | 'last';
}

export interface Vast {
  readonly soort: 'vast';
  readonly waarde: string | number | boolean | null;
}

/** The helper that makes paragraphs of its text, and so stands alone in one. */
export const isAlineas = (u: Uitdrukking): boolean => u.soort === 'aanroep' && u.helper === 'alineas';

export interface Aanroep {
  readonly soort: 'aanroep';
  readonly helper: string;
  readonly argumenten: readonly Uitdrukking[];
}

export const BLOKSOORTEN = ['if', 'unless', 'each', 'with'] as const;
export type Bloksoort = (typeof BLOKSOORTEN)[number];

export interface OpenTag {
  readonly soort: 'open';
  readonly blok: Bloksoort;
  readonly uitdrukking: Uitdrukking;
  /** Block parameters: `as |item nummer|`. */
  readonly namen: readonly string[];
}

export interface AndersTag {
  readonly soort: 'anders';
  /** The condition of `{{else if …}}`; `null` for `{{else}}`. */
  readonly voorwaarde: Uitdrukking | null;
}

export interface SluitTag {
  readonly soort: 'sluit';
  readonly blok: string;
}

export interface UitvoerTag {
  readonly soort: 'uitvoer';
  readonly uitdrukking: Uitdrukking;
}

export type Tag =
  | OpenTag
  | AndersTag
  | SluitTag
  | UitvoerTag
  | { readonly soort: 'deel'; readonly naam: string }
  | { readonly soort: 'commentaar' };

/** A printed value in a tree. */
export interface Uitvoer extends UitvoerTag {
  readonly bron: string;
  readonly plaats: Plaats;
  /** What it fills instead of text. */
  readonly als?: Vulling;
}

/** A picture that takes the place of another, or a check box, which only asks whether its value is true. */
export type Vulling = 'beeld' | 'vakje';

/** One branch of a block: the block itself, an `else if` or an `else`. */
export interface Tak<K> {
  /** The condition of `else if`; `null` for the first branch and for `else`. */
  readonly voorwaarde: Uitdrukking | null;
  readonly bron: string;
  readonly plaats: Plaats;
  readonly kinderen: K[];
}

/** A block with its branches, in a tree of nodes `K`. */
export interface Blok<K> {
  readonly soort: 'blok';
  readonly open: OpenTag;
  readonly plaats: Plaats;
  readonly takken: Tak<K>[];
}
