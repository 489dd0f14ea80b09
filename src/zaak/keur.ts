import { z } from 'zod';
import { isDatum } from '../kern/datum.ts';
import { record } from './ruw.ts';
import { DAG } from './schema/veld.ts';

/** Number of key/value pairs in a parsed value that a schema accepts as it stands, or `FOUT`. */
export type Keur = (waarde: unknown) => number;

export const FOUT = -1;

type Bekend = Map<z.core.$ZodType, Keur>;

/**
 * A schema as a plain yes or no. Nearly every file is right, and zod makes a copy of all it reads and a note of each step,
 * to tell what is wrong where nothing is. Whatever is refused here is still zod's to judge.
 */
export function maakKeur(schema: z.core.$ZodType, bekend: Bekend = new Map()): Keur {
  const eerder = bekend.get(schema);
  if (eerder) return eerder;
  const keur = kies(schema, bekend);
  bekend.set(schema, keur);
  return keur;
}

function kies(schema: z.core.$ZodType, bekend: Bekend): Keur {
  if (schema instanceof z.ZodOptional) return maakKeur(schema.unwrap(), bekend);
  if (schema instanceof z.ZodObject && isGesloten(schema)) return keurGroep(schema, bekend);
  if (schema instanceof z.ZodArray) {
    const meest = hoogstens(schema);
    if (meest !== undefined) return keurLijst(maakKeur(schema.element, bekend), meest);
  }
  const past = bladtoets(schema);
  return (waarde) => (past(waarde) ? 0 : FOUT);
}

function keurGroep({ shape }: z.ZodObject, bekend: Bekend): Keur {
  const delen = Object.entries<z.core.$ZodType>(shape);
  const velden = new Map(delen.map(([naam, veld]) => [naam, maakKeur(veld, bekend)]));
  const verplicht = delen.flatMap(([naam, veld]) => (veld instanceof z.ZodOptional ? [] : [naam]));
  return (waarde) => {
    const groep = record(waarde);
    if (!groep) return FOUT;
    let paren = 0;
    for (const naam in groep) {
      const onder = velden.get(naam)?.(groep[naam]) ?? FOUT;
      if (onder === FOUT) return FOUT;
      paren += 1 + onder;
    }
    for (const naam of verplicht) if (!Object.hasOwn(groep, naam)) return FOUT;
    return paren;
  };
}

const keurLijst =
  (item: Keur, meest: number): Keur =>
  (waarde) => {
    if (!Array.isArray(waarde) || waarde.length > meest) return FOUT;
    let paren = 0;
    for (const deel of waarde) {
      const onder = item(deel);
      if (onder === FOUT) return FOUT;
      paren += onder;
    }
    return paren;
  };

function bladtoets(schema: z.core.$ZodType): (waarde: unknown) => boolean {
  // What `isDatum` lets through is a date to zod too.
  if (schema === DAG) return isDatum;
  if (schema instanceof z.ZodBoolean) return (waarde) => typeof waarde === 'boolean';
  if (schema instanceof z.ZodEnum) {
    const opties = new Set<unknown>(schema.options);
    return (waarde) => opties.has(waarde);
  }
  if (schema instanceof z.ZodString) {
    const meest = hoogstens(schema);
    if (meest !== undefined) return (waarde) => typeof waarde === 'string' && waarde.length <= meest;
  }
  return (waarde) => {
    const uitkomst = z.safeParse(schema, waarde);
    return uitkomst.success && uitkomst.data === waarde;
  };
}

/** No other names may stand in it, and nothing is asked of it as a whole. */
const isGesloten = ({ def }: z.ZodObject): boolean =>
  def.catchall instanceof z.ZodNever && !def.checks?.length;

/** The most a list or a text may hold, when nothing else is asked of it. */
function hoogstens({ def: { checks } }: z.ZodArray | z.ZodString): number | undefined {
  const [enige, ...meer] = checks ?? [];
  const eis = enige?._zod.def;
  return eis?.check === 'max_length' && meer.length === 0
    ? (eis as z.core.$ZodCheckMaxLengthDef).maximum
    : undefined;
}
