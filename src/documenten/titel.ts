import { DatumWaarde, Enkelvoudig, type Waarde, type Weergave } from '../kern/waarden.ts';
import type { Document } from './document.ts';

/**
 * What one piece is called in a browser tab and in the properties of a file: its title and its day, as in
 * `Eindrapport tweede spoor, 7 mei 2026`. Holds no name and no number of a person.
 */
export function titelVanStuk({ titel }: Pick<Document, 'titel'>, { kop, brief }: Weergave): string {
  const eigen = veld(kop, 'titel');
  const dag = veld(kop, 'dag') ?? veld(brief, 'datum');
  const naam = typeof eigen === 'string' ? eigen : titel;
  return dag instanceof DatumWaarde ? `${naam}, ${dag.print()}` : naam;
}

function veld(groep: Waarde | undefined, naam: string): Waarde | undefined {
  if (groep === null || typeof groep !== 'object' || groep instanceof Enkelvoudig || isLijst(groep))
    return undefined;
  return groep[naam];
}

const isLijst = (waarde: object): waarde is readonly Waarde[] => Array.isArray(waarde);
