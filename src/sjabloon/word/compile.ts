import type { Weergave } from '../../kern/waarden.ts';
import { wortelKader, type Stap } from '../taal/bereken.ts';
import type { Knoop } from '../taal/loop.ts';
import { Aanvulling } from './pakket/aanvulling.ts';
import { opVolgorde } from './pakket/deel.ts';
import { leesEigenschappen, schrijfEigenschappen, type Eigenschappen } from './pakket/eigenschappen.ts';
import { bewaakEenmaligheid } from './schrijven/eenmalig.ts';
import { leesWord } from './lezen/lees.ts';
import { herstartLijsten, Lijsttellers, maakPunten } from './lijsten/lijsten.ts';
import { Nummering } from './lijsten/nummering.ts';
import { Opmerkingen, type Opmerkingvraag } from './schrijven/opmerkingen.ts';
import type { Pakket } from './pakket/pakket.ts';
import { plekVan } from './schrijven/plek.ts';
import { Schrijver } from './schrijven/schrijver.ts';
import { compileDeel } from './schrijven/stappen.ts';
import { pakIn, schrijfZip, type Ingepakt } from './pakket/zip.ts';

/** A Word template ready to fill: a pure function from view to the bytes of a `.docx`. */
export interface WordSjabloon {
  /** The trees of its parts, for `paden`. */
  readonly kinderen: readonly Knoop[];
  render(view: Weergave, eigenschappen: Eigenschappen & RenderOpties): Uint8Array;
}

export interface RenderOpties {
  /** Hears how many characters were left out because XML cannot hold them; only when there were any. */
  readonly bijVerwijderd?: (aantal: number) => void;
  /** Asked for each mark in the text of the document itself: the paragraphs of a comment beside it, or `null` for none. */
  readonly opmerkingen?: Opmerkingvraag | undefined;
}

const NIVEAU = 6;
// What no render changes is packed once, so as well as can be.
const NIVEAU_VAST = 9;

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
    bewaakEenmaligheid(wortel);
    maakPunten(wortel.kinderen, nummering);
  }
  const { delen, eigenschappen } = pakket;
  const levend = new Map<string, Stap<Schrijver>>();
  for (const { naam: deel, voor, wortel } of gelezen)
    levend.set(deel, compileDeel(voor, wortel, plekVan(deel, deel === pakket.tekstdelen[0].deel)));
  const vast = new Map<string, Ingepakt>();
  for (const [deel, inhoud] of delen)
    if (!levend.has(deel) && deel !== eigenschappen) vast.set(deel, pakIn(deel, inhoud, NIVEAU_VAST));
  const volgorde = [...delen.keys()].sort(opVolgorde);
  const behouden = leesEigenschappen(delen, eigenschappen, naam);
  const aanvulling = new Aanvulling(pakket, naam, niveau);
  const opmerkingen = new Opmerkingen(aanvulling, naam);
  const schrijver = new Schrijver(lijsten, eersteTekening(pakket), aanvulling, opmerkingen);

  let bezig = false;
  let kern: { readonly xml: string; readonly deel: Ingepakt } | undefined;

  return {
    kinderen,
    render(view, gegevens) {
      if (bezig) throw new Error('render is not re-entrant');
      bezig = true;
      try {
        return vul(view, gegevens);
      } finally {
        bezig = false;
      }
    },
  };

  function vul(view: Weergave, gegevens: Eigenschappen & RenderOpties): Uint8Array {
    const kader = wortelKader(view);
    const gevuld = new Map<string, Ingepakt>();
    schrijver.begin();
    aanvulling.leeg();
    opmerkingen.begin(gegevens.opmerkingen, gegevens.peildatum);
    for (const [deel, stap] of levend) {
      schrijver.leeg();
      stap(schrijver, kader);
      gevuld.set(deel, pakIn(deel, schrijver.inhoud(), niveau));
    }
    if (lijsten.nieuw.length > 0 && nummering.deel !== undefined)
      gevuld.set(nummering.deel, pakIn(nummering.deel, nummering.met(lijsten.nieuw), niveau));
    const xml = schrijfEigenschappen(gegevens, behouden);
    // Documents of one kind and one day say the same of themselves.
    if (xml !== kern?.xml) kern = { xml, deel: pakIn(eigenschappen, Buffer.from(xml), niveau) };
    gevuld.set(eigenschappen, kern.deel);
    const namen = aanvulling.pasToe(volgorde, gevuld);
    const verwijderd = schrijver.verwijderd + aanvulling.verwijderd;
    if (verwijderd > 0) gegevens.bijVerwijderd?.(verwijderd);
    return schrijfZip(namen.flatMap((deel) => gevuld.get(deel) ?? vast.get(deel) ?? []));
  }
}

function eersteTekening({ delen, tekstdelen }: Pakket): number {
  const nummers = tekstdelen.flatMap(({ deel }) => {
    const xml = new TextDecoder().decode(delen.get(deel));
    return [...xml.matchAll(/<wp:docPr\b[^>]*?\sid=["'](\d+)["']/g)].map(([, nummer]) => Number(nummer));
  });
  return nummers.reduce((hoogste, nummer) => Math.max(hoogste, nummer), 0) + 1;
}
