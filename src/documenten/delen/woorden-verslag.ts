import type { Onderdeel } from '../../feiten/riv.ts';

/** How choices of the case are printed in the reintegration report. */

/** The elements of art. 6 lid 1 Regeling procesgang, in plain words. */
export const ONDERDEEL: Readonly<Record<Onderdeel, string>> = {
  a: 'Gegevens van werknemer, werkgever en bedrijfsarts of arbodienst',
  b: 'Aard van het bedrijf',
  c: 'Functie van de werknemer',
  d: 'Bekwaamheden van de werknemer',
  e: 'Eerste dag van de ongeschiktheid',
  f: 'Oordeel en advies van de bedrijfsarts, ook de latere adviezen',
  g: 'Plan van aanpak en bijstellingen',
  h: 'Eerstejaarsevaluatie en meest recente evaluatie',
  i: 'Actueel oordeel van werkgever en bedrijfsarts over de arbeidsrelatie',
  j: 'Actueel oordeel over het verloop, de beperkingen en de mogelijkheden',
  k: 'Actueel oordeel van bedrijfsarts en werkgever over passende arbeid',
  l: 'Oordeel van de werknemer',
};

export const ONDERZOEK = {
  mogelijk: 'mogelijk',
  mogelijkNaAanpassing: 'mogelijk na aanpassing',
  nietMogelijk: 'niet mogelijk',
} as const;

export const REDEN_NIET_PASSEND = {
  belastbaarheid: 'past niet bij de belastbaarheid',
  opleidingOfNiveau: 'opleiding of niveau',
  geenFormatieruimte: 'geen formatieruimte',
  functieVervallen: 'de functie is vervallen',
  vervangerAangenomen: 'er is een vervanger aangenomen',
  reorganisatieOfInkrimping: 'reorganisatie of inkrimping',
  ontslagCollegaNodig: 'een collega zou moeten vertrekken',
  reisafstand: 'reisafstand',
  ernstigeVerstoringOrganisatie: 'ernstige verstoring van de organisatie',
  onevenredigeKosten: 'onevenredige kosten',
  overig: 'andere reden',
} as const;

export const REACTIE = {
  aanvaard: 'aanvaard',
  geweigerd: 'geweigerd',
  tegenvoorstel: 'tegenvoorstel gedaan',
  geenReactie: 'geen reactie',
} as const;

export const TRAJECTRESULTAAT = {
  geplaatst: 'geplaatst',
  mislukt: 'zonder plaatsing geëindigd',
  beeindigd: 'beëindigd',
} as const;

/** Continues “De vastgelegde reden is:”. */
export const UITZONDERING_SPOOR2 = {
  concreetPerspectiefIntern: 'er was concreet perspectief op werk bij de eigen werkgever',
  geenMogelijkheden: 'er waren geen mogelijkheden om te werken',
  marginaleMogelijkheden: 'de mogelijkheden om te werken waren klein',
  aowBinnenEenJaar: 'de AOW-leeftijd wordt binnen een jaar bereikt',
  bevredigendResultaat: 'er was al een bevredigend resultaat',
  trajectAlMislukt: 'een eerder traject leidde niet tot werk',
  voorafZinloos: 'een traject zou vooraf zinloos zijn',
  contractEindigt: 'het contract eindigt',
} as const;
