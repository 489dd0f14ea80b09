import { TagFout } from '../fouten.ts';
import { leesTag } from './lees-tag.ts';
import { BLOKSOORTEN, type AndersTag, type OpenTag, type SluitTag } from './tag.ts';
import { zoekWenk } from './wenk.ts';

/** What a tag that could not be read does to the blocks around it, and the name that its author gave the block. */
export interface Bedoeling {
  readonly tag: OpenTag | AndersTag | SluitTag;
  readonly geschreven: string;
}

/**
 * A tag that was refused may still begin, divide or end a block: without that, every other tag of the block would be
 * refused too. Of a begin that says nothing more, nothing is known of what its names mean, as in a loop over nothing.
 */
export function leesBedoeling(bron: string): Bedoeling | null {
  const geschreven = /^\{\{\s*(?:#[*>]?|\/)?\s*([^\s}()]*)/.exec(bron)?.[1] ?? '';
  const { bedoeld } = zoekWenk(bron) ?? {};
  if (bedoeld === '') return { tag: { soort: 'sluit', blok: '' }, geschreven };
  const tag = bedoeld === undefined ? undefined : leesTag(bedoeld);
  if (
    tag &&
    !(tag instanceof TagFout) &&
    (tag.soort === 'open' || tag.soort === 'anders' || tag.soort === 'sluit')
  )
    return { tag, geschreven };
  if (bedoeld !== undefined && tag instanceof TagFout && bedoeld !== bron) return leesBedoeling(bedoeld);
  const begin = /^\{\{\s*#[*>]?\s*([^\s}()]*)/.exec(bron)?.[1];
  if (begin === undefined) return null;
  const blok = BLOKSOORTEN.find((b) => b === begin) ?? 'each';
  return {
    tag: { soort: 'open', blok, uitdrukking: { soort: 'vast', waarde: null }, namen: [] },
    geschreven,
  };
}
