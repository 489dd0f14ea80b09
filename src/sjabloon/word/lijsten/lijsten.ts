import type { Blok } from '../../taal/tag.ts';
import { alineasIn } from '../lezen/alineas.ts';
import { isW, type WElement, type WKnoop } from '../lezen/knopen.ts';
import { lijstVan, waardeElement, zetInLijst } from './lijstalinea.ts';
import type { Lijst, Nummering } from './nummering.ts';

/** Lists that start counting again in a loop: the state of one render. */
export class Lijsttellers {
  readonly #lijsten: Lijst[] = [];
  readonly #nummering: Nummering;
  #huidig: (number | undefined)[] = [];
  #nieuw: string[] = [];

  constructor(nummering: Nummering) {
    this.#nummering = nummering;
  }

  /** The counter of a list: one, however many loops it stands in. */
  teller(lijst: Lijst): number {
    const nr = this.#lijsten.findIndex((l) => l.nummer === lijst.nummer);
    return nr >= 0 ? nr : this.#lijsten.push(lijst) - 1;
  }

  /** Begins a render. */
  begin(): void {
    if (this.#lijsten.length === 0) return;
    this.#huidig = [];
    this.#nieuw = [];
  }

  herstart(teller: number): void {
    this.#huidig[teller] = undefined;
  }

  /** The number that a paragraph of the list has now. */
  nummer(teller: number): number {
    const bekend = this.#huidig[teller];
    if (bekend !== undefined) return bekend;
    const nummer = this.#nummering.vrij + this.#nieuw.length;
    this.#nieuw.push(this.#lijsten[teller]?.herstart(nummer) ?? '');
    this.#huidig[teller] = nummer;
    return nummer;
  }

  /** The lists that the render made. */
  get nieuw(): readonly string[] {
    return this.#nieuw;
  }
}

/**
 * Lets numbered lists in a loop start again with each pass, unless the pass begins with the list: then the loop makes
 * the items of one list. In a loop over rows a single numbered paragraph counts the rows.
 */
export function herstartLijsten(wortel: WElement, nummering: Nummering, tellers: Lijsttellers): void {
  const loop = (knopen: readonly WKnoop[]): void => {
    for (const knoop of knopen) {
      if (knoop.soort === 'element') loop(knoop.kinderen);
      if (knoop.soort !== 'blok') continue;
      for (const tak of knoop.takken) loop(tak.kinderen);
      if (knoop.open.blok === 'each') herstartIn(knoop, nummering, tellers);
    }
  };
  loop(wortel.kinderen);
}

/** Gives each paragraph that `alineas` fills its form as a bullet, one level down when it is in a list itself. */
export function maakPunten(knopen: readonly WKnoop[], nummering: Nummering): void {
  for (const knoop of knopen) {
    if (knoop.soort === 'blok') for (const tak of knoop.takken) maakPunten(tak.kinderen, nummering);
    if (knoop.soort !== 'element') continue;
    if (isW(knoop, 'w:p') && alineasIn(knoop)) {
      const niveau = lijstVan(knoop, nummering.stijlen) ? 1 : 0;
      const nummer = waardeElement('w:numId', nummering.opsomming());
      knoop.alsPunt = zetInLijst(knoop, { niveau, nummer }, false);
    }
    maakPunten(knoop.kinderen, nummering);
  }
}

function herstartIn(blok: Blok<WKnoop>, nummering: Nummering, tellers: Lijsttellers): void {
  const body = blok.takken[0]?.kinderen ?? [];
  const perRij = body.some((k) => isW(k, 'w:tr'));
  const alineas = inhoudsalineas(body, false).map((plek) => ({
    ...plek,
    lijst: lijstVan(plek.alinea, nummering.stijlen),
  }));
  const eerste = alineas[0]?.lijst?.nummer;
  for (const nummer of new Set(alineas.flatMap(({ lijst }) => lijst?.nummer ?? []))) {
    const punten = alineas.filter(({ lijst }) => lijst?.nummer === nummer);
    const telt = !perRij || punten.length > 1 || punten.some(({ binnen }) => binnen);
    const lijst = nummering.lijst(nummer);
    if (nummer === eerste || !telt || !lijst?.telt) continue;
    const teller = tellers.teller(lijst);
    body.unshift({ soort: 'herstart', teller });
    for (const { alinea, lijst: plek } of punten) {
      const nieuw = {
        niveau: plek?.niveau ?? 0,
        nummer: { ...waardeElement('w:numId', nummer), lijstteller: teller },
      };
      alinea.kinderen = zetInLijst(alinea, nieuw, true).kinderen;
    }
  }
}

/** Paragraphs with something in them, in reading order; `binnen` when in a loop of their own. */
function inhoudsalineas(knopen: readonly WKnoop[], binnen: boolean): { alinea: WElement; binnen: boolean }[] {
  return knopen.flatMap((k) => {
    if (k.soort === 'blok')
      return k.takken.flatMap((tak) => inhoudsalineas(tak.kinderen, binnen || k.open.blok === 'each'));
    if (k.soort !== 'element') return [];
    if (!isW(k, 'w:p')) return inhoudsalineas(k.kinderen, binnen);
    return k.kinderen.some((d) => !isW(d, 'w:pPr')) ? [{ alinea: k, binnen }] : [];
  });
}
