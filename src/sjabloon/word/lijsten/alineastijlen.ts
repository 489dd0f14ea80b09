import { leesDeel } from '../pakket/deellezer.ts';
import { relatiesVan } from '../pakket/relaties.ts';
import type { Pakket } from '../pakket/pakket.ts';
import { kinderenMet, valVan, type XElement } from '../pakket/xml.ts';

/** What a paragraph style says about lists and chapters, what it inherits included. */
export class Alineastijlen {
  readonly #stijlen = new Map<string, XElement>();
  #standaard: string | undefined;

  constructor({ delen, tekstdelen: [{ deel: hoofd }] }: Pakket, naam: string) {
    const deel = relatiesVan(delen, hoofd, naam).find((r) => r.type.endsWith('/styles'))?.doel;
    if (deel === undefined || !delen.has(deel)) return;
    for (const stijl of kinderenMet(leesDeel(delen, deel, naam).wortel, 'w:style')) {
      const id = stijl.kenmerken['w:styleId'] ?? '';
      this.#stijlen.set(id, stijl);
      if (stijl.kenmerken['w:default'] === '1' && stijl.kenmerken['w:type'] === 'paragraph')
        this.#standaard = id;
    }
  }

  /** The list that paragraphs of a style are in. */
  lijst(id: string | undefined): { readonly nummer: number; readonly niveau: number } | undefined {
    const numPr = this.#eigenschap(id, 'w:numPr');
    const nummer = numPr && valVan(numPr, 'w:numId');
    return nummer === undefined || !numPr
      ? undefined
      : { nummer: Number(nummer), niveau: Number(valVan(numPr, 'w:ilvl') ?? 0) };
  }

  isKop(id: string): boolean {
    return this.#eigenschap(id, 'w:outlineLvl') !== undefined;
  }

  #eigenschap(id: string | undefined, naam: string): XElement | undefined {
    let stijl = this.#stijlen.get(id ?? this.#standaard ?? '');
    // Styles that are based on each other in a circle end too.
    for (let n = 0; stijl && n < 50; n++) {
      const gevonden = kinderenMet(stijl, 'w:pPr').flatMap((pPr) => kinderenMet(pPr, naam))[0];
      if (gevonden) return gevonden;
      stijl = this.#stijlen.get(valVan(stijl, 'w:basedOn') ?? '');
    }
    return undefined;
  }
}
