/**
 * The known name nearest to a mistyped one, or `undefined` when none is near: a few letters off, else the only one
 * that holds the typed name or is held by it.
 */
export function dichtstbij(naam: string, bekend: Iterable<string>): string | undefined {
  if (naam.length > LANGSTE_NAAM) return undefined;
  const gezocht = klank(naam);
  const kandidaten = [...bekend];
  let beste: string | undefined;
  let grens = Math.max(1, Math.floor(gezocht.length / 3)) + 1;
  for (const kandidaat of kandidaten) {
    const d = afstand(gezocht, klank(kandidaat));
    if (d < grens) [beste, grens] = [kandidaat, d];
  }
  if (beste !== undefined || gezocht.length < KORTSTE_DEEL) return beste;
  const verwant = kandidaten.filter((k) => k.length >= KORTSTE_DEEL && bevat(klank(k), gezocht));
  return verwant.length === 1 ? verwant[0] : undefined;
}

// Dutch writes one sound as ij and y.
const klank = (naam: string): string => kaal(naam).replaceAll('ij', 'y');

/** The text in lower case without diacritics: `Müller-Østby` becomes `muller-ostby`. */
export const kaal = (tekst: string): string =>
  tekst
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (teken) => ZONDER_ONTLEDING[teken] ?? teken);

// Unicode has no decomposition for these.
const ZONDER_ONTLEDING: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

const LANGSTE_NAAM = 100;
const KORTSTE_DEEL = 4;
const bevat = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

// Levenshtein distance in which two neighbouring characters changing places count as one step.
function afstand(a: string, b: string): number {
  let voorvorige: number[] = [];
  let vorige = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const rij = [i];
    for (let j = 1; j <= b.length; j++) {
      const gelijk = a[i - 1] === b[j - 1];
      let d = Math.min((vorige[j] ?? 0) + 1, (rij[j - 1] ?? 0) + 1, (vorige[j - 1] ?? 0) + (gelijk ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        d = Math.min(d, (voorvorige[j - 2] ?? 0) + 1);
      rij.push(d);
    }
    [voorvorige, vorige] = [vorige, rij];
  }
  return vorige[b.length] ?? 0;
}
