import type { z } from 'zod';
import type { Datum } from '../../kern/datum.ts';
import { somOp } from '../../kern/opsomming.ts';
import type { Dossierstuk } from '../../feiten/rivstukken.ts';
import { alsDag, alsTekst, type Pen } from './pen.ts';
import { dag, getal, groep, lijst, tekst } from './veld.ts';
import { meervoudVan } from './stukken-per-soort.ts';
import { stuktitel } from './verslag.ts';
import { PARTIJ } from './woorden.ts';

const PARTIJEN = ['werkgever', 'werknemer', 'bedrijfsarts', 'arbeidsdeskundige', 'bureau'] as const;

const tekenSchema = lijst(
  'Wie tekende, of wat daarvoor in de plaats is vastgelegd.',
  groep('Ondertekening.', {
    wie: tekst('Wie op dezelfde dag tekenden.'),
    op: dag('Datum van ondertekening, als dat niet de dag van het stuk is.'),
    geweigerdOp: dag('Datum waarop is vastgelegd dat deze partij niet tekent.'),
    onbereikbaarOp: dag('Datum waarop is vastgelegd dat deze partij niet te bereiken was.'),
    ontbreekt: tekst('Teken dat de ondertekening ontbreekt.'),
  }),
);

export const verwijzingSchema = groep('Stukken van één soort.', {
  naam: tekst('Naam van het stuk, of van de soort als het er meer zijn.'),
  nummers: tekst('De nummers in de lijst van stukken, zoals “stukken 2 tot en met 15”.'),
});

export const stukkenlijstSchema = lijst(
  'De vastgestelde stukken.',
  groep('Stuk.', {
    nummer: getal('Volgnummer in deze lijst.'),
    naam: tekst('Naam van het stuk.'),
    op: dag('Datum van het stuk.'),
    kenmerk: tekst('Kenmerk van het stuk.'),
    getekend: tekenSchema,
    bestand: tekst('Bestand in de zaakmap.'),
    paginas: getal('Aantal bladzijden.'),
  }),
);

/** Where in the list of pieces these stand, those of one kind together. */
export function maakVerwijzingen(
  stukken: readonly Dossierstuk[],
  lijst: readonly Dossierstuk[],
): z.infer<typeof verwijzingSchema>[] {
  const nummer = new Map(lijst.map(({ plek }, i) => [plek, i + 1]));
  const perSoort = new Map<Dossierstuk['soort'], Dossierstuk[]>();
  for (const stuk of stukken) perSoort.set(stuk.soort, [...(perSoort.get(stuk.soort) ?? []), stuk]);
  return [...perSoort].map(([soort, delen]) => {
    const nummers = delen.map(({ plek }) => nummer.get(plek) ?? 0);
    const [eerste] = delen;
    return {
      naam: delen.length === 1 && eerste ? stuktitel(eerste) : meervoudVan(soort),
      nummers: `${nummers.length === 1 ? 'stuk' : 'stukken'} ${reeks(nummers)}`,
    };
  });
}

/** `3`, `3 en 4`, `3 tot en met 6`, or each when some between are others. */
function reeks(nummers: readonly number[]): string {
  const eerste = nummers[0] ?? 0;
  const opRij = nummers.every((nummer, i) => nummer === eerste + i);
  return opRij && nummers.length > 2
    ? `${eerste} tot en met ${nummers.at(-1) ?? eerste}`
    : somOp(nummers.map(String));
}

export const maakStukkenlijst = (
  stukken: readonly Dossierstuk[],
  pen: Pen,
): z.infer<typeof stukkenlijstSchema> =>
  stukken.map((dossierstuk, i) => {
    const { kenmerk, bijlage } = dossierstuk.stuk;
    return {
      nummer: i + 1,
      naam: stuktitel(dossierstuk),
      op: alsDag(dossierstuk.stuk.opgesteldOp),
      getekend: maakGetekend(dossierstuk, pen),
      kenmerk: alsTekst(kenmerk),
      bestand: alsTekst(bijlage?.bestand),
      paginas: bijlage?.paginas ?? null,
    };
  });

/** Who signed, by day, and what was recorded where somebody did not; last what is missing. */
function maakGetekend({ plek, stuk }: Dossierstuk, pen: Pen): z.infer<typeof tekenSchema> {
  const leeg = { wie: null, op: null, geweigerdOp: null, onbereikbaarOp: null, ontbreekt: null };
  const opDag = new Map<Datum, string[]>();
  const zonder: z.infer<typeof tekenSchema> = [];
  for (const partij of PARTIJEN) {
    const { ondertekendOp: op, geweigerd, onbereikbaar } = stuk.ondertekening?.[partij] ?? {};
    const wie = PARTIJ[partij];
    if (op) opDag.set(op, [...(opDag.get(op) ?? []), wie]);
    else if (geweigerd?.vastgelegdOp)
      zonder.push({ ...leeg, wie, geweigerdOp: alsDag(geweigerd.vastgelegdOp) });
    else if (onbereikbaar?.vastgelegdOp)
      zonder.push({ ...leeg, wie, onbereikbaarOp: alsDag(onbereikbaar.vastgelegdOp) });
    else {
      const ontbreekt = pen.mist(`${plek}/stuk/ondertekening/${partij}`);
      if (ontbreekt) zonder.push({ ...leeg, ontbreekt });
    }
  }
  const getekend = [...opDag].map(([op, wie]) => ({
    ...leeg,
    wie: somOp(wie),
    op: op === stuk.opgesteldOp ? null : alsDag(op),
  }));
  return [...getekend, ...zonder];
}
