/**
 * Who may see which class of field. The one place: a field names its class in the schema, an edition grants classes
 * here, and what is not granted is left out of the edition (default deny).
 */
export const KLASSEN = {
  identiteit: 'naam, geboortedatum en andere gegevens waaraan iemand te herkennen is',
  bsn: 'burgerservicenummer (onverkort)',
  contact: 'adres, telefoon en e-mail',
  functioneel: 'mogelijkheden en beperkingen in werktermen, volgens de bedrijfsarts',
  proces: 'stukken, data, afspraken en activiteiten',
  visie: 'visies en oordelen van werkgever en werknemer',
  spoor2: 'traject bij een andere werkgever: profielen, contacten, sollicitaties',
  loon: 'loon, loonwaarde en kosten',
  geschil: 'conflict, deskundigenoordeel en loonmaatregelen',
  uwv: 'aanvragen, brieven en besluiten van UWV',
  overdracht: 'of en wanneer medische informatie is overgedragen (nooit de inhoud)',
  vangnet: 'grond van een vangnetmelding; alleen voor de melding aan UWV en voor de werknemer zelf',
  intern: 'interne aantekeningen, afwijkingen en beoordelingen',
} as const;

export type Klasse = keyof typeof KLASSEN;

export const EDITIES = ['werkgever', 'werknemer', 'uwv'] as const;
export type Editie = (typeof EDITIES)[number];

const GEDEELD = [
  'identiteit',
  'contact',
  'functioneel',
  'proces',
  'visie',
  'spoor2',
  'loon',
  'geschil',
  'uwv',
  'overdracht',
] as const satisfies readonly Klasse[];

const VERLEEND: Readonly<Record<Editie, ReadonlySet<Klasse>>> = {
  werkgever: new Set([...GEDEELD, 'intern']),
  werknemer: new Set([...GEDEELD, 'bsn', 'vangnet']),
  uwv: new Set([...GEDEELD, 'bsn', 'vangnet']),
};

/** True when a reader of this edition may see fields of this class. */
export const magZien = (editie: Editie, klasse: Klasse): boolean => VERLEEND[editie].has(klasse);
