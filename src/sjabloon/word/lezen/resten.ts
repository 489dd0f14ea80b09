import type { Foutenlijst } from '../../fouten.ts';
import type { WElement } from './knopen.ts';
import { Plaatsteller } from './plaats.ts';

// Text that Word keeps in attributes, where nothing is filled in.
const KENMERKEN = ['string', 'w:anchor', 'w:tooltip'];

/** Reports tags in places that the engine leaves as they are, or they would come out as typed. */
export function keurResten(
  wortel: WElement,
  { sjabloon, deel, vanaf }: { readonly sjabloon: string; readonly deel: string; readonly vanaf: number },
  fouten: Foutenlijst,
): void {
  const teller = new Plaatsteller(deel);
  let lijn = vanaf;
  const loop = (element: WElement): void => {
    const verlaat = teller.in(element);
    if (element.naam === 'w:p') lijn++;
    for (const tekst of tekstenVan(element))
      if (tekst.includes('{{'))
        fouten.meld(
          { sjabloon, lijn, kolom: 1, waar: teller.waar, rondom: tekst.trim() },
          'Op deze plaats kan geen tag staan.',
          'Zet de tag in gewone tekst: niet in een formule, watermerk of eigenschap.',
        );
    for (const kind of element.kinderen) if (kind.soort === 'element') loop(kind);
    verlaat?.();
  };
  loop(wortel);
}

function tekstenVan({ naam, kenmerken, kinderen }: WElement): string[] {
  // Field codes are told of by themselves.
  const eigen = naam === 'w:instrText' ? [] : kinderen.map((k) => (k.soort === 'ruw' ? k.xml : ''));
  return [...KENMERKEN.map((kenmerk) => kenmerken[kenmerk] ?? ''), ...eigen];
}
