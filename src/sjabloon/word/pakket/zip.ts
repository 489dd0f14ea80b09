import { unzipSync } from 'fflate';
import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of a zip, deflated once. */
export interface Ingepakt {
  readonly naam: Buffer;
  readonly crc: number;
  readonly grootte: number;
  readonly methode: 0 | 8;
  readonly data: Uint8Array;
}

/** Why a zip is not read; English, for {@link pakUit}'s caller to translate. */
export class ZipFout extends Error {
  override readonly name = 'ZipFout';
}

const MAX_DELEN = 4096;
const MAX_DEEL = 64 * 2 ** 20;
const MAX_SAMEN = 256 * 2 ** 20;
// 1 January 1980, midnight: the first moment a zip can tell, and always the same.
const DOS_TIJD = 0;
const DOS_DATUM = 0x21;
const UTF8_NAAM = 0x800;

/** Inflates every entry, in the order of the directory. @throws ZipFout for what is broken or unreasonably large. */
export function pakUit(bytes: Uint8Array): Map<string, Uint8Array> {
  let delen = 0;
  let samen = 0;
  try {
    const uit = unzipSync(bytes, {
      filter({ name, originalSize }) {
        samen += originalSize;
        if (++delen > MAX_DELEN || originalSize > MAX_DEEL || samen > MAX_SAMEN)
          throw new ZipFout('too large');
        return !name.endsWith('/');
      },
    });
    return new Map(Object.entries(uit));
  } catch (fout) {
    throw fout instanceof ZipFout ? fout : new ZipFout('not a zip', { cause: fout });
  }
}

const GEWOON = 0;
const DEFLATE = 8;
// Setting up a compressor costs more time than a part this small is worth where speed is asked for.
const KLEIN = 1024;
const SNEL = 3;

/** Compresses an entry at level 1-9; the bytes of a small one are only copied when the level asks for speed. */
export function pakIn(naam: string, inhoud: Uint8Array, niveau: number): Ingepakt {
  const gewoon = niveau <= SNEL && inhoud.length < KLEIN;
  return {
    naam: Buffer.from(naam),
    crc: crc32(inhoud),
    grootte: inhoud.length,
    methode: gewoon ? GEWOON : DEFLATE,
    data: gewoon ? Buffer.from(inhoud) : deflateRawSync(inhoud, { level: niveau, memLevel: 9 }),
  };
}

/** Writes a zip; the same entries give the same bytes. */
export function schrijfZip(delen: readonly Ingepakt[]): Uint8Array {
  const namen = delen.reduce((n, { naam }) => n + naam.length, 0);
  const data = delen.reduce((n, deel) => n + deel.data.length, 0);
  const zip = Buffer.alloc(data + 2 * namen + delen.length * (30 + 46) + 22);
  const plaatsen: number[] = [];
  let i = 0;
  for (const deel of delen) {
    plaatsen.push(i);
    zip.writeUInt32LE(0x04034b50, i);
    i = schrijfKop(zip, i + 4, deel);
    zip.set(deel.naam, i);
    zip.set(deel.data, i + deel.naam.length);
    i += deel.naam.length + deel.data.length;
  }
  const lijst = i;
  for (const [nr, deel] of delen.entries()) {
    zip.writeUInt32LE(0x02014b50, i);
    zip.writeUInt16LE(20, i + 4);
    const na = schrijfKop(zip, i + 6, deel);
    zip.writeUInt32LE(plaatsen[nr] ?? 0, na + 10);
    zip.set(deel.naam, na + 14);
    i = na + 14 + deel.naam.length;
  }
  zip.writeUInt32LE(0x06054b50, i);
  zip.writeUInt16LE(delen.length, i + 8);
  zip.writeUInt16LE(delen.length, i + 10);
  zip.writeUInt32LE(i - lijst, i + 12);
  zip.writeUInt32LE(lijst, i + 16);
  return zip;
}

// The 26 bytes that a local header and a directory entry share; returns the offset after them.
function schrijfKop(zip: Buffer, i: number, deel: Ingepakt): number {
  zip.writeUInt16LE(20, i);
  zip.writeUInt16LE(UTF8_NAAM, i + 2);
  zip.writeUInt16LE(deel.methode, i + 4);
  zip.writeUInt16LE(DOS_TIJD, i + 6);
  zip.writeUInt16LE(DOS_DATUM, i + 8);
  zip.writeUInt32LE(deel.crc, i + 10);
  zip.writeUInt32LE(deel.data.length, i + 14);
  zip.writeUInt32LE(deel.grootte, i + 18);
  zip.writeUInt16LE(deel.naam.length, i + 22);
  return i + 26;
}
