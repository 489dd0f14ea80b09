import type { Context, Regel, Resultaat } from '../regels/regel.ts';
import { gelezenDoor } from './gelezen.ts';

/**
 * A fingerprint of the facts a rule rests on: every value it reads from the case while it decides, and the last good
 * day, which the timeline computed from more of the case. A person's judgement carries it, so that riv asks again as
 * soon as one of those values changes, and not before. 16 hexadecimal digits that hold none of the values.
 */
export function neemVingerafdruk(regel: Regel, resultaat: Resultaat, context: Context): string {
  const reden = 'reden' in resultaat ? resultaat.reden : '';
  const uiterlijk = 'uiterlijk' in resultaat ? resultaat.uiterlijk : undefined;
  const regels = [...gelezenDoor(regel, context)].map(([pad, waarde]) => `${pad}=${waarde}`).sort();
  return hash(
    [
      regel.id,
      reden,
      resultaat.veld ?? '',
      uiterlijk ?? '',
      context.tijdlijn.eersteZiektedag,
      ...regels,
    ].join('\n'),
  );
}

/** FNV-1a over UTF-16 code units, two lanes of 32 bits with different seeds. */
function hash(tekst: string): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let i = 0; i < tekst.length; i += 1) {
    const eenheid = tekst.charCodeAt(i);
    a = Math.imul(a ^ eenheid, 0x01000193) >>> 0;
    b = Math.imul(b ^ ((eenheid << 5) | (eenheid >>> 3)), 0x01000193) >>> 0;
  }
  return a.toString(16).padStart(8, '0') + b.toString(16).padStart(8, '0');
}
