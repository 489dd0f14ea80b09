import type { Niveau } from '../recht/bron.ts';
import type { Partij } from '../tijdlijn/mijlpaal.ts';

export const NIVEAUNAAM: Readonly<Record<Niveau, string>> = {
  wet: 'wet',
  regeling: 'ministeriële regeling',
  beleidsregel: 'beleidsregel UWV',
  rechtspraak: 'rechtspraak',
  werkwijzer: 'Werkwijzer Poortwachter, UWV-richtlijn',
  'uwv-praktijk': 'UWV-praktijk',
  praktijk: 'gebruikelijk, geen wettelijke plicht',
  'eigen-norm': 'eigen norm van riv, geen wettelijke plicht',
};

export const PARTIJNAAM: Readonly<Record<Partij, string>> = {
  werkgever: 'werkgever',
  werknemer: 'werknemer',
  bedrijfsarts: 'bedrijfsarts',
  uwv: 'UWV',
  bureau: 're-integratiebureau',
};
