import { styleText } from 'node:util';

type Stijl = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan';

/** Colours a text, or not. */
export type Verf = (stijl: Stijl, tekst: string) => string;
export const maakVerf = (kleur: boolean): Verf =>
  kleur ? (stijl, tekst) => styleText(stijl, tekst, { validateStream: false }) : (_, tekst) => tekst;

/** Wraps at spaces; every line after the first is indented, the first one is not. */
export function vouw(tekst: string, breedte: number, inspringing: string): string {
  const regels: string[] = [];
  let regel = '';
  for (const woord of tekst.split(' ')) {
    if (regel !== '' && inspringing.length + regel.length + 1 + woord.length > breedte) {
      regels.push(regel);
      regel = woord;
    } else regel = regel === '' ? woord : `${regel} ${woord}`;
  }
  regels.push(regel);
  return regels.join(`\n${inspringing}`);
}

/** A table with columns as wide as their widest cell; where that is too wide, each row as a heading with the rest below it. */
export function schrijfTabel(
  kop: readonly string[],
  rijen: readonly (readonly string[])[],
  breedte = Infinity,
): string {
  const breedtes = kop.map((_, kolom) =>
    Math.max(...[kop, ...rijen].map((rij) => (rij[kolom] ?? '').length)),
  );
  const schrijf = (rij: readonly string[]): string =>
    rij
      .map((cel, kolom) => cel.padEnd(breedtes[kolom] ?? 0))
      .join('  ')
      .trimEnd();
  const regels = [schrijf(kop), schrijf(breedtes.map((n) => '-'.repeat(n))), ...rijen.map(schrijf)];
  const past = regels.every((regel) => regel.length <= breedte);
  return `${(past ? regels : rijen.map((rij) => schrijfSmal(rij, breedte))).join('\n')}\n`;
}

const schrijfSmal = ([naam = '', ...rest]: readonly string[], breedte: number): string =>
  `${naam}\n  ${vouw(rest.join(', '), breedte, '  ')}`;
