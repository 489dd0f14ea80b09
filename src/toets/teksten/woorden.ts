import { schrijfDatum } from '../../kern/datum.ts';
import type { Bron, Bronnen, Niveau } from '../../recht/bron.ts';
import type { Partij } from '../../tijdlijn/mijlpaal.ts';

export const NIVEAUNAAM: Readonly<Record<Niveau, string>> = {
  wet: 'wet',
  regeling: 'ministeriële regeling',
  beleidsregel: 'beleidsregel',
  rechtspraak: 'rechtspraak',
  werkwijzer: 'Werkwijzer Poortwachter, UWV-richtlijn',
  'uwv-praktijk': 'UWV-praktijk',
  praktijk: 'gebruikelijk, geen wettelijke plicht',
  'eigen-norm': 'eigen norm van riv, geen wettelijke plicht',
};

/** The kind of norm of a source, with whose it is where that differs: `beleidsregel UWV`. */
export const normVan = ({ niveau, maker }: Bron): string =>
  maker === undefined ? NIVEAUNAAM[niveau] : `${NIVEAUNAAM[niveau]} ${maker}`;

/** The kind of norm behind a finding: that of the source of its level. */
export function normnaam(niveau: Niveau, bronnen: Bronnen): string {
  const bron = bronnen.find((b) => b.niveau === niveau);
  return bron ? normVan(bron) : NIVEAUNAAM[niveau];
}

/** Whether the text of a source was read, and of which day; empty where the source carries no day. */
export function lezingVan({ stand, bewijs }: Bron): string {
  if (stand !== undefined) return `gelezen in de tekst van ${schrijfDatum(stand)}`;
  return bewijs.startsWith('U') ? 'tekst niet gelezen' : '';
}

/** Whose it is where it is not the employer's. Some of what UWV does is a power and no duty. */
export const aanWie = (partij: Partij): string =>
  partij === 'uwv' ? 'Dit is aan UWV.' : `Dit is een plicht van de ${PARTIJNAAM[partij]}.`;

export const PARTIJNAAM: Readonly<Record<Partij, string>> = {
  werkgever: 'werkgever',
  werknemer: 'werknemer',
  bedrijfsarts: 'bedrijfsarts',
  uwv: 'UWV',
  bureau: 're-integratiebureau',
};
