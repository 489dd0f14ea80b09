import { appendFileSync } from 'node:fs';
import type { Context, Regel } from '../../src/regels/regel.ts';
import { gelezenDoor } from '../../src/toets/gelezen.ts';

const bestand = process.env.RIV_OPNAME;

/** For `npm run voorbeelden`: the filled messages of the tests are the examples of `riv regels`. */
export const noteerVoorbeeld = (regel: string, melding: string): void => noteer({ regel, melding });

/** For `npm run voorbeelden`: what the rules read while they are tested is what `docs/velden.md` tells. */
export function noteerGelezen(regel: Regel, context: Context): void {
  if (bestand === undefined) return;
  const velden = [...gelezenDoor(regel, context).keys()].map((veld) => veld.replace(/\/\d+(?=\/|$)/g, '/*'));
  noteer({ regel: regel.id, velden: [...new Set(velden)] });
}

function noteer(deel: object): void {
  if (bestand !== undefined) appendFileSync(bestand, `${JSON.stringify(deel)}\n`);
}
