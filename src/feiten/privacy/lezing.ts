import { IJ, TEKEN, TUSSEN } from './tekens.ts';

const I = 9;
const J = 10;

/**
 * A text as symbols, a run of spaces and hyphens as one of them, and one behind the last word. One reading serves text
 * after text: it keeps its room.
 */
export class Lezing {
  aantal = 0;
  symbolen = new Uint8Array(4096);
  /** Behind which character of the text each symbol stands. */
  #plaatsen = new Int32Array(4096);

  neem(tekst: string): void {
    const meest = 2 * tekst.length + 1;
    if (meest > this.symbolen.length) {
      this.symbolen = new Uint8Array(2 * meest);
      this.#plaatsen = new Int32Array(2 * meest);
    }
    const { symbolen } = this;
    const plaatsen = this.#plaatsen;
    let aantal = 0;
    let vorige = TUSSEN;
    for (let i = 0; i < tekst.length; i++) {
      const teken = TEKEN[tekst.charCodeAt(i)] ?? TUSSEN;
      if (teken >= IJ) {
        if (teken !== IJ) continue;
        symbolen[aantal] = I;
        plaatsen[aantal++] = i + 1;
        vorige = J;
      } else {
        // Both are between words. One question: a processor guesses wrong at every word when asked for each apart.
        if ((teken | vorige) === TUSSEN) continue;
        vorige = teken;
      }
      symbolen[aantal] = vorige;
      plaatsen[aantal++] = i + 1;
    }
    if (vorige !== TUSSEN) {
      symbolen[aantal] = TUSSEN;
      plaatsen[aantal++] = tekst.length;
    }
    this.aantal = aantal;
  }

  /** Behind which character of the text a symbol stands. */
  plaatsVan(nummer: number): number {
    return this.#plaatsen[nummer] ?? 0;
  }
}
