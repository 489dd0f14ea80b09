import { leesDeel } from './deellezer.ts';
import type { Pakket } from './pakket.ts';
import { EMU_PER_MM, leesLengte, type Maat } from './maat.ts';
import { kinderenMet, type XElement } from './xml.ts';

const EMU_PER_TWIP = 635;
const ANDERS: Maat = { breed: 160 * EMU_PER_MM, hoog: 240 * EMU_PER_MM };

/** The room for text on a page of the last section. */
export function leesZetspiegel({ delen, tekstdelen }: Pakket, sjabloon: string): Maat {
  const body = kinderenMet(leesDeel(delen, tekstdelen[0].deel, sjabloon).wortel, 'w:body')[0];
  const sectie = body && kinderenMet(body, 'w:sectPr').at(-1);
  const [blad] = sectie ? kinderenMet(sectie, 'w:pgSz') : [];
  const [marges] = sectie ? kinderenMet(sectie, 'w:pgMar') : [];
  const maat = (element: XElement | undefined, kenmerk: string): number =>
    Math.abs(leesLengte(element?.kenmerken[kenmerk], EMU_PER_TWIP) ?? 0);
  const breed =
    maat(blad, 'w:w') - maat(marges, 'w:left') - maat(marges, 'w:right') - maat(marges, 'w:gutter');
  const hoog = maat(blad, 'w:h') - maat(marges, 'w:top') - maat(marges, 'w:bottom');
  return { breed: breed > 0 ? breed : ANDERS.breed, hoog: hoog > 0 ? hoog : ANDERS.hoog };
}
