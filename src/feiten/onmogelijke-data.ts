import type { Datum } from '../kern/datum.ts';
import { vroegsteZiektedag } from '../tijdlijn/datum-in-geval.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { rivstukken, type Rivstuk } from './rivstukken.ts';
import { datumVan, type MetStuk, type Stuk } from './stukken.ts';
import { eersteDatum } from './volgorde.ts';

/** A date of a piece that lies before a day before which it cannot lie. */
export interface OnmogelijkeDatum {
  /** The piece, as a message names it. */
  readonly wat: string;
  /** What was done with the piece before it was there; absent when its own day is too early. */
  readonly daad?: string;
  readonly op: Datum;
  /** The first sick day, or the day of the piece. */
  readonly grens: Datum;
  readonly veld: `/${string}`;
}

type Gedateerd = Omit<Rivstuk, 'soort'>;

/** Every piece from before the sickness, and of each piece the first signature and the first copy from before its day. */
export function onmogelijkeStukdata(zaak: Zaak): readonly OnmogelijkeDatum[] {
  const uit: OnmogelijkeDatum[] = [];
  const ziek = vroegsteZiektedag(zaak);
  for (const { naam: wat, plek, stuk } of alleStukken(zaak)) {
    const grens = stuk.opgesteldOp;
    if (!grens) continue;
    if (ziek && grens < ziek) uit.push({ wat, op: grens, grens: ziek, veld: `${plek}/stuk/opgesteldOp` });
    const getekend = getekendVoor(stuk, grens);
    if (getekend)
      uit.push({ wat, daad: 'ondertekend', grens, op: getekend.op, veld: `${plek}${getekend.in}` });
    const gegeven = gegevenVoor(stuk, grens);
    if (gegeven)
      uit.push({ wat, daad: 'aan een ander gegeven', grens, op: gegeven.op, veld: `${plek}${gegeven.in}` });
  }
  return uit;
}

interface Keer {
  readonly op: Datum;
  /** Place within the document. */
  readonly in: string;
}

const PARTIJEN = ['werkgever', 'werknemer', 'bedrijfsarts', 'arbeidsdeskundige', 'bureau'] as const;

/** The first signature from before a day. */
function getekendVoor({ ondertekening }: Stuk, grens: Datum): Keer | undefined {
  let uit: Keer | undefined;
  if (!ondertekening) return uit;
  for (const partij of PARTIJEN) {
    const op = ondertekening[partij]?.ondertekendOp;
    if (op && op < (uit?.op ?? grens)) uit = { op, in: `/stuk/ondertekening/${partij}/ondertekendOp` };
  }
  return uit;
}

/** The first copy from before a day. */
function gegevenVoor({ verstrekkingen }: Stuk, grens: Datum): Keer | undefined {
  let uit: Keer | undefined;
  if (!verstrekkingen) return uit;
  for (let i = 0; i < verstrekkingen.length; i++) {
    const op = verstrekkingen[i]?.op;
    if (op && op < (uit?.op ?? grens)) uit = { op, in: `/stuk/verstrekkingen/${i}/op` };
  }
  return uit;
}

function alleStukken(zaak: Zaak): readonly Gedateerd[] {
  const uit: Gedateerd[] = [...rivstukken(zaak)];
  const neem = (naam: string, plek: Gedateerd['plek'], document: MetStuk | undefined): void => {
    if (document?.stuk && datumVan(document)) uit.push({ naam, plek, stuk: document.stuk });
  };
  neem('het re-integratieverslag', '/riv', zaak.riv);
  neem('het verkorte re-integratieverslag', '/riv/verkort', zaak.riv?.verkort);
  neem('het trajectplan', '/spoor2/trajectplan', zaak.spoor2?.trajectplan);
  zaak.arbeidsdeskundigeOnderzoeken?.forEach((onderzoek, i) => {
    neem('een arbeidsdeskundig onderzoek', `/arbeidsdeskundigeOnderzoeken/${i}`, onderzoek);
  });
  zaak.spoor2?.rapportages?.forEach((rapportage, i) => {
    neem('een voortgangsrapportage over het tweede spoor', `/spoor2/rapportages/${i}`, rapportage);
  });
  return uit;
}

/** Something of the second track from before its recorded start. */
export interface VoorStart {
  readonly wat: string;
  readonly op: Datum;
  readonly start: Datum;
  readonly veld: `/${string}`;
}

/** The earliest thing done in the second track before its recorded start. The first contact may be the intake. */
export function spoor2VoorStart({ spoor2 }: Zaak): VoorStart | undefined {
  const start = spoor2?.start;
  if (!start) return undefined;
  let uit: VoorStart | undefined;
  const neem = (wat: string, op: Datum | undefined, lijst: string, i: number, veld: string): void => {
    if (op && op < start && (!uit || op < uit.op))
      uit = { wat, op, start, veld: `/spoor2/${lijst}/${i}/${veld}` };
  };
  for (const profiel of ['persoonsprofiel', 'zoekprofiel'] as const) {
    const op = spoor2[profiel]?.vastgesteldOp;
    if (op && op < start && (!uit || op < uit.op))
      uit = { wat: `het ${profiel}`, op, start, veld: `/spoor2/${profiel}/vastgesteldOp` };
  }
  spoor2.rapportages?.forEach((r, i) => {
    neem('een voortgangsrapportage', datumVan(r), 'rapportages', i, 'stuk/opgesteldOp');
  });
  spoor2.activiteiten?.forEach(({ datum }, i) => {
    neem('een activiteit', datum, 'activiteiten', i, 'datum');
  });
  spoor2.sollicitaties?.forEach(({ datum }, i) => {
    neem('een sollicitatie', datum, 'sollicitaties', i, 'datum');
  });
  spoor2.plaatsingen?.forEach(({ van }, i) => {
    neem('een plaatsing', van, 'plaatsingen', i, 'van');
  });
  // The earliest contact may be the intake.
  const intake = eersteDatum(spoor2.contacten?.map(({ datum }) => datum) ?? []);
  let isIntake = true;
  spoor2.contacten?.forEach(({ datum }, i) => {
    if (datum === intake && isIntake) isIntake = false;
    else neem('een contact', datum, 'contacten', i, 'datum');
  });
  return uit;
}

/** The employment begins after the first sick day. */
export function dienstverbandNaZiekte(zaak: Zaak): { begin: Datum; eerste: Datum } | undefined {
  const begin = zaak.dienstverband?.begin;
  const eerste = vroegsteZiektedag(zaak);
  return begin && eerste && begin > eerste ? { begin, eerste } : undefined;
}

/** More hours per week are reached at the own employer than the contract has. */
export function urenBovenContract({
  dienstverband,
  resultaat,
}: Zaak): { uren: number; contract: number } | undefined {
  const uren = resultaat?.soortWerk === 'andereWerkgever' ? undefined : resultaat?.urenPerWeek;
  const contract = dienstverband?.functie?.urenPerWeek;
  return uren !== undefined && contract && uren > contract ? { uren, contract } : undefined;
}
