import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sjabloonpad, zaakpad } from './lees.mjs';
import { TAKEN } from './taken.mjs';
import { maakSjabloon } from './word/pakket.mjs';
import { SYNTAXIS } from './word/syntaxis.mjs';

/** Writes every template to a temporary folder, so that no measured process makes them; the folder goes after `doe`. */
export async function metSjablonen(doe) {
  const map = mkdtempSync(join(tmpdir(), 'rivklaar-bench-'));
  try {
    for (const [taak, { inhoud, zaken }] of Object.entries(TAKEN)) {
      for (const syntaxis of Object.keys(SYNTAXIS))
        writeFileSync(sjabloonpad(map, taak, syntaxis), maakSjabloon(inhoud, syntaxis));
      writeFileSync(zaakpad(map, taak), JSON.stringify(zaken(1)[0]));
    }
    return await doe(map);
  } finally {
    rmSync(map, { recursive: true });
  }
}
