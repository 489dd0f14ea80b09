import { z } from 'zod';
import { isDatum } from '../kern/datum.ts';
import { dichtstbij } from '../kern/tekst.ts';
import { MEESTE_FOUTEN, ZAAKBESTAND, type Bestandssoort, type Gebrek, type Pad } from './gebrek.ts';
import { verwachting } from './verwachting.ts';
import { schemaOp } from './vorm.ts';

type Issue = z.core.$ZodIssue;
type Schema = z.core.$ZodType;

/**
 * The faults that a schema found in a parsed file, in our own words and without any value from the file. Stops when
 * there are more than anybody will read.
 */
export function gebrekenVan(
  issues: readonly Issue[],
  schema: Schema,
  ruw: unknown,
  soort: Bestandssoort = ZAAKBESTAND,
): Gebrek[] {
  // A value that breaks several checks of its field is one mistake.
  const eerste = new Map<string, Gebrek>();
  for (const issue of issues)
    for (const gebrek of vertaal(issue, schema, ruw, soort)) {
      const waar = JSON.stringify(gebrek.pad);
      if (!eerste.has(waar)) eerste.set(waar, gebrek);
      if (eerste.size > MEESTE_FOUTEN) return [...eerste.values()];
    }
  return [...eerste.values()];
}

/** What a schema of groups, lists and fields can raise; a test holds the case schema to those. */
type Kwestie = Exclude<
  Issue['code'],
  'invalid_union' | 'invalid_key' | 'invalid_element' | 'unrecognized_keys'
>;
type Uitleg = Pick<Gebrek, 'melding' | 'verwacht' | 'suggestie'>;

interface Plek {
  readonly veld: Schema | undefined;
  readonly waarde: unknown;
  readonly verwacht: string;
}

const MELDINGEN: {
  readonly [K in Kwestie]: (plek: Plek, issue: Extract<Issue, { code: K }>) => Uitleg;
} = {
  invalid_type: (plek) => andereSoort(plek),
  invalid_value: (plek, { values }) => {
    if (typeof plek.waarde !== typeof values[0]) return andereSoort(plek);
    return plek.veld instanceof z.ZodLiteral ? versie(plek) : keuze(plek, values.map(String));
  },
  invalid_format: ({ veld, waarde, verwacht }) => ({
    melding:
      veld instanceof z.ZodISODate
        ? geenDag(waarde)
        : 'Deze tekst heeft niet de vorm die bij dit veld hoort.',
    verwacht,
  }),
  too_big: ({ verwacht }, { origin, maximum }) =>
    origin === 'array'
      ? { melding: 'Deze lijst is te lang.', verwacht: `hoogstens ${maximum} onderdelen` }
      : { melding: origin === 'string' ? 'Deze tekst is te lang.' : 'Dit getal is te groot.', verwacht },
  too_small: ({ verwacht }, { origin }) => ({
    melding: origin === 'number' || origin === 'int' ? 'Dit getal is te klein.' : 'Dit is te kort.',
    verwacht,
  }),
  not_multiple_of: ({ verwacht }) => ({ melding: 'Dit bedrag heeft meer dan twee decimalen.', verwacht }),
  custom: ({ veld, waarde, verwacht }) => ({
    melding: veld instanceof z.ZodISODate ? geenDag(waarde) : 'Deze waarde past niet bij dit veld.',
    verwacht,
  }),
};

/** A day that only its year keeps out of reach says so; 2000 had every day a year can have. */
function geenDag(waarde: unknown): string {
  if (typeof waarde !== 'string' || !/^\d{4}-/.test(waarde)) return NOOIT_EEN_DAG;
  const isBuiten = !/^(19|20|21)/.test(waarde) && isDatum(`2000${waarde.slice(4)}`);
  return isBuiten ? 'Dit jaar ligt buiten 1900 tot en met 2199.' : NOOIT_EEN_DAG;
}

const NOOIT_EEN_DAG = 'Dit is geen bestaande datum.';

function* vertaal(issue: Issue, schema: Schema, ruw: unknown, soort: Bestandssoort): Generator<Gebrek> {
  const pad = issue.path as Pad;
  const veld = schemaOp(schema, pad);
  if (issue.code === 'unrecognized_keys') {
    for (const naam of issue.keys) yield onbekendVeld(pad, naam, veld, soort);
    return;
  }
  const plek = { veld, waarde: waardeOp(ruw, pad), verwacht: verwachting(veld) };
  const leg = (issue.code in MELDINGEN ? MELDINGEN[issue.code as Kwestie] : MELDINGEN.custom) as (
    plek: Plek,
    issue: Issue,
  ) => Uitleg;
  yield { pad, plek: 'waarde', ...leg(plek, issue) };
}

const MEESTE_NAMEN = 20;

function onbekendVeld(pad: Pad, naam: string, groep: Schema | undefined, soort: Bestandssoort): Gebrek {
  const bekend = groep instanceof z.ZodObject ? Object.keys(groep.shape) : [];
  const verwacht =
    bekend.length > MEESTE_NAMEN
      ? `een veld uit het schema (zie ${soort.schema})`
      : `een van: ${bekend.join(', ')}`;
  return {
    pad: [...pad, naam],
    plek: 'sleutel',
    ...metNaaste(naam, bekend, { melding: 'Dit veld is niet bekend.', verwacht }),
  };
}

function andereSoort({ waarde, verwacht }: Plek): Uitleg {
  if (waarde === undefined) return { melding: 'Dit verplichte veld ontbreekt.', verwacht };
  const advies = waarde === null ? '; laat het veld weg als het niet bekend is' : '';
  return { melding: `Hier staat ${soortVan(waarde)}.`, verwacht: verwacht + advies };
}

const keuze = ({ waarde, verwacht }: Plek, opties: readonly string[]): Uitleg =>
  metNaaste(String(waarde), opties, { melding: 'Dit is geen van de mogelijkheden.', verwacht });

function metNaaste(naam: string, bekend: readonly string[], uitleg: Uitleg): Uitleg {
  const suggestie = dichtstbij(naam, bekend);
  return suggestie === undefined ? uitleg : { ...uitleg, suggestie };
}

function versie({ waarde, verwacht }: Plek): Uitleg {
  if (Number(waarde) > Number.parseInt(verwacht, 10))
    return {
      melding: 'Dit bestand is gemaakt voor een nieuwere versie van riv.',
      verwacht: `${verwacht}, of een nieuwere versie van riv`,
    };
  return { melding: 'Deze versie van het formaat bestaat niet.', verwacht };
}

function soortVan(waarde: unknown): string {
  if (waarde === null) return 'null';
  if (typeof waarde === 'string') return 'een tekst';
  if (waarde === Infinity || waarde === -Infinity) return 'een getal dat te groot is';
  if (typeof waarde === 'number') return Number.isInteger(waarde) ? 'een getal' : 'een getal met decimalen';
  if (typeof waarde === 'boolean') return 'true of false';
  return Array.isArray(waarde) ? 'een lijst' : 'een object';
}

function waardeOp(ruw: unknown, pad: Pad): unknown {
  let hier = ruw;
  for (const deel of pad) {
    if (typeof hier !== 'object' || hier === null || !Object.hasOwn(hier, deel)) return undefined;
    hier = (hier as Record<string | number, unknown>)[deel];
  }
  return hier;
}
