import type { Foutenlijst, Plaats } from '../../fouten.ts';
import { bezoekElementen, type Deelplaats } from './plaats.ts';
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
export function keurWijzigingen(wortel: WElement, deel: Deelplaats, fouten: Foutenlijst): void {
  const plaatsen: Plaats[] = [];
  bezoekElementen(wortel, deel, (element, plaats) => {
    if (WIJZIGINGEN.has(element.naam)) plaatsen.push(plaats());
  });
  const [eerste] = plaatsen;
  const aantal = plaatsen.length;
  if (eerste)
    fouten.meld(
      eerste,
      `Het sjabloon bevat ${aantal === 1 ? 'een bijgehouden wijziging' : `${aantal} bijgehouden wijzigingen`}.`,
      'Accepteer of verwerp alle wijzigingen in Word (Controleren) en sla het sjabloon opnieuw op.',
    );
}
