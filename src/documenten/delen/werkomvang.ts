import type { Pointer } from '../../regels/regel.ts';
import type { Pen } from './pen.ts';
import { getal, janee, tekst } from './veld.ts';

/** The work of now, as the evaluations after a year and at the end tell it: fields of a larger group. */
export const werkomvangVelden = {
  functie: tekst('Functie.'),
  urenPerWeek: getal('Omvang in uren per week.'),
  loonwaarde: getal('Loonwaarde in procenten.'),
  structureel: janee('Het werk is structureel.'),
};

interface Werkomvang {
  readonly functie?: string | undefined;
  readonly urenPerWeek?: number | undefined;
  readonly loonwaardePercentage?: number | undefined;
  readonly structureel?: boolean | undefined;
}

export const maakWerkomvang = (werk: Werkomvang, veld: Pointer & `/${string}`, pen: Pen) => ({
  functie: pen.tekst(werk.functie, `${veld}/functie`),
  urenPerWeek: pen.getal(werk.urenPerWeek, `${veld}/urenPerWeek`),
  loonwaarde: pen.getal(werk.loonwaardePercentage, `${veld}/loonwaardePercentage`),
  structureel: pen.janee(werk.structureel, `${veld}/structureel`),
});
