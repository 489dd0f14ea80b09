import { REGELS } from '../../src/regels/index.ts';
import { schemavelden } from './schema.ts';

/** One line of the recording that the tests of the rules make (`test/hulp/opname.ts`). */
interface Opname {
  readonly regel: string;
  readonly velden?: readonly string[];
}

/** Which rules read a field, and which read every text of the case. */
export interface Gelezen {
  readonly perVeld: ReadonlyMap<string, readonly string[]>;
  readonly overal: readonly string[];
}

/** A rule that reads more fields than this searches all text; the others name what they want. */
const ZOEKT_OVERAL = 150;

/** The recording as fields of the schema with the rules that read them, both in their own order. */
export function leesOpname(ndjson: string): Gelezen {
  const bekend = schemavelden();
  const perRegel = new Map<string, Set<string>>(REGELS.map(({ id }) => [id, new Set()]));
  for (const lijn of ndjson.trimEnd().split('\n')) {
    const { regel, velden = [] } = JSON.parse(lijn) as Opname;
    for (const veld of velden) {
      // A list of plain values is one field.
      const naam = [veld, veld.replace(/\/\*$/, '')].find((pad) => bekend.has(pad));
      if (naam !== undefined) perRegel.get(regel)?.add(naam);
    }
  }
  const overal = [...perRegel].flatMap(([id, velden]) => (velden.size > ZOEKT_OVERAL ? [id] : []));
  const gericht = [...perRegel].filter(([id]) => !overal.includes(id));
  const perVeld = [...bekend.keys()].map(
    (veld) => [veld, gericht.flatMap(([id, velden]) => (velden.has(veld) ? [id] : []))] as const,
  );
  return { perVeld: new Map(perVeld.filter(([, regels]) => regels.length > 0)), overal };
}
