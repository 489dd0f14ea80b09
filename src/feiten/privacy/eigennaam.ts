import { TEKEN, vouw } from './tekens.ts';
import type { Zin } from './zin.ts';

const AANHEF: ReadonlySet<string> = new Set(
  'heer mevrouw mevr mw dhr meneer mijnheer familie fam juffrouw'.split(' '),
);
const TUSSENVOEGSEL: ReadonlySet<string> = new Set('de der den van ter ten te t in het op'.split(' '));
const RECHTSVORM: ReadonlySet<string> = new Set('bv nv vof holding beheer maatschap'.split(' '));

/** True when the words are written as a name: of somebody, of a company, or one of the names in the case. */
export function isEigennaam(zin: Zin, namen: () => ReadonlySet<string>): boolean {
  if (!isNaamletter(zin.tekst, zin.begin)) return false;
  if (heeftAanhef(zin) || heeftRechtsvorm(zin)) return true;
  const bekend = namen();
  return zin.eigen.split(' ').every((woord) => bekend.has(woord));
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

/** The words of a name, as the lists write words. */
export const naamwoorden = (naam: string): string[] =>
  vouw(naam, 0, naam.length)
    .split(' ')
    .filter((woord) => woord.length > 1 && (TEKEN[woord.charCodeAt(0)] ?? 0) > 0);
