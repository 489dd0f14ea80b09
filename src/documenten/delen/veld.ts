import { z } from 'zod';
import { Afbeelding, Bedrag, DatumWaarde, Ontbreekt, type Soort } from '../../kern/waarden.ts';

type Vorm = Readonly<Record<string, z.ZodType>>;

interface Kenmerk {
  readonly soort: Soort;
  readonly velden?: Vorm;
  readonly item?: z.ZodType;
}

const kenmerken = new WeakMap<z.ZodType, Kenmerk>();

function merk<S extends z.ZodType>(schema: S, omschrijving: string, kenmerk: Kenmerk): S {
  const beschreven = schema.describe(omschrijving);
  kenmerken.set(beschreven, kenmerk);
  return beschreven;
}

// A value that must be there and is not, or does not apply, is still a value: views are total.
const leeg = z.union([z.instanceof(Ontbreekt), z.null()]);

export const tekst = (omschrijving: string) =>
  merk(z.union([z.string(), leeg]), omschrijving, { soort: 'tekst' });

export const dag = (omschrijving: string) =>
  merk(z.union([z.instanceof(DatumWaarde), leeg]), omschrijving, { soort: 'datum' });

export const getal = (omschrijving: string) =>
  merk(z.union([z.number(), leeg]), omschrijving, { soort: 'getal' });

export const bedrag = (omschrijving: string) =>
  merk(z.union([z.instanceof(Bedrag), leeg]), omschrijving, { soort: 'bedrag' });

export const janee = (omschrijving: string) =>
  merk(z.union([z.boolean(), leeg]), omschrijving, { soort: 'janee' });

/** Yes or no that riv itself decides: always known. */
export const vlag = (omschrijving: string) => merk(z.boolean(), omschrijving, { soort: 'janee' });

/** A picture; `null` when there is none. */
export const beeld = (omschrijving: string) =>
  merk(z.instanceof(Afbeelding).nullable(), omschrijving, { soort: 'afbeelding' });

/** A list; `Ontbreekt` when it must have items and has none. */
export const lijst = <S extends z.ZodType>(omschrijving: string, item: S) =>
  merk(z.union([z.array(item), z.instanceof(Ontbreekt)]), omschrijving, { soort: 'lijst', item });

export const groep = <const V extends Vorm>(omschrijving: string, velden: V) =>
  merk(z.strictObject(velden), omschrijving, { soort: 'groep', velden });

/** A group that does not apply to every case; `null` then, so that its section vanishes. */
export const misschien = <const V extends Vorm>(omschrijving: string, velden: V) =>
  merk(z.strictObject(velden).nullable(), omschrijving, { soort: 'groep', velden });

/** One line of the field catalogue: `activiteiten[].wat`. */
export interface Catalogusregel {
  readonly pad: string;
  readonly soort: Soort;
  readonly omschrijving: string;
}

/** Every path that a template may use with this view, in order; `[]` steps into the items of a list. */
export function catalogus(schema: z.ZodType, pad = ''): Catalogusregel[] {
  const kenmerk = kenmerken.get(schema);
  if (!kenmerk) throw new Error(`a view field without description: ${pad}`);
  const { soort, velden, item } = kenmerk;
  const zelf: Catalogusregel[] = pad === '' ? [] : [{ pad, soort, omschrijving: schema.description ?? '' }];
  if (item) return [...zelf, ...catalogus(item, `${pad}[]`)];
  return [
    ...zelf,
    ...Object.entries(velden ?? {}).flatMap(([naam, veld]) =>
      catalogus(veld, pad === '' ? naam : `${pad}.${naam}`),
    ),
  ];
}
