import type { z } from 'zod';
import { maskeerBsn } from '../kern/bsn.ts';
import { EDITIES, magZien, type Editie } from './edities.ts';
import type { Ruw } from './ruw.ts';
import { zaakSchema, type Zaak } from './schema/zaak.ts';
import { vormVan, type Groep, type Lijst, type Vorm } from './vorm.ts';

/** Fields about the file instead of the case; every edition keeps them. */
export const FORMAATVELDEN: ReadonlySet<string> = new Set(['$schema', 'schemaVersie']);

/**
 * The case as readers of an edition may see it. Default deny: a field whose class is not granted, or that has no
 * class, is left out, and so is a group or list that holds nothing else. Where the BSN itself is not granted its
 * masked form takes its place, so that no document can print more.
 */
export function zaakVoorEditie(zaak: Zaak, editie: Editie): Zaak {
  const zichtbaar = FILTERS[editie](zaak) as Zaak;
  const bsn = zaak.werknemer?.bsn;
  if (bsn === undefined || magZien(editie, 'bsn')) return zichtbaar;
  return { ...zichtbaar, werknemer: { ...zichtbaar.werknemer, bsn: maskeerBsn(bsn) } };
}

/** What may be seen of a value: the value itself, a copy with less, or `undefined`. */
type Filter = (waarde: unknown) => unknown;

const alles: Filter = (waarde) => waarde;
const niets: Filter = () => undefined;

function compileer(vorm: Vorm, editie: Editie, bekend: Map<Vorm, Filter>): Filter {
  const eerder = bekend.get(vorm);
  if (eerder) return eerder;
  const uit = maakFilter(vorm, editie, bekend);
  bekend.set(vorm, uit);
  return uit;
}

function maakFilter(vorm: Vorm, editie: Editie, bekend: Map<Vorm, Filter>): Filter {
  if (vorm.soort === 'lijst') return filterLijst(vorm, editie, bekend);
  if (vorm.soort === 'groep') return filterGroep(vorm, editie, bekend);
  return vorm.kenmerk && magZien(editie, vorm.kenmerk.klasse) ? alles : niets;
}

function filterLijst({ item }: Lijst, editie: Editie, bekend: Map<Vorm, Filter>): Filter {
  const filterItem = compileer(item, editie, bekend);
  return (waarde) => {
    const lijst = waarde as readonly unknown[];
    const uit = lijst.map(filterItem).filter((item) => item !== undefined);
    if (uit.length === lijst.length && uit.every((item, i) => item === lijst[i])) return lijst;
    return uit.length === 0 ? undefined : uit;
  };
}

function filterGroep({ velden }: Groep, editie: Editie, bekend: Map<Vorm, Filter>): Filter {
  const filters = new Map([...velden].map(([naam, vorm]) => [naam, compileer(vorm, editie, bekend)]));
  return (waarde) => {
    const groep = waarde as Ruw;
    const namen = Object.keys(groep);
    // Nearly every group stays as it is: only one that loses something is copied.
    let uit: Record<string, unknown> | undefined;
    namen.forEach((naam, nr) => {
      const veld = groep[naam];
      // A field left out for the peildatum is there as undefined.
      if (veld === undefined) return;
      const zichtbaar = filters.get(naam)?.(veld);
      if (zichtbaar !== veld) uit ??= neem(groep, namen.slice(0, nr));
      if (uit && zichtbaar !== undefined) uit[naam] = zichtbaar;
    });
    if (!uit) return groep;
    return Object.keys(uit).length === 0 ? undefined : uit;
  };
}

/** These fields, as far as they are there. */
const neem = (groep: Ruw, namen: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(namen.flatMap((naam) => (groep[naam] === undefined ? [] : [[naam, groep[naam]]])));

/** What readers of an edition may see of anything with this schema: of a field without class, nothing. */
export function filterVoor(schema: z.core.$ZodType, editie: Editie): Filter {
  const bekend = new Map<Vorm, Filter>();
  const vorm = vormVan(schema);
  for (const naam of FORMAATVELDEN) {
    const veld = vorm.soort === 'groep' && vorm.velden.get(naam);
    if (veld) bekend.set(veld, alles);
  }
  return compileer(vorm, editie, bekend);
}

const FILTERS = Object.fromEntries(
  EDITIES.map((editie) => [editie, filterVoor(zaakSchema, editie)]),
) as Readonly<Record<Editie, Filter>>;
