import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AfbeeldingFout, leesAfbeelding } from '../../src/kern/afbeelding.ts';
import { brok, ihdr, JPEG, maakPng, phys, PNG_BEGIN } from '../hulp/beeld.ts';

const maten = (bytes: Uint8Array): string => {
  const { soort, breedte, hoogte } = leesAfbeelding(bytes, 'x');
  return `${soort} ${breedte.toFixed(2)} x ${hoogte.toFixed(2)}`;
};
const plak = (...delen: Uint8Array[]): Buffer => Buffer.concat(delen);
const segment = (soort: number, inhoud: readonly number[]): Buffer =>
  Buffer.from([0xff, soort, (inhoud.length + 2) >> 8, (inhoud.length + 2) & 0xff, ...inhoud]);
const jfif = (eenheid: number, dichtheid: number): Buffer =>
  segment(0xe0, [0x4a, 0x46, 0x49, 0x46, 0, 1, 1, eenheid, dichtheid >> 8, dichtheid & 0xff, 0, 1, 0, 0]);
const sof = (soort: number, breed: number, hoog: number): Buffer =>
  segment(soort, [8, hoog >> 8, hoog & 0xff, breed >> 8, breed & 0xff, 1, 1, 0x11, 0]);
const jpeg = (...segmenten: Uint8Array[]): Buffer =>
  plak(Buffer.from([0xff, 0xd8]), ...segmenten, segment(0xda, [1, 1, 0]), Buffer.from([1, 2, 3, 0xff, 0xd9]));

describe('leesAfbeelding', () => {
  // 96 pixels are an inch without resolution; 11,811 per metre are 300 per inch.
  it.each([
    ['PNG zonder resolutie', maakPng(96, 48), 'png 25.40 x 12.70'],
    ['PNG van 300 dpi', maakPng(300, 150, phys(11_811)), 'png 25.40 x 12.70'],
    ['PNG met een verhouding in plaats van een resolutie', maakPng(96, 96, phys(1, 0)), 'png 25.40 x 25.40'],
    ['PNG van 20 dpi: niet aannemelijk', maakPng(96, 96, phys(787)), 'png 25.40 x 25.40'],
    ['PNG van 2000 dpi: niet aannemelijk', maakPng(96, 96, phys(78_740)), 'png 25.40 x 25.40'],
    ['PNG met andere brokken', maakPng(96, 96, brok('tEXt', Buffer.from('a'))), 'png 25.40 x 25.40'],
    ['een echte JPEG van 300 dpi', JPEG, 'jpeg 0.68 x 0.34'],
    ['JPEG zonder JFIF', jpeg(sof(0xc0, 192, 96)), 'jpeg 50.80 x 25.40'],
    ['JPEG van 300 dpi', jpeg(jfif(1, 300), sof(0xc0, 300, 600)), 'jpeg 25.40 x 50.80'],
    ['JPEG van 100 per cm', jpeg(jfif(2, 100), sof(0xc0, 400, 100)), 'jpeg 40.00 x 10.00'],
    ['JPEG met een verhouding', jpeg(jfif(0, 1), sof(0xc0, 96, 96)), 'jpeg 25.40 x 25.40'],
    ['progressieve JPEG', jpeg(sof(0xc2, 96, 96)), 'jpeg 25.40 x 25.40'],
    [
      'JPEG met tabellen en opvulling',
      jpeg(segment(0xc4, [9, 9, 9, 9, 9, 9]), Buffer.from([0xff]), sof(0xc1, 96, 96)),
      'jpeg 25.40 x 25.40',
    ],
  ])('%s', (_naam, bytes, verwacht) => {
    expect(maten(bytes)).toBe(verwacht);
  });

  it('houdt bytes en omschrijving', () => {
    const bytes = maakPng(1, 1);
    const beeld = leesAfbeelding(bytes, 'Logo van Bureau Zee');
    expect(beeld.bytes).toBe(bytes);
    expect(beeld.alt).toBe('Logo van Bureau Zee');
  });

  it('leest ook een deel van een grotere buffer', () => {
    const png = maakPng(96, 96);
    expect(maten(new Uint8Array(plak(Buffer.alloc(13), png)).subarray(13))).toBe('png 25.40 x 25.40');
  });

  const [GEEN, KAPOT] = ['Dit is geen PNG of JPEG.', 'De afbeelding is beschadigd.'];
  it.each([
    ['leeg', Buffer.alloc(0), GEEN],
    ['een GIF', Buffer.from('GIF89a'), GEEN],
    ['een SVG', Buffer.from('<svg/>'), GEEN],
    ['alleen het begin van een PNG', PNG_BEGIN, KAPOT],
    ['PNG zonder IHDR', plak(PNG_BEGIN, brok('IDAT', Buffer.alloc(9))), KAPOT],
    ['PNG zonder beeld', plak(PNG_BEGIN, ihdr(1, 1), brok('IEND', Buffer.alloc(0))), KAPOT],
    ['halve PNG', maakPng(40, 40).subarray(0, 60), KAPOT],
    ['PNG zonder einde', maakPng(40, 40).subarray(0, -12), KAPOT],
    ['PNG die over zijn lengte liegt', plak(PNG_BEGIN, Buffer.from('ffffffff49484452', 'hex')), KAPOT],
    ['PNG van niets', maakPng(0, 1), KAPOT],
    ['alleen het begin van een JPEG', Buffer.from([0xff, 0xd8, 0xff]), KAPOT],
    ['JPEG zonder maten', jpeg(jfif(1, 300)), KAPOT],
    ['JPEG van niets', jpeg(sof(0xc0, 0, 5)), KAPOT],
    ['JPEG met lengte nul', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0xff, 0xd9]), KAPOT],
    ['halve JPEG', JPEG.subarray(0, 100), KAPOT],
    ['JPEG zonder einde', JPEG.subarray(0, -2), KAPOT],
    ['JPEG met rommel', plak(Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(99, 0xff)), KAPOT],
    ['te groot bestand', plak(PNG_BEGIN, Buffer.alloc(5_000_000)), 'Het bestand is groter dan 5 MB.'],
    [
      'te veel beeldpunten',
      maakPng(1, 10_001),
      'De afbeelding is 1 bij 10001 beeldpunten; hoogstens 10000 bij 10000 kan.',
    ],
  ])('weigert: %s', (_naam, bytes, melding) => {
    expect(() => leesAfbeelding(bytes, 'x')).toThrow(new AfbeeldingFout(melding));
  });

  it('geeft van welke bytes ook een afbeelding of een AfbeeldingFout', () => {
    const begin = fc.constantFrom(
      PNG_BEGIN,
      plak(PNG_BEGIN, ihdr(9, 9)),
      Buffer.from([0xff, 0xd8, 0xff]),
      Buffer.alloc(0),
    );
    const verminkt = fc
      .tuple(fc.constantFrom(maakPng(9, 9, phys(4000)), JPEG), fc.nat(), fc.nat(255), fc.nat())
      .map(([bytes, waar, byte, tot]) => {
        const kopie = Buffer.from(bytes);
        kopie[waar % kopie.length] = byte;
        return kopie.subarray(0, tot % (kopie.length + 1));
      });
    const bytes = fc.oneof(
      fc.tuple(begin, fc.uint8Array({ maxLength: 80 })).map(([a, b]) => plak(a, b)),
      verminkt,
    );
    fc.assert(
      fc.property(bytes, (b) => {
        try {
          const { breedte, hoogte } = leesAfbeelding(b, 'x');
          return breedte > 0 && hoogte > 0 && Number.isFinite(breedte * hoogte);
        } catch (fout) {
          return fout instanceof AfbeeldingFout;
        }
      }),
      { numRuns: 3000 },
    );
  });
});
