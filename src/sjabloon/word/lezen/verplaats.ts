import type { Foutenlijst } from '../../fouten.ts';
import { alineasIn } from './alineas.ts';
import { Boom, type Kant } from './boom.ts';
import { verdeelOverCellen } from './cellen.ts';
import { isW, type Bloktag, type WElement } from './knopen.ts';
import type { Paar } from './paren.ts';
import { isEvenwichtig, voegAlineasSamen } from './samenvoegen.ts';
import { metSectie } from './zichtbaar.ts';

/**
 * Brings the tags of each block to one place in the tree, so that what lies between them is whole elements: out of the
 * paragraph, cell or row at whose edge they stand, else by making the paragraphs they span one.
 */
export function verplaatsTags(wortel: WElement, paren: readonly Paar[], fouten: Foutenlijst): void {
  const boom = new Boom(wortel);
  for (const paar of paren) {
    const advies = brengSamen(boom, paar);
    if (advies === null) continue;
    const { open, anders, sluit } = paar;
    const los = [...anders, sluit].find((tag) => boom.ouder(tag) !== boom.ouder(open)) ?? sluit;
    fouten.meld(los.plaats, `${los.bron} staat niet op dezelfde plaats als ${open.bron}.`, advies);
  }
}

const ZELFDE_PLAATS =
  'Zet begin, {{else}} en einde van een blok elk in een eigen alinea of rij, of alle drie in dezelfde alinea.';
const HELE_RIJ =
  'Zet het begin vooraan in de eerste cel en het einde achteraan in de laatste: dan geldt het blok voor hele rijen.';

/** Returns advice when it cannot be done. */
function brengSamen(boom: Boom, paar: Paar): string | null {
  const { open, anders, sluit } = paar;
  const tags: readonly [Bloktag, ...Bloktag[]] = [open, ...anders, sluit];
  const samen = boom.gemeenschappelijk(tags);
  if (tags.every((tag) => boom.ouder(tag) === samen)) {
    if (isW(samen, 'w:p')) tilOmAlinea(boom, paar, samen);
    return isEvenwichtig(boom.ouder(open), tags) ? null : ZELFDE_PLAATS;
  }
  if (isW(samen, 'w:tr')) {
    const tot = boom.ouder(samen);
    const kanten = kiesKanten(boom, tags, tot);
    if (kanten?.[0] === 'voor' && kanten.at(-1) === 'na') return til(boom, tags, tot, kanten);
    return open.tag.blok !== 'each' && verdeelOverCellen(boom, paar, samen) ? null : HELE_RIJ;
  }
  for (const tag of [...anders, sluit]) splitsVoorSectie(boom, tag, samen);
  if (kiesKanten(boom, [open, sluit], samen)) for (const tag of anders) splitsAlinea(boom, tag, samen);
  const kanten = kiesKanten(boom, tags, samen);
  if (kanten) return til(boom, tags, samen, kanten);
  if (tags.some((tag) => boom.keten(tag, samen).some((e) => isW(e, 'w:tr')))) return HELE_RIJ;
  return voegAlineasSamen(boom, tags, samen) ? null : ZELFDE_PLAATS;
}

// The end of a section comes after the tag it shares a paragraph with: it is not in the block.
function splitsVoorSectie(boom: Boom, tag: Bloktag, tot: WElement): void {
  const alinea = boom.ouder(tag);
  if (alinea === tot || !metSectie(alinea) || boom.kanten(tag, boom.ouder(alinea)).has('voor')) return;
  boom.splits(alinea, tag);
  alinea.kinderen = alinea.kinderen.map((k) =>
    isW(k, 'w:pPr') ? { ...k, kinderen: k.kinderen.filter((d) => !isW(d, 'w:sectPr')) } : k,
  );
}

// `{{else}}` in mid-text of a block around whole paragraphs: each half is one of its own.
function splitsAlinea(boom: Boom, tag: Bloktag, tot: WElement): void {
  const [alinea, teveel] = boom.keten(tag, tot);
  if (alinea && !teveel && isW(alinea, 'w:p') && !metSectie(alinea) && boom.kanten(tag, tot).size === 0)
    boom.splits(alinea, tag);
}

/** For each tag the side it can leave on (`null`: it is out already); nothing when one of them cannot. */
function kiesKanten(boom: Boom, tags: readonly Bloktag[], tot: WElement): (Kant | null)[] | null {
  const kanten: (Kant | null)[] = [];
  for (const tag of tags) {
    const mogelijk = new Set(boom.kanten(tag, tot));
    if (tag.tag.soort !== 'open' && boom.keten(tag, tot).some(metSectie)) mogelijk.delete('na');
    const [liefst, anders]: [Kant, Kant] = tag.tag.soort === 'sluit' ? ['na', 'voor'] : ['voor', 'na'];
    if (boom.ouder(tag) === tot) kanten.push(null);
    else if (mogelijk.has(liefst)) kanten.push(liefst);
    else if (mogelijk.has(anders)) kanten.push(anders);
    else return null;
  }
  return kanten;
}

function til(
  boom: Boom,
  tags: readonly Bloktag[],
  tot: WElement,
  kanten: readonly (Kant | null)[],
): string | null {
  for (const [nr, tag] of tags.entries()) if (kanten[nr] === 'voor') boom.til(tag, tot, 'voor');
  for (const [nr, tag] of tags.entries()) if (kanten[nr] === 'na') boom.til(tag, tot, 'na');
  return isEvenwichtig(tot, tags) ? null : ZELFDE_PLAATS;
}

// A condition around all of a paragraph leaves no blank line behind, and `alineas` makes paragraphs of its own.
function tilOmAlinea(boom: Boom, { open, anders, sluit }: Paar, alinea: WElement): void {
  const voorwaardelijk = open.tag.blok === 'if' || open.tag.blok === 'unless';
  if (anders.length > 0 || metSectie(alinea) || !(voorwaardelijk || alineasIn(alinea))) return;
  const tot = boom.ouder(alinea);
  const tags = [open, sluit];
  if (boom.kanten(open, tot, true).has('voor') && boom.kanten(sluit, tot, true).has('na'))
    til(boom, tags, tot, ['voor', 'na']);
}
