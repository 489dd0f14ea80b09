import type { Foutenlijst } from '../../fouten.ts';
import type { Blok } from '../../taal/tag.ts';
import { isW, type WElement, type WKnoop } from './knopen.ts';

/** Makes blocks of what lies between matched block tags that stand side by side. */
export function koppelBlokken(element: WElement, fouten: Foutenlijst): void {
  const boven: WKnoop[] = [];
  const open: Blok<WKnoop>[] = [];
  for (const k of element.kinderen) {
    if (k.soort === 'element') koppelBlokken(k, fouten);
    const blok = open.at(-1);
    const lijst = blok?.takken.at(-1)?.kinderen ?? boven;
    if (k.soort !== 'bloktag') lijst.push(k);
    // What stood around a comment did not touch.
    else if (k.tag.soort === 'commentaar') lijst.push({ soort: 'ruw', xml: '' });
    else if (k.tag.soort === 'sluit') {
      if (blok) keurVelden(blok, fouten);
      open.pop();
    } else if (k.tag.soort === 'anders')
      blok?.takken.push({ voorwaarde: k.tag.voorwaarde, bron: k.bron, plaats: k.plaats, kinderen: [] });
    else {
      const nieuw: Blok<WKnoop> = {
        soort: 'blok',
        open: k.tag,
        plaats: k.plaats,
        takken: [{ voorwaarde: null, bron: k.bron, plaats: k.plaats, kinderen: [] }],
      };
      lijst.push(nieuw);
      open.push(nieuw);
    }
  }
  element.kinderen = boven;
}

// Half a field makes Word call the whole document damaged.
function keurVelden({ takken, plaats }: Blok<WKnoop>, fouten: Foutenlijst): void {
  for (const { kinderen, bron } of takken)
    if (!heeftHeleVelden(kinderen.flatMap(veldtekensIn))) {
      fouten.meld(
        plaats,
        `${bron}: het blok begint of eindigt midden in een veld, zoals een paginanummer of inhoudsopgave.`,
        'Zet het hele veld in het blok, of erbuiten.',
      );
      return;
    }
}

/** Whether every field that begins ends, and none that is divided or ends began elsewhere. */
function heeftHeleVelden(tekens: readonly string[]): boolean {
  let open = 0;
  for (const teken of tekens) {
    if (teken === 'begin') open++;
    else if (open === 0) return false;
    else if (teken === 'end') open--;
  }
  return open === 0;
}

// What is in a block of its own was looked at there.
const veldtekensIn = (knoop: WKnoop): string[] =>
  knoop.soort !== 'element'
    ? []
    : isW(knoop, 'w:fldChar')
      ? [knoop.kenmerken['w:fldCharType'] ?? '']
      : knoop.kinderen.flatMap(veldtekensIn);
