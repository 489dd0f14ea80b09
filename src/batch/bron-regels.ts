import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { OmgevingsFout } from '../kern/fouten.ts';
import { MAX_BYTES } from '../zaak/decodeer.ts';
import type { Bron } from './bron.ts';
import { Regelknipper } from './regels-in.ts';
import type { Zaakinvoer } from './zaakinvoer.ts';

const EERSTE_BYTES = 1 << 20;

/** A JSON file that goes on where its first line ends is one case, and not one on each line. */
export function isEenZaak(pad: string): boolean {
  if (!pad.toLowerCase().endsWith('.json')) return false;
  const eerste = eersteRegel(pad);
  if (eerste === undefined) return false;
  try {
    JSON.parse(eerste);
    return false;
  } catch {
    return true;
  }
}

/** `undefined` when it is too long to tell, or cannot be read. */
function eersteRegel(pad: string): string | undefined {
  const bytes = Buffer.alloc(EERSTE_BYTES);
  try {
    const greep = openSync(pad, 'r');
    try {
      const n = readSync(greep, bytes, 0, EERSTE_BYTES, 0);
      const einde = bytes.subarray(0, n).indexOf('\n');
      return einde < 0 && n === EERSTE_BYTES
        ? undefined
        : bytes.toString('utf8', 0, einde < 0 ? n : einde).replace(/^\uFEFF/, '');
    } finally {
      closeSync(greep);
    }
  } catch {
    return undefined;
  }
}

/** The cases in a file with one on each line, read as they are taken. */
export function leesRegels(pad: string, grootte: number): Bron {
  let gelezen = 0;
  async function* zaken(): AsyncGenerator<Zaakinvoer> {
    const knipper = new Regelknipper(MAX_BYTES);
    const stroom = createReadStream(pad, { highWaterMark: 1 << 20 });
    try {
      for await (const stuk of stroom as AsyncIterable<Uint8Array>) {
        gelezen += stuk.length;
        for (const regel of knipper.knip(stuk)) yield* alsZaak(pad, regel);
      }
    } catch (fout) {
      throw new OmgevingsFout(`${pad} is niet verder te lezen. Controleer het bestand en de rechten.`, {
        cause: fout,
      });
    } finally {
      stroom.destroy();
    }
    for (const regel of knipper.sluit()) yield* alsZaak(pad, regel);
  }
  return { zaken: zaken(), gelezen: () => (grootte === 0 ? 1 : Math.min(1, gelezen / grootte)) };
}

/** An empty line is no case. */
function* alsZaak(
  bestand: string,
  { nummer: lijn, bytes }: { readonly nummer: number; readonly bytes: Buffer | undefined },
): Generator<Zaakinvoer> {
  if (bytes === undefined) yield { bestand, lijn, inhoud: 'teLang' };
  else if (bytes.some((byte) => byte > 0x20)) yield { bestand, lijn, inhoud: bytes };
}
