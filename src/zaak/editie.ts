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
    let uit: unknown[] | undefined;
    for (let i = 0; i < lijst.length; i++) {
      const zichtbaar = filterItem(lijst[i]);
      if (zichtbaar !== lijst[i]) uit ??= lijst.slice(0, i);
      if (zichtbaar !== undefined) uit?.push(zichtbaar);
    }
    if (uit === undefined) return lijst;
    return uit.length === 0 ? undefined : uit;
  };
}

function filterGroep({ velden }: Groep, editie: Editie, bekend: Map<Vorm, Filter>): Filter {
  const filters = new Map([...velden].map(([naam, vorm]) => [naam, compileer(vorm, editie, bekend)]));
  return (waarde) => {
    const groep = waarde as Ruw;
    let uit: Record<string, unknown> | undefined;
    for (const naam in groep) {
      const heel = groep[naam];
      // A field left out for the peildatum is there as undefined.
      const zichtbaar = heel === undefined ? undefined : filters.get(naam)?.(heel);
      if (zichtbaar !== heel) uit ??= tot(naam, groep);
      if (uit && zichtbaar !== undefined) uit[naam] = zichtbaar;
    }
    if (uit === undefined) return groep;
    return isLeeg(uit) ? undefined : uit;
  };
}

/** What stands in a group before a field. */
function tot(naam: string, groep: Ruw): Record<string, unknown> {
  const uit: Record<string, unknown> = {};
  for (const eerder in groep) {
    if (eerder === naam) break;
    if (groep[eerder] !== undefined) uit[eerder] = groep[eerder];
  }
  return uit;
}

function isLeeg(groep: object): boolean {
  for (const _naam in groep) return false;
  return true;
}

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
