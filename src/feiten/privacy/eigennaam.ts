import { vouw } from './tekens.ts';
import type { Woord, Zin } from './zin.ts';

const AANHEF: ReadonlySet<string> = new Set(
  'heer mevrouw mevr mw dhr meneer mijnheer familie fam juffrouw'.split(' '),
);
const TUSSENVOEGSEL: ReadonlySet<string> = new Set('de der den van ter ten te t in het op'.split(' '));
const RECHTSVORM: ReadonlySet<string> = new Set('bv nv vof holding beheer maatschap'.split(' '));

/**
 * The names in a case, of people and companies. A word of one says nothing where the name stands written out, or enough of
 * it to know it by: the word beside it, or a name of one word within a sentence. At the start of a sentence every word
 * has a capital.
 */
export class Namen {
  readonly #heel = new Set<string>();
  readonly #paren = new Set<string>();

  neem(naam: string): void {
    const woorden = vouw(naam, 0, naam.length)
      .split(' ')
      .filter((woord) => woord !== '');
    this.#heel.add(woorden.join(' '));
    for (const [i, woord] of woorden.entries()) this.#paren.add(`${woord} ${woorden[i + 1] ?? ''}`);
  }

  /** True when the place stands in one of the names. */
  bevat(zin: Zin): boolean {
    const voor = zin.voor(0);
    const { eigen } = zin;
    if (voor && this.#heel.has(eigen)) return true;
    const woorden = eigen.split(' ');
    if (woorden.some((woord, i) => i > 0 && !this.#paren.has(`${woorden[i - 1] ?? ''} ${woord}`)))
      return false;
    const isBuur = (buur: Woord | undefined, paar: (woord: string) => string): boolean =>
      buur !== undefined && isNaamletter(zin.tekst, buur.begin) && this.#paren.has(paar(buur.tekst));
    return (
      isBuur(voor, (woord) => `${woord} ${woorden[0] ?? ''}`) ||
      isBuur(zin.na(0), (woord) => `${woorden.at(-1) ?? ''} ${woord}`)
    );
  }
}

/** True when the words are written as a name: of somebody, of a company, or one of the names in the case. */
export function isEigennaam(zin: Zin, namen: () => Namen): boolean {
  if (!isNaamletter(zin.tekst, zin.begin)) return false;
  return heeftAanhef(zin) || heeftRechtsvorm(zin) || namen().bevat(zin);
}

function heeftAanhef(zin: Zin): boolean {
  for (let n = 0; n < 4; n++) {
    const { tekst = '' } = zin.voor(n) ?? {};
    if (AANHEF.has(tekst)) return true;
    if (!TUSSENVOEGSEL.has(tekst) && tekst.length !== 1) return false;
  }
  return false;
}

function heeftRechtsvorm(zin: Zin): boolean {
  for (let n = 0; n < 3; n++) {
    const woord = zin.na(n);
    if (!woord) return false;
    if (RECHTSVORM.has(woord.tekst)) return true;
    if (!isNaamletter(zin.tekst, woord.begin)) return false;
  }
  return false;
}

/** A capital that is not one of many. */
const isNaamletter = (tekst: string, i: number): boolean =>
  isHoofdletter(tekst, i) && !isHoofdletter(tekst, i + 1);

export const isHoofdletter = (tekst: string, i: number): boolean => {
  const teken = tekst[i] ?? '';
  return teken !== teken.toLowerCase();
};
