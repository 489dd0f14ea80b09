/** How choices of the second track are printed. */

/** After “De aanleiding is”. */
export const AANLEIDING_SPOOR2 = {
  conclusieArbeidsdeskundige: 'de conclusie van de arbeidsdeskundige',
  conclusieBedrijfsarts: 'het oordeel van de bedrijfsarts',
  eerstejaarsevaluatie: 'de eerstejaarsevaluatie',
  inOverleg: 'overleg tussen werkgever en werknemer',
  nieuweMogelijkheden: 'de nieuwe mogelijkheden om te werken',
} as const;

export const GEGEVENS_BUREAU = {
  naamEnContact: 'naam en contactgegevens',
  bsn: 'burgerservicenummer',
  belastbaarheid: 'mogelijkheden en beperkingen in werktermen',
  verwachteDuur: 'verwachte duur',
  voortgang: 'voortgang van de re-integratie',
  functieEnOpleiding: 'functie en opleiding',
  medisch: 'medische gegevens',
} as const;
