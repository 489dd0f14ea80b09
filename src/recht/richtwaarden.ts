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
    omschrijving: 'eerste dag van het venster van de eerstejaarsevaluatie',
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
  waarschuwing42WekenDag: {
    standaard: 559,
    niveau: 'eigen-norm',
    omschrijving: 'dag waarop een ontbrekende 42-wekenmelding dringend wordt',
  },
} as const;

export type RichtwaardeId = keyof typeof RICHTWAARDEN;
export type Richtwaarden = Readonly<Record<RichtwaardeId, number>>;

export const STANDAARD_RICHTWAARDEN: Richtwaarden = Object.fromEntries(
  Object.entries(RICHTWAARDEN).map(([naam, { standaard }]) => [naam, standaard]),
) as Record<RichtwaardeId, number>;
