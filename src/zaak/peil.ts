import type { Datum } from '../kern/datum.ts';
import type { Ruw } from './ruw.ts';
import { zaakSchema, type Zaak } from './schema/zaak.ts';
import { vormVan, type Groep, type Lijst, type Veld, type Vorm } from './vorm.ts';

/** A case as it was known on a day, with the number of objects and dates that were not there yet. */
export interface OpPeildatum {
  readonly zaak: Zaak;
  readonly weggelaten: number;
  /** Where they stand in the case as it was read, one JSON Pointer each, in order. */
  readonly plaatsen: () => readonly `/${string}`[];
  /** The JSON Pointer in the case as it was read, for one in `zaak`: a list may have lost earlier items. */
  readonly herleid: <P extends string>(veld: P) => P;
}

/**
 * Leaves out what is dated after the peildatum: an object whose anchor date is later, a fact that is later, and of a
 * document whose `stuk` is drawn up later all but its own earlier dates. Returns the case itself when there is no such thing.
 */
export function opPeildatum(zaak: Zaak, peildatum: Datum): OpPeildatum {
  const telling: Telling = { paden: [], plaatsen: new Map() };
  const bekend = snoei(zaak, peildatum, telling) as Zaak;
  if (bekend !== zaak) BRONNEN.set(bekend, zaak);
  const { paden, plaatsen } = telling;
  return {
    zaak: bekend,
    weggelaten: paden.length,
    plaatsen: () => paden.map((pad) => `/${pad.toReversed().join('/')}` as const),
    herleid: (veld) => (plaatsen.size === 0 ? veld : herleid(veld, bekend, plaatsen)),
  };
}

const BRONNEN = new WeakMap<Zaak, Zaak>();

/** The case as it was read, of one that lacks what came later: to tell what is not known yet from what is nowhere. */
export const bronVan = (zaak: Zaak): Zaak => BRONNEN.get(zaak) ?? zaak;

interface Telling {
  /** Of each thing left out: the names that lead to it, the nearest first. */
  readonly paden: string[][];
  /** Of each list that lost items: where each item stood. */
  readonly plaatsen: Map<unknown, readonly number[]>;
}

function herleid<P extends string>(veld: P, zaak: Zaak, plaatsen: Telling['plaatsen']): P {
  let hier: unknown = zaak;
  const delen = veld
    .split('/')
    .slice(1)
    .map((deel) => {
      const oud = plaatsen.get(hier)?.[Number(deel)];
      hier = typeof hier === 'object' && hier !== null ? (hier as Ruw)[deel] : undefined;
      return oud === undefined ? deel : String(oud);
    });
  return ['', ...delen].join('/') as P;
}

/** What was known of a value: the value itself, a copy without what came later, or `undefined`. */
type Snoei = (waarde: unknown, peil: Datum, telling: Telling) => unknown;

// Parts without any dated field are compiled to nothing and never visited.
function compileer(vorm: Vorm, bekend: Map<Vorm, Snoei | undefined>): Snoei | undefined {
  if (bekend.has(vorm)) return bekend.get(vorm);
  const uit =
    vorm.soort === 'veld'
      ? snoeiVeld(vorm)
      : vorm.soort === 'lijst'
        ? snoeiLijst(vorm, bekend)
        : snoeiGroep(vorm, bekend);
  bekend.set(vorm, uit);
  return uit;
}

function snoeiVeld({ kenmerk }: Veld): Snoei | undefined {
  if (kenmerk?.tijd !== 'feit') return undefined;
  return (waarde, peil, telling) => {
    if (typeof waarde === 'string') {
      if (waarde <= peil) return waarde;
      telling.paden.push([]);
      return undefined;
    }
    const data = waarde as readonly Datum[];
    const gebeurd = data.filter((dag) => dag <= peil);
    if (gebeurd.length === data.length) return data;
    data.forEach((dag, nr) => dag > peil && telling.paden.push([String(nr)]));
    return gebeurd.length === 0 ? undefined : gebeurd;
  };
}

function snoeiLijst({ item }: Lijst, bekend: Map<Vorm, Snoei | undefined>): Snoei | undefined {
  const snoeiItem = compileer(item, bekend);
  if (!snoeiItem) return undefined;
  return (waarde, peil, telling) => {
    const lijst = waarde as readonly unknown[];
    let uit: unknown[] | undefined;
    const bleef: number[] = [];
    for (let i = 0; i < lijst.length; i++) {
      const eerder = telling.paden.length;
      const nieuw = snoeiItem(lijst[i], peil, telling);
      if (telling.paden.length > eerder) noem(telling, eerder, String(i));
      if (nieuw !== lijst[i]) uit ??= lijst.slice(0, i);
      if (nieuw === undefined) continue;
      bleef.push(i);
      uit?.push(nieuw);
    }
    if (uit && bleef.length < lijst.length) telling.plaatsen.set(uit, bleef);
    return uit ?? lijst;
  };
}

function snoeiGroep({ velden }: Groep, bekend: Map<Vorm, Snoei | undefined>): Snoei | undefined {
  const ankers = ankersVan(velden);
  const stuk = velden.get('stuk');
  const stukankers = stuk?.soort === 'groep' ? ankersVan(stuk.velden) : [];
  const gedateerd = namenMet(velden, ['anker', 'feit']);
  const dieper = [...velden].flatMap(([naam, vorm]) => {
    const verder = compileer(vorm, bekend);
    const dateert = vorm.soort === 'veld' ? Object.entries(vorm.kenmerk?.dateert ?? {}) : [];
    return verder ? [{ naam, verder, dateert }] : [];
  });
  if (ankers.length === 0 && dieper.length === 0) return undefined;

  const isLater = (groep: Ruw, namen: readonly string[], peil: Datum): boolean => {
    for (const naam of namen) if ((groep[naam] as Datum) > peil) return true;
    return false;
  };
  return (waarde, peil, telling) => {
    const groep = waarde as Ruw;
    const papier = groep.stuk as Ruw | undefined;
    if (isLater(groep, ankers, peil)) {
      telling.paden.push([]);
      return undefined;
    }
    if (papier !== undefined && isLater(papier, stukankers, peil)) {
      telling.paden.push([]);
      return eerdereFeiten(groep, gedateerd, peil);
    }
    let uit: Record<string, unknown> | undefined;
    for (const { naam, verder, dateert } of dieper) {
      const oud = groep[naam];
      if (oud === undefined) continue;
      const eerder = telling.paden.length;
      const nieuw = verder(oud, peil, telling);
      if (nieuw === oud) continue;
      if (telling.paden.length > eerder) noem(telling, eerder, naam);
      uit ??= { ...groep };
      // Absent and undefined mean the same in a case; deleting would make the copy slow to read.
      uit[naam] = nieuw;
      if (nieuw !== undefined) continue;
      for (const [deel, daarvoor] of dateert) if (uit[deel] !== undefined) uit[deel] = daarvoor;
    }
    return uit ?? groep;
  };
}

/** What was left out since `eerder` lies under this name. */
function noem({ paden }: Telling, eerder: number, naam: string): void {
  for (let i = eerder; i < paden.length; i++) paden[i]?.push(naam);
}

// That a piece was asked for is known before the piece is there.
function eerdereFeiten(groep: Ruw, namen: readonly string[], peil: Datum): Ruw | undefined {
  const eerder = namen.filter((naam) => typeof groep[naam] === 'string' && groep[naam] <= peil);
  if (eerder.length === 0) return undefined;
  return Object.fromEntries(
    [...eerder, 'id'].flatMap((naam) => (naam in groep ? [[naam, groep[naam]]] : [])),
  );
}

const ankersVan = (velden: Groep['velden']): string[] => namenMet(velden, ['anker']);

const namenMet = (velden: Groep['velden'], soorten: readonly string[]): string[] =>
  [...velden].flatMap(([naam, vorm]) =>
    vorm.soort === 'veld' && soorten.includes(vorm.kenmerk?.tijd ?? '') ? [naam] : [],
  );

const snoei: Snoei = compileer(vormVan(zaakSchema), new Map()) ?? ((waarde) => waarde);
