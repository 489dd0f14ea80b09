import { datum, type Datum } from '../kern/datum.ts';
import type { Bronnen } from './bron.ts';
import { atw, awb, bbp, bvhr, bw7, procesgang, suwi, wia, zw } from './bronnen.ts';

/** Where a term starts, or what it is counted back from. */
export type Anker =
  | 'eersteZiektedag'
  | 'oordeelBedrijfsarts'
  | 'eindeWachttijdOfVerlenging'
  | 'aanvraagVerkorteWachttijd'
  | 'kennisgevingUwv'
  | 'besluitUwv'
  | 'verzoek'
  | 'eindeLoonperiode'
  | 'herstelVastgesteld'
  | 'eersteDagHersteld'
  | 'aowDatum'
  | 'bekendheid'
  | 'eindeDienstverband'
  | 'eindeBevallingsverlof';

/** A length with the half-open period of first sick days (or of decisions) for which it holds. */
interface Versie {
  readonly dagen: number;
  readonly vanaf?: Datum;
  readonly tot?: Datum;
}

/** A term that a wet, regeling or beleidsregel fixes. The configuration cannot change it. */
export interface Termijn {
  readonly omschrijving: string;
  /** Days; a week is seven days. The length for the present; {@link lengteVan} gives it for a date. */
  readonly dagen: number;
  readonly anker: Anker;
  readonly richting: 'vooruit' | 'terug';
  /** `ziektedagen`: only counted days of sickness (samentelling); `kalenderdagen`: every day. */
  readonly telt: 'ziektedagen' | 'kalenderdagen';
  /** Whether art. 1 lid 1 of the Algemene termijnenwet moves a last day in a weekend or on a holiday. */
  readonly atw: boolean;
  readonly bronnen: Bronnen;
  /** Periods of the first sick day; absent when riv knows one length only. */
  readonly versies?: readonly [Versie, ...Versie[]];
}

const weken = (aantal: number): number => 7 * aantal;
const AOW_ZES_WEKEN = datum('2023-07-01');

/** The terms that law fixes. Numbers of werkwijzer, practice or our own stand in `richtwaarden.ts`. */
export const TERMIJNEN = {
  wachttijd: {
    omschrijving: 'Wachttijd en tijdvak van loondoorbetaling.',
    dagen: weken(104),
    anker: 'eersteZiektedag',
    richting: 'vooruit',
    telt: 'ziektedagen',
    atw: false,
    bronnen: [wia({ artikel: '23', lid: '1' }), bw7({ artikel: '629', lid: '1' }), wia({ artikel: '138' })],
  },
  samentelling: {
    omschrijving: 'Onderbreking vanaf welke niet meer wordt samengeteld.',
    dagen: weken(4),
    anker: 'eersteDagHersteld',
    richting: 'vooruit',
    telt: 'kalenderdagen',
    atw: false,
    bronnen: [
      wia({ artikel: '23', lid: '3' }),
      bw7({ artikel: '629', lid: '10' }),
      zw({ artikel: '38', lid: '1' }),
      wia({ artikel: '138' }),
    ],
  },
  oordeelBedrijfsarts: {
    omschrijving: 'Oordeel van de bedrijfsarts bij dreigend langdurig verzuim.',
    dagen: weken(6),
    anker: 'eersteZiektedag',
    richting: 'vooruit',
    telt: 'kalenderdagen',
    atw: false,
    bronnen: [procesgang({ artikel: '2', lid: '2' })],
  },
  planVanAanpak: {
    omschrijving: 'Plan van aanpak na het oordeel van de bedrijfsarts.',
    dagen: weken(2),
    anker: 'oordeelBedrijfsarts',
    richting: 'vooruit',
    telt: 'kalenderdagen',
    atw: false,
    bronnen: [procesgang({ artikel: '4', lid: '1' })],
  },
  eersteZiektejaar: {
    omschrijving: 'Eerste ziektejaar, waarvan de evaluatie het einde markeert.',
    dagen: weken(52),
    anker: 'eersteZiektedag',
    richting: 'vooruit',
    telt: 'ziektedagen',
    atw: false,
    bronnen: [procesgang({ artikel: '4', lid: '2', onderdeel: 'b' })],
  },
  aangifte42Weken: {
    omschrijving: 'Aangifte van langdurige ongeschiktheid bij UWV.',
    dagen: weken(42),
    anker: 'eersteZiektedag',
    richting: 'vooruit',
    telt: 'ziektedagen',
    // More than twelve weeks: art. 4 onder a of the Algemene termijnenwet.
    atw: false,
    bronnen: [zw({ artikel: '38', lid: '1' }), atw({ artikel: '4', onderdeel: 'a' })],
  },
  aangifte81Weken: {
    omschrijving: 'Dag vóór welke de aangifte moet zijn gedaan om de bescherming te houden.',
    dagen: weken(81),
    anker: 'eersteZiektedag',
    richting: 'vooruit',
    telt: 'ziektedagen',
    atw: false,
    bronnen: [wia({ artikel: '64', lid: '6' })],
  },
  kennisgevingUwv: {
    omschrijving: 'Kennisgeving van UWV over de mogelijkheid van een WIA-aanvraag.',
    dagen: weken(89),
    anker: 'eersteZiektedag',
    richting: 'vooruit',
    telt: 'ziektedagen',
    atw: false,
    bronnen: [wia({ artikel: '64', lid: '2' })],
  },
  aanvraagNaLateKennisgeving: {
    omschrijving: 'WIA-aanvraag na een late kennisgeving van UWV.',
    dagen: weken(4),
    anker: 'kennisgevingUwv',
    richting: 'vooruit',
    telt: 'kalenderdagen',
    atw: true,
    bronnen: [wia({ artikel: '64', lid: '6' }), atw({ artikel: '1', lid: '1' })],
  },
  reintegratieverslag: {
    omschrijving: 'Re-integratieverslag voor het einde van de wachttijd.',
    dagen: weken(13),
    anker: 'eindeWachttijdOfVerlenging',
    richting: 'terug',
    telt: 'kalenderdagen',
    atw: false,
    bronnen: [wia({ artikel: '25', lid: '3' }), atw({ artikel: '1', lid: '2' })],
  },
  aanvullingVerlenging: {
    omschrijving: 'Re-integratieverslag aanvullen op verzoek van de werknemer tijdens de verlenging.',
    dagen: weken(2),
    anker: 'verzoek',
    richting: 'vooruit',
    telt: 'kalenderdagen',
    atw: true,
    bronnen: [wia({ artikel: '25', lid: '4', onderdeel: 'b' }), atw({ artikel: '1', lid: '1' })],
  },
  wiaAanvraag: {
    omschrijving: 'WIA-aanvraag voor het einde van de wachttijd.',
    dagen: weken(11),
    anker: 'eindeWachttijdOfVerlenging',
    richting: 'terug',
    telt: 'kalenderdagen',
    atw: false,
    bronnen: [wia({ artikel: '64', lid: '3' }), atw({ artikel: '1', lid: '2' })],
  },
  sanctiebesluit: {
    omschrijving: 'Beschikking van UWV over verlenging van de loondoorbetaling.',
    dagen: weken(6),
    anker: 'eindeWachttijdOfVerlenging',
    richting: 'terug',
    telt: 'kalenderdagen',
    atw: false,
    bronnen: [wia({ artikel: '25', lid: '10' }), atw({ artikel: '1', lid: '2' })],
  },
  loonsanctie: {
    omschrijving: 'Langste verlenging van de loondoorbetaling.',
    dagen: weken(52),
    anker: 'eindeLoonperiode',
    richting: 'vooruit',
    telt: 'kalenderdagen',
    atw: false,
    bronnen: [wia({ artikel: '25', lid: '9' })],
  },
  besluitHerstel: {
    omschrijving: 'Beschikking van UWV of de tekortkoming is hersteld.',
    dagen: weken(3),
    anker: 'verzoek',
    richting: 'vooruit',
    telt: 'kalenderdagen',
    atw: true,
    bronnen: [wia({ artikel: '25', lid: '13' }), atw({ artikel: '1', lid: '1' })],
  },
  eindeNaHerstel: {
    omschrijving: 'Einde van de loonsanctie nadat het herstel is vastgesteld.',
    dagen: weken(6),
    anker: 'herstelVastgesteld',
    richting: 'vooruit',
    telt: 'kalenderdagen',
    atw: false,
    bronnen: [wia({ artikel: '25', lid: '14' })],
  },
  bezwaar: {
    omschrijving: 'Bezwaar tegen een besluit van UWV.',
    dagen: weken(6),
    anker: 'besluitUwv',
    richting: 'vooruit',
    telt: 'kalenderdagen',
    atw: true,
    bronnen: [awb({ artikel: '6:7' }), awb({ artikel: '6:8', lid: '1' }), atw({ artikel: '1', lid: '1' })],
  },
  verkorteWachttijdLangst: {
    omschrijving: 'Langste verkorte wachttijd.',
    dagen: weken(78),
    anker: 'eersteZiektedag',
    richting: 'vooruit',
    telt: 'ziektedagen',
    atw: false,
    bronnen: [wia({ artikel: '23', lid: '6' })],
  },
  verkorteWachttijdNaAanvraag: {
    omschrijving: 'Kortste tijd tussen de aanvraag en het einde van een verkorte wachttijd.',
    dagen: weken(10),
    anker: 'aanvraagVerkorteWachttijd',
    richting: 'vooruit',
    telt: 'kalenderdagen',
    atw: false,
    bronnen: [wia({ artikel: '23', lid: '6' })],
  },
  verkortingVerlenging: {
    omschrijving: 'Kortste tijd tussen het verzoek om verkorting en het einde van de vrijwillige verlenging.',
    dagen: weken(13),
    anker: 'verzoek',
    richting: 'vooruit',
    telt: 'kalenderdagen',
    atw: false,
    bronnen: [wia({ artikel: '24', lid: '3' })],
  },
  verslagBijEindeDienstverband: {
    omschrijving: 'Tijd tussen eerste ziektedag en einde dienstbetrekking vanaf welke een verslag nodig is.',
    dagen: weken(6),
    anker: 'eersteZiektedag',
    richting: 'vooruit',
    telt: 'kalenderdagen',
    atw: false,
    bronnen: [zw({ artikel: '38', lid: '2' })],
  },
  aangifteEigenrisicodrager: {
    omschrijving: 'Aangifte door de eigenrisicodrager voor de Ziektewet na het einde van het dienstverband.',
    dagen: weken(6),
    anker: 'eindeDienstverband',
    richting: 'vooruit',
    telt: 'kalenderdagen',
    atw: true,
    bronnen: [
      zw({ artikel: '38aa', lid: '1', onderdeel: 'a' }),
      zw({ artikel: '38', lid: '2' }),
      atw({ artikel: '1', lid: '1' }),
    ],
  },
  verkortVerslag: {
    omschrijving:
      'Tijd tussen eerste ziektedag en einde dienstbetrekking waaronder een verkort verslag kan volstaan.',
    dagen: weken(10),
    anker: 'eersteZiektedag',
    richting: 'vooruit',
    telt: 'kalenderdagen',
    atw: false,
    bronnen: [bvhr({ artikel: '2a', lid: '1' })],
  },
  aanvullingRivWia: {
    omschrijving: 'Aanvulling van het re-integratieverslag bij de WIA-aanvraag.',
    dagen: weken(1),
    anker: 'besluitUwv',
    richting: 'vooruit',
    telt: 'kalenderdagen',
    atw: false,
    bronnen: [bbp({ paragraaf: '5' }), wia({ artikel: '25', lid: '8' })],
  },
  aanvullingRivZiektewetWerkgever: {
    omschrijving: 'Aanvulling door de werkgever van het verslag bij een Ziektewet-aanvraag.',
    dagen: weken(2),
    anker: 'besluitUwv',
    richting: 'vooruit',
    telt: 'kalenderdagen',
    atw: false,
    bronnen: [bvhr({ artikel: '3', lid: '1' }), zw({ artikel: '38', lid: '6' })],
  },
  aanvullingRivZiektewetWerknemer: {
    omschrijving: 'Aanvulling door de werknemer van het verslag bij een Ziektewet-aanvraag.',
    dagen: weken(1),
    anker: 'besluitUwv',
    richting: 'vooruit',
    telt: 'kalenderdagen',
    atw: false,
    bronnen: [bvhr({ artikel: '3', lid: '4' }), zw({ artikel: '38', lid: '7' })],
  },
  vangnetVierdeDag: {
    omschrijving: 'Melding aan UWV in een vangnetgeval: vierde dag.',
    dagen: 4,
    anker: 'eersteZiektedag',
    richting: 'vooruit',
    telt: 'kalenderdagen',
    atw: true,
    bronnen: [zw({ artikel: '38a', lid: '2' }), atw({ artikel: '1', lid: '1' }), atw({ artikel: '2' })],
  },
  vangnetZesWeken: {
    omschrijving: 'Melding aan UWV bij orgaandonatie, zwangerschap en no-risk: eerste dag na zes weken.',
    dagen: weken(6),
    anker: 'eersteZiektedag',
    richting: 'vooruit',
    telt: 'kalenderdagen',
    atw: true,
    bronnen: [zw({ artikel: '38a', lid: '3' }), atw({ artikel: '1', lid: '1' })],
  },
  vangnetDertienWeken: {
    omschrijving: 'Melding aan UWV bij art. 29d: vierde dag nadat dertien weken zijn verstreken.',
    dagen: weken(13) + 4,
    anker: 'eersteZiektedag',
    richting: 'vooruit',
    telt: 'kalenderdagen',
    atw: false,
    bronnen: [zw({ artikel: '38b', lid: '3' }), atw({ artikel: '4', onderdeel: 'a' })],
  },
  vangnetLateBekendheid: {
    omschrijving: 'Melding aan UWV nadat de aanspraak duidelijk is geworden.',
    dagen: 4,
    anker: 'bekendheid',
    richting: 'vooruit',
    telt: 'kalenderdagen',
    atw: true,
    bronnen: [zw({ artikel: '38b', lid: '2' }), atw({ artikel: '1', lid: '1' }), atw({ artikel: '2' })],
  },
  ziekmeldingZiekengeld: {
    omschrijving: 'Ziekmelding bij de werkgever door wie aanspraak op ziekengeld maakt: tweede dag.',
    dagen: 2,
    anker: 'eersteZiektedag',
    richting: 'vooruit',
    telt: 'kalenderdagen',
    atw: true,
    bronnen: [zw({ artikel: '38a', lid: '1' }), atw({ artikel: '1', lid: '1' })],
  },
  loonNaAow: {
    omschrijving: 'Loondoorbetaling bij ziekte na het bereiken van de AOW-leeftijd.',
    dagen: weken(6),
    anker: 'aowDatum',
    richting: 'vooruit',
    telt: 'kalenderdagen',
    atw: false,
    bronnen: [bw7({ artikel: '629', lid: '2', onderdeel: 'b' })],
    versies: [
      { dagen: weken(13), vanaf: datum('2016-01-01'), tot: AOW_ZES_WEKEN },
      { dagen: weken(6), vanaf: AOW_ZES_WEKEN },
    ],
  },
  loonHuishoudelijk: {
    omschrijving: 'Loondoorbetaling bij ziekte van huishoudelijk personeel.',
    dagen: weken(6),
    anker: 'eersteZiektedag',
    richting: 'vooruit',
    telt: 'ziektedagen',
    atw: false,
    bronnen: [bw7({ artikel: '629', lid: '2', onderdeel: 'a' }), bw7({ artikel: '629', lid: '10' })],
  },
  opzegverbodNaBevallingsverlof: {
    omschrijving: 'Opzegverbod na het bevallingsverlof.',
    dagen: weken(6),
    anker: 'eindeBevallingsverlof',
    richting: 'vooruit',
    telt: 'kalenderdagen',
    atw: false,
    bronnen: [bw7({ artikel: '670', lid: '2' })],
  },
  deskundigenoordeel: {
    omschrijving: 'Deskundigenoordeel van UWV na ontvangst van het verzoek.',
    dagen: weken(2),
    anker: 'verzoek',
    richting: 'vooruit',
    telt: 'kalenderdagen',
    atw: true,
    bronnen: [suwi({ artikel: '32a', lid: '3' }), atw({ artikel: '1', lid: '1' })],
  },
} as const satisfies Record<string, Termijn>;

/** Months of incapacity during which the employer cannot give notice; art. 670 lid 11 BW lengthens it as the wages. */
export const OPZEGVERBOD_ZIEKTE = {
  omschrijving: 'Opzegverbod tijdens ziekte.',
  maanden: 24,
  bronnen: [
    bw7({ artikel: '670', lid: '1', onderdeel: 'a' }),
    bw7({ artikel: '670', lid: '1', onderdeel: 'b' }),
    bw7({ artikel: '670', lid: '11' }),
  ],
} as const satisfies { omschrijving: string; maanden: number; bronnen: Bronnen };

/** Months after a warning of UWV in which it does not give another one instead of a measure. */
export const WAARSCHUWING_WERKNEMER = {
  omschrijving: 'Tijd na een waarschuwing waarin UWV niet met een nieuwe kan volstaan.',
  maanden: 24,
  bronnen: [wia({ artikel: '88', lid: '4' })],
} as const satisfies { omschrijving: string; maanden: number; bronnen: Bronnen };

/** Months between evaluations of a limited placement; beleidsregel, so the configuration cannot change it. */
export const KLEINE_PLAATSING = {
  omschrijving: 'Evaluatie van een beperkte plaatsing bij de eigen werkgever.',
  maanden: 3,
  bronnen: [bbp({ paragraaf: '9' })],
} as const satisfies { omschrijving: string; maanden: number; bronnen: Bronnen };

export type TermijnId = keyof typeof TERMIJNEN;

/** Length in days of a term for a case with this first sick day. */
export function lengteVan(id: TermijnId, eersteZiektedag: Datum): number {
  const termijn: Termijn = TERMIJNEN[id];
  const versie = termijn.versies?.find(
    ({ vanaf, tot }) => (!vanaf || eersteZiektedag >= vanaf) && (!tot || eersteZiektedag < tot),
  );
  return versie?.dagen ?? termijn.dagen;
}
