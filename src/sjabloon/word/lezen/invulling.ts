import { TagFout, type Foutenlijst, type Plaats } from '../../fouten.ts';
import { isAlineas, type Uitvoer, type Vulling } from '../../taal/tag.ts';
import { zoekTags } from '../../taal/zoek-tags.ts';
import { leesWordtag } from './lees-wordtag.ts';

export const metAccolades = (tekst: string | undefined): tekst is string => /\{\{|\}\}/.test(tekst ?? '');

/** A kind of text that may be a tag. */
interface Soort {
  /** What the text is called in a sentence. */
  readonly waar: string;
  /** What it is called behind the place of its paragraph. */
  readonly plek: string;
  /** What could stand there. */
  readonly voorbeeld: string;
  readonly als: Vulling;
}

/**
 * The tag that is all of a text outside the document's own: an alternative text, the title of a control. `null` when
 * it is none, which is reported.
 */
export function leesLosseTag(
  tekst: string,
  { waar, plek, voorbeeld, als }: Soort,
  plaats: Plaats,
  fouten: Foutenlijst,
): Uitvoer | null {
  const bron = tekst.trim().replace(/\s+/g, ' ');
  const hier = { ...plaats, rondom: bron, waar: [plaats.waar, plek].filter(Boolean).join(', ') };
  const advies = `Zet er één tag in en verder niets, bijvoorbeeld ${voorbeeld}.`;
  const [vondst, teveel] = zoekTags(bron);
  if (teveel || vondst?.soort !== 'tag' || vondst.begin > 0 || vondst.einde < bron.length) {
    fouten.meld(hier, `In ${waar} staat meer of minder dan één tag.`, advies);
    return null;
  }
  const tag = leesWordtag(bron);
  if (tag instanceof TagFout) fouten.meld(hier, tag.message, tag.advies);
  else if (tag.soort !== 'uitvoer' || isAlineas(tag.uitdrukking))
    fouten.meld(hier, `${bron} kan niet in ${waar} staan.`, advies);
  else if (als === 'beeld' && !kanBeeld(tag.uitdrukking))
    fouten.meld(hier, `${bron} is geen afbeelding.`, advies);
  else return { ...tag, bron, plaats: hier, als };
  return null;
}

const kanBeeld = (u: Uitvoer['uitdrukking']): boolean =>
  u.soort === 'pad' || (u.soort === 'aanroep' && u.helper === 'afbeelding');
