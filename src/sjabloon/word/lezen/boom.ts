import { isW, type Bloktag, type WElement, type WKnoop } from './knopen.ts';
import { overgebleven } from './merktekens.ts';
import { isZichtbaar, metSectie } from './zichtbaar.ts';

export type Kant = 'voor' | 'na';

/** A part's tree while tags are moved in it: every node knows its parent. */
export class Boom {
  readonly #ouders = new Map<WKnoop, WElement>();

  constructor(wortel: WElement) {
    this.neemOp(wortel);
  }

  /** The children of an element were replaced. */
  neemOp(element: WElement): void {
    for (const kind of element.kinderen) {
      if (this.#ouders.get(kind) === element) continue;
      this.#ouders.set(kind, element);
      if (kind.soort === 'element') this.neemOp(kind);
    }
  }

  ouder(knoop: WKnoop): WElement {
    const ouder = this.#ouders.get(knoop);
    if (!ouder) throw new Error('no parent');
    return ouder;
  }

  /** The elements around a node, from the inside outwards, up to but without `tot`. */
  keten(knoop: WKnoop, tot: WElement): WElement[] {
    const keten: WElement[] = [];
    for (let e = this.ouder(knoop); e !== tot; e = this.ouder(e)) keten.push(e);
    return keten;
  }

  /** The innermost element that holds all these nodes. */
  gemeenschappelijk([eerste, ...rest]: readonly [WKnoop, ...WKnoop[]]): WElement {
    for (let e = this.ouder(eerste); ; e = this.ouder(e))
      if (rest.every((knoop) => this.#omvat(e, knoop))) return e;
  }

  /** At which edges of the element around it a tag stands; other block tags are in the way only when `strikt`. */
  kanten(tag: WKnoop, tot: WElement, strikt = false): ReadonlySet<Kant> {
    const kanten = new Set<Kant>(['voor', 'na']);
    const toont = (k: WKnoop): boolean => isZichtbaar(k, strikt ? undefined : () => undefined);
    let kind: WKnoop = tag;
    for (const element of this.keten(tag, tot)) {
      const nr = element.kinderen.indexOf(kind);
      if (element.kinderen.slice(0, nr).some(toont)) kanten.delete('voor');
      if (element.kinderen.slice(nr + 1).some(toont)) kanten.delete('na');
      kind = element;
    }
    return kanten;
  }

  /** Moves a tag out to `tot`, to one side of the element it stood in, with the tags between it and that edge. */
  til(tag: Bloktag, tot: WElement, kant: Kant): void {
    const buitenste = this.keten(tag, tot).at(-1);
    if (!buitenste) return;
    const tags = tagsIn(buitenste);
    const nr = tags.indexOf(tag);
    const mee = kant === 'voor' ? tags.slice(0, nr + 1) : tags.slice(nr);
    for (const t of mee) this.haalUit(t, tot);
    const plek = tot.kinderen.indexOf(buitenste);
    tot.kinderen.splice(kant === 'voor' ? plek : plek + 1, 0, ...mee);
    for (const t of mee) this.#ouders.set(t, tot);
    this.ruimOp(buitenste);
  }

  /** Cuts an element in two at a tag in it, which comes to stand between them; both keep its properties. */
  splits(element: WElement, tag: Bloktag): void {
    const nr = element.kinderen.indexOf(tag);
    const eigenschappen = element.kinderen.filter((k) => isW(k, 'w:pPr'));
    const rest: WElement = { ...element, kinderen: [...eigenschappen, ...element.kinderen.slice(nr + 1)] };
    element.kinderen = element.kinderen.slice(0, nr);
    const ouder = this.ouder(element);
    ouder.kinderen.splice(ouder.kinderen.indexOf(element) + 1, 0, tag, rest);
    this.neemOp(rest);
    this.neemOp(ouder);
  }

  haalUit(tag: Bloktag, tot: WElement): void {
    const keten = this.keten(tag, tot);
    const binnenste = keten[0] ?? tot;
    binnenste.kinderen = binnenste.kinderen.filter((k) => k !== tag);
    // The outermost stays, for its place to be found.
    for (const element of keten.slice(0, -1)) if (!this.ruimOp(element)) return;
  }

  /** Removes an element of which nothing is left to see; true when it did. */
  ruimOp(element: WElement): boolean {
    if (isW(element, 'w:tc') || isZichtbaar(element) || metSectie(element)) return false;
    const ouder = this.ouder(element);
    const { voor, na } = overgebleven(element);
    ouder.kinderen.splice(ouder.kinderen.indexOf(element), 1, ...voor, ...na);
    this.neemOp(ouder);
    if (isW(element, 'w:p')) ouder.slotalinea = element;
    return true;
  }

  #omvat(element: WElement, knoop: WKnoop): boolean {
    for (let e = this.#ouders.get(knoop); e; e = this.#ouders.get(e)) if (e === element) return true;
    return false;
  }
}

const tagsIn = (element: WElement): Bloktag[] =>
  element.kinderen.flatMap((k) => (k.soort === 'bloktag' ? [k] : k.soort === 'element' ? tagsIn(k) : []));
