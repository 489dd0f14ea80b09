import { BBP_PARAGRAFEN } from '../../src/recht/bronnen.ts';

/** A place in one of the two texts that UWV tests against, as it stands in a citation. */
export interface Toetsplaats {
  readonly regeling: 'procesgang' | 'bbp';
  readonly artikel?: string;
  readonly lid?: string;
  readonly onderdeel?: string;
  /** Why no rule cites it; absent where one must. */
  readonly zonderRegel?: string;
}

const artikel = (nummer: string, zonderRegel?: string): Toetsplaats => ({
  regeling: 'procesgang',
  artikel: nummer,
  ...(zonderRegel && { zonderRegel }),
});
const leden = (nummer: string, ...nummers: readonly string[]): Toetsplaats[] =>
  nummers.map((lid) => ({ regeling: 'procesgang', artikel: nummer, lid }));
const onderdelen = (nummer: string, lid: string, letters: readonly string[]): Toetsplaats[] =>
  letters.map((onderdeel) => ({ regeling: 'procesgang', artikel: nummer, lid, onderdeel }));

const ZONDER_PARAGRAAF: Readonly<Record<string, string>> = {
  '2': 'Juridische grondslag: noemt de wetten waarop het kader rust, en vraagt zelf niets.',
  '7.1': 'Inleiding op de medische aspecten; wat zij vraagt staat in par. 7.2 tot en met 7.4.',
};

const LETTERS_ART_6 = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'] as const;

/** Every article and lid of the Regeling procesgang, and every section of the annex of the beoordelingskader. */
export const TOETSPLAATSEN: readonly Toetsplaats[] = [
  artikel('1', 'Begripsbepalingen.'),
  ...leden('2', '1', '2', '3'),
  artikel('3'),
  ...leden('4', '1'),
  ...onderdelen('4', '2', ['a', 'b', 'c']),
  ...leden('4', '3', '4', '5'),
  artikel('5'),
  ...onderdelen('6', '1', LETTERS_ART_6),
  ...leden('6', '2'),
  artikel('7', 'Geeft UWV de bevoegdheid standaarden vast te stellen; vraagt niets van de werkgever.'),
  artikel('7a'),
  artikel('7b'),
  artikel('8', 'Grondslag van de regeling.'),
  artikel('9', 'Citeertitel.'),
  ...BBP_PARAGRAFEN.map((paragraaf): Toetsplaats => {
    const zonderRegel = ZONDER_PARAGRAAF[paragraaf];
    return {
      regeling: 'bbp',
      onderdeel: `bijlage par. ${paragraaf}`,
      ...(zonderRegel && { zonderRegel }),
    };
  }),
];
