import { plusDagen, plusMaanden, type Datum } from '../kern/datum.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { eenmaal } from './eenmaal.ts';
import { geenMogelijkheden, metingOp } from './mogelijkheden.ts';
import { resultaatstand } from './resultaat.ts';
import { datumVan, gevuld } from './stukken.ts';
import { laatsteDatum, opDatum } from './volgorde.ts';

type Spoor2 = NonNullable<Zaak['spoor2']>;
type Besluit = NonNullable<NonNullable<Zaak['eerstejaarsevaluatie']>['besluitSpoor2']>;
type Reden = NonNullable<NonNullable<Spoor2['uitzondering']>['reden'] | Besluit['reden']>;
type Advies = NonNullable<Zaak['adviezen']>[number];

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

const adviesMet = ({ adviezen }: Zaak, id: string | undefined): Advies | undefined =>
  id === undefined ? undefined : adviezen?.find((a) => a.id === id && datumVan(a) !== undefined);

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
export function noem(onderdelen: readonly Onderdeel[]): string {
  const namen = onderdelen.map((o) => ONDERDELEN[o]);
  const laatste = namen.pop() ?? '';
  return namen.length > 0 ? `${namen.join(', ')} en ${laatste}` : laatste;
}

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

/** A period in which, by the bedrijfsarts, the way to work waits for something, up to his next assessment. */
export interface Wachttijd {
  readonly op: Datum;
  /** The fixed day of the next assessment; absent when none was set. */
  readonly tot: Datum | undefined;
  readonly veld: `/${string}`;
}

/** Every such statement, oldest first. Only that there is a wait, never what for. */
const wachttijden = eenmaal((zaak: Zaak): readonly Wachttijd[] => {
  const uit: Wachttijd[] = [];
  const data = (zaak.adviezen ?? []).map(datumVan);
  const jongste = laatsteDatum(data);
  zaak.adviezen?.forEach((advies, i) => {
    const op = data[i];
    if (!op || advies.signalen?.eersteBehandelingVoorgaat !== true) return;
    const tot = advies.belastbaarheid?.volgendeBeoordeling;
    if (tot !== undefined || op === jongste) uit.push({ op, tot, veld: `/adviezen/${i}` });
  });
  zaak.deugdelijkeGronden?.forEach((grond, i) => {
    if (grond.soort !== 'medischeWachttijd' || (grond.voor ?? 'spoor2') !== 'spoor2') return;
    const advies = adviesMet(zaak, grond.adviesId);
    const op = datumVan(advies);
    if (!op) return;
    const tot = grond.hertoetsOp ?? advies?.belastbaarheid?.volgendeBeoordeling;
    uit.push({ op, tot, veld: `/deugdelijkeGronden/${i}` });
  });
  return opDatum(uit);
});

/**
 * The wait that holds on a day: from the first statement on, continued by every statement made before the previous one
 * ran out. A statement without a fixed next assessment holds until the next one.
 */
export function medischeWachttijdOp(zaak: Zaak, dag: Datum): Wachttijd | undefined {
  let loopt: Wachttijd | undefined;
  for (const wachttijd of wachttijden(zaak)) {
    const sluitAan = loopt?.tot !== undefined && wachttijd.op <= plusDagen(loopt.tot, 1);
    if (loopt && sluitAan) loopt = verleng(loopt, wachttijd);
    else if (wachttijd.op > dag || (loopt?.tot !== undefined && loopt.tot >= dag)) break;
    else loopt = wachttijd;
  }
  if (!loopt || loopt.op > dag) return undefined;
  return loopt.tot === undefined || loopt.tot >= dag ? loopt : undefined;
}

const verleng = (eerst: Wachttijd, dan: Wachttijd): Wachttijd =>
  dan.tot !== undefined && eerst.tot !== undefined && dan.tot > eerst.tot
    ? { op: eerst.op, tot: dan.tot, veld: dan.veld }
    : eerst;
