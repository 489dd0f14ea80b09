/**
 * Makes samples/huisstijl: the Word templates of a bureau in its own style, as its designer would leave them, and its
 * logo and signature. Run: npx tsx scripts/samples/huisstijl.ts
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { maakHandtekening, maakLogo } from './huisstijl-merk.ts';
import { pakHuisstijl } from './huisstijl-pakket.ts';
import { plan } from './huisstijl-plan.ts';
import { rapportage } from './huisstijl-rapportage.ts';

export const HUISSTIJL = fileURLToPath(new URL('../../samples/huisstijl/', import.meta.url));

/** Every file that is made, by its path in the folder. */
export const maakHuisstijl = (): ReadonlyMap<string, Uint8Array> =>
  new Map([
    ['logo.png', maakLogo()],
    ['handtekening.png', maakHandtekening()],
    ['sjablonen/plan-van-aanpak.docx', pakHuisstijl(plan)],
    ['sjablonen/voortgangsrapportage-spoor2.docx', pakHuisstijl(rapportage)],
  ]);

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [naam, bytes] of maakHuisstijl()) {
    mkdirSync(dirname(join(HUISSTIJL, naam)), { recursive: true });
    writeFileSync(join(HUISSTIJL, naam), bytes);
  }
