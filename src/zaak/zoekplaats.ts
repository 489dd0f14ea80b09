import { parse, type ValueNode } from '@humanwhocodes/momoa';
import { decodeer } from './decodeer.ts';
import type { Plaats } from './gebrek.ts';

/**
 * Finds where fields stand in the text of a valid case file: gives a function from JSON Pointer to line and column,
 * 1-based. A field that is not there gets the place of its nearest existing parent.
 */
export function zoekPlaatsen(inhoud: Uint8Array, bestand: string): (veld: string) => Plaats {
  const wortel = parse(decodeer(inhoud, bestand)).body;
  return (veld) => {
    let waarde: ValueNode = wortel;
    for (const deel of veld.split('/').slice(1)) {
      const naam = deel.replaceAll('~1', '/').replaceAll('~0', '~');
      const dieper = kindVan(waarde, naam);
      if (!dieper) break;
      waarde = dieper;
    }
    return { lijn: waarde.loc.start.line, kolom: waarde.loc.start.column };
  };
}

function kindVan(waarde: ValueNode, naam: string): ValueNode | undefined {
  if (waarde.type === 'Array') return waarde.elements[Number(naam)]?.value;
  if (waarde.type !== 'Object') return undefined;
  return waarde.members.find((m) => (m.name.type === 'String' ? m.name.value : m.name.name) === naam)?.value;
}
