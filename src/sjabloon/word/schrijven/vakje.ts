import { Ontbreekt } from '../../../kern/waarden.ts';
import type { Bereik } from '../../taal/bereik.ts';
import { compileUitdrukking, drukAf, type Stap } from '../../taal/bereken.ts';
import { isWaar } from '../../taal/helpers/helper.ts';
import type { Uitdrukking, Uitvoer } from '../../taal/tag.ts';
import type { Vakje } from '../lezen/vakje.ts';
import { compileMarkering } from './markering.ts';
import type { Plek } from './plek.ts';
import type { Schrijver } from './schrijver.ts';

const SPATIE = Buffer.from('<w:r><w:t xml:space="preserve"> </w:t></w:r>');

/** Ticks the box by truth; of what is missing it stays empty, with the mark beside it. */
export function compileVakje(vakje: Vakje, bereik: Bereik, plek: Plek): Stap<Schrijver> {
  const uitvoer = vakje.kinderen.find((k): k is Uitvoer => k.soort === 'uitvoer');
  if (!uitvoer) throw new Error('unread check box');
  const waarde = compileUitdrukking(zonderVakje(uitvoer.uitdrukking), bereik, uitvoer);
  const [aan, uit] = [Buffer.from(vakje.aan), Buffer.from(vakje.uit)];
  const schrijfMark = compileMarkering(vakje.run, plek);
  return (s, k) => {
    const w = waarde(k);
    if (!(w instanceof Ontbreekt)) {
      s.bytes(isWaar(w) ? aan : uit);
      return;
    }
    s.bytes(uit);
    const { tekst, ontbreekt } = drukAf(w, uitvoer);
    if (!ontbreekt) return;
    s.bytes(SPATIE);
    schrijfMark(s, w, tekst);
  };
}

// The control has a sign of its own: the helper that prints one would always be true.
function zonderVakje(u: Uitdrukking): Uitdrukking {
  const [waarde] = u.soort === 'aanroep' && u.helper === 'vakje' ? u.argumenten : [];
  return waarde ?? u;
}
