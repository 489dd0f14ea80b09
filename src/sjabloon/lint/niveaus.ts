import type { Bereik } from '../taal/bereik.ts';
import { veldVanBlok, type Veld } from './velden.ts';

/** A level of the template that a path can start from, and what is written to get there. */
export interface Niveau {
  readonly voor: string;
  readonly veld: Veld;
  readonly bereik: Bereik;
}

/** The levels around a place, the innermost first. */
export function niveausVan(bereik: Bereik, wortel: Veld): Niveau[] {
  const uit: Niveau[] = [];
  let voor = '';
  for (let b: Bereik | null = bereik; b; b = b.ouder, voor += '../') {
    const veld = b.pad === null ? undefined : veldVanBlok(wortel, b.pad);
    if (veld) uit.push({ voor, veld, bereik: b });
  }
  return uit;
}
