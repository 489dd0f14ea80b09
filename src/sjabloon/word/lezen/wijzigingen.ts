import type { Foutenlijst, Plaats } from '../../fouten.ts';
import { Plaatsteller } from './plaats.ts';
import type { WElement } from './knopen.ts';

const WIJZIGINGEN = new Set([
  'w:ins',
  'w:del',
  'w:moveFrom',
  'w:moveTo',
  'w:cellIns',
  'w:cellDel',
  'w:cellMerge',
  'w:rPrChange',
  'w:pPrChange',
  'w:sectPrChange',
  'w:tblPrChange',
  'w:tblGridChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:tblPrExChange',
  'w:numberingChange',
]);

/** Refuses tracked changes: nobody can say which of the two texts is the template. */
export function keurWijzigingen(
  wortel: WElement,
  { sjabloon, deel, vanaf }: { readonly sjabloon: string; readonly deel: string; readonly vanaf: number },
  fouten: Foutenlijst,
): void {
  const teller = new Plaatsteller(deel);
  let lijn = vanaf;
  let eerste: Plaats | undefined;
  let aantal = 0;
  const loop = (element: WElement): void => {
    const verlaat = teller.in(element);
    if (element.naam === 'w:p') lijn++;
    if (WIJZIGINGEN.has(element.naam)) {
      aantal++;
      eerste ??= { sjabloon, lijn, kolom: 1, waar: teller.waar };
    }
    for (const kind of element.kinderen) if (kind.soort === 'element') loop(kind);
    verlaat?.();
  };
  loop(wortel);
  if (eerste)
    fouten.meld(
      eerste,
      `Het sjabloon bevat ${aantal === 1 ? 'een bijgehouden wijziging' : `${aantal} bijgehouden wijzigingen`}.`,
      'Accepteer of verwerp alle wijzigingen in Word (Controleren) en sla het sjabloon opnieuw op.',
    );
}
