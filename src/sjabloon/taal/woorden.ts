import type { Bloksoort } from './tag.ts';

/** What Dutch authors write for a block; none of these is a helper. */
const BLOKWOORDEN: Readonly<Record<string, Bloksoort>> = {
  als: 'if',
  indien: 'if',
  wanneer: 'if',
  voor: 'each',
  elk: 'each',
  elke: 'each',
  iedere: 'each',
  lijst: 'each',
  herhaal: 'each',
  for: 'each',
  foreach: 'each',
  loop: 'each',
  tenzij: 'unless',
  met: 'with',
};

export const ANDERSWOORDEN: readonly string[] = ['anders', 'elseif', 'elsif', 'elif', 'else'];

/** What they write for an end, with the block that it names. */
export const EINDWOORDEN: Readonly<Record<string, Bloksoort | null>> = {
  einde: null,
  eind: null,
  end: null,
  endif: 'if',
  eindals: 'if',
  endfor: 'each',
  endforeach: 'each',
  endeach: 'each',
  endunless: 'unless',
  endwith: 'with',
};

// Words that may well be fields are paths, and lint tells of them where they are none.
const OOK_VELDEN = ['einde', 'eind', 'end', 'anders'];
const GERESERVEERD = new Set(Object.keys(EINDWOORDEN).filter((woord) => !OOK_VELDEN.includes(woord)));

/** What must have been meant by a bare word that is no field. */
export function adviesVoorWoord(woord: string): string | undefined {
  if (!OOK_VELDEN.includes(woord)) return undefined;
  return woord === 'anders'
    ? 'Schrijf {{else}}.'
    : 'Schrijf {{/if}}, {{/each}}, {{/unless}} of {{/with}}, naar het blok dat u sluit.';
}

/** A tag that would be a path, and is a word of other template languages. */
export const isGereserveerd = (bron: string): boolean =>
  GERESERVEERD.has(/^\{\{\s*([^\s}]+)\s*\}\}$/.exec(bron)?.[1] ?? '');

export const blokVoor = (woord: string): Bloksoort | undefined =>
  Object.hasOwn(BLOKWOORDEN, woord) ? BLOKWOORDEN[woord] : undefined;
