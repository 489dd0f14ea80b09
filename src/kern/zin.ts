/**
 * A place in a sentence: `{naam}` prints a value, `{naam:is|zijn}` a word that agrees with it. A plural that counts the
 * value, as in `{naam} dagen`, belongs to the place: one is told as `1 dag`.
 */
const PLAATS = /\{(\w+)(?::([^{}|]*)\|([^{}|]*))?\}(?: (dagen|weken|maanden|sollicitaties|functies)\b)?/g;

const ENKELVOUD: Readonly<Record<string, string>> = {
  dagen: 'dag',
  weken: 'week',
  maanden: 'maand',
  sollicitaties: 'sollicitatie',
  functies: 'functie',
};

/** How a value is told, and whether it is one. */
export interface Gezegd {
  readonly tekst: string;
  readonly isEen: boolean;
}

/** A sentence with its places filled in. */
export function vulZin(zin: string, zeg: (naam: string) => Gezegd): string {
  if (!zin.includes('{')) return zin;
  return zin.replace(
    PLAATS,
    (_, naam: string, een: string | undefined, meer: string | undefined, telwoord: string | undefined) => {
      const { tekst, isEen } = zeg(naam);
      const hier = een === undefined || meer === undefined ? tekst : isEen ? een : meer;
      if (telwoord === undefined) return hier;
      return `${hier} ${isEen ? (ENKELVOUD[telwoord] ?? telwoord) : telwoord}`;
    },
  );
}

/** A sentence that nobody filled in, for a reader: `{eersteZiektedag}` becomes `«eerste ziektedag»`. */
export const leesZin = (zin: string): string =>
  vulZin(zin, (naam) => ({ tekst: `«${NAMEN[naam] ?? woorden(naam)}»`, isEen: false }));

/** The names of the values that a sentence asks. */
export const plaatsenIn = (zin: string): readonly string[] =>
  [...zin.matchAll(PLAATS)].flatMap(([, naam]) => naam ?? []);

const woorden = (naam: string): string =>
  naam.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

// Short names that say what a value is to the rule, not what it is to a reader.
const NAMEN: Readonly<Record<string, string>> = {
  op: 'datum',
  van: 'datum',
  tot: 'datum',
  vanaf: 'datum',
  sinds: 'datum',
  start: 'datum',
  einde: 'datum',
  ingang: 'datum',
  uiterlijk: 'datum',
  wanneer: 'datum',
  gesteldOp: 'datum',
  laterOp: 'datum',
  eerderOp: 'datum',
  d1: 'datum',
  dagen: 'aantal',
  norm: 'aantal',
  weken: 'aantal',
  maanden: 'aantal',
  uren: 'aantal',
  urenArts: 'aantal',
  nr: 'nummer',
  voor: 'waarvoor',
};
