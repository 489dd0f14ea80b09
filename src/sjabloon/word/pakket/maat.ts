/** A size on paper in EMU, Word's unit for drawings. */
export interface Maat {
  readonly breed: number;
  readonly hoog: number;
}

export const EMU_PER_MM = 36_000;

const EMU: Readonly<Record<string, number>> = {
  mm: EMU_PER_MM,
  cm: 10 * EMU_PER_MM,
  in: 914_400,
  pt: 12_700,
  pc: 152_400,
  pi: 152_400,
  px: 9_525,
};

/** A length as Word writes it: a number in `zonderEenheid`, or with its unit. */
export function leesLengte(tekst: string | undefined, zonderEenheid: number): number | undefined {
  const [, getal = '', eenheid = ''] = /^\s*(-?[\d.]+)\s*([a-z]*)\s*$/.exec(tekst ?? '') ?? [];
  const emu = eenheid === '' ? zonderEenheid : EMU[eenheid];
  return getal === '' || emu === undefined ? undefined : Number(getal) * emu;
}
