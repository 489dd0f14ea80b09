import type { z } from 'zod';
import type { Stuk } from '../../feiten/stukken.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { alsDag, zegtIets, type Pen } from './pen.ts';
import { dag, janee, lijst, misschien, tekst } from './veld.ts';
import { EINDRESULTAAT, REDEN_NIET_ZINVOL } from './woorden.ts';

type Rapportage = NonNullable<NonNullable<Zaak['spoor2']>['rapportages']>[number];

export const eindadviesSchema = misschien('Resultaat en advies aan het eind van het traject.', {
  resultaat: tekst('Resultaat, als zin.'),
  tweedeTrajectZinvol: janee('Een tweede traject is zinvol.'),
  redenen: lijst('Waarom een tweede traject niet zinvol is.', tekst('Reden in enkele woorden.')),
  reden: tekst('Toelichting op het advies.'),
});

export function maakEindadvies(
  { eindadvies }: Rapportage,
  veld: `/spoor2/rapportages/${number}`,
  pen: Pen,
): z.infer<typeof eindadviesSchema> {
  const plek = `${veld}/eindadvies` as const;
  const uit = {
    resultaat: pen.woord(eindadvies?.resultaat, EINDRESULTAAT, `${plek}/resultaat`),
    tweedeTrajectZinvol: pen.janee(eindadvies?.tweedeTrajectZinvol, `${plek}/tweedeTrajectZinvol`),
    redenen: (eindadvies?.redenNietZinvol ?? []).map((reden) => REDEN_NIET_ZINVOL[reden]),
    reden: pen.tekst(eindadvies?.reden, `${plek}/reden`),
  };
  return eindadvies || zegtIets(uit) ? uit : null;
}

/** The employer may sign for having seen a report of the bureau; what counts is the reaction. */
export const gezienSchema = misschien('De werkgever tekende voor gezien.', {
  naam: tekst('Naam.'),
  functie: tekst('Functie.'),
  op: dag('Datum.'),
});

export function maakGezien(stuk: Stuk | undefined): z.infer<typeof gezienSchema> {
  const h = stuk?.ondertekening?.werkgever;
  return h?.ondertekendOp
    ? { naam: h.naam ?? null, functie: h.functie ?? null, op: alsDag(h.ondertekendOp) }
    : null;
}
