import type { AfwijkingOp } from '../documenten/document.ts';
import type { ToetsUitslag } from '../toets/toets.ts';
import { magZien, type Editie } from '../zaak/edities.ts';
import { opPeildatum } from '../zaak/peil.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';

/**
 * Finds the recorded deviation at a mark of something missing. A deviation is a note of the employer: an edition that may
 * not show those gets `undefined`.
 */
export function afwijkingOpVan(
  volledig: Zaak,
  { gevonden }: Pick<ToetsUitslag, 'gevonden'>,
  { editie, peildatum }: { readonly editie: Editie; readonly peildatum: Parameters<typeof opPeildatum>[1] },
): AfwijkingOp | undefined {
  const afgeweken = gevonden.filter(({ besluit }) => besluit?.soort === 'afwijking');
  if (afgeweken.length === 0 || !magZien(editie, 'intern')) return undefined;
  // Places of findings are those of the whole case; marks are those of the case on the peildatum.
  const { herleid } = opPeildatum(volledig, peildatum);
  return ({ regel, veld }) => {
    const plek = herleid(veld);
    return afgeweken.find((b) => b.regel === regel && (plek === b.veld || plek.startsWith(`${b.veld}/`)))
      ?.besluit;
  };
}
