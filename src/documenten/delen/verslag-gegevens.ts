import type { z } from 'zod';
import type { Kennis } from './kennis.ts';
import { alsTekst, type Pen } from './pen.ts';
import { getal, groep, lijst, tekst } from './veld.ts';

/** What elements b, c and d of art. 6 lid 1 ask, printed in the report itself. */
export const verslaggegevensSchema = groep('Bedrijf, functie en bekwaamheden.', {
  bedrijf: groep('Aard van het bedrijf.', {
    ontbreekt: tekst('Teken dat de aard van het bedrijf ontbreekt.'),
    sector: tekst('Sector of branche.'),
    activiteiten: tekst('Activiteiten van het bedrijf.'),
    omschrijving: tekst(
      'Aard van het bedrijf zoals de eindevaluatie die beschrijft, als zij nergens anders staat.',
    ),
    werknemers: getal('Aantal werknemers.'),
    vestigingen: getal('Aantal vestigingen.'),
    soortenFuncties: lijst('Soorten functies.', tekst('Soort functie.')),
  }),
  functie: groep('De functie van de werknemer.', {
    ontbreekt: tekst('Teken dat gegevens over de functie ontbreken.'),
    naam: tekst('Functie.'),
    urenPerWeek: getal('Arbeidsduur per week.'),
    taken: lijst('Kerntaken.', tekst('Kerntaak.')),
  }),
  bekwaamheden: groep('Wat de werknemer kan.', {
    ontbreekt: tekst('Teken dat gegevens over de bekwaamheden ontbreken.'),
    opleidingen: lijst('Opleidingen en cursussen.', tekst('Opleiding met niveau en jaar.')),
    werkervaring: lijst('Werkervaring.', tekst('Functie met werkgever en jaren.')),
    vaardigheden: lijst('Vaardigheden.', tekst('Vaardigheid.')),
    rijbewijzen: lijst('Rijbewijzen.', tekst('Rijbewijs.')),
    talen: lijst('Talen.', tekst('Taal.')),
  }),
});

export function maakVerslaggegevens(
  { toen: { werkgever, eindevaluatie, dienstverband, werknemer } }: Kennis,
  pen: Pen,
): z.infer<typeof verslaggegevensSchema> {
  const aard = werkgever?.aardBedrijf;
  const functie = dienstverband?.functie;
  const bekwaam = werknemer?.bekwaamheden;
  return {
    bedrijf: {
      ontbreekt: pen.mist('/werkgever/aardBedrijf'),
      sector: alsTekst(aard?.sector),
      activiteiten: alsTekst(aard?.activiteiten),
      omschrijving:
        (alsTekst(aard?.sector) ?? alsTekst(aard?.activiteiten)) === null
          ? alsTekst(eindevaluatie?.aardBedrijf)
          : null,
      werknemers: aard?.aantalWerknemers ?? null,
      vestigingen: aard?.vestigingen ?? null,
      soortenFuncties: teksten(aard?.soortenFuncties),
    },
    functie: {
      ontbreekt: pen.mist('/dienstverband/functie'),
      naam: alsTekst(functie?.naam),
      urenPerWeek: functie?.urenPerWeek ?? null,
      taken: teksten(functie?.taken),
    },
    bekwaamheden: {
      ontbreekt: pen.mist('/werknemer/bekwaamheden'),
      opleidingen: (bekwaam?.opleidingen ?? []).flatMap(({ naam, niveau, jaar }) => {
        const wat = alsTekst(naam) ?? alsTekst(niveau);
        if (wat === null) return [];
        const bij = [
          wat === alsTekst(niveau) ? null : alsTekst(niveau),
          jaar === undefined ? null : String(jaar),
        ];
        return [metBij(wat, bij)];
      }),
      werkervaring: (bekwaam?.werkervaring ?? []).flatMap((werk) => {
        const wat = alsTekst(werk.functie);
        return wat === null
          ? []
          : [metBij(wat, [alsTekst(werk.werkgever), jaren(werk.vanJaar, werk.totJaar)])];
      }),
      vaardigheden: teksten(bekwaam?.vaardigheden),
      rijbewijzen: teksten(bekwaam?.rijbewijzen),
      talen: teksten(bekwaam?.talen),
    },
  };
}

const teksten = (lijst: readonly string[] | undefined): string[] =>
  (lijst ?? []).map((t) => t.trim()).filter((t) => t !== '');

/** `Monteur (Bedrijf, 2001–2010)`. */
function metBij(wat: string, bij: readonly (string | null)[]): string {
  const delen = bij.filter((deel) => deel !== null);
  return delen.length === 0 ? wat : `${wat} (${delen.join(', ')})`;
}

function jaren(van: number | undefined, tot: number | undefined): string | null {
  if (van === undefined) return tot === undefined ? null : `tot ${tot}`;
  return tot === undefined ? `sinds ${van}` : van === tot ? String(van) : `${van}–${tot}`;
}
