/** Paths that many candidates share. */
export const EERSTE_DAG = '/ziekte/{eersteZiektedag,eersteZiektedagVastgesteldDoorUwv}';
export const KLOK = [
  EERSTE_DAG,
  '/ziekte/onderbrekingen/*/{van,tot}',
  '/ziekte/wazoVerlof/*/{soort,van,tot}',
];

/** Present, and of which day. */
export const stuk = (...documenten: readonly string[]) =>
  documenten.map((document) => `${document}/stuk/{status,opgesteldOp}`);

export const ADVIEZEN = '/adviezen/*';
export const EVALUATIES = '/evaluaties/*';
export const BIJSTELLINGEN = '/bijstellingen/*';
export const EJE = '/eerstejaarsevaluatie';
export const AD = '/arbeidsdeskundigeOnderzoeken/*';

/** The six elements of the Regeling, with their adjustments. */
export const ELEMENTEN = [
  '/probleemanalyse',
  ADVIEZEN,
  '/planVanAanpak',
  BIJSTELLINGEN,
  EJE,
  '/actueelOordeel',
  '/eindevaluatie',
  '/oordeelWerknemer',
];

export const vanElk = (onderdeel: string, documenten: readonly string[] = ELEMENTEN) =>
  documenten.map((document) => `${document}/${onderdeel}`);

/** Where the bedrijfsarts says what somebody can do. */
export const belastbaarheid = (velden: string) =>
  ['/probleemanalyse', ADVIEZEN, '/actueelOordeel'].map((bron) => `${bron}/belastbaarheid/${velden}`);

export const signalen = (velden: string) =>
  ['/probleemanalyse', ADVIEZEN, '/actueelOordeel'].map((bron) => `${bron}/signalen/${velden}`);

export const VISIE =
  '{opActiviteitenDoelenTermijnen,mogelijkheden,activiteitenTotNu,nieuweAfspraken,nietGegeven/gevraagdOp,nietGegeven/reden}';
