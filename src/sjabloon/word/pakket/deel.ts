import { TYPEN } from './voeg-toe.ts';
import { pakIn, type Ingepakt } from './zip.ts';

/** A part of the template that a render adds XML to, at the end of its root. */
export class OpenDeel {
  readonly #naam: string;
  readonly #kop: string;
  readonly #staart: string;
  #laatste: { readonly erbij: string; readonly ingepakt: Ingepakt } | undefined;

  constructor(naam: string, xml: string) {
    this.#naam = naam;
    const slot = xml.lastIndexOf('</');
    const eind = slot < 0 ? xml.lastIndexOf('/>') : slot;
    const wortel = /<([\w:.-]+)[^<]*$/.exec(xml)?.[1] ?? '';
    this.#kop = slot < 0 ? `${xml.slice(0, eind).trimEnd()}>` : xml.slice(0, eind);
    this.#staart = slot < 0 ? `</${wortel}>` : xml.slice(eind);
  }

  /** The part with this added; what is added most often is what was added last. */
  pakIn(erbij: string, niveau: number): Ingepakt {
    if (this.#laatste?.erbij === erbij) return this.#laatste.ingepakt;
    const ingepakt = pakIn(this.#naam, Buffer.from(this.#kop + erbij + this.#staart), niveau);
    this.#laatste = { erbij, ingepakt };
    return ingepakt;
  }
}

// A logo is in every document: it is deflated once.
const MEDIA = new WeakMap<Uint8Array, Ingepakt>();
const NIVEAU_MEDIA = 6;

/** The entry of a picture. */
export function pakMedia(naam: string, bytes: Uint8Array): Ingepakt {
  const bekend = MEDIA.get(bytes);
  if (bekend) return { ...bekend, naam: Buffer.from(naam) };
  const ingepakt = pakIn(naam, bytes, NIVEAU_MEDIA);
  MEDIA.set(bytes, ingepakt);
  return ingepakt;
}

/** The way from one part to another, as a relationship's target. */
export function relatief(vanuit: string, doel: string): string {
  const van = vanuit.split('/').slice(0, -1);
  const naar = doel.split('/');
  let gelijk = 0;
  while (gelijk < van.length && gelijk < naar.length - 1 && van[gelijk] === naar[gelijk]) gelijk++;
  return '../'.repeat(van.length - gelijk) + naar.slice(gelijk).join('/');
}

/** Readers look for the content types first. */
export const opVolgorde = (a: string, b: string): number =>
  a === TYPEN ? -1 : b === TYPEN ? 1 : a < b ? -1 : 1;
