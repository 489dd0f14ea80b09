import { Ontbreekt } from '../../../kern/waarden.ts';
import type { Foutenlijst, Plaats } from '../../fouten.ts';
import type { Bereik } from '../../taal/bereik.ts';
import { compileUitdrukking, drukAf, type Stap } from '../../taal/bereken.ts';
import { isWaar } from '../../taal/helpers/helper.ts';
import type { Uitdrukking, Uitvoer } from '../../taal/tag.ts';
import { leesLosseTag } from '../lezen/invulling.ts';
import { isW, type WElement, type WKnoop } from '../lezen/knopen.ts';
import { compileMarkering } from './markering.ts';
import type { Plek } from './plek.ts';
import type { Schrijver } from './schrijver.ts';

/** A content control with a check box that its tag or title, a tag of ours, ticks. Stands between runs. */
export interface Vakje extends WElement {
  readonly naam: 'riv:vakje';
  readonly titel: string;
  readonly aan: string;
  readonly uit: string;
  /** The run of its sign, for the formatting of the mark. */
  readonly run: WElement;
}

export const isVakje = (knoop: WKnoop): knoop is Vakje => isW(knoop, 'riv:vakje');

const TEKST = { waar: 'de titel of het label van een selectievakje', voorbeeld: '{{vakje akkoord}}' };

/** Gives the check boxes of a paragraph their tags; true when there are any. */
export function leesVakjes(ouder: WElement, plaats: Plaats, fouten: Foutenlijst): boolean {
  let gevonden = false;
  for (const kind of ouder.kinderen) {
    if (isVakje(kind)) {
      const uitvoer = leesLosseTag(kind.titel, TEKST, plaats, fouten);
      if (uitvoer) kind.kinderen = [uitvoer];
      gevonden = true;
    } else if (kind.soort === 'element' && kind.naam !== 'w:p' && leesVakjes(kind, plaats, fouten))
      gevonden = true;
  }
  return gevonden;
}

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
    if (ontbreekt) schrijfMark(s, w, tekst);
  };
}

// The control has a sign of its own: the helper that prints one would always be true.
function zonderVakje(u: Uitdrukking): Uitdrukking {
  const [waarde] = u.soort === 'aanroep' && u.helper === 'vakje' ? u.argumenten : [];
  return waarde ?? u;
}
