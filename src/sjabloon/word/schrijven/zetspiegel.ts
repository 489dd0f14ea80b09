import { leesDeel } from '../pakket/deellezer.ts';
import type { Pakket } from '../pakket/pakket.ts';
import { EMU_PER_MM, type Maat } from './tekening.ts';
import { kinderenMet, type XElement } from '../pakket/xml.ts';

const EMU_PER_TWIP = 635;
const EMU: Readonly<Record<string, number>> = {
  mm: EMU_PER_MM,
  cm: 10 * EMU_PER_MM,
  in: 914_400,
  pt: 12_700,
  pc: 152_400,
  pi: 152_400,
  px: 9_525,
};

/** A length as Word writes it: a number in `zonderEenheid`, or with its unit. */
export function leesLengte(tekst: string | undefined, zonderEenheid: number): number | undefined {
  const [, getal = '', eenheid = ''] = /^\s*(-?[\d.]+)\s*([a-z]*)\s*$/.exec(tekst ?? '') ?? [];
  const emu = eenheid === '' ? zonderEenheid : EMU[eenheid];
  return getal === '' || emu === undefined ? undefined : Number(getal) * emu;
}

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
