import type { Foutenlijst } from '../../fouten.ts';
import type { WElement } from './knopen.ts';
import { bezoekElementen, type Deelplaats } from './plaats.ts';

// Text that Word keeps in attributes, where nothing is filled in.
const KENMERKEN = ['string', 'w:anchor', 'w:tooltip'];

/** Reports tags in places that the engine leaves as they are, or they would come out as typed. */
export function keurResten(wortel: WElement, deel: Deelplaats, fouten: Foutenlijst): void {
  bezoekElementen(wortel, deel, (element, plaats) => {
    for (const tekst of tekstenVan(element))
      if (tekst.includes('{{'))
        fouten.meld(
          { ...plaats(), rondom: tekst.trim() },
          'Op deze plaats kan geen tag staan.',
          'Zet de tag in gewone tekst: niet in een formule, watermerk of eigenschap.',
        );
  });
}

function tekstenVan({ naam, kenmerken, kinderen }: WElement): string[] {
  // Field codes are told of by themselves.
  const eigen = naam === 'w:instrText' ? [] : kinderen.map((k) => (k.soort === 'ruw' ? k.xml : ''));
  return [...KENMERKEN.map((kenmerk) => kenmerken[kenmerk] ?? ''), ...eigen];
}
