import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { eisVrijePlaats, verklaarSchrijffout } from '../dossier/schrijf.ts';
import { GebruiksFout, OmgevingsFout } from '../kern/fouten.ts';
import { Journaal, vorigeIn } from './journaal.ts';
import type { Begin } from './journaalregels.ts';
import type { VorigeBatch } from './journaalstand.ts';
import { OVERZICHT, RESULTATEN } from './resultaat.ts';
import { neemSlot } from './slot.ts';

export interface Werkplaats {
  readonly journaal: Journaal;
  /** @throws OmgevingsFout when the folder is not this batch's any more. */
  eis(): void;
  sluit(): Promise<void>;
}

/**
 * Takes an output folder for a batch, and its memory.
 * @throws GebruiksFout when the batch before it was not finished, and this one does not go on with it.
 * @throws OmgevingsFout when another batch is at work there, or nothing can be written, or what is there is not ours.
 */
export async function openWerkplaats(
  {
    uitvoer,
    hervat,
    overschrijf = false,
  }: { readonly uitvoer: string; readonly hervat?: boolean; readonly overschrijf?: boolean },
  { kenmerk, peildatum, wat }: Begin,
): Promise<Werkplaats> {
  const map = eigenMap(uitvoer);
  const slot = neemSlot(map);
  try {
    const journaal = await Journaal.open(map, { kenmerk, peildatum, wat }, (vorige) => {
      // Where no batch was before, these are somebody else's.
      if (!vorige)
        for (const naam of [OVERZICHT, RESULTATEN]) eisVrijePlaats(join(uitvoer, naam), overschrijf);
      if (vorige && !vorige.isAf && !hervat)
        throw new GebruiksFout(
          `De vorige batch in ${uitvoer} is niet afgemaakt. Ga verder met --hervat, of geef een andere map bij --uitvoer.`,
        );
    });
    return {
      journaal,
      eis: () => slot.eis(),
      async sluit() {
        try {
          await journaal.sluit();
        } finally {
          slot.laatLos();
        }
      },
    };
  } catch (fout) {
    slot.laatLos();
    throw fout;
  }
}

/** Where riv keeps its journal and lock in an output folder. */
export const eigenMapVan = (uitvoer: string): string => join(uitvoer, '.riv');

function eigenMap(uitvoer: string): string {
  const map = eigenMapVan(uitvoer);
  try {
    mkdirSync(map, { recursive: true });
  } catch (fout) {
    throw new OmgevingsFout(verklaarSchrijffout(map, fout), { cause: fout });
  }
  return map;
}

/** What the last batch in this output folder was, if there was one. @throws OmgevingsFout when that cannot be read. */
export const vorigeBatch = (uitvoer: string): VorigeBatch | undefined => vorigeIn(eigenMapVan(uitvoer));
