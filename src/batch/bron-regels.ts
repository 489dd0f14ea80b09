import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { GebruiksFout, OmgevingsFout } from '../kern/fouten.ts';
import { MAX_BYTES } from '../zaak/decodeer.ts';
import type { Bron } from './bron.ts';
import { Regelknipper, type Regel } from './regels-in.ts';
import type { Zaakinvoer } from './zaakinvoer.ts';

const EERSTE_BYTES = 1 << 20;

/**
 * A JSON file is one case and not one on each line when neither of its first two lines is complete by itself. Two, since
 * the first case of many may be broken.
 */
export function isEenZaak(pad: string): boolean {
  if (!pad.toLowerCase().endsWith('.json')) return false;
  const [eerste, tweede] = eersteRegels(pad);
  if (eerste === undefined) return false;
  return ontleed(eerste) === undefined && !(ontleed(tweede ?? '') instanceof Object);
}

function ontleed(regel: string): unknown {
  try {
    return JSON.parse(regel);
  } catch {
    return undefined;
  }
}

/** Lines that hold something, as far as they stand in the first bytes; none when it cannot be read. */
function eersteRegels(pad: string): string[] {
  const bytes = Buffer.alloc(EERSTE_BYTES);
  try {
    const greep = openSync(pad, 'r');
    try {
      const n = readSync(greep, bytes, 0, EERSTE_BYTES, 0);
      const regels = bytes.toString('utf8', 0, n).split('\n');
      if (n === EERSTE_BYTES) regels.pop();
      // A byte order mark is white space to `trim`.
      return regels.map((regel) => regel.trim()).filter((regel) => regel !== '');
    } finally {
      closeSync(greep);
    }
  } catch {
    return [];
  }
}

/** The cases in a file with one on each line, read as they are taken; that there is none shows at the end. */
export function leesRegels(pad: string, grootte: number): Bron {
  let gelezen = 0;
  async function* zaken(): AsyncGenerator<Zaakinvoer> {
    let isLeeg = true;
    for await (const { nummer: lijn, bytes } of regelsUit(pad, (n) => (gelezen += n))) {
      if (bytes && !zegtIets(bytes)) continue;
      isLeeg = false;
      yield { bestand: pad, lijn, inhoud: bytes ?? 'teLang' };
    }
    if (isLeeg) throw new GebruiksFout(`In ${pad} staat geen zaak: alle regels zijn leeg.`);
  }
  return { zaken: zaken(), gelezen: () => (grootte === 0 ? 1 : Math.min(1, gelezen / grootte)) };
}

async function* regelsUit(pad: string, bijGelezen: (bytes: number) => void): AsyncGenerator<Regel> {
  const knipper = new Regelknipper(MAX_BYTES);
  const stroom = createReadStream(pad, { highWaterMark: 1 << 20 });
  try {
    for await (const stuk of stroom as AsyncIterable<Uint8Array>) {
      bijGelezen(stuk.length);
      yield* knipper.knip(stuk);
    }
  } catch (fout) {
    throw new OmgevingsFout(`${pad} is niet verder te lezen. Controleer het bestand en de rechten.`, {
      cause: fout,
    });
  } finally {
    stroom.destroy();
  }
  yield* knipper.sluit();
}

const BOM = Buffer.from('\uFEFF');

/** An empty line is no case. */
function zegtIets(bytes: Buffer): boolean {
  const heeftBom = bytes.subarray(0, BOM.length).equals(BOM);
  return bytes.subarray(heeftBom ? BOM.length : 0).some((byte) => byte > 0x20);
}
