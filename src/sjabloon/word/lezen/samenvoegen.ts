import type { Boom } from './boom.ts';
import { isW, type Bloktag, type WElement, type WKnoop } from './knopen.ts';
import type { Ruw } from '../pakket/xml.ts';

// Where one paragraph ends and the next begins inside a merged one.
const EINDE: Ruw = { soort: 'ruw', xml: '</w:p>' };
const BEGINNEN = new WeakSet<WKnoop>();

/**
 * Makes one element of the paragraphs in the midst of which these tags stand, with all that lies between them: then
 * the stretch from tag to tag is a row of siblings, paragraph ends included. False when they stand elsewhere.
 */
export function voegAlineasSamen(boom: Boom, tags: readonly Bloktag[], ouder: WElement): boolean {
  const alineas = tags.map((tag) => boom.keten(tag, ouder).at(-1));
  const eerste = alineas[0];
  if (!eerste || !alineas.every((alinea) => alinea && isW(alinea, 'w:p'))) return false;
  for (const [nr, tag] of tags.entries()) {
    const alinea = alineas[nr] ?? eerste;
    if (boom.ouder(tag) === alinea) continue;
    const [kant] = boom.kanten(tag, alinea);
    if (!kant) return false;
    boom.til(tag, alinea, kant);
  }
  const van = ouder.kinderen.indexOf(eerste);
  const tot = ouder.kinderen.indexOf(alineas.at(-1) ?? eerste);
  const rest = ouder.kinderen.splice(van + 1, tot - van);
  let inAlinea = true;
  for (const knoop of rest) {
    if (inAlinea) eerste.kinderen.push({ ...EINDE });
    inAlinea = knoop.soort === 'element' && alineas.includes(knoop);
    if (inAlinea && knoop.soort === 'element') {
      const begin: Ruw = { soort: 'ruw', xml: `${knoop.begin}>` };
      BEGINNEN.add(begin);
      eerste.kinderen.push(begin, ...knoop.kinderen);
    } else eerste.kinderen.push(knoop);
  }
  boom.neemOp(eerste);
  return true;
}

/** Whether each branch of a block ends as many paragraphs as it begins. */
export function isEvenwichtig(ouder: WElement, tags: readonly Bloktag[]): boolean {
  const kinderen = ouder.kinderen.slice(ouder.kinderen.indexOf(tags[0] as WKnoop));
  let diepte = 0;
  for (const knoop of kinderen) {
    if (tags.some((tag) => tag === knoop) && diepte !== 0) return false;
    if (knoop === tags.at(-1)) return true;
    if (BEGINNEN.has(knoop)) diepte++;
    else if (knoop.soort === 'ruw' && knoop.xml === EINDE.xml) diepte--;
  }
  return true;
}
