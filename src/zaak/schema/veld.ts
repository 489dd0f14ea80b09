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
  /** Somebody writes sentences here, so anything may stand in it: what the privacy rules read. */
  readonly vrijeTekst?: true;
}

/** Private to us: `riv schema` prints the descriptions, never these marks. */
export const kenmerken = z.registry<Kenmerk>();

function merk<S extends z.ZodType>(schema: S, omschrijving: string, kenmerk: Kenmerk): S {
  const beschreven = schema.describe(omschrijving);
  kenmerken.add(beschreven, kenmerk);
  return beschreven;
}

const WAARSCHUWING = 'Geen medische gegevens.';

/** Free text. Blank text counts as not filled in. */
export const tekst = (omschrijving: string, klasse: Klasse = 'proces') =>
  merk(z.string().max(20_000), `${omschrijving} ${WAARSCHUWING}`, { klasse, vrijeTekst: true }).optional();

/** A short text: a name, a function, a title, a reference. */
export const kort = (omschrijving: string, klasse: Klasse = 'proces') =>
  merk(z.string().max(300), omschrijving, { klasse }).optional();

/** A text that must have a form; `vorm` names it in messages. */
export const code = (patroon: RegExp, omschrijving: string, klasse: Klasse = 'proces') =>
  merk(z.string().regex(patroon), omschrijving, { klasse });

const dag = z.iso.date().refine(isDatum) as unknown as z.ZodType<Datum, Datum>;

/** A planned or agreed date (`JJJJ-MM-DD`); may lie in the future. */
export const datum = (omschrijving: string, klasse: Klasse = 'proces') =>
  merk(dag, omschrijving, { klasse }).optional();

/** The date of something that happened; unknown before that date. */
export const feit = (omschrijving: string, klasse: Klasse = 'proces') =>
  merk(dag, omschrijving, { klasse, tijd: 'feit' }).optional();

/** The date from which the object around it exists. */
export const anker = (omschrijving: string, klasse: Klasse = 'proces') =>
  merk(dag, omschrijving, { klasse, tijd: 'anker' }).optional();

export const data = (omschrijving: string, klasse: Klasse = 'proces') =>
  merk(z.array(dag).max(500), omschrijving, { klasse }).optional();

export const feitdata = (omschrijving: string, klasse: Klasse = 'proces') =>
  merk(z.array(dag).max(500), omschrijving, { klasse, tijd: 'feit' }).optional();

export const janee = (omschrijving: string, klasse: Klasse = 'proces') =>
  merk(z.boolean(), omschrijving, { klasse }).optional();

/** A number within bounds; the unit stands in the description. */
export const getal = (van: number, tot: number, omschrijving: string, klasse: Klasse = 'proces') =>
  merk(z.number().min(van).max(tot), omschrijving, { klasse }).optional();

export const geheel = (van: number, tot: number, omschrijving: string, klasse: Klasse = 'proces') =>
  merk(z.int().min(van).max(tot), omschrijving, { klasse }).optional();

/** Hours in a week. */
export const weekuren = (omschrijving: string, klasse: Klasse = 'functioneel') =>
  getal(0, 80, `${omschrijving} Uren per week.`, klasse);

/** Euros, at most two decimals. */
export const bedrag = (omschrijving: string) =>
  merk(z.number().min(0).max(10_000_000).multipleOf(0.01), `${omschrijving} In euro.`, {
    klasse: 'loon',
  }).optional();

export const keuze = <const W extends readonly [string, ...string[]]>(
  waarden: W,
  omschrijving: string,
  klasse: Klasse = 'proces',
) => merk(z.enum(waarden), omschrijving, { klasse }).optional();

export const keuzes = <const W extends readonly [string, ...string[]]>(
  waarden: W,
  omschrijving: string,
  klasse: Klasse = 'proces',
) => merk(z.array(z.enum(waarden)).max(100), omschrijving, { klasse }).optional();

export const teksten = (omschrijving: string, klasse: Klasse = 'proces') =>
  merk(z.array(z.string().max(2000)).max(200), `${omschrijving} ${WAARSCHUWING}`, {
    klasse,
    vrijeTekst: true,
  }).optional();

const verwijsbaar = (omschrijving: string) =>
  merk(
    z.string().regex(/^[A-Za-z0-9._-]{1,60}$/),
    `${omschrijving} Letters, cijfers, punt, - en _; hoogstens 60.`,
    {
      klasse: 'proces',
    },
  ).optional();

/** An identifier that other fields of the case refer to. */
export const id = verwijsbaar;

export const verwijzing = verwijsbaar;

export const groep = <V extends z.core.$ZodShape>(omschrijving: string, velden: V) =>
  z.strictObject(velden).describe(omschrijving);

export const lijst = <S extends z.ZodType>(omschrijving: string, item: S) =>
  z.array(item).max(5000).describe(omschrijving).optional();
