import { plusMaanden, type Datum } from '../kern/datum.ts';
import { somOp } from '../kern/opsomming.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { eenmaal } from './eenmaal.ts';
import { geenMogelijkheden, metingOp } from './mogelijkheden.ts';
import { resultaatstand } from './resultaat.ts';
import { adviesMet, datumVan, gevuld, type Advies } from './stukken.ts';

type Spoor2 = NonNullable<Zaak['spoor2']>;
type Besluit = NonNullable<NonNullable<Zaak['eerstejaarsevaluatie']>['besluitSpoor2']>;
type Reden = NonNullable<NonNullable<Spoor2['uitzondering']>['reden'] | Besluit['reden']>;

/** Why the second track is not, or not yet, needed, as the case records it. */
export interface Uitzondering {
  readonly reden: Reden | undefined;
  /** The day on which it was recorded. */
  readonly op: Datum | undefined;
  readonly tot: Datum | undefined;
  readonly toegelicht: boolean;
  readonly werkgeverStemtIn: boolean | undefined;
  readonly werknemerStemtIn: boolean | undefined;
  /** The adopted advice of the bedrijfsarts that it names. */
  readonly advies: Advies | undefined;
  readonly grondVoorafZinloos: NonNullable<Spoor2['uitzondering']>['grondVoorafZinloos'];
  readonly veld: `/${string}`;
}

/** The exception as the case records it: on its own, else in the first year evaluation. */
export const uitzonderingSpoor2 = eenmaal((zaak: Zaak): Uitzondering | undefined => {
  const { spoor2, eerstejaarsevaluatie: evaluatie } = zaak;
  const u = spoor2?.uitzondering;
  if (u) {
    return {
      reden: u.reden,
      op: u.vastgelegdOp,
      tot: u.geldigTot,
      toegelicht: gevuld(u.toelichting),
      werkgeverStemtIn: u.werkgeverStemtIn,
      werknemerStemtIn: u.werknemerStemtIn,
      advies: adviesMet(zaak, u.adviesId),
      grondVoorafZinloos: u.grondVoorafZinloos,
      veld: '/spoor2/uitzondering',
    };
  }
  const besluit = evaluatie?.besluitSpoor2;
  if (besluit?.besluit !== 'uitstellen' && besluit?.besluit !== 'nietNodig') return undefined;
  const tekens = evaluatie?.stuk?.ondertekening;
  return {
    reden: besluit.reden,
    op: datumVan(evaluatie),
    tot: besluit.perspectiefTot,
    toegelicht: gevuld(besluit.toelichting),
    werkgeverStemtIn: tekens?.werkgever?.ondertekendOp !== undefined || undefined,
    werknemerStemtIn: tekens?.werknemer?.ondertekendOp !== undefined || undefined,
    advies: adviesMet(zaak, evaluatie?.adviesId),
    grondVoorafZinloos: undefined,
    veld: '/eerstejaarsevaluatie/besluitSpoor2',
  };
});

/** What an exception must record before it can be weighed at all, as a reader knows it. */
const ONDERDELEN = {
  reden: 'de reden',
  datum: 'de datum van vastlegging',
  einddatum: 'de einddatum',
  onderbouwing: 'de onderbouwing',
  oordeel: 'het oordeel van de bedrijfsarts',
  herbeoordeling: 'de vaste datum van herbeoordeling door de bedrijfsarts',
  aow: 'de datum van de AOW-leeftijd',
  instemming: 'de instemming van werkgever en werknemer',
  resultaat: 'het bereikte resultaat',
  traject: 'het mislukte traject en of het adequaat was',
  grond: 'de grond waarop een traject vooraf zinloos is',
} as const;
export type Onderdeel = keyof typeof ONDERDELEN;

/** `de einddatum en de onderbouwing`; only for a message. */
export const noem = (onderdelen: readonly Onderdeel[]): string => somOp(onderdelen.map((o) => ONDERDELEN[o]));

/** What the record of the exception lacks; empty when it can be weighed. */
export function ontbrekendBij(zaak: Zaak, u: Uitzondering): readonly Onderdeel[] {
  const mist: Onderdeel[] = [];
  const vraag = (onderdeel: Onderdeel, isEr: boolean): void => {
    if (!isEr) mist.push(onderdeel);
  };
  switch (u.reden) {
    case undefined:
      vraag('reden', false);
      break;
    case 'concreetPerspectiefIntern':
      vraag('datum', u.op !== undefined);
      vraag('einddatum', u.tot !== undefined);
      vraag('onderbouwing', u.toegelicht || u.advies !== undefined);
      break;
    case 'geenMogelijkheden':
    case 'marginaleMogelijkheden':
      vraag('oordeel', steuntOpArts(zaak, u));
      break;
    case 'aowBinnenEenJaar':
      vraag('aow', zaak.werknemer?.aowDatum !== undefined);
      vraag('instemming', u.werkgeverStemtIn !== undefined && u.werknemerStemtIn !== undefined);
      break;
    case 'bevredigendResultaat':
      vraag('resultaat', resultaatstand(zaak).stand !== 'geen');
      break;
    case 'trajectAlMislukt':
      vraag('traject', isAdequaatMislukt(zaak) !== undefined);
      vraag('onderbouwing', u.toegelicht);
      break;
    case 'voorafZinloos':
      vraag('grond', u.grondVoorafZinloos !== undefined);
      vraag('onderbouwing', u.toegelicht);
      break;
    case 'anders':
      vraag('onderbouwing', u.toegelicht);
      break;
    case 'contractEindigt':
  }
  return mist;
}

/** A doctor stated, in the advice that is named or on the day of the record, that there was (next to) nothing possible. */
function steuntOpArts(zaak: Zaak, { advies, op }: Uitzondering): boolean {
  const genoemd = advies?.belastbaarheid?.mogelijkheden;
  if (genoemd !== undefined && genoemd !== 'benutbaar') return true;
  const gold = op === undefined ? undefined : metingOp(zaak, op);
  return geenMogelijkheden(gold) || gold?.mogelijkheden === 'marginaal';
}

/** Did an adequate track fail? `undefined`: none failed, or nobody recorded whether it was adequate. */
export function isAdequaatMislukt({ spoor2 }: Zaak): boolean | undefined {
  let uit: boolean | undefined;
  for (const traject of [spoor2?.afgesloten, ...(spoor2?.eerdereTrajecten ?? [])]) {
    if (traject?.resultaat !== 'mislukt' || traject.adequaat === undefined) continue;
    if (traject.adequaat) return true;
    uit = false;
  }
  return uit;
}

/**
 * Guard (§ 9, Financiering): it is recorded, with a ground and an explanation, that a track was pointless beforehand.
 * Whether that holds is a judgment. The costs of a temporary contract never are such a ground (§ 11, E60).
 */
export function isTrajectVoorafZinloos(zaak: Zaak): boolean {
  const u = uitzonderingSpoor2(zaak);
  if (u?.reden !== 'voorafZinloos' || ontbrekendBij(zaak, u).length > 0) return false;
  return u.grondVoorafZinloos !== 'kostenBovenLoonEnPremie' || !isTijdelijk(zaak);
}

/** A contract that ends by itself. */
export const isTijdelijk = ({ dienstverband }: Zaak): boolean =>
  dienstverband?.soort === 'bepaaldeTijd' || dienstverband?.wijzeEinde === 'vanRechtswege';

/** The AOW age is reached within a year after the end of the wachttijd (Werkwijzer § 5.14). */
export const isAowBinnenEenJaar = ({ werknemer }: Zaak, eindeWachttijd: Datum): boolean =>
  werknemer?.aowDatum !== undefined && werknemer.aowDatum <= plusMaanden(eindeWachttijd, 12);
