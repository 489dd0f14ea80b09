import type { Plaats } from './fouten.ts';
import { padVan, type Bereik } from './taal/bereik.ts';
import { HELPERS } from './taal/helpers.ts';
import { loopDoor, type Gebruik, type Knoop } from './taal/loop.ts';
import type { Aanroep, Uitdrukking } from './taal/tag.ts';

/** A path of the view that a template uses: `activiteiten[].wat`. `''` is the view itself. */
export interface GebruiktPad {
  readonly pad: string;
  readonly gebruik: Gebruik;
  readonly plaats: Plaats;
}

/** Every path that a template prints, tests or walks, in reading order, with repeats. */
export function paden(boom: { readonly kinderen: readonly Knoop[] }): GebruiktPad[] {
  const gevonden: GebruiktPad[] = [];
  const bij = (pad: string | null, gebruik: Gebruik, plaats: Plaats): void => {
    if (pad !== null) gevonden.push({ pad, gebruik, plaats });
  };
  const noteer = (u: Uitdrukking, gebruik: Gebruik, bereik: Bereik, plaats: Plaats): void => {
    bij(padVan(bereik, u), gebruik, plaats);
    if (u.soort === 'aanroep') noteerAanroep(u, gebruik, bereik, plaats);
  };
  const noteerAanroep = (
    { helper: naam, argumenten }: Aanroep,
    gebruik: Gebruik,
    bereik: Bereik,
    plaats: Plaats,
  ): void => {
    const helper = HELPERS[naam];
    for (const [nr, u] of argumenten.entries())
      noteer(u, helper?.drukt && nr === 0 ? gebruik : 'test', bereik, plaats);
    const lijst = argumenten[0] && helper?.veld ? padVan(bereik, argumenten[0]) : null;
    const veld = helper?.veld?.(argumenten);
    bij(lijst === null ? null : `${lijst}[]${veld === undefined ? '' : `.${veld}`}`, gebruik, plaats);
  };
  loopDoor(boom.kinderen, noteer);
  return gevonden;
}
