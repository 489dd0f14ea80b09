/** How the choices of evaluations and adjustments are printed. */

export const STAND_ACTIVITEIT = {
  uitgevoerd: 'uitgevoerd',
  deels: 'deels uitgevoerd',
  nietUitgevoerd: 'niet uitgevoerd',
  loopt: 'loopt nog',
} as const;

export const STAND_DOEL = {
  bereikt: 'bereikt',
  deels: 'deels bereikt',
  nietBereikt: 'niet bereikt',
  loopt: 'loopt nog',
} as const;

export const VERVOLGAANPAK = {
  ongewijzigd: 'de aanpak blijft zoals hij is',
  bijgesteld: 'de aanpak wordt bijgesteld',
  anders: 'er komt een andere aanpak',
} as const;

export const STAGNATIEACTIE = {
  nieuwAdvies: 'een nieuw advies van de bedrijfsarts',
  arbeidsdeskundigOnderzoek: 'een arbeidsdeskundig onderzoek',
  deskundigenoordeel: 'een deskundigenoordeel van UWV',
  mediation: 'mediation',
  bijstellingPlan: 'bijstelling van het plan van aanpak',
  geen: 'geen',
} as const;

export const AANLEIDING = {
  evaluatie: 'een evaluatie',
  advies: 'een advies van de bedrijfsarts',
  arbeidsdeskundigRapport: 'het rapport van de arbeidsdeskundige',
  deskundigenoordeel: 'een deskundigenoordeel van UWV',
  herstelOfTerugval: 'herstel of terugval',
  nieuweMogelijkheden: 'nieuwe mogelijkheden',
} as const;

/** § 5 beoordelingskader, as statements that are answered with yes or no. */
export const SITUATIES = {
  hervattingAchterOpSchema: 'De werkhervatting loopt achter op het schema.',
  geenPlanOfDoel: 'Er is geen plan, of geen helder doel.',
  instabieleHervatting: 'De werkhervatting is niet stabiel.',
  stagnatieBegeleiding: 'Volgens de bedrijfsarts stagneert het herstel.',
  deskundigenoordeelZonderGevolg: 'Een deskundigenoordeel bracht de re-integratie niet op gang.',
  wisselendeUitval: 'Werk en uitval wisselen elkaar af.',
  teLangArbeidstherapeutisch: 'Er wordt te lang arbeidstherapeutisch gewerkt (zonder loonwaarde).',
  teLaagOfTeWeinigUren: 'Het werk is te laag van niveau of te gering in uren, zonder uitzicht op meer.',
} as const;

export const BESLUIT_SPOOR2 = {
  starten: 'Het tweede spoor begint.',
  loopt: 'Het tweede spoor loopt al en gaat door.',
  uitstellen: 'Het tweede spoor begint later.',
  nietNodig: 'Een tweede spoor is niet nodig.',
} as const;

export const REDEN_GEEN_SPOOR2 = {
  concreetPerspectiefIntern: 'Er is concreet perspectief op blijvende hervatting bij de eigen werkgever.',
  geenMogelijkheden: 'Er zijn volgens de bedrijfsarts geen benutbare mogelijkheden.',
  marginaleMogelijkheden: 'De mogelijkheden zijn volgens de bedrijfsarts marginaal.',
  aowBinnenEenJaar: 'De werknemer bereikt binnen een jaar de AOW-leeftijd.',
  bevredigendResultaat: 'Er is een bevredigend resultaat bereikt.',
  trajectAlMislukt: 'Een eerder traject heeft niet tot werk geleid.',
  voorafZinloos: 'Vooraf staat vast dat een traject geen kans heeft.',
  anders: 'Er is een andere reden.',
} as const;

export const SOORT_WERK = {
  eigen: 'eigen werk',
  aangepast: 'aangepast eigen werk',
  anderIntern: 'ander werk bij de eigen werkgever',
  andereWerkgever: 'werk bij een andere werkgever',
  geen: 'geen werk',
} as const;

export const CONTRACTVORM = {
  onbepaaldeTijd: 'contract voor onbepaalde tijd',
  bepaaldeTijd: 'contract voor bepaalde tijd',
  detachering: 'detachering',
  geen: 'geen contract',
} as const;

export const OORDEEL_RELATIE = {
  goed: 'goed',
  voldoende: 'voldoende',
  gespannen: 'gespannen',
  verstoord: 'verstoord',
} as const;
