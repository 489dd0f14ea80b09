import { z } from 'zod';
import { isDatum, type Datum } from '../../kern/datum.ts';
import type { Klasse } from '../edities.ts';

/**
 * What we know of a field besides its type: its class (who may see it, see `edities.ts`) and its relation to time.
 * `anker`: the object around it exists from this date on. `feit`: the date itself is a fact, known from that date on.
 * No mark: a plan or an agreement, which may lie in the future.
 */
export interface Kenmerk {
  readonly klasse: Klasse;
  readonly tijd?: 'anker' | 'feit';
  /** Of a `feit`: the fields beside it without a date of their own that become known on it. */
  readonly dateert?: Dateert;
  /** The id of something that other fields of the case refer to, or such a reference. */
  readonly id?: Soort;
  readonly verwijst?: Soort;
  /** Somebody writes sentences here, so anything may stand in it: what the privacy rules read. */
  readonly vrijeTekst?: true;
}

/** By name of the field: the word the case has for how it stood before that date, or `ONBEKEND`. */
export type Dateert = Readonly<Record<string, string | undefined>>;

export const ONBEKEND = undefined;

/** What fields of the case refer to. */
export const SOORTEN = [
  'activiteit',
  'aanbod',
  'advies',
  'adviespunt',
  'bijstelling',
  'doel',
  'evaluatie',
  'geschil',
  'maatregel',
] as const;
export type Soort = (typeof SOORTEN)[number];

/** Private to us: `riv schema` prints the descriptions, never these marks. */
export const kenmerken = z.registry<Kenmerk>();

/** The mark of a field, on itself or inside its optional wrapper. */
export const kenmerkVan = (schema: z.core.$ZodType): Kenmerk | undefined =>
  kenmerken.get(schema as z.ZodType) ??
  (schema instanceof z.ZodOptional ? kenmerkVan(schema.unwrap()) : undefined);

/** The description of a field, on itself or inside its optional wrapper. */
export const omschrijvingVan = (schema: z.core.$ZodType): string | undefined =>
  z.globalRegistry.get(schema)?.description ??
  (schema instanceof z.ZodOptional ? omschrijvingVan(schema.unwrap()) : undefined);

/**
 * An optional field of a kind. What we know of it hangs on the wrapper, so that the two thousand fields of a case
 * share a handful of kinds: making a zod schema is what loading this module costs.
 */
function veld<S extends z.ZodType>(soort: S, omschrijving: string, kenmerk: Kenmerk): z.ZodOptional<S> {
  const optioneel = soort.optional();
  z.globalRegistry.add(optioneel, { description: omschrijving });
  kenmerken.add(optioneel, kenmerk);
  return optioneel;
}

const TEKST = z.string().max(20_000);
const KORT = z.string().max(300);
const TEKSTEN = z.array(z.string().max(2000)).max(200);
/** A day; zod asks no more of it than `isDatum`, which reads it faster. */
export const DAG = z.iso.date().refine(isDatum) as unknown as z.ZodType<Datum, Datum>;
const DAGEN = z.array(DAG).max(500);
const JANEE = z.boolean();
const BEDRAG = z.number().min(0).max(10_000_000).multipleOf(0.01);
const VERWIJSBAAR = /^[A-Za-z0-9._-]{1,60}$/;
const WAARSCHUWING = 'Geen medische gegevens.';

/** Free text. Blank text counts as not filled in. */
export const tekst = (omschrijving: string, klasse: Klasse = 'proces') =>
  veld(TEKST, `${omschrijving} ${WAARSCHUWING}`, { klasse, vrijeTekst: true });

export const teksten = (omschrijving: string, klasse: Klasse = 'proces') =>
  veld(TEKSTEN, `${omschrijving} ${WAARSCHUWING}`, { klasse, vrijeTekst: true });

/** A short text: a name, a function, a title, a reference. */
export const kort = (omschrijving: string, klasse: Klasse = 'proces') => veld(KORT, omschrijving, { klasse });

/** A text that must have a form, which the description tells. Mandatory unless made optional. */
export function code(
  patroon: RegExp,
  omschrijving: string,
  klasse: Klasse = 'proces',
  kenmerk: Omit<Kenmerk, 'klasse'> = {},
) {
  const soort = z.string().regex(patroon).describe(omschrijving);
  kenmerken.add(soort, { klasse, ...kenmerk });
  return soort;
}

/** A planned or agreed date (`JJJJ-MM-DD`); may lie in the future. */
export const datum = (omschrijving: string, klasse: Klasse = 'proces') => veld(DAG, omschrijving, { klasse });

/** The date of something that happened; unknown before that date, as is what it dates. */
export const feit = (omschrijving: string, klasse: Klasse = 'proces', dateert: Dateert = {}) =>
  veld(DAG, omschrijving, { klasse, tijd: 'feit', dateert });

/** The date from which the object around it exists. */
export const anker = (omschrijving: string, klasse: Klasse = 'proces') =>
  veld(DAG, omschrijving, { klasse, tijd: 'anker' });

export const data = (omschrijving: string, klasse: Klasse = 'proces') =>
  veld(DAGEN, omschrijving, { klasse });

export const feitdata = (omschrijving: string, klasse: Klasse = 'proces') =>
  veld(DAGEN, omschrijving, { klasse, tijd: 'feit' });

export const janee = (omschrijving: string, klasse: Klasse = 'proces') =>
  veld(JANEE, omschrijving, { klasse });

/** A number within bounds; the unit stands in the description. */
export const getal = (van: number, tot: number, omschrijving: string, klasse: Klasse = 'proces') =>
  veld(z.number().min(van).max(tot), omschrijving, { klasse });

export const geheel = (van: number, tot: number, omschrijving: string, klasse: Klasse = 'proces') =>
  veld(z.int().min(van).max(tot), omschrijving, { klasse });

/** Hours in a week. */
export const weekuren = (omschrijving: string, klasse: Klasse = 'functioneel') =>
  getal(0, 80, `${omschrijving} Uren per week.`, klasse);

/** Euros, at most two decimals. */
export const bedrag = (omschrijving: string) => veld(BEDRAG, `${omschrijving} In euro.`, { klasse: 'loon' });

export const keuze = <const W extends readonly [string, ...string[]]>(
  waarden: W,
  omschrijving: string,
  klasse: Klasse = 'proces',
) => veld(z.enum(waarden), omschrijving, { klasse });

export const keuzes = <const W extends readonly [string, ...string[]]>(
  waarden: W,
  omschrijving: string,
  klasse: Klasse = 'proces',
) => veld(z.array(z.enum(waarden)).max(100), omschrijving, { klasse });

const sleutel = (omschrijving: string, kenmerk: Omit<Kenmerk, 'klasse'>) =>
  code(
    VERWIJSBAAR,
    `${omschrijving} Letters, cijfers, punt, - en _; hoogstens 60.`,
    'proces',
    kenmerk,
  ).optional();

/** An identifier; of the kind that other fields refer to. */
export const id = (omschrijving: string, soort?: Soort) => sleutel(omschrijving, soort ? { id: soort } : {});

/** The identifier of something elsewhere in the case. */
export const verwijzing = (naar: Soort, omschrijving: string) => sleutel(omschrijving, { verwijst: naar });

export const groep = <V extends z.core.$ZodShape>(omschrijving: string, velden: V) =>
  z.strictObject(velden).describe(omschrijving);

export const lijst = <S extends z.ZodType>(omschrijving: string, item: S) =>
  z.array(item).max(5000).describe(omschrijving).optional();
