import { dichtstbij } from '../../kern/tekst.ts';
import { leesTekst, type Leesopties } from '../bron/lees.ts';
import type { Foutenlijst, Sjabloonfout } from '../fouten.ts';
import type { Knoop } from '../taal/loop.ts';
import { leesWord } from '../word/lezen/lees.ts';
import { Veldkeuring } from './keur.ts';
import { maakVelden, type GebruiktVeld, type Veldregel } from './velden.ts';

export interface Keuropties extends Leesopties {
  /** The catalogue of the document's fields; without it only the form is checked. */
  readonly velden?: readonly Veldregel[];
}

export interface Keuring {
  /** Every fault, of form and of fields, in reading order. */
  readonly fouten: readonly Sjabloonfout[];
  /** The fields that the template uses, in reading order, with repeats. */
  readonly gebruikt: readonly GebruiktVeld[];
  /** Names that stand in or near what could not be read: whether these fields are used is not known. */
  readonly onzeker: ReadonlySet<string>;
}

/**
 * Checks a template without filling it: a text is a canonical one (`.hbs`), bytes are a Word document.
 * @throws SjabloonFouten for a Word document that cannot be opened.
 */
export function keurSjabloon(sjabloon: string | Uint8Array, opties: Keuropties): Keuring {
  const { kinderen, fouten } = lees(sjabloon, opties);
  const vanVorm = fouten.gesorteerd();
  const keuring = new Veldkeuring(maakVelden(opties.velden ?? []), fouten);
  if (opties.velden) keuring.keur(kinderen);
  for (const fout of vanVorm)
    for (const naam of rondom(fout, sjabloon, opties).match(/[A-Za-z_]\w*/g) ?? []) keuring.onzeker.add(naam);
  return { fouten: fouten.gesorteerd(opties.naam), gebruikt: keuring.gebruikt, onzeker: keuring.onzeker };
}

function lees(
  sjabloon: string | Uint8Array,
  opties: Keuropties,
): { readonly kinderen: readonly Knoop[]; readonly fouten: Foutenlijst } {
  if (typeof sjabloon !== 'string') return leesWord(sjabloon, opties.naam);
  const { boom, fouten } = leesTekst(sjabloon, opties);
  return { kinderen: boom.kinderen, fouten };
}

/** The tag that a fault is about, with the partial that it may have meant; in Word the text in which it stands. */
function rondom(fout: Sjabloonfout, sjabloon: string | Uint8Array, { naam, delen = {} }: Keuropties): string {
  if (typeof sjabloon !== 'string') return fout.rondom ?? '';
  const deel = /^delen\/(.*)\.hbs$/.exec(fout.sjabloon)?.[1] ?? '';
  const bron = fout.sjabloon === naam ? sjabloon : (delen[deel] ?? '');
  const vanaf = bron
    .split('\n')
    .slice(fout.lijn - 1)
    .join('\n')
    .slice(fout.kolom - 1);
  const tag = /^\{\{(?:[^]*?\}\}|.*)/.exec(vanaf)?.[0] ?? '';
  const bedoeld = /^\{\{>\s*([\w/-]+)/.exec(tag)?.[1] ?? '';
  return tag + (delen[dichtstbij(bedoeld, Object.keys(delen)) ?? ''] ?? '');
}
