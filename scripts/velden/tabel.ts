/** A mandatory (M) or conditional (C) field of a document. */
export interface Documentveld {
  readonly veld: string;
  readonly status: 'M' | 'C';
  /** JSON paths; `*` stands for every item of a list, `{a,b}` for each of the alternatives. */
  readonly paden: readonly string[];
  /** Reads all free text at or under these paths as well; the empty path is the whole case. */
  readonly vrijeTekst?: readonly string[];
  readonly toelichting?: string;
}

export interface Documentvelden {
  readonly document: string;
  readonly titel: string;
  readonly velden: readonly Documentveld[];
}

/** `/a/{b,c}` becomes `/a/b` and `/a/c`. */
export function ontvouw(pad: string): string[] {
  const m = /^([^{]*)\{([^}]*)\}(.*)$/.exec(pad);
  if (!m) return [pad];
  const [, voor = '', keuzes = '', na = ''] = m;
  return keuzes.split(',').flatMap((keuze) => ontvouw(voor + keuze + na));
}
