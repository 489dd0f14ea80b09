import type { AfwijkingOp } from '../documenten/document.ts';
import type { Datum } from '../kern/datum.ts';
import type { ToetsUitslag } from '../toets/toets.ts';
import { magZien, type Editie } from '../zaak/edities.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { bekendOp } from './bekend-op.ts';

/**
 * Finds the recorded deviation at a mark of something missing. A deviation is a note of the employer: an edition that may
 * not show those gets `undefined`.
 */
export function afwijkingOpVan(
  volledig: Zaak,
  { gevonden }: Pick<ToetsUitslag, 'gevonden'>,
  { editie, peildatum }: { readonly editie: Editie; readonly peildatum: Datum },
): AfwijkingOp | undefined {
  const afgeweken = gevonden.filter(({ besluit }) => besluit?.soort === 'afwijking');
  if (afgeweken.length === 0 || !magZien(editie, 'intern')) return undefined;
  // Places of findings are those of the whole case; marks are those of the case on the peildatum.
  const { herleid } = bekendOp(volledig, peildatum);
  return ({ regel, veld }) => {
    const plek = herleid(veld);
    return afgeweken.find((b) => b.regel === regel && (plek === b.veld || plek.startsWith(`${b.veld}/`)))
      ?.besluit;
  };
}
