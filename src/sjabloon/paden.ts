import type { Plaats } from './fouten.ts';
import { padVan, type Bereik } from './taal/bereik.ts';
import { loopDoor, type Gebruik, type Knoop } from './taal/loop.ts';
import type { Uitdrukking } from './taal/tag.ts';

/** A path of the view that a template uses: `activiteiten[].wat`. `''` is the view itself. */
export interface GebruiktPad {
  readonly pad: string;
  readonly gebruik: Gebruik;
  readonly plaats: Plaats;
}

// Their argument is what is printed; other helpers only look at theirs.
const DRUKT_AF = new Set(['datumMetDag', 'alineas']);

/** Every path that a template prints, tests or walks, in reading order, with repeats. */
export function paden(boom: { readonly kinderen: readonly Knoop[] }): GebruiktPad[] {
  const gevonden: GebruiktPad[] = [];
  const noteer = (u: Uitdrukking, gebruik: Gebruik, bereik: Bereik, plaats: Plaats): void => {
    if (u.soort === 'aanroep')
      for (const a of u.argumenten) noteer(a, DRUKT_AF.has(u.helper) ? gebruik : 'test', bereik, plaats);
    const pad = padVan(bereik, u);
    if (pad !== null) gevonden.push({ pad, gebruik, plaats });
  };
  loopDoor(boom.kinderen, noteer);
  return gevonden;
}
