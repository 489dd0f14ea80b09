import type { Weergave } from '../../kern/waarden.ts';
import { wortelKader, type Stap } from '../taal/bereken.ts';
import type { Knoop } from '../taal/loop.ts';
import { schrijfEigenschappen, type Eigenschappen } from './eigenschappen.ts';
import { leesWord } from './lees.ts';
import { TYPEN } from './pakket.ts';
import { Schrijver } from './schrijver.ts';
import { compileDeel } from './stappen.ts';
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
 * @throws SjabloonFouten with every fault.
 */
export function compileWord(
  bytes: Uint8Array,
  opties: { readonly naam?: string; readonly niveau?: number } = {},
): WordSjabloon {
  const { naam = 'sjabloon.docx', niveau = NIVEAU } = opties;
  const { pakket, delen: gelezen, kinderen, fouten } = leesWord(bytes, naam);
  fouten.werp();
  const { delen, eigenschappen } = pakket;
  const levend = new Map<string, Stap<Schrijver>>();
  for (const { naam: deel, voor, wortel } of gelezen) levend.set(deel, compileDeel(voor, wortel));
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

// Readers look for the content types first.
const opVolgorde = (a: string, b: string): number => (a === TYPEN ? -1 : b === TYPEN ? 1 : a < b ? -1 : 1);
