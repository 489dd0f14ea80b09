import type { Regel } from '../regels/regel.ts';
import type { Bevinding } from './bevinding.ts';

/** What asks somebody to judge, in a message or a way out. */
const VERZOEK =
  /^beoordeel\b|^beantwoord\b|\bbeoordelen\b|een mens beoordeelt|het oordeel (?:vast|op)\b|is het antwoord nee|beslissen de feiten|\?$/i;

/**
 * The texts of a question that a person answered with no: the observed facts and the answer, without the request to
 * judge.
 */
export function naOordeelNee(
  { melding, herstel, vraag }: Bevinding,
  regel: Regel,
): Pick<Bevinding, 'melding' | 'herstel'> {
  const antwoord = 'Volgens het vastgelegde oordeel is het antwoord nee';
  return {
    melding: [
      zonderVerzoek(melding),
      vraag === undefined ? `${antwoord}.` : `${antwoord} op de vraag: ${vraag}`,
    ]
      .filter((deel) => deel !== '')
      .join(' '),
    herstel: zonderVerzoek(herstel) || zonderVerzoek(regel.herstel) || HERSTEL,
  };
}

const HERSTEL =
  'Herstel wat nog te herstellen is en leg vast wat er is gedaan. Veranderen de feiten, dan vraagt riv opnieuw om een oordeel.';

/** The sentences, and what is parted by `;` in them, that do not ask somebody to judge. */
function zonderVerzoek(tekst: string): string {
  return tekst
    .split(/(?<=[.?]) (?=[A-Z])/)
    .map((zin) => {
      const delen = zin.split('; ').filter((deel) => !VERZOEK.test(deel));
      return delen.length === 0 ? '' : alsZin(delen.join('; ').replace(/ anders /, ' '));
    })
    .filter((zin) => zin !== '')
    .join(' ');
}

const alsZin = (tekst: string): string =>
  `${tekst.charAt(0).toUpperCase()}${tekst.slice(1)}${/[.?]$/.test(tekst) ? '' : '.'}`;
