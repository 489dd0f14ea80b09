import type { Weergave } from '../../kern/waarden.ts';
import { Foutenlijst } from '../fouten.ts';
import { wortelKader, type Stap } from '../taal/bereken.ts';
import { keurBereik, type Knoop } from '../taal/loop.ts';
import { keurAlineas } from './alineas.ts';
import { schrijfEigenschappen, type Eigenschappen } from './eigenschappen.ts';
import { heelTags, ruimSporenOp } from './heel.ts';
import type { WElement } from './knopen.ts';
import { koppelBlokken } from './koppel.ts';
import { leesTekstdeel, openPakket } from './pakket.ts';
import { Schrijver } from './schrijver.ts';
import { compileDeel } from './stappen.ts';
import { tilTags } from './til.ts';
import { pakIn, schrijfZip, type Ingepakt } from './zip.ts';

/** A Word template ready to fill: a pure function from view to the bytes of a `.docx`. */
export interface WordSjabloon {
  /** The trees of its parts, for `paden`. */
  readonly kinderen: readonly Knoop[];
  render(view: Weergave, eigenschappen: Eigenschappen & RenderOpties): Uint8Array;
}

export interface RenderOpties {
  /** Hears how many characters were left out because XML cannot hold them; only when there were any. */
  readonly bijVerwijderd?: (aantal: number) => void;
}

const NIVEAU = 6;

/**
 * Compiles any Word document with Handlebars tags in its text, once; `niveau` is that of the compression (1-9).
 * @throws SjabloonFouten with every fault; a line is a paragraph's number in its part.
 */
export function compileWord(
  bytes: Uint8Array,
  opties: { readonly naam?: string; readonly niveau?: number } = {},
): WordSjabloon {
  const { naam = 'sjabloon.docx', niveau = NIVEAU } = opties;
  const { delen, tekstdelen, eigenschappen } = openPakket(bytes, naam);
  const fouten = new Foutenlijst();
  const kinderen: Knoop[] = [];
  const levend = new Map<string, Stap<Schrijver>>();
  for (const deel of tekstdelen) {
    const { voor, wortel } = leesTekstdeel(delen, deel, naam);
    const boom: WElement = wortel;
    const plaats = deel === tekstdelen[0] ? naam : `${naam} (${deel})`;
    ruimSporenOp(boom);
    const metTags = heelTags(boom, plaats, fouten);
    keurAlineas(boom, fouten);
    tilTags(boom);
    if (koppelBlokken(boom, fouten)) keurBereik([boom], fouten);
    kinderen.push(boom);
    if (fouten.aantal === 0 && metTags) levend.set(deel, compileDeel(voor, boom));
  }
  fouten.werp();
  const vast = new Map<string, Ingepakt>();
  for (const [deel, inhoud] of delen)
    if (!levend.has(deel) && deel !== eigenschappen) vast.set(deel, pakIn(deel, inhoud, niveau));
  const volgorde = [...delen.keys()].sort(opVolgorde);
  const schrijver = new Schrijver();

  return {
    kinderen,
    render(view, gegevens) {
      const kader = wortelKader(view);
      let verwijderd = 0;
      const zip = volgorde.map((deel): Ingepakt => {
        const bewaard = vast.get(deel);
        if (bewaard) return bewaard;
        const stap = levend.get(deel);
        if (!stap) return pakIn(deel, Buffer.from(schrijfEigenschappen(gegevens)), niveau);
        schrijver.leeg();
        stap(schrijver, kader);
        verwijderd += schrijver.verwijderd;
        return pakIn(deel, schrijver.inhoud(), niveau);
      });
      if (verwijderd > 0) gegevens.bijVerwijderd?.(verwijderd);
      return schrijfZip(zip);
    },
  };
}

const TYPEN = '[Content_Types].xml';

// Readers look for the content types first.
const opVolgorde = (a: string, b: string): number => (a === TYPEN ? -1 : b === TYPEN ? 1 : a < b ? -1 : 1);
