import type { z } from 'zod';
import { OngeldigeInvoer } from '../kern/fouten.ts';
import { decodeer, plaatsVan } from './decodeer.ts';
import { onleesbaar, pointer, ZAAKBESTAND, type Bestandssoort, type Gebrek } from './gebrek.ts';
import { maakKeur, type Keur } from './keur.ts';
import { gebrekenVan } from './meldingen.ts';
import { plaatsFouten } from './plaats.ts';
import { syntaxfout } from './syntaxfout.ts';
import { telParen, telSleutels } from './tel.ts';

/**
 * Reads a JSON file against a strict schema. `controleer` judges fields against each other; it gets the parsed value
 * even when the schema found faults, so that one mistake never hides another.
 * @throws OngeldigeInvoer with every fault. Places are only looked up then: a good file pays nothing for them.
 */
export function leesJson<S extends z.ZodType>(
  inhoud: Uint8Array | string,
  bestand: string,
  schema: S,
  controleer: (ruw: unknown) => readonly Gebrek[] = () => [],
  soort: Bestandssoort = ZAAKBESTAND,
): z.output<S> {
  const tekst = decodeer(inhoud, bestand, soort);
  const telling = telParen(tekst);
  if (telling.grens) throw onleesbaar(bestand, plaatsVan(tekst, telling.positie), TE_GROOT[telling.grens]);
  const ruw = ontleed(tekst, bestand);
  const kruis = controleer(ruw);
  if (kruis.length === 0 && keurVan(schema)(ruw) === telling.paren) return ruw as z.output<S>;

  // Compiling the parsers of all groups would take longer than this one reading.
  const uitkomst = schema.safeParse(ruw, { jitless: true });
  if (uitkomst.success && kruis.length === 0 && telling.paren === telSleutels(ruw)) return uitkomst.data;

  const vorm = uitkomst.success ? [] : gebrekenVan(uitkomst.error.issues, schema, ruw, soort);
  const [eerste, ...rest] = plaatsFouten(tekst, bestand, [...vorm, ...zonderVervolg(kruis, vorm)]);
  if (!eerste) throw new TypeError('pairs counted and keys parsed differ, yet no name is repeated');
  throw new OngeldigeInvoer([eerste, ...rest]);
}

const KEUREN = new WeakMap<z.ZodType, Keur>();

function keurVan(schema: z.ZodType): Keur {
  const keur = KEUREN.get(schema) ?? maakKeur(schema);
  KEUREN.set(schema, keur);
  return keur;
}

const TE_GROOT = {
  diepte: {
    melding: 'Hier is het bestand meer dan 64 niveaus diep.',
    verwacht: 'hoogstens 64 objecten en lijsten in elkaar',
  },
  onderdelen: {
    melding: 'Het bestand heeft meer dan een miljoen onderdelen.',
    verwacht: 'één zaak in één bestand',
  },
};

function ontleed(tekst: string, bestand: string): unknown {
  try {
    return JSON.parse(tekst) as unknown;
  } catch (oorzaak) {
    throw syntaxfout(tekst, bestand, oorzaak);
  }
}

// A field whose own shape is wrong gets no second fault from a comparison.
function zonderVervolg(kruis: readonly Gebrek[], vorm: readonly Gebrek[]): Gebrek[] {
  const bezet = new Set(vorm.map((gebrek) => pointer(gebrek.pad)));
  return kruis.filter((gebrek) => !bezet.has(pointer(gebrek.pad)));
}
