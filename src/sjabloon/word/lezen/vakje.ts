import type { Foutenlijst, Plaats } from '../../fouten.ts';
import { leesLosseTag } from './invulling.ts';
import { isW, type WElement, type WKnoop } from './knopen.ts';

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

const TEKST = {
  waar: 'de titel of het label van een selectievakje',
  plek: 'label van een selectievakje',
  voorbeeld: '{{vakje akkoord}}',
  als: 'vakje',
} as const;

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
