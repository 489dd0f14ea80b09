import type { Foutenlijst } from '../../fouten.ts';
import type { Knoop } from '../../taal/loop.ts';
import { BLOKSOORTEN, type Blok, type OpenTag } from '../../taal/tag.ts';
import { blokVoor } from '../../taal/woorden.ts';
import type { Bloktag, WElement } from './knopen.ts';

/** The tags of one block, in reading order. */
export interface Paar {
  readonly open: Bloktag & { readonly tag: OpenTag };
  readonly anders: readonly Bloktag[];
  readonly sluit: Bloktag;
}

export interface Gepaard {
  /** Outer blocks before the ones in them. */
  readonly paren: readonly Paar[];
  /** What the template says, whatever the layout around it: complete also when blocks are not. */
  readonly kinderen: readonly Knoop[];
}

/** Matches the block tags of a part in reading order, so that each mistake is told once and at its place. */
export function paarTags(wortel: WElement, fouten: Foutenlijst): Gepaard {
  const koppelaar = new Koppelaar(fouten);
  koppelaar.loop(wortel);
  koppelaar.sluitAf(0);
  return koppelaar;
}

interface Open {
  readonly bloktag: Paar['open'];
  readonly anders: Bloktag[];
  readonly blok: Blok<Knoop>;
  metAnders: boolean;
}

// A block lies wholly inside or wholly outside these.
const GRENZEN = new Set(['w:txbxContent', 'w:footnote', 'w:endnote', 'w:comment']);

// More than anybody writes, and few enough to walk down.
const MAX_DIEPTE = 100;
const MAX_TAKKEN = 100;

class Koppelaar implements Gepaard {
  readonly kinderen: Knoop[] = [];
  readonly #paren = new Map<Bloktag, Paar>();
  readonly #volgorde: Bloktag[] = [];
  readonly #fouten: Foutenlijst;
  readonly #open: Open[] = [];

  constructor(fouten: Foutenlijst) {
    this.#fouten = fouten;
  }

  get paren(): Paar[] {
    return this.#volgorde.flatMap((open) => this.#paren.get(open) ?? []);
  }

  loop(element: WElement, onder = 0): void {
    for (const k of element.kinderen) {
      if (k.soort === 'uitvoer') this.#lijst.push(k);
      else if (k.soort === 'bloktag') this.#bij(k, onder);
      else if (k.soort === 'element' && GRENZEN.has(k.naam)) {
        const diepte = this.#open.length;
        this.loop(k, diepte);
        this.sluitAf(diepte);
      } else if (k.soort === 'element') this.loop(k, onder);
    }
  }

  /** Reports and closes what is open above this depth. */
  sluitAf(diepte: number): void {
    for (const o of this.#open.splice(diepte)) this.#meldOpen(o);
  }

  get #lijst(): Knoop[] {
    return this.#open.at(-1)?.blok.takken.at(-1)?.kinderen ?? this.kinderen;
  }

  #bij(bloktag: Bloktag, onder: number): void {
    const { tag } = bloktag;
    if (tag.soort === 'open') this.#begin({ ...bloktag, tag }, bloktag);
    else if (tag.soort === 'anders') this.#anders(bloktag, tag.voorwaarde, onder);
    else if (tag.soort === 'sluit') this.#sluit(bloktag, tag.blok, onder);
  }

  #begin(open: Paar['open'], knoop: Bloktag): void {
    const { tag, plaats, bron } = open;
    const blok: Blok<Knoop> = {
      soort: 'blok',
      open: tag,
      plaats,
      takken: [{ voorwaarde: null, bron, plaats, kinderen: [] }],
    };
    if (this.#open.length >= MAX_DIEPTE)
      this.#fouten.meld(plaats, 'Hier staan te veel blokken in elkaar.', `Hoogstens ${MAX_DIEPTE} diep.`);
    this.#lijst.push(blok);
    this.#volgorde.push(knoop);
    this.#open.push({ bloktag: knoop as Paar['open'], anders: [], blok, metAnders: false });
  }

  #anders(bloktag: Bloktag, voorwaarde: Blok<Knoop>['takken'][number]['voorwaarde'], onder: number): void {
    const { bron, plaats } = bloktag;
    const top = this.#open.length > onder ? this.#open.at(-1) : undefined;
    if (!top) {
      if (bloktag.geschreven !== undefined) return;
      this.#fouten.meld(plaats, `${bron} staat niet in een blok.`, 'Zet er {{#if …}} voor.');
      return;
    }
    if (top.metAnders)
      this.#fouten.meld(plaats, `Na {{else}} kan geen ${bron} meer komen.`, 'Zet {{else}} als laatste.');
    top.metAnders ||= voorwaarde === null;
    if (top.anders.length >= MAX_TAKKEN)
      this.#fouten.meld(plaats, `Dit blok heeft te veel keren ${bron}.`, `Hoogstens ${MAX_TAKKEN}.`);
    top.anders.push(bloktag);
    top.blok.takken.push({ voorwaarde, bron, plaats, kinderen: [] });
  }

  #sluit(bloktag: Bloktag, naam: string, onder: number): void {
    const { bron, plaats } = bloktag;
    let nr = this.#open.findLastIndex(({ bloktag: o }) => o.geschreven === naam || o.tag.blok === naam);
    // A begin that could not be read takes any end, and an end that could not be read fits any begin.
    const los = bloktag.geschreven ?? this.#open.at(-1)?.bloktag.geschreven;
    if (nr < onder && los !== undefined && this.#open.length > onder) nr = this.#open.length - 1;
    if (nr < onder && this.#open.length > onder && !(BLOKSOORTEN as readonly string[]).includes(naam)) {
      nr = this.#open.length - 1;
      const open = this.#open[nr]?.bloktag;
      this.#fouten.meld(plaats, `${bron} sluit geen blok.`, `Schrijf {{/${open?.tag.blok ?? ''}}}.`);
    }
    if (nr < onder) {
      if (bloktag.geschreven !== undefined) return;
      this.#fouten.meld(
        plaats,
        `${bron} sluit een blok dat niet open is.`,
        `Haal ${bron} weg of zet {{#${blokVoor(naam) ?? naam} …}} ervoor.`,
      );
      return;
    }
    this.sluitAf(nr + 1);
    const gesloten = this.#open.pop();
    if (!gesloten) return;
    const { bloktag: open, anders } = gesloten;
    this.#paren.set(open, { open, anders, sluit: bloktag });
  }

  #meldOpen({ bloktag: { plaats, bron, tag, geschreven } }: Open): void {
    if (geschreven !== undefined) return;
    this.#fouten.meld(plaats, `${bron} is niet gesloten.`, `Sluit met {{/${tag.blok}}}.`);
  }
}
