import { appendFileSync } from 'node:fs';
import type { Context, Regel } from '../../src/regels/regel.ts';
import { volg } from '../../src/toets/gelezen.ts';

const bestand = process.env.RIV_OPNAME;

/** For `npm run voorbeelden`: the filled messages of the tests are the examples of `riv regels`. */
export const noteerVoorbeeld = (regel: string, melding: string): void => noteer({ regel, melding });

/** For `npm run voorbeelden`: what the rules read while they are tested is what `docs/velden.md` tells. */
export function noteerGelezen(regel: Regel, context: Context): void {
  if (bestand === undefined) return;
  const velden = new Set<string>();
  const zaak = volg(context.zaak, '', (pad, waarde) => {
    if (typeof waarde !== 'object' || waarde === null) velden.add(pad.replace(/\/\d+(?=\/|$)/g, '/*'));
  });
  regel.toets({ ...context, zaak });
  noteer({ regel: regel.id, velden: [...velden] });
}

function noteer(deel: object): void {
  if (bestand !== undefined) appendFileSync(bestand, `${JSON.stringify(deel)}\n`);
}
