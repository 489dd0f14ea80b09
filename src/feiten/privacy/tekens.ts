/** Symbols that texts and keys are read as: 0 between two words, 1 to 26 the letters, any digit, the one-character ij, nothing at all. */
export const TUSSEN = 0;
export const CIJFER = 27;
export const IJ = 28;
const NIETS = 29;
/** Symbols that a key can have, and room for one of them. */
export const SYMBOLEN = 28;
export const SYMBOOL_BITS = 5;

const A = 97;

/** The symbol of every UTF-16 code unit: capitals and accents count for nothing, hyphens and apostrophes part words. */
export const TEKEN: Uint8Array = maakTabel();

function maakTabel(): Uint8Array {
  const tabel = new Uint8Array(0x10000);
  for (let code = 0x30; code <= 0x39; code++) tabel[code] = CIJFER;
  for (let code = 0x41; code < 0x250; code++) {
    const basis = String.fromCharCode(code).normalize('NFD').toLowerCase().charCodeAt(0);
    if (basis >= A && basis < A + 26) tabel[code] = basis - A + 1;
  }
  tabel[0xd8] = tabel[0xf8] = 15; // ø
  tabel[0x132] = tabel[0x133] = IJ;
  tabel[0xad] = tabel[0x200b] = tabel[0x200c] = tabel[0x200d] = tabel[0x2060] = NIETS;
  for (let code = 0x300; code < 0x370; code++) tabel[code] = NIETS;
  return tabel;
}

/** A word as the lists write it: small letters without accents. */
export function vouw(tekst: string, van: number, tot: number): string {
  let uit = '';
  for (let i = van; i < tot; i++) {
    const teken = TEKEN[tekst.charCodeAt(i)] ?? TUSSEN;
    if (teken === CIJFER) uit += tekst[i] ?? '';
    else if (teken === IJ) uit += 'ij';
    else if (teken === TUSSEN) uit += ' ';
    else if (teken !== NIETS) uit += LETTERS[teken] ?? '';
  }
  return uit;
}

const LETTERS = ' abcdefghijklmnopqrstuvwxyz';
