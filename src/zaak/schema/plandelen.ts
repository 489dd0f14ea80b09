import { PARTIJEN } from './keuzelijsten.ts';
import {
  anker,
  datum,
  getal,
  groep,
  id,
  janee,
  keuze,
  lijst,
  tekst,
  teksten,
  verwijzing,
  weekuren,
} from './veld.ts';

export const activiteit = groep('Afgesproken activiteit.', {
  id: id('Id van de activiteit.', 'activiteit'),
  wat: tekst('Wat er gebeurt.'),
  wie: keuze(PARTIJEN, 'Wie het doet.'),
  start: datum('Begindatum.'),
  eind: datum('Einddatum of termijn.'),
  doelId: verwijzing('doel', 'Id van het doel waaraan dit bijdraagt.'),
  adviespuntId: verwijzing(
    'adviespunt',
    'Id van het adviespunt van de bedrijfsarts dat hiermee wordt opgevolgd.',
  ),
  spoor: keuze(['spoor1', 'spoor2'], 'Eerste of tweede spoor.'),
  soort: keuze(
    [
      'werkaanpassing',
      'werkhervatting',
      'contact',
      'interventie',
      'scholing',
      'onderzoek',
      'tweedeSpoor',
      'mediation',
      'overig',
    ],
    'Soort activiteit.',
  ),
});

export const doel = groep('Doel met termijn.', {
  id: id('Id van het doel.', 'doel'),
  omschrijving: tekst('Doelstelling.'),
  termijn: datum('Datum waarop het doel naar verwachting is bereikt.'),
  meetpunt: tekst('Waaraan te zien is dat het doel is bereikt.'),
  redenGeenTermijn: tekst('Waarom nog geen termijn te noemen is.'),
});

export const visie = (partij: string) =>
  groep(`Visie van ${partij} (art. 4 lid 2 Regeling procesgang, sinds 1 juli 2023).`, {
    opActiviteitenDoelenTermijnen: tekst('Visie op activiteiten, doelen en termijnen.', 'visie'),
    mogelijkheden: tekst('Welke mogelijkheden ziet deze partij om (meer) te werken?', 'visie'),
    activiteitenTotNu: tekst('Wat vindt deze partij van de activiteiten tot nu toe?', 'visie'),
    nieuweAfspraken: tekst('Wat vindt deze partij van de (nieuwe) afspraken?', 'visie'),
    nietGegeven: groep('De visie is gevraagd maar niet gegeven.', {
      gevraagdOp: anker('Datum waarop de visie is gevraagd.', 'visie'),
      reden: tekst('Reden.', 'visie'),
    }).optional(),
  }).optional();

export const opbouwschema = lijst(
  'Opbouwschema.',
  groep('Stap in de opbouw.', {
    vanaf: datum('Vanaf.'),
    urenPerWeek: weekuren('Omvang.', 'proces'),
    taken: tekst('Taken.'),
    loonwaardePercentage: getal(0, 100, 'Loonwaarde in procenten.', 'loon'),
    arbeidstherapeutisch: janee('Zonder loonwaarde.'),
  }),
);

const GESCHILPUNTEN_VERVOLG = ['gesprek', 'nieuwAdvies', 'mediation', 'deskundigenoordeel', 'geen'] as const;

/** Agreement on a plan, its adjustment or an evaluation; without it, what is in dispute and what follows. */
export const instemming = {
  overeenstemming: keuze(['volledig', 'deels', 'geen'], 'Zijn werkgever en werknemer het eens?'),
  geschilpunten: groep('Punten waarover werkgever en werknemer het niet eens zijn.', {
    punten: teksten('Geschilpunten.', 'geschil'),
    soortVervolg: keuze(GESCHILPUNTEN_VERVOLG, 'Vervolg.', 'geschil'),
    vervolg: tekst('Vervolg, zoals een deskundigenoordeel.', 'geschil'),
  }).optional(),
};
