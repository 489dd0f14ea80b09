import { isBsnHier } from './bsn.ts';
import { Contexten, past } from './context.ts';
import { isEigennaam, Namen } from './eigennaam.ts';
import { KLASSEN, type Gevonden, type Treffer } from './klassen.ts';
import type { Groep } from './termen.ts';
import { heeftGevolg, inEenZin, isNaaste, wiens } from './wiens.ts';
import { woordeind, Zin } from './zin.ts';
import { VAN_EEN_PERSOON, VERZAMELINGEN } from './zinsdelen.ts';

export interface Scanwijze {
  /** The text names work, education or a company: there care is a trade, and a disease is somebody's only if it says so. */
  readonly overWerk: boolean;
  /** The names in the case, asked for when something is found. */
  readonly namen: () => Namen;
}

const GEEN_NAMEN = new Namen();

export const GEWOON: Scanwijze = { overWerk: false, namen: () => GEEN_NAMEN };

/** A word of a list, as it stands in the text; what stands around it decides. */
export interface Kandidaat {
  readonly groep: Groep;
  readonly begin: number;
  readonly eind: number;
}

interface Plek {
  readonly klasse: Gevonden;
  readonly begin: number;
  readonly eind: number;
  readonly alleenstaand: boolean;
}

const RANG: Readonly<Record<string, number>> = Object.fromEntries(
  [...KLASSEN, 'bsn'].map((klasse, rang) => [klasse, rang]),
);
const RANGEN = KLASSEN.length + 1;
const GEZONDHEID: ReadonlySet<Gevonden> = new Set(['diagnose', 'klacht', 'behandeling', 'oorzaak']);

const contexten = new Contexten(VERZAMELINGEN);
const vanEenPersoon = VAN_EEN_PERSOON.map((context) => contexten.compileer(context));

const NIETS: readonly Treffer[] = [];

/** Of the words found, those whose context makes them say something, in order of place. */
export function weeg(tekst: string, kandidaten: readonly Kandidaat[], wijze: Scanwijze): readonly Treffer[] {
  if (kandidaten.every(({ groep }) => groep.naAlle)) return NIETS;
  const plekken = new Map<number, Plek>();
  const gezond = new Set<number>();
  const ziek = new Set<number>();
  const bekijk = ({ groep, begin, eind }: Kandidaat): void => {
    const sleutel = begin * RANGEN + (RANG[groep.klasse] ?? 0);
    const eerder = plekken.get(sleutel);
    if (eerder && (!eerder.alleenstaand || groep.alleenstaand)) return;
    const zin = new Zin(tekst, begin, woordeind(tekst, eind));
    if (groep.naast && ![...ziek].some((ander) => ander !== begin && inEenZin(tekst, begin, ander))) return;
    if (!telt(zin, groep, wijze, gezond)) return;
    plekken.set(sleutel, { klasse: groep.klasse, begin, eind, alleenstaand: groep.alleenstaand });
    if (!GEZONDHEID.has(groep.klasse)) return;
    gezond.add(begin);
    if (groep.klasse !== 'oorzaak') ziek.add(begin);
  };
  for (const kandidaat of kandidaten) if (!kandidaat.groep.naAlle) bekijk(kandidaat);
  if (gezond.size > 0) for (const kandidaat of kandidaten) if (kandidaat.groep.naAlle) bekijk(kandidaat);
  if (plekken.size === 0) return NIETS;
  const derden = [...plekken.values()].flatMap(({ klasse, begin }) => (klasse === 'derden' ? [begin] : []));
  return zonderHerhaling(
    tekst,
    [...plekken.values()].flatMap((plek) => vanWie(tekst, plek, derden)).sort((a, b) => a.begin - b.begin),
  );
}

/** What is said of somebody else is that person's, and a cause when it says what it means to the employee. */
function vanWie(tekst: string, plek: Plek, derden: readonly number[]): readonly Plek[] {
  const { klasse, begin, eind } = plek;
  if (klasse === 'derden')
    return isNaaste(tekst, begin) && heeftGevolg(tekst, begin)
      ? [plek, { ...plek, klasse: 'oorzaak' }]
      : [plek];
  if (!GEZONDHEID.has(klasse)) return [plek];
  const wie = wiens(tekst, begin, eind);
  if (wie === 'werknemer' || (wie === 'naaste' && klasse === 'oorzaak')) return [plek];
  // The lists named the person already.
  if (derden.some((ander) => inEenZin(tekst, begin, ander))) return [];
  const derde: Plek = { klasse: 'derden', begin, eind, alleenstaand: false };
  return wie === 'naaste' && heeftGevolg(tekst, begin) ? [derde, { ...derde, klasse: 'oorzaak' }] : [derde];
}

/** Leaves out what lies within a longer find, and what only hints at what another word in the sentence says. */
function zonderHerhaling(tekst: string, plekken: readonly Plek[]): readonly Treffer[] {
  const zeggend = plekken.filter(({ alleenstaand }) => !alleenstaand).map(({ begin }) => begin);
  const tot = new Map<Gevonden, number>();
  let volgende = 0;
  let ziek = -1;
  return plekken.flatMap(({ klasse, begin, eind, alleenstaand }) => {
    if (begin < (tot.get(klasse) ?? 0)) return [];
    while (volgende < zeggend.length && (zeggend[volgende] ?? 0) < begin) volgende++;
    const buren = alleenstaand ? [zeggend[volgende - 1], zeggend[volgende]] : [];
    if (buren.some((buur) => buur !== undefined && inEenZin(tekst, begin, buur))) return [];
    // A disease whose name holds a complaint or a cause is one thing.
    if (klasse === 'diagnose') ziek = begin;
    else if (
      (klasse === 'klacht' || (klasse === 'oorzaak' && begin > ziek)) &&
      begin < (tot.get('diagnose') ?? 0)
    )
      return [];
    tot.set(klasse, eind);
    return [{ klasse, positie: begin + 1 }];
  });
}

function telt(zin: Zin, groep: Groep, wijze: Scanwijze, gezond: ReadonlySet<number>): boolean {
  if (groep.klasse === 'bsn') return isBsnHier(zin);
  if (groep.hoofdletters && !isAfkorting(zin)) return false;
  const isGevonden = (begin: number): boolean => gezond.has(begin);
  const geldt = (context: Parameters<typeof past>[0]): boolean => past(context, zin, isGevonden);
  if (groep.bij && !groep.bij.some(geldt)) return false;
  if (groep.niet.some(geldt)) return false;
  if (wijze.overWerk && !vanEenPersoon.some(geldt)) return false;
  return !isEigennaam(zin, wijze.namen);
}

/** True when the word is in capitals and the word beside it is not: an abbreviation, not a heading. */
function isAfkorting({ tekst, begin, eind }: Zin): boolean {
  const hier = tekst.slice(begin, eind);
  if (hier !== hier.toUpperCase()) return false;
  const rand = tekst.slice(Math.max(0, begin - 8), begin) + tekst.slice(eind, eind + 8);
  return rand.trim() === '' || rand !== rand.toUpperCase() || rand === rand.toLowerCase();
}
