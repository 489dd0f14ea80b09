import type { Weergave } from '../../kern/waarden.ts';
import { wortelKader, type Stap } from '../taal/bereken.ts';
import type { Knoop } from '../taal/loop.ts';
import { schrijfEigenschappen, type Eigenschappen } from './eigenschappen.ts';
import { bewaakEenmaligheid } from './eenmalig.ts';
import { leesWord } from './lees.ts';
import { herstartLijsten, Lijsttellers, maakPunten } from './lijsten.ts';
import { Nummering } from './nummering.ts';
import { TYPEN, type Pakket } from './pakket.ts';
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
  const nummering = new Nummering(pakket, naam);
  const lijsten = new Lijsttellers(nummering);
  for (const { wortel } of gelezen) {
    herstartLijsten(wortel, nummering, lijsten);
    maakPunten(wortel.kinderen, nummering);
    bewaakEenmaligheid(wortel);
  }
  const { delen, eigenschappen } = pakket;
  const levend = new Map<string, Stap<Schrijver>>();
  for (const { naam: deel, voor, wortel } of gelezen) levend.set(deel, compileDeel(voor, wortel));
  const vast = new Map<string, Ingepakt>();
  for (const [deel, inhoud] of delen)
    if (!levend.has(deel) && deel !== eigenschappen) vast.set(deel, pakIn(deel, inhoud, niveau));
  const volgorde = [...delen.keys()].sort(opVolgorde);
  const schrijver = new Schrijver(lijsten, eersteTekening(pakket));

  return {
    kinderen,
    render(view, gegevens) {
      const kader = wortelKader(view);
      const gevuld = new Map<string, Ingepakt>();
      schrijver.begin();
      for (const [deel, stap] of levend) {
        schrijver.leeg();
        stap(schrijver, kader);
        gevuld.set(deel, pakIn(deel, schrijver.inhoud(), niveau));
      }
      if (lijsten.nieuw.length > 0 && nummering.deel !== undefined)
        gevuld.set(nummering.deel, pakIn(nummering.deel, nummering.met(lijsten.nieuw), niveau));
      gevuld.set(eigenschappen, pakIn(eigenschappen, Buffer.from(schrijfEigenschappen(gegevens)), niveau));
      if (schrijver.verwijderd > 0) gegevens.bijVerwijderd?.(schrijver.verwijderd);
      return schrijfZip(volgorde.flatMap((deel) => gevuld.get(deel) ?? vast.get(deel) ?? []));
    },
  };
}

function eersteTekening({ delen, tekstdelen }: Pakket): number {
  const nummers = tekstdelen.flatMap(({ deel }) => {
    const xml = new TextDecoder().decode(delen.get(deel));
    return [...xml.matchAll(/<wp:docPr\b[^>]*?\sid="(\d+)"/g)].map(([, nummer]) => Number(nummer));
  });
  return nummers.reduce((hoogste, nummer) => Math.max(hoogste, nummer), 0) + 1;
}

// Readers look for the content types first.
const opVolgorde = (a: string, b: string): number => (a === TYPEN ? -1 : b === TYPEN ? 1 : a < b ? -1 : 1);
