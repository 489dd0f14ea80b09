/**
 * Numbers that no law or regulation fixes: defaults of practice or our own, which the configuration may change
 * (`richtwaarden` in riv.config.json). A value of wet or regeling never stands here: see `termijnen.ts`.
 */
export const RICHTWAARDEN = {
  meldingArbodienstDagen: {
    standaard: 7,
    niveau: 'praktijk',
    omschrijving: 'dagen tot de melding aan de arbodienst',
  },
  evaluatieIntervalDagen: { standaard: 42, niveau: 'praktijk', omschrijving: 'dagen tussen twee evaluaties' },
  evaluatieStilteDagen: {
    standaard: 91,
    niveau: 'eigen-norm',
    omschrijving: 'dagen zonder evaluatie die opvallen',
  },
  spreekuurIntervalDagen: {
    standaard: 56,
    niveau: 'praktijk',
    omschrijving: 'dagen tussen contacten met de bedrijfsarts',
  },
  spreekuurStilteDagen: {
    standaard: 91,
    niveau: 'eigen-norm',
    omschrijving: 'dagen zonder contact met de bedrijfsarts die opvallen',
  },
  afschriftDagen: {
    standaard: 7,
    niveau: 'eigen-norm',
    omschrijving: 'dagen waarbinnen een afschrift onverwijld is',
  },
  planWeek8Dagen: {
    standaard: 56,
    niveau: 'uwv-praktijk',
    omschrijving: 'dagen na de eerste ziektedag voor het plan van aanpak',
  },
  eerstejaarsevaluatieVanafDag: {
    standaard: 315,
    niveau: 'uwv-praktijk',
    omschrijving: 'dagen na de eerste ziektedag waarop het venster van de eerstejaarsevaluatie begint',
  },
  spoor2NaEvaluatieDagen: {
    standaard: 42,
    niveau: 'werkwijzer',
    omschrijving: 'dagen na de eerstejaarsevaluatie tot het tweede spoor',
  },
  spoor2NaConclusieDagen: {
    standaard: 42,
    niveau: 'eigen-norm',
    omschrijving: 'dagen na de conclusie dat er intern niets is',
  },
  spoor2NaLateMogelijkhedenDagen: {
    standaard: 56,
    niveau: 'werkwijzer',
    omschrijving: 'dagen na nieuwe mogelijkheden tot het tweede spoor',
  },
  spoor2PerspectiefMaanden: {
    standaard: 3,
    niveau: 'werkwijzer',
    omschrijving: 'maanden voor concreet perspectief intern',
  },
  spoor2RapportageDagen: {
    standaard: 62,
    niveau: 'praktijk',
    omschrijving: 'dagen tussen twee voortgangsrapportages',
  },
  spoor2RapportageStilteDagen: {
    standaard: 92,
    niveau: 'eigen-norm',
    omschrijving: 'dagen zonder voortgangsrapportage die opvallen',
  },
  zoekprofielWeken: {
    standaard: 8,
    niveau: 'praktijk',
    omschrijving: 'weken na de start tot het zoekprofiel',
  },
  actueelOordeelDagen: {
    standaard: 91,
    niveau: 'eigen-norm',
    omschrijving: 'dagen dat een actueel oordeel actueel is',
  },
  eindevaluatieVoorAanvraagDagen: {
    standaard: 14,
    niveau: 'uwv-praktijk',
    omschrijving: 'dagen tussen eindevaluatie en WIA-aanvraag',
  },
  uploadNaAanvraagDagen: {
    standaard: 1,
    niveau: 'uwv-praktijk',
    omschrijving: 'dagen tussen aanvraag en upload',
  },
  sollicitatiesPerWeek: {
    standaard: 1,
    niveau: 'praktijk',
    omschrijving: 'sollicitaties per week sinds het zoekprofiel',
  },
  stilteInspanningDagen: {
    standaard: 56,
    niveau: 'eigen-norm',
    omschrijving: 'dagen zonder enige activiteit die opvallen',
  },
  stilteInspanningLangDagen: {
    standaard: 91,
    niveau: 'eigen-norm',
    omschrijving: 'dagen zonder enige activiteit die zwaar wegen',
  },
  actieBijStagnatieDagen: {
    standaard: 28,
    niveau: 'eigen-norm',
    omschrijving: 'dagen tussen stagnatie en actie',
  },
  maatregelNaAdviesDagen: {
    standaard: 42,
    niveau: 'eigen-norm',
    omschrijving: 'dagen tussen advies en maatregel',
  },
  spoor2PlanDagen: {
    standaard: 42,
    niveau: 'eigen-norm',
    omschrijving: 'dagen na de start van het tweede spoor tot het plan ervoor',
  },
  spoor2BelastbaarheidDagen: {
    standaard: 183,
    niveau: 'eigen-norm',
    omschrijving: 'dagen dat een belastbaarheidsprofiel bij de start van het tweede spoor oud mag zijn',
  },
  spoor2ReactieDagen: {
    standaard: 28,
    niveau: 'eigen-norm',
    omschrijving: 'dagen voor de reactie van de werkgever op wat het tweede spoor meldt',
  },
  spoor2ContactDagen: {
    standaard: 42,
    niveau: 'eigen-norm',
    omschrijving: 'dagen zonder contact met de coach die opvallen',
  },
  spoor2OverwegenDagen: {
    standaard: 182,
    niveau: 'eigen-norm',
    omschrijving: 'dagen tweede spoor waarna scholing, plaatsing en de sector zijn bekeken',
  },
  spoor2VervolgDagen: {
    standaard: 42,
    niveau: 'eigen-norm',
    omschrijving: 'dagen na een mislukt of gestopt traject tot het vervolg',
  },
  benuttingProcent: {
    standaard: 75,
    niveau: 'eigen-norm',
    omschrijving: 'procent van de mogelijke uren waaronder werk ver onder de mogelijkheden blijft',
  },
  waarschuwing42WekenDag: {
    standaard: 559,
    niveau: 'eigen-norm',
    omschrijving: 'dagen na de eerste ziektedag waarop een ontbrekende 42-wekenmelding dringend wordt',
  },
  vervolgAdviesDagen: {
    standaard: 42,
    niveau: 'eigen-norm',
    omschrijving: 'dagen waarbinnen een vervolg op een advies, twijfel of verzoek is vastgelegd',
  },
  gbmHerbeoordelingDagen: {
    standaard: 91,
    niveau: 'eigen-norm',
    omschrijving: 'dagen tot de volgende beoordeling als er nu geen mogelijkheden zijn',
  },
  gbmStilteDagen: {
    standaard: 182,
    niveau: 'eigen-norm',
    omschrijving: 'dagen zonder nieuw oordeel terwijl er geen mogelijkheden zijn',
  },
  conflictActieDagen: {
    standaard: 14,
    niveau: 'praktijk',
    omschrijving: 'dagen na het ontstaan van een conflict tot de eerste actie',
  },
  mediationBeginDagen: {
    standaard: 28,
    niveau: 'eigen-norm',
    omschrijving: 'dagen na een advies over mediation tot het begin of een reden om ervan af te zien',
  },
  geschilDeskundigenoordeelDagen: {
    standaard: 42,
    niveau: 'eigen-norm',
    omschrijving: 'dagen dat een conflict of geschil mag duren zonder stap of deskundigenoordeel',
  },
  deskundigenoordeelOpvolgingDagen: {
    standaard: 28,
    niveau: 'eigen-norm',
    omschrijving: 'dagen na een deskundigenoordeel tot de opvolging',
  },
  aansprekenDagen: {
    standaard: 7,
    niveau: 'eigen-norm',
    omschrijving: 'dagen waarbinnen de werkgever op een weigering reageert',
  },
  loonmaatregelMeldenDagen: {
    standaard: 7,
    niveau: 'eigen-norm',
    omschrijving: 'dagen waarbinnen de grond van een loonmaatregel onverwijld is gemeld',
  },
  wijzigingMeldenDagen: {
    standaard: 7,
    niveau: 'eigen-norm',
    omschrijving: 'dagen waarbinnen een wijziging na de WIA-aanvraag zo spoedig mogelijk is gemeld',
  },
  spoor1OnderzoekDagen: {
    standaard: 42,
    niveau: 'eigen-norm',
    omschrijving: 'dagen voor een stap in het eerste spoor nadat zij nodig bleek',
  },
  antwoordVoorstelDagen: {
    standaard: 28,
    niveau: 'eigen-norm',
    omschrijving: 'dagen voor een antwoord op een voorstel van de werknemer',
  },
  einddoelNaAdviesDagen: {
    standaard: 42,
    niveau: 'eigen-norm',
    omschrijving: 'dagen tussen een advies tegen het eigen werk en een andere stap',
  },
  adBelastbaarheidDagen: {
    standaard: 91,
    niveau: 'eigen-norm',
    omschrijving: 'dagen tussen belastbaarheidsprofiel en arbeidsdeskundig rapport',
  },
  scholingPassendWeken: {
    standaard: 26,
    niveau: 'werkwijzer',
    omschrijving: 'weken scholing waarmee een functie passend te maken is',
  },
  passendeArbeidLangDagen: {
    standaard: 365,
    niveau: 'eigen-norm',
    omschrijving: 'dagen passende arbeid waarna de vraag naar nieuw bedongen arbeid opkomt',
  },
  aowVraagLeeftijd: {
    standaard: 66,
    niveau: 'eigen-norm',
    omschrijving:
      'leeftijd in jaren, aan het einde van de wachttijd, waarbij naar de AOW-datum wordt gevraagd',
  },
  medischeWachttijdDagen: {
    standaard: 91,
    niveau: 'eigen-norm',
    omschrijving: 'dagen tot de nieuwe beoordeling die bij een medische wachttijd nog kort zijn',
  },
  bewaartermijnMaanden: {
    standaard: 24,
    niveau: 'praktijk',
    omschrijving: 'maanden dat een afgerond dossier blijft bestaan',
  },
} as const;

export type RichtwaardeId = keyof typeof RICHTWAARDEN;
export type Richtwaarden = Readonly<Record<RichtwaardeId, number>>;

export const STANDAARD_RICHTWAARDEN: Richtwaarden = Object.fromEntries(
  Object.entries(RICHTWAARDEN).map(([naam, { standaard }]) => [naam, standaard]),
) as Record<RichtwaardeId, number>;
