/** Paths that many documents share. */
export const EERSTE_DAG = '/ziekte/{eersteZiektedag,eersteZiektedagVastgesteldDoorUwv}';

/** Present, and of which day. */
export const stuk = (...documenten: readonly string[]) =>
  documenten.map((document) => `${document}/stuk/{status,opgesteldOp}`);

const ADVIEZEN = '/adviezen/*';
const BIJSTELLINGEN = '/bijstellingen/*';
const EJE = '/eerstejaarsevaluatie';
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

export const VISIE =
  '{opActiviteitenDoelenTermijnen,mogelijkheden,activiteitenTotNu,nieuweAfspraken,nietGegeven/gevraagdOp,nietGegeven/reden}';

export const VELDEN_BELASTBAARHEID =
  'velden/{persoonlijkFunctioneren,sociaalFunctioneren,fysiekeOmgeving,dynamischeHandelingen,statischeHoudingen,werktijden}/{oordeel,toelichting}';

export const PERSOONSPROFIEL =
  '/spoor2/persoonsprofiel/{vastgesteldOp,werkervaring,opleiding,ambities,persoonskenmerken,belemmeringen,mogelijkheden}';
export const ZOEKPROFIEL =
  '/spoor2/zoekprofiel/{vastgesteldOp,functies,branches,taken,onderbouwingBelastbaarheid,onderbouwingArbeidsmarkt,alleenWensen}';
