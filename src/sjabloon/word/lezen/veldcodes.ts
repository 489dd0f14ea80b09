import type { Foutenlijst, Plaats } from '../../fouten.ts';
import { tekstVan, type XElement } from '../pakket/xml.ts';
import type { WElement } from './knopen.ts';

/**
 * Refuses tags in field codes: what is filled in there would become part of a command to Word. A field runs over
 * paragraphs, and the result of a field within a code is code too, so this follows a part from its begin.
 */
export class Veldcodes {
  /** Of each field that is open: whether we are still in its code. */
  readonly #open: boolean[] = [];

  keur(alinea: WElement, plaats: Plaats, fouten: Foutenlijst): void {
    const code = this.#lees(alinea);
    if (code.includes('{{'))
      fouten.meld(
        { ...plaats, rondom: code.trim() },
        'Een tag kan niet in de code van een veld staan.',
        'Zet de tag in de gewone tekst.',
      );
  }

  #lees(element: WElement): string {
    let code = '';
    for (const kind of element.kinderen) {
      if (kind.soort !== 'element' || kind.naam === 'w:p') continue;
      if (kind.naam === 'w:fldChar') this.#volg(kind.kenmerken['w:fldCharType']);
      else if (kind.naam === 'w:instrText' || (kind.naam === 'w:t' && this.#open.includes(true)))
        code += tekstVan(kind as XElement);
      else if (kind.naam === 'w:fldSimple') code += kind.kenmerken['w:instr'] ?? '';
      code += this.#lees(kind);
    }
    return code;
  }

  #volg(teken: string | undefined): void {
    if (teken === 'begin') this.#open.push(true);
    else if (teken === 'end') this.#open.pop();
    else if (this.#open.length > 0) this.#open[this.#open.length - 1] = false;
  }
}
