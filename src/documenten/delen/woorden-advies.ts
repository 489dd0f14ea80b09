/** How choices of later advices are printed. */

export const SOORT_ADVIES = {
  bijstellingProbleemanalyse: 'Bijstelling van de probleemanalyse',
  terugkoppeling: 'Terugkoppeling',
  tussentijdsAdvies: 'Tussentijds advies',
} as const;

export const AANLEIDING_ADVIES = {
  gewijzigdeBelastbaarheid: 'gewijzigde mogelijkheden',
  stagnatie: 'stilstand in de re-integratie',
  evaluatie: 'een evaluatie',
  herbeoordeling: 'een nieuwe beoordeling',
  verzoekWerkgever: 'een vraag van de werkgever',
  verzoekWerknemer: 'een vraag van de werknemer',
} as const;

export const ZONDER_GEVOLG = {
  nieuwerAdvies: 'er kwam een nieuwer advies',
  nietUitvoerbaar: 'het advies was niet uitvoerbaar',
  andersAfgesproken: 'werkgever en werknemer spraken iets anders af',
  overig: 'een andere reden',
} as const;
