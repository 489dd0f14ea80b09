import { Foutenlijst } from '../../fouten.ts';
import { keurBereik, type Knoop } from '../../taal/loop.ts';
import { keurAlineas } from './alineas.ts';
import { ontkoppelBesturing, vindVakjes } from './besturing.ts';
import { heelTags, ruimSporenOp } from './heel.ts';
import type { WElement } from './knopen.ts';
import { koppelBlokken } from './koppel.ts';
import { keurPakket } from '../pakket/keur-pakket.ts';
import { leesTekstdeel } from '../pakket/deellezer.ts';
import { openPakket, type Pakket } from '../pakket/pakket.ts';
import { paarTags } from './paren.ts';
import { keurResten } from './resten.ts';
import { tilTags } from './til.ts';
import { keurWijzigingen } from './wijzigingen.ts';
import { verplaatsTags } from './verplaats.ts';

/** A part of a Word template that holds tags. */
export interface GelezenDeel {
  readonly naam: string;
  /** What stands before the root element. */
  readonly voor: string;
  /** Its tags whole, each block around whole elements; only when there are no faults. */
  readonly wortel: WElement;
}

export interface GelezenWord {
  readonly pakket: Pakket;
  readonly delen: readonly GelezenDeel[];
  /** What the template says, for {@link paden}: complete also when there are faults. */
  readonly kinderen: readonly Knoop[];
  readonly fouten: Foutenlijst;
}

// Places sort by part, then by paragraph.
const DEEL = 1_000_000;

/**
 * Reads a Word template and gathers its faults.
 * @throws SjabloonFouten when it cannot be opened at all.
 */
export function leesWord(bytes: Uint8Array, sjabloon: string): GelezenWord {
  const pakket = openPakket(bytes, sjabloon);
  const fouten = new Foutenlijst();
  keurPakket(pakket, sjabloon, fouten);
  const delen: GelezenDeel[] = [];
  const kinderen: Knoop[] = [];
  for (const [nr, { deel: naam, noem }] of pakket.tekstdelen.entries()) {
    const { voor, wortel: gelezen } = leesTekstdeel(pakket.delen, naam, sjabloon);
    const wortel: WElement = gelezen;
    const plaats = { sjabloon, deel: noem, vanaf: nr * DEEL };
    keurWijzigingen(wortel, plaats, fouten);
    ruimSporenOp(wortel);
    vindVakjes(wortel);
    const metTags = heelTags(wortel, plaats, fouten);
    keurResten(wortel, plaats, fouten);
    if (!metTags) continue;
    ontkoppelBesturing(wortel);
    tilTags(wortel);
    const gepaard = paarTags(wortel, fouten);
    keurBereik(gepaard.kinderen, fouten);
    verplaatsTags(wortel, gepaard.paren, fouten);
    keurAlineas(wortel, fouten);
    if (fouten.aantal === 0) koppelBlokken(wortel, fouten);
    kinderen.push(...gepaard.kinderen);
    delen.push({ naam, voor, wortel });
  }
  return { pakket, delen, kinderen, fouten };
}
