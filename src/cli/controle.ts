import { isDatum, type Datum } from '../kern/datum.ts';
import { GebruiksFout } from '../kern/fouten.ts';

/** What yargs hands over: a list when an option was given more than once. */
type Gegeven = string | readonly string[];

/** @throws GebruiksFout when an option is given twice or without a value. */
export const eenTekst =
  (optie: string) =>
  (gegeven: Gegeven): string => {
    if (typeof gegeven !== 'string') throw new GebruiksFout(`Geef --${optie} één keer.`);
    if (gegeven.trim() === '') throw new GebruiksFout(`Geef een waarde bij --${optie}.`);
    return gegeven;
  };

/** One of the choices of an option. @throws GebruiksFout when it is given twice. */
export const eenKeuze =
  <K extends string>(optie: string) =>
  (gegeven: K | readonly K[]): K => {
    if (typeof gegeven !== 'string') throw new GebruiksFout(`Geef --${optie} één keer.`);
    return gegeven;
  };

/** The choices of an option that may be given more often. @throws GebruiksFout when it has none. */
export const minstensEen =
  <K extends string>(optie: string) =>
  (gegeven: readonly K[]): readonly K[] => {
    if (gegeven.length === 0) throw new GebruiksFout(`Geef een waarde bij --${optie}.`);
    return gegeven;
  };

/** @throws GebruiksFout when the text is not an existing day. */
export const eenDatum =
  (optie: string) =>
  (gegeven: Gegeven): Datum => {
    const tekst = eenTekst(optie)(gegeven);
    if (isDatum(tekst)) return tekst;
    throw new GebruiksFout(`Geef bij --${optie} een bestaande dag als JJJJ-MM-DD, bijvoorbeeld 2025-10-17.`);
  };

/** A number with a comma or a point. @throws GebruiksFout for anything else. */
export const eenGetal =
  (optie: string) =>
  (gegeven: Gegeven): number => {
    const tekst = eenTekst(optie)(gegeven);
    if (/^\d{1,6}([.,]\d{1,2})?$/.test(tekst)) return Number(tekst.replace(',', '.'));
    throw new GebruiksFout(`Geef bij --${optie} een getal, bijvoorbeeld 36 of 36,5.`);
  };
