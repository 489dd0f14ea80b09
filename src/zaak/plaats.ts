import { parse, type ObjectNode, type ValueNode } from '@humanwhocodes/momoa';
import type { Invoerfout } from '../kern/fouten.ts';
import { pointer, type Gebrek, type Pad, type Plaats } from './gebrek.ts';

/** Looks up where each fault stands in the text, adds the repeated names, and sorts by place. */
export function plaatsFouten(
  tekst: string,
  bestand: string,
  gebreken: readonly Gebrek[],
): [Invoerfout, ...Invoerfout[]] | [] {
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
  return [...uniek.values()].sort((a, b) => a.lijn - b.lijn || a.kolom - b.kolom) as [
    Invoerfout,
    ...Invoerfout[],
  ];
}

function plaatsFout(bestand: string, gebrek: Gebrek, { lijn, kolom }: Plaats): Invoerfout {
  const { pad, melding, verwacht, suggestie } = gebrek;
  const fout = { bestand, lijn, kolom, pad: pointer(pad), melding, verwacht };
  return suggestie === undefined ? fout : { ...fout, suggestie };
}

// A missing field is shown where the object begins that should hold it.
function zoek(wortel: ValueNode, { pad, plek }: Gebrek): Plaats {
  let waarde = wortel;
  let plaats = begin(wortel);
  for (const deel of pad) {
    if (waarde.type === 'Array') {
      const element = waarde.elements[Number(deel)];
      if (!element) break;
      waarde = element.value;
      plaats = begin(waarde);
    } else if (waarde.type === 'Object') {
      // Of a repeated name the last one counts, as in JSON.parse.
      const lid = waarde.members.findLast((m) => naamVan(m) === deel);
      if (!lid) break;
      waarde = lid.value;
      plaats = plek === 'sleutel' ? begin(lid.name) : begin(waarde);
    }
  }
  return plaats;
}

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

const naamVan = ({ name }: ObjectNode['members'][number]): string =>
  name.type === 'String' ? name.value : name.name;

const begin = (knoop: { loc: { start: { line: number; column: number } } }): Plaats => ({
  lijn: knoop.loc.start.line,
  kolom: knoop.loc.start.column,
});
