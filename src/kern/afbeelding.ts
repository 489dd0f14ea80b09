import { Afbeelding } from './waarden.ts';

export const MAX_AFBEELDING_BYTES = 5_000_000;
const MAX_PIXELS = 10_000;
const MM_PER_INCH = 25.4;
const STANDAARD_DPI = 96;

/** Bytes that are no picture we can use; its text, in Dutch, is for who chose the file. */
export class AfbeeldingFout extends Error {
  constructor(melding: string) {
    super(melding);
    this.name = 'AfbeeldingFout';
  }
}

interface Maten {
  readonly breed: number;
  readonly hoog: number;
  /** Pixels per inch; `undefined` when the file does not say. */
  readonly dpi: number | undefined;
}

/**
 * A PNG or JPEG with the size it says it has on paper: its own resolution when that is plausible, else 96 dpi. The
 * shape is that of its pixels. @throws AfbeeldingFout
 */
export function leesAfbeelding(bytes: Uint8Array, alt: string): Afbeelding {
  if (bytes.length > MAX_AFBEELDING_BYTES)
    throw new AfbeeldingFout(`Het bestand is groter dan ${MAX_AFBEELDING_BYTES / 1_000_000} MB.`);
  const soort = begintMet(bytes, 0, PNG) ? 'png' : begintMet(bytes, 0, JPEG) ? 'jpeg' : undefined;
  if (!soort) throw new AfbeeldingFout('Dit is geen PNG of JPEG.');
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const maten = soort === 'png' ? leesPng(bytes, data) : leesJpeg(bytes, data);
  if (!maten || maten.breed < 1 || maten.hoog < 1) throw new AfbeeldingFout('De afbeelding is beschadigd.');
  const { breed, hoog, dpi } = maten;
  if (breed > MAX_PIXELS || hoog > MAX_PIXELS)
    throw new AfbeeldingFout(
      `De afbeelding is ${breed} bij ${hoog} beeldpunten; hoogstens ${MAX_PIXELS} bij ${MAX_PIXELS} kan.`,
    );
  const mm = MM_PER_INCH / (dpi !== undefined && dpi >= 30 && dpi <= 1200 ? dpi : STANDAARD_DPI);
  return new Afbeelding({ soort, bytes, breedte: breed * mm, hoogte: hoog * mm, alt });
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG = [0xff, 0xd8, 0xff];
const letters = (tekst: string): number[] => Array.from(tekst, (letter) => letter.charCodeAt(0));
const IHDR = letters('IHDR');
const PHYS = letters('pHYs');
const IDAT = letters('IDAT');
const IEND = letters('IEND');
const JFIF = letters('JFIF\0');

const begintMet = (bytes: Uint8Array, plaats: number, begin: readonly number[]): boolean =>
  begin.every((byte, nr) => bytes[plaats + nr] === byte);

// Each chunk: length, name, so many bytes, checksum. Walked to its end, so that half a file is no picture.
function leesPng(bytes: Uint8Array, data: DataView): Maten | undefined {
  let maten: Maten | undefined;
  let beeld = false;
  for (let plaats = PNG.length; plaats + 12 <= bytes.length;) {
    const lengte = data.getUint32(plaats);
    const inhoud = plaats + 8;
    if (inhoud + lengte + 4 > bytes.length) return undefined;
    const is = (naam: readonly number[]): boolean => begintMet(bytes, plaats + 4, naam);
    if (!maten) {
      if (!is(IHDR) || lengte !== 13) return undefined;
      maten = { breed: data.getUint32(inhoud), hoog: data.getUint32(inhoud + 4), dpi: undefined };
    } else if (is(PHYS) && lengte === 9 && bytes[inhoud + 8] === PER_METER)
      maten = { ...maten, dpi: data.getUint32(inhoud) * 0.0254 };
    else if (is(IDAT)) beeld = true;
    else if (is(IEND)) return beeld ? maten : undefined;
    plaats = inhoud + lengte + 4;
  }
  return undefined;
}

const PER_METER = 1;
const PER_INCH = 1;
const PER_CENTIMETER = 2;

// Each segment: 0xFF, kind, length (its own two bytes included). The picture's data come after all that we need.
function leesJpeg(bytes: Uint8Array, data: DataView): Maten | undefined {
  let maten: Maten | undefined;
  let dpi: number | undefined;
  for (let plaats = 2; plaats + 4 <= bytes.length;) {
    if (bytes[plaats] !== 0xff) return undefined;
    const soort = bytes[plaats + 1] ?? 0;
    if (soort === 0xff) {
      plaats++; // Fill.
      continue;
    }
    const lengte = data.getUint16(plaats + 2);
    const inhoud = plaats + 4;
    const einde = plaats + 2 + lengte;
    if (!heeftLengte(soort) || lengte < 2 || einde > bytes.length) return undefined;
    // Without its end, half the picture is missing.
    if (soort === BEELD) return maten && heeftEinde(bytes, einde) ? { ...maten, dpi } : undefined;
    if (soort === APP0 && lengte >= 14 && begintMet(bytes, inhoud, JFIF)) {
      const eenheid = bytes[inhoud + 7];
      const dichtheid = data.getUint16(inhoud + 8);
      if (eenheid === PER_INCH) dpi = dichtheid;
      else if (eenheid === PER_CENTIMETER) dpi = dichtheid * 2.54;
    } else if (isMaten(soort) && lengte >= 8)
      maten = { breed: data.getUint16(inhoud + 3), hoog: data.getUint16(inhoud + 1), dpi: undefined };
    plaats = einde;
  }
  return undefined;
}

const heeftEinde = (bytes: Uint8Array, vanaf: number): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(EINDE, vanaf);

const EINDE = Buffer.from([0xff, 0xd9]);
const APP0 = 0xe0;
const BEELD = 0xda;
// Of the sixteen codes for a frame, three are tables.
const isMaten = (soort: number): boolean =>
  soort >= 0xc0 && soort <= 0xcf && soort !== 0xc4 && soort !== 0xc8 && soort !== 0xcc;
const heeftLengte = (soort: number): boolean => soort >= 0xc0 && !(soort >= 0xd0 && soort <= 0xd9);
