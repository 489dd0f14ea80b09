import type { Document } from '../documenten/document.ts';
import { vingerafdrukVanSjablonen } from '../dossier/sjablonen.ts';
import { sha256 } from '../kern/hash.ts';
import { REGELSET } from '../recht/regelset.ts';
import type { Opdracht } from './opdracht.ts';
import { versie } from './versie.ts';

/**
 * A fingerprint of all that decides what is made of a case, besides the case: riv, its rules, the configuration, the
 * templates and what was asked. What is made of the same case under the same mark is the same.
 */
export const kenmerkVan = (
  { wat, peildatum, profiel, instellingen, formaten, editie, nummer, opmerkingen, sjablonen }: Opdracht,
  documenten: readonly Document[],
): string =>
  sha256(
    JSON.stringify({
      versie: versie(),
      regelset: REGELSET,
      configuratie: instellingen.hash,
      sjablonen: documenten.map((document) => vingerafdrukVanSjablonen(document, sjablonen, formaten)),
      ...{ wat, peildatum, profiel, formaten, editie, nummer, opmerkingen },
    }),
  );
