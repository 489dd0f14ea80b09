import { maakPng, streek, vlak, type Tekening } from './huisstijl-beeld.ts';

/** The bureau's own marks: its logo, and the signature of its coach. */

const GROEN = [15, 92, 99] as const;
const ORANJE = [217, 119, 38] as const;
const INKT = [27, 42, 107] as const;

const ROND = 'M10 11 C10 13.76 7.76 16 5 16 C2.24 16 0 13.76 0 11 C0 8.24 2.24 6 5 6 C7.76 6 10 8.24 10 11';

/** Small letters as strokes: 10 high, their base at 16, with the width each takes. */
const LETTERS: Readonly<Record<string, readonly [breedte: number, pad: string]>> = {
  k: [8, 'M0 0 L0 16 M7.4 6 L0.4 12 M3 9.8 L8 16'],
  o: [10, ROND],
  m: [
    14,
    'M0 6 L0 16 M0 9.5 C0 7.57 1.57 6 3.5 6 C5.43 6 7 7.57 7 9.5 L7 16 M7 9.5 C7 7.57 8.57 6 10.5 6 C12.43 6 14 7.57 14 9.5 L14 16',
  ],
  p: [10, `${ROND} M0 6 L0 21`],
  a: [10, `${ROND} M10 6 L10 16`],
  s: [
    7,
    'M6.8 7.5 C6 6.5 4.9 6 3.6 6 C1.8 6 0.4 7 0.4 8.5 C0.4 10.2 2 10.6 3.7 11 C5.4 11.4 7 11.9 7 13.5 C7 15 5.6 16 3.7 16 C2.2 16 0.9 15.5 0 14.3',
  ],
  v: [8.4, 'M0 6 L4.2 16 L8.4 6'],
  e: [
    10,
    'M0 11 L10 11 C10 8.24 7.76 6 5 6 C2.24 6 0 8.24 0 11 C0 13.76 2.24 16 5 16 C6.8 16 8.3 15.2 9.2 13.8',
  ],
  l: [0, 'M0 0 L0 16'],
  d: [10, `${ROND} M10 0 L10 16`],
};

const DIKTE = 1.7;
const TUSSEN = 3.4;

function schrijf(woord: string, vanaf: number, boven: number): Tekening['vormen'] {
  let x = vanaf;
  return Array.from(woord, (letter) => {
    const [breedte, pad] = LETTERS[letter] ?? [0, ''];
    const vorm = streek(pad, DIKTE, GROEN, [x, boven]);
    x += breedte + TUSSEN;
    return vorm;
  });
}

const KRING =
  'M13 1.5 C19.35 1.5 24.5 6.65 24.5 13 C24.5 19.35 19.35 24.5 13 24.5 C6.65 24.5 1.5 19.35 1.5 13 C1.5 6.65 6.65 1.5 13 1.5';

const LOGO: Tekening = {
  breedte: 156,
  hoogte: 26,
  vormen: [
    streek(KRING, 1.9, GROEN),
    // The needle: north-east in orange, south-west in green.
    vlak(
      [
        [19.5, 6.5],
        [15.3, 15.3],
        [10.7, 10.7],
      ],
      ORANJE,
    ),
    vlak(
      [
        [6.5, 19.5],
        [10.7, 10.7],
        [15.3, 15.3],
      ],
      GROEN,
    ),
    ...schrijf('kompasveld', 34, 3.5),
  ],
};

const HANDTEKENING: Tekening = {
  breedte: 100,
  hoogte: 40,
  vormen: [
    streek(
      'M24 9 C19 3 10 6 11 12 C12 17 24 17 24 24 C24 31 11 33 6 27 C3 23 10 20 18 21 C27 22 33 18 38 13',
      1.1,
      INKT,
    ),
    streek(
      'M44 12 C38 8 30 14 31 21 C32 28 41 26 43 19 C43 24 42 33 37 36 C33 38 30 34 35 30 C41 25 47 24 49 19 C50 23 52 24 54 20 C55 17 57 17 57 21 C57 25 60 23 62 20 C64 17 66 18 65 22 C66 25 70 20 73 19 C71 23 75 24 78 20 C80 18 81 20 81 22 C84 24 89 17 95 15',
      0.9,
      INKT,
    ),
    streek('M26 35 C46 31 68 30 92 31', 0.8, INKT),
  ],
};

export const maakLogo = (): Uint8Array => maakPng(LOGO, 4);
export const maakHandtekening = (): Uint8Array => maakPng(HANDTEKENING, 5);
