import type { Bloksoort, Pad, Uitdrukking } from './tag.ts';

/** What a name can refer to at one place of a template, known before any value is. */
export interface Bereik {
  readonly ouder: Bereik | null;
  readonly soort: 'wortel' | 'each' | 'with';
  /** Block parameters: the value's name, and for `each` the number's. */
  readonly namen: readonly string[];
  /** Path of the value in the view, `activiteiten[]`; `null` when it has none. */
  readonly pad: string | null;
}

export const WORTEL: Bereik = { ouder: null, soort: 'wortel', namen: [], pad: '' };

/** Where a path starts: so many frames up, at the value itself or at the number of the loop. */
export interface Vindplaats {
  readonly niveaus: number;
  readonly bij: 'waarde' | 'nummer';
  readonly delen: readonly string[];
  readonly bereik: Bereik;
}

/** The scope inside a block. */
export function binnen(bereik: Bereik, blok: Bloksoort, u: Uitdrukking, namen: readonly string[]): Bereik {
  if (blok !== 'each' && blok !== 'with') return bereik;
  const pad = padVan(bereik, u);
  return { ouder: bereik, soort: blok, namen, pad: pad !== null && blok === 'each' ? `${pad}[]` : pad };
}

/** `null`: more `../` than there are levels. */
export function vindPlaats(bereik: Bereik, { omhoog, eigen, delen }: Pad): Vindplaats | null {
  if (omhoog === 0 && !eigen && delen[0] !== undefined) {
    for (let b: Bereik | null = bereik, niveaus = 0; b; b = b.ouder, niveaus++) {
      const nr = b.namen.indexOf(delen[0]);
      if (nr >= 0) return { niveaus, bij: nr === 0 ? 'waarde' : 'nummer', delen: delen.slice(1), bereik: b };
    }
  }
  let b: Bereik | null = bereik;
  for (let n = 0; n < omhoog && b; n++) b = b.ouder;
  return b && { niveaus: omhoog, bij: 'waarde', delen, bereik: b };
}

/** Frames up to the nearest loop; `null` outside every loop. */
export function niveausTotLus(bereik: Bereik): number | null {
  let niveaus = 0;
  for (let b: Bereik | null = bereik; b; b = b.ouder, niveaus++) if (b.soort === 'each') return niveaus;
  return null;
}

/** The path of an expression in the view, or `null` when it is not one. */
export function padVan(bereik: Bereik, u: Uitdrukking): string | null {
  const plaats = u.soort === 'pad' ? vindPlaats(bereik, u) : null;
  if (!plaats || plaats.bij === 'nummer' || plaats.bereik.pad === null) return null;
  return [...(plaats.bereik.pad === '' ? [] : [plaats.bereik.pad]), ...plaats.delen].join('.');
}
