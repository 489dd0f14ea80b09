import { LOOPT_NOG } from './kennis.ts';

/** How choices of the case are printed. */

export const EINDDOEL = {
  eigenWerk: 'terugkeer in het eigen werk',
  aangepastEigenWerk: 'terugkeer in het eigen werk, aangepast',
  anderWerkIntern: 'ander werk bij de eigen werkgever',
  werkAndereWerkgever: 'werk bij een andere werkgever',
} as const;

export const PARTIJ = {
  werkgever: 'werkgever',
  werknemer: 'werknemer',
  casemanager: 'casemanager',
  bedrijfsarts: 'bedrijfsarts',
  bureau: 're-integratiebureau',
  arbeidsdeskundige: 'arbeidsdeskundige',
} as const;

export const ROL = {
  werkgever: 'werkgever',
  werknemer: 'werknemer',
  casemanager: 'casemanager',
  bedrijfsarts: 'bedrijfsarts',
  artsOnderVerantwoordelijkheid: 'arts onder verantwoordelijkheid van de bedrijfsarts',
  praktijkondersteuner: 'praktijkondersteuner',
  arbodienst: 'arbodienst',
  arbeidsdeskundige: 'arbeidsdeskundige',
  're-integratiebureau': 're-integratiebureau',
  uwv: 'UWV',
} as const;

export const WIJZE = {
  uitgereikt: 'uitgereikt',
  post: 'per post',
  'e-mail': 'per e-mail',
  portaal: 'via een portaal',
} as const;

export const OPVOLGING = {
  gevolgd: 'gevolgd',
  deelsGevolgd: 'deels gevolgd',
  nietGevolgd: 'niet gevolgd',
  inUitvoering: 'in uitvoering',
} as const;

export const MOGELIJKHEDEN = {
  benutbaar: 'zijn er benutbare mogelijkheden',
  marginaal: 'zijn de mogelijkheden marginaal',
  tijdelijkGeen: 'zijn er tijdelijk geen benutbare mogelijkheden',
  duurzaamGeen: 'zijn er duurzaam geen benutbare mogelijkheden',
} as const;

export const PROGNOSE = {
  verbeterend: 'verbetering',
  stabiel: 'een stabiel beeld',
  verslechterend: 'achteruitgang',
  wisselend: 'een wisselend beeld',
} as const;

export const BELASTINGSVELD = {
  persoonlijkFunctioneren: 'Persoonlijk functioneren',
  sociaalFunctioneren: 'Sociaal functioneren',
  fysiekeOmgeving: 'Aanpassing aan fysieke arbeidsomstandigheden',
  dynamischeHandelingen: 'Dynamische handelingen',
  statischeHoudingen: 'Statische houdingen',
  werktijden: 'Werktijden',
} as const;

export const SOORT_ACTIVITEIT = {
  werkaanpassing: 'werkaanpassing',
  werkhervatting: 'werkhervatting',
  contact: 'contact',
  interventie: 'interventie',
  scholing: 'scholing',
  onderzoek: 'onderzoek',
  tweedeSpoor: 'tweede spoor',
  mediation: 'mediation',
  overig: 'overig',
} as const;

export const AANPASSING = {
  werkplek: 'werkplek',
  werktijden: 'werktijden',
  taken: 'taken',
  organisatie: 'organisatie',
  vervoer: 'vervoer',
  overig: 'overig',
} as const;

/** Whether employer and employee agree about a piece. */
export const overeenstemming = (over: string) => ({
  volledig: `Werkgever en werknemer zijn het over ${over} eens.`,
  deels: `Werkgever en werknemer zijn het over een deel van ${over} eens.`,
  geen: `Werkgever en werknemer zijn het over ${over} niet eens.`,
});

export const CONTACTVORM = {
  gesprek: 'gesprek',
  telefonisch: 'telefonisch',
  beeldbellen: 'beeldbellen',
  'e-mail': 'e-mail',
  groep: 'groepsbijeenkomst',
} as const;

export const AFWEZIG = {
  ziek: 'ziek',
  vakantie: 'vakantie',
  afgemeld: 'afgemeld',
  zonderBericht: 'zonder bericht',
  overig: 'andere reden',
} as const;

export const SPOOR2_ACTIVITEIT = {
  sollicitatiebegeleiding: 'sollicitatiebegeleiding',
  loopbaanorientatie: 'loopbaanoriëntatie',
  training: 'training',
  scholing: 'scholing',
  jobhunting: 'jobhunting',
  netwerken: 'netwerken',
  werkervaringsplaats: 'werkervaringsplaats',
  proefplaatsing: 'proefplaatsing',
  detachering: 'detachering',
  overig: 'overig',
} as const;

export const VACATUREBRON = {
  vacaturesite: 'vacaturesite',
  netwerk: 'eigen netwerk',
  jobhunter: 'jobhunter',
  open: 'open sollicitatie',
  uitzendbureau: 'uitzendbureau',
  bedrijfssite: 'site van het bedrijf',
  overig: 'anders',
} as const;

export const SOLLICITATIERESULTAAT = {
  lopend: LOOPT_NOG,
  gesprek: 'gesprek',
  afgewezen: 'afgewezen',
  aangenomen: 'aangenomen',
  ingetrokken: 'ingetrokken',
  geenReactie: 'geen reactie',
} as const;

export const PLAATSING = {
  werkervaringsplaats: 'werkervaringsplaats',
  proefplaatsing: 'proefplaatsing',
  detachering: 'detachering',
  dienstverband: 'dienstverband',
} as const;

export const DEELNAME = {
  volledig: 'Volledig',
  grotendeels: 'Grotendeels',
  onvoldoende: 'Onvoldoende',
} as const;

export const EINDRESULTAAT = {
  geplaatst: 'De werknemer is geplaatst bij een andere werkgever.',
  deelsGeplaatst: 'De werknemer is voor een deel van de uren geplaatst bij een andere werkgever.',
  nietGeplaatst: 'Het traject heeft niet tot plaatsing geleid.',
} as const;

export const SOLLICITATIEVORM = {
  schriftelijk: 'schriftelijk',
  online: 'online',
  telefonisch: 'telefonisch',
  persoonlijk: 'persoonlijk',
} as const;

export const GESCHILVERVOLG = {
  gesprek: 'een gesprek',
  nieuwAdvies: 'een nieuw advies van de bedrijfsarts',
  mediation: 'mediation',
  deskundigenoordeel: 'een deskundigenoordeel van UWV',
  geen: 'geen vervolg',
} as const;

export const REDEN_NIET_SOLLICITEREN = {
  orientatie: 'oriëntatie',
  scholing: 'scholing',
  vaardigheden: 'eerst vaardigheden opdoen',
  plaatsing: 'plaatsing',
  geenMogelijkheden: 'geen mogelijkheden om te werken',
  vakantie: 'vakantie',
  overig: 'andere reden',
} as const;

export const REDEN_NIET_ZINVOL = {
  mogelijkheden: 'de mogelijkheden om te werken',
  leeftijd: 'de leeftijd',
  ervaring: 'de werkervaring',
  arbeidsmarkt: 'de arbeidsmarkt',
  overig: 'een andere reden',
} as const;
