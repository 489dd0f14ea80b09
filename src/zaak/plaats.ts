import { parse, type ObjectNode, type ValueNode } from '@humanwhocodes/momoa';
import type { Invoerfout } from '../kern/fouten.ts';
import { decodeer } from './decodeer.ts';
import { HELE_BESTAND, MEESTE_FOUTEN, pointer, type Gebrek, type Pad, type Plaats } from './gebrek.ts';

/** Looks up where each fault stands in the text, adds the repeated names, and sorts by place. */
export function plaatsFouten(
  tekst: string,
  bestand: string,
  gebreken: readonly Gebrek[],
): readonly Invoerfout[] {
  const wortel = parse(tekst).body;
  const fouten = [
    ...gebreken.map((gebrek) => plaatsFout(bestand, gebrek, zoek(wortel, gebrek))),
    ...herhalingen(wortel, []).map(({ gebrek, plaats }) => plaatsFout(bestand, gebrek, plaats)),
  ];
  const uniek = new Map<string, Invoerfout>();
  for (const fout of fouten) {
    // An unknown field that is written twice is unknown once and repeated once, not both at one place.
    const sleutel = `${fout.lijn}:${fout.kolom}:${fout.pad}`;
    if (!uniek.has(sleutel)) uniek.set(sleutel, fout);
  }
  return begrens(
    [...uniek.values()].sort((a, b) => a.lijn - b.lijn || a.kolom - b.kolom),
    bestand,
  );
}

function begrens(fouten: readonly Invoerfout[], bestand: string): readonly Invoerfout[] {
  if (fouten.length <= MEESTE_FOUTEN) return fouten;
  const teVeel = {
    bestand,
    ...HELE_BESTAND,
    pad: '',
    melding: `Dit bestand heeft meer dan ${MEESTE_FOUTEN} fouten; hier staan er ${MEESTE_FOUTEN}.`,
    verwacht: 'een bestand volgens het schema',
  };
  return [teVeel, ...fouten.slice(0, MEESTE_FOUTEN)];
}

/**
 * Finds where fields stand in the text of a valid file: gives a function from JSON Pointer to line and column. A field
 * that is not there gets the place of its nearest existing parent.
 */
export function zoekPlaatsen(inhoud: Uint8Array, bestand: string): (veld: string) => Plaats {
  const wortel = parse(decodeer(inhoud, bestand)).body;
  return (veld) => {
    const pad = veld.split('/').slice(1);
    return zoek(wortel, {
      pad: pad.map((d) => d.replaceAll('~1', '/').replaceAll('~0', '~')),
      plek: 'waarde',
    });
  };
}

function plaatsFout(bestand: string, gebrek: Gebrek, { lijn, kolom }: Plaats): Invoerfout {
  const { pad, melding, verwacht, suggestie } = gebrek;
  const fout = { bestand, lijn, kolom, pad: pointer(pad), melding, verwacht };
  return suggestie === undefined ? fout : { ...fout, suggestie };
}

// A missing field is shown where the object begins that should hold it.
function zoek(wortel: ValueNode, { pad, plek }: Pick<Gebrek, 'pad' | 'plek'>): Plaats {
  let waarde = wortel;
  let plaats = begin(wortel);
  for (const deel of pad) {
    if (waarde.type === 'Array') {
      const element = waarde.elements[Number(deel)];
      if (!element) break;
      waarde = element.value;
      plaats = begin(waarde);
    } else if (waarde.type === 'Object') {
      const lid = ledenVan(waarde).get(String(deel));
      if (!lid) break;
      waarde = lid.value;
      plaats = plek === 'sleutel' ? begin(lid.name) : begin(waarde);
    }
  }
  return plaats;
}

// Of a repeated name the last one counts, as in JSON.parse.
function ledenVan(object: ObjectNode): ReadonlyMap<string, Lid> {
  let leden = LEDEN.get(object);
  if (!leden) LEDEN.set(object, (leden = new Map(object.members.map((lid) => [naamVan(lid), lid]))));
  return leden;
}

type Lid = ObjectNode['members'][number];
const LEDEN = new WeakMap<ObjectNode, ReadonlyMap<string, Lid>>();

interface Herhaling {
  readonly gebrek: Gebrek;
  readonly plaats: Plaats;
}

function herhalingen(waarde: ValueNode, pad: Pad): Herhaling[] {
  if (waarde.type === 'Array') return waarde.elements.flatMap((e, i) => herhalingen(e.value, [...pad, i]));
  if (waarde.type !== 'Object') return [];
  const gezien = new Set<string>();
  return waarde.members.flatMap((lid) => {
    const naam = naamVan(lid);
    const dieper = herhalingen(lid.value, [...pad, naam]);
    if (!gezien.has(naam)) {
      gezien.add(naam);
      return dieper;
    }
    const gebrek: Gebrek = {
      pad: [...pad, naam],
      plek: 'sleutel',
      melding: 'Dit veld staat twee keer in hetzelfde object.',
      verwacht: 'elk veld hoogstens één keer',
    };
    return [{ gebrek, plaats: begin(lid.name) }, ...dieper];
  });
}

const naamVan = ({ name }: Lid): string => (name.type === 'String' ? name.value : name.name);

const begin = (knoop: { loc: { start: { line: number; column: number } } }): Plaats => ({
  lijn: knoop.loc.start.line,
  kolom: knoop.loc.start.column,
});
