import { patchDocument, PatchType } from 'docx';
import { bouwBlokken, run } from './docx-blokken.mjs';

export const syntaxis = 'docx-patch';

/**
 * Fields are patched as text; conditions, loops and tables with a loop are built in code. Its patch for table rows
 * does the same more slowly, and takes minutes for thousands of them.
 */
export function laad(sjabloon, _opties, { blokken }) {
  return (zaak) =>
    patchDocument({ outputType: 'nodebuffer', data: sjabloon, patches: maakPatches(blokken, zaak) });
}

function maakPatches(blokken, zaak) {
  const patches = {};
  for (const [naam, waarde] of Object.entries(zaak))
    if (typeof waarde === 'string') patches[naam] = { type: PatchType.PARAGRAPH, children: [run(waarde)] };
  for (const blok of blokken)
    if (blok.naam) patches[blok.naam] = { type: PatchType.DOCUMENT, children: bouwBlokken([blok], zaak) };
  return patches;
}
