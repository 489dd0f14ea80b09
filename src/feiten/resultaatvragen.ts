import type { Datum } from '../kern/datum.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { laatsteCapaciteit } from './capaciteit.ts';
import { urenBijEinde } from './gewerkte-uren.ts';
import { resultaatstand, type Voorwaarde } from './resultaat.ts';
import { haalbareUren, loonwaardeVan, lonenVan } from './resultaatvoorwaarden.ts';
import { gevuld } from './stukken.ts';

/**
 * A condition on which the facts are there, and still do not decide, with what a person must know of it. `contracturen`:
 * the contract asked fewer hours than the doctor thinks possible, so the contract is the measure.
 */
export type Oordeelspunt = {
  readonly veld: `/${string}`;
  readonly lees: readonly `/${string}`[];
} & (
  | { readonly punt: 'structureel'; readonly vorm: string }
  | ({ readonly punt: 'mogelijkheden' } & Uren)
  | ({ readonly punt: 'contracturen'; readonly contract: number } & Uren)
  | { readonly punt: 'niveau' }
  | { readonly punt: 'inspanningen' }
);

interface Uren {
  readonly uren: number;
  readonly capaciteit: number;
  readonly op: Datum;
}

/** What keeps a result from being decided: facts that nobody recorded, and points that a person must judge. */
export interface Openstaand {
  /** As a message names them: `het loon nu en vóór de ziekte`. */
  readonly feiten: readonly string[];
  readonly oordelen: readonly Oordeelspunt[];
}

/** Consent, a better option and the day are matters of rules of their own. */
export function openstaand(zaak: Zaak): Openstaand {
  const stand = resultaatstand(zaak);
  const feiten: string[] = [];
  const oordelen: Oordeelspunt[] = [];
  if (stand.stand !== 'onbeslist') return { feiten, oordelen };
  for (const voorwaarde of stand.mist) {
    const feit = mistFeit(zaak, voorwaarde);
    // Without a loonwaarde nobody knows yet whether the efforts matter.
    const isVoorbarig = voorwaarde === 'inspanningenVooraf' && stand.mist.includes('loonwaarde');
    const oordeel = feit === undefined && !isVoorbarig ? oordeelOver(zaak, voorwaarde) : undefined;
    if (feit !== undefined) feiten.push(feit);
    if (oordeel) oordelen.push(oordeel);
  }
  return { feiten, oordelen };
}

function mistFeit(zaak: Zaak, voorwaarde: Voorwaarde): string | undefined {
  switch (voorwaarde) {
    case 'structureel':
      return zaak.resultaat?.structureel?.contractvorm
        ? undefined
        : 'waaruit blijkt dat het werk structureel is';
    case 'inLijnMetMogelijkheden':
      return mistBijMogelijkheden(zaak);
    case 'loonwaarde':
      return mistBijLoonwaarde(zaak);
    default:
      return undefined;
  }
}

function mistBijMogelijkheden(zaak: Zaak): string | undefined {
  const uren = urenBijEinde(zaak);
  const haalbaar = haalbareUren(zaak);
  if (uren === undefined) return 'de omvang van het werk';
  if (haalbaar === undefined) return 'hoeveel uur per week de bedrijfsarts mogelijk acht';
  const { niveau, passendBijMogelijkheden } = zaak.resultaat ?? {};
  const isBekend = passendBijMogelijkheden !== undefined || niveau === 'veelLager' || uren < haalbaar;
  return isBekend ? undefined : 'of het werk bij de mogelijkheden aansluit';
}

function mistBijLoonwaarde(zaak: Zaak): string {
  const { nu, voor } = lonenVan(zaak);
  if (loonwaardeVan(zaak) === undefined)
    return nu === undefined && voor === undefined ? 'het loon nu en vóór de ziekte' : 'de loonwaarde';
  return gevuld(zaak.dienstverband?.grondslagLoon)
    ? 'welke loonwaarde juist is (de lonen en het percentage verschillen)'
    : 'waarop het loon vóór de ziekte berust';
}

const VORMEN = {
  onbepaaldeTijd: 'een contract voor onbepaalde tijd, met iets dat daartegen spreekt',
  bepaaldeTijd: 'een contract voor bepaalde tijd',
  detachering: 'detachering',
  geen: 'het bestaande contract, zonder nieuwe afspraak over dit werk',
} as const;

const RESULTAAT = { veld: '/resultaat', lees: ['/spoor1', '/spoor2', '/eindevaluatie'] } as const;

function oordeelOver(zaak: Zaak, voorwaarde: Voorwaarde): Oordeelspunt | undefined {
  if (voorwaarde === 'structureel') {
    const vorm = zaak.resultaat?.structureel?.contractvorm;
    const veld = '/resultaat/structureel';
    return vorm && { punt: 'structureel', veld, vorm: VORMEN[vorm], lees: ['/eindevaluatie'] };
  }
  if (voorwaarde === 'inspanningenVooraf') return { punt: 'inspanningen', ...RESULTAAT };
  return voorwaarde === 'inLijnMetMogelijkheden' ? oordeelOverUren(zaak) : undefined;
}

/** Fewer hours than can be asked; else what stands in question is the level of the work. */
function oordeelOverUren(zaak: Zaak): Oordeelspunt {
  const uren = urenBijEinde(zaak);
  const gemeten = laatsteCapaciteit(zaak);
  const haalbaar = haalbareUren(zaak);
  if (uren === undefined || gemeten?.urenPerWeek === undefined || haalbaar === undefined || uren >= haalbaar)
    return { punt: 'niveau', ...RESULTAAT };
  const { urenPerWeek: capaciteit, veld } = gemeten;
  // What the doctor stated on a day; the piece that says so may be of a later one.
  const op = gemeten.vastgesteldOp ?? gemeten.op;
  const gemeen = { veld: '/resultaat', uren, capaciteit, op } as const;
  return haalbaar === capaciteit
    ? { punt: 'mogelijkheden', ...gemeen, lees: [veld] }
    : {
        punt: 'contracturen',
        ...gemeen,
        contract: haalbaar,
        lees: ['/dienstverband/functie/urenPerWeek', veld],
      };
}
