import { TagFout } from '../../fouten.ts';
import { leesTag } from '../../taal/lees-tag.ts';

/** The meaning of a tag as typed in Word, which turns straight quotes into curly ones while its user types. */
export function leesWordtag(bron: string): ReturnType<typeof leesTag> {
  const tag = leesTag(bron);
  if (!(tag instanceof TagFout) || !/[“”„‟‘’‚‛]/.test(bron)) return tag;
  const recht = leesTag(metRechte(bron));
  return recht instanceof TagFout ? tag : recht;
}

/** With straight quotes for the curly ones. */
export const metRechte = (bron: string): string => bron.replace(/[“”„‟]/g, '"').replace(/[‘’‚‛]/g, "'");
