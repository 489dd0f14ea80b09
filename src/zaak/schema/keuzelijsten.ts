/** Closed lists that more than one part of the case uses. */

export const ROLLEN = [
  'werkgever',
  'werknemer',
  'casemanager',
  'bedrijfsarts',
  'artsOnderVerantwoordelijkheid',
  'praktijkondersteuner',
  'arbodienst',
  'arbeidsdeskundige',
  're-integratiebureau',
  'uwv',
] as const;

export const PARTIJEN = [
  'werkgever',
  'werknemer',
  'casemanager',
  'bedrijfsarts',
  'bureau',
  'arbeidsdeskundige',
] as const;

export const EINDDOELEN = [
  'eigenWerk',
  'aangepastEigenWerk',
  'anderWerkIntern',
  'werkAndereWerkgever',
] as const;

export const OORDELEN_RELATIE = ['goed', 'voldoende', 'gespannen', 'verstoord'] as const;

export const BRONNEN_BELASTBAARHEID = [
  'bedrijfsarts',
  'artsOnderVerantwoordelijkheid',
  'praktijkondersteuner',
  'verzekeringsarts',
  'werkgever',
  'werknemer',
  'overig',
] as const;

export const BELASTINGSVELDEN = [
  'persoonlijkFunctioneren',
  'sociaalFunctioneren',
  'fysiekeOmgeving',
  'dynamischeHandelingen',
  'statischeHoudingen',
  'werktijden',
] as const;

export const SOORTEN_ACTIVITEIT = [
  'sollicitatiebegeleiding',
  'loopbaanorientatie',
  'training',
  'scholing',
  'jobhunting',
  'netwerken',
  'werkervaringsplaats',
  'proefplaatsing',
  'detachering',
  'overig',
] as const;

export const STUKKEN_UWV = [
  'probleemanalyse',
  'bijstellingProbleemanalyse',
  'planVanAanpak',
  'bijstellingPlanVanAanpak',
  'eerstejaarsevaluatie',
  'actueelOordeel',
  'eindevaluatie',
  'arbeidsdeskundigRapport',
  'spoor2Rapportages',
  'oordeelWerknemer',
  'medischeInformatie',
] as const;

/** The letters of art. 6(1) of the Regeling procesgang. */
export const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'] as const;

export const OPVOLGING = ['gevolgd', 'deelsGevolgd', 'nietGevolgd', 'inUitvoering'] as const;

export const BEGELEIDING = ['opEigenKracht', 'begeleidingNodig', 'nietBeoordeeld'] as const;

/** Why the second track is not, or not yet, due. */
export const REDENEN_GEEN_SPOOR2 = [
  'concreetPerspectiefIntern',
  'geenMogelijkheden',
  'marginaleMogelijkheden',
  'aowBinnenEenJaar',
  'bevredigendResultaat',
  'trajectAlMislukt',
  'voorafZinloos',
] as const;
