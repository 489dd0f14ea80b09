import type { Foutenlijst } from '../../fouten.ts';
import { isAlineas, type Uitvoer } from '../../taal/tag.ts';
import { isW, type WElement, type WKnoop } from './knopen.ts';
import { inhoudVan } from './runs.ts';

/** The `alineas` tag of a paragraph, when it has one. */
export const alineasIn = (alinea: WElement): Uitvoer | undefined => inhoudVanAlinea(alinea).find(metAlineas);

/** Reports every `alineas` that does not have its paragraph to itself. */
export function keurAlineas(element: WElement, fouten: Foutenlijst): void {
  if (element.naam === 'w:p') {
    const inhoud = inhoudVanAlinea(element).filter((k) => k.soort !== 'stuk' || k.tekst.trim() !== '');
    for (const k of inhoud.length > 1 ? inhoud.filter(metAlineas) : [])
      fouten.meld(k.plaats, `${k.bron} staat niet alleen in een alinea.`, 'Geef deze tag een eigen alinea.');
  }
  for (const k of element.kinderen) if (k.soort === 'element') keurAlineas(k, fouten);
}

const metAlineas = (k: WKnoop): k is Uitvoer => k.soort === 'uitvoer' && isAlineas(k.uitdrukking);

// Text boxes inside the paragraph hold paragraphs of their own.
function inhoudVanAlinea(ouder: WElement): WKnoop[] {
  return ouder.kinderen.flatMap((k): WKnoop[] => {
    if (k.soort === 'blok' || k.soort === 'bloktag') return [k];
    if (isW(k, 'w:r')) return inhoudVan(k);
    return k.soort === 'element' && !isW(k, 'w:pPr', 'w:p') ? inhoudVanAlinea(k) : [];
  });
}
