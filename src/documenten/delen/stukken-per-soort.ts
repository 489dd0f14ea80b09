import type { z } from 'zod';
import type { Dossierstuk } from '../../feiten/rivstukken.ts';
import { alsDag } from './pen.ts';
import { dag, groep, lijst, tekst } from './veld.ts';

/** The pieces of the report, those of one kind together. */
export const stukkenPerSoortSchema = lijst(
  'De stukken, per soort.',
  groep('Soort stuk.', { naam: tekst('Naam.'), data: lijst('Data van opstellen.', dag('Datum.')) }),
);

/** One and more of a kind, as a list of enclosures names them. */
const NAMEN: Readonly<Record<Dossierstuk['soort'], readonly [string, string]>> = {
  probleemanalyse: ['De probleemanalyse', 'De probleemanalyses'],
  advies: ['Het advies van de bedrijfsarts', 'De adviezen van de bedrijfsarts'],
  planVanAanpak: ['Het plan van aanpak', 'De plannen van aanpak'],
  bijstelling: ['De bijstelling van het plan van aanpak', 'De bijstellingen van het plan van aanpak'],
  evaluatie: ['De evaluatie', 'De evaluaties'],
  eerstejaarsevaluatie: ['De eerstejaarsevaluatie', 'De eerstejaarsevaluaties'],
  actueelOordeel: ['Het actueel oordeel van de bedrijfsarts', 'De actuele oordelen van de bedrijfsarts'],
  eindevaluatie: ['De eindevaluatie', 'De eindevaluaties'],
  oordeelWerknemer: ['Uw oordeel over de re-integratie', 'Uw oordelen over de re-integratie'],
  arbeidsdeskundig: ['Het arbeidsdeskundig rapport', 'De arbeidsdeskundige rapporten'],
  trajectplan: ['Het trajectplan van het tweede spoor', 'De trajectplannen van het tweede spoor'],
  voortgangsrapportage: [
    'De voortgangsrapportage van het tweede spoor',
    'De voortgangsrapportages van het tweede spoor',
  ],
};

/** More of a kind, as a list of the dossier calls them: `Adviezen van de bedrijfsarts`. */
export const meervoudVan = (soort: Dossierstuk['soort']): string => {
  const naam = NAMEN[soort][1].replace(/^De /, '');
  return naam.charAt(0).toUpperCase() + naam.slice(1);
};

/** Each kind once, in the order in which the pieces come, as the employee is told of them. */
export const stukkenPerSoort = (stukken: readonly Dossierstuk[]): z.infer<typeof stukkenPerSoortSchema> =>
  [...new Set(stukken.map(({ soort }) => soort))].map((soort) => {
    const delen = stukken.filter((stuk) => stuk.soort === soort);
    const [een, meer] = NAMEN[soort];
    return {
      naam: delen.length === 1 ? een : meer,
      data: delen.flatMap(({ stuk }) => alsDag(stuk.opgesteldOp) ?? []),
    };
  });
