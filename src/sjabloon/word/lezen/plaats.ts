import type { Plaats } from '../../fouten.ts';
import { isW, type WElement } from './knopen.ts';

/** A part of a template, for places in it: what it is called, and after which line its own begin. */
export interface Deelplaats {
  readonly sjabloon: string;
  readonly deel: string;
  readonly vanaf: number;
}

/** Visits every element of a part in reading order; `plaats` gives the place of the paragraph it is, or is in. */
export function bezoekElementen(
  wortel: WElement,
  { sjabloon, deel, vanaf }: Deelplaats,
  bezoek: (element: WElement, plaats: () => Plaats) => void,
): void {
  const teller = new Plaatsteller(deel);
  let lijn = vanaf;
  const plaats = (): Plaats => ({ sjabloon, lijn, kolom: 1, waar: teller.waar });
  const loop = (element: WElement): void => {
    const verlaat = teller.in(element);
    if (isW(element, 'w:p')) lijn++;
    bezoek(element, plaats);
    for (const kind of element.kinderen) if (kind.soort === 'element') loop(kind);
    verlaat?.();
  };
  loop(wortel);
}

/** Names places in a part as its author finds them: `koptekst 2, tabel 1, rij 3, cel 2`. */
class Plaatsteller {
  readonly #deel: string;
  #lagen: Laag[] = [{ voor: '', alinea: 0, tabel: 0, rij: 0, cel: 0, noemAlinea: true }];
  #vakken = 0;

  constructor(deel: string) {
    this.#deel = deel;
  }

  /** Enters an element; call the result to leave it. */
  in(element: WElement): (() => void) | null {
    const laag = this.#laag;
    if (isW(element, 'w:p')) laag.alinea++;
    else if (isW(element, 'w:tbl')) return this.#verdiep(`tabel ${++laag.tabel}`, false);
    else if (isW(element, 'w:tr')) {
      laag.rij++;
      laag.cel = 0;
    } else if (isW(element, 'w:tc')) {
      const alineas = element.kinderen.filter((k) => isW(k, 'w:p')).length;
      return this.#verdiep(`rij ${laag.rij}, cel ${++laag.cel}`, alineas > 1);
    } else if (isW(element, 'w:txbxContent')) return this.#verdiep(`tekstvak ${++this.#vakken}`, true);
    else if (isW(element, 'w:footnote', 'w:endnote'))
      return this.#verdiep(`noot ${element.kenmerken['w:id'] ?? ''}`, true);
    return null;
  }

  /** The paragraph we are in. */
  get waar(): string {
    const { voor, alinea, noemAlinea } = this.#laag;
    return [this.#deel, voor, noemAlinea ? `alinea ${alinea}` : ''].filter((deel) => deel !== '').join(', ');
  }

  get #laag(): Laag {
    const laag = this.#lagen.at(-1);
    if (!laag) throw new Error('no place');
    return laag;
  }

  #verdiep(naam: string, noemAlinea: boolean): () => void {
    const voor = [this.#laag.voor, naam].filter((deel) => deel !== '').join(', ');
    this.#lagen.push({ voor, alinea: 0, tabel: 0, rij: 0, cel: 0, noemAlinea });
    return () => {
      this.#lagen.pop();
    };
  }
}

interface Laag {
  readonly voor: string;
  readonly noemAlinea: boolean;
  alinea: number;
  tabel: number;
  rij: number;
  cel: number;
}

const RUIMTE = 24;

/** A tag with the text around it, cut at words. */
export function rondom(tekst: string, begin: number, einde: number): string {
  const voor = tekst.slice(Math.max(0, begin - RUIMTE), begin);
  const na = tekst.slice(einde, einde + RUIMTE);
  const links = begin > RUIMTE ? `…${voor.replace(/^\S*\s/, '')}` : voor;
  const rechts = tekst.length > einde + RUIMTE ? `${na.replace(/\s\S*$/, '')}…` : na;
  return `${links}${tekst.slice(begin, einde)}${rechts}`.replace(/[\s\uFFFC]+/g, ' ').trim();
}
