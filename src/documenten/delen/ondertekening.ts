import type { z } from 'zod';
import type { Stuk } from '../../feiten/stukken.ts';
import type { Pointer } from '../../regels/regel.ts';
import { alsDag, type Pen } from './pen.ts';
import { dag, groep, lijst, tekst } from './veld.ts';

export type Tekenaar = 'werkgever' | 'werknemer' | 'bureau';

/** One party's place to sign, or what was recorded instead. */
export const handtekeningSchema = (partij: string) =>
  groep(`Ondertekening door ${partij}.`, {
    naam: tekst('Naam van de ondertekenaar.'),
    functie: tekst('Functie van de ondertekenaar.'),
    ondertekendOp: dag('Datum van ondertekening.'),
    ontbreekt: tekst('Teken dat de ondertekening ontbreekt.'),
    geweigerdOp: dag('Datum waarop is vastgelegd dat deze partij niet tekent.'),
    redenWeigering: tekst('Reden die voor de weigering is gegeven.'),
    uitnodigingen: lijst('Data waarop om ondertekening is gevraagd.', dag('Datum.')),
    onbereikbaarOp: dag('Datum waarop is vastgelegd dat deze partij niet te bereiken was.'),
    toelichtingOnbereikbaar: tekst('Wat is gedaan om deze partij te bereiken.'),
  });

/** Signed, or recorded that and why there is no signature. */
export function isGetekend(stuk: Stuk | undefined, partij: Tekenaar): boolean {
  const h = stuk?.ondertekening?.[partij];
  return [h?.ondertekendOp, h?.geweigerd?.vastgelegdOp, h?.onbereikbaar?.vastgelegdOp].some(Boolean);
}

/** `bekend` names who will sign as long as nobody has. */
export function maakHandtekening(
  stuk: Stuk | undefined,
  veld: Pointer,
  partij: Tekenaar,
  bekend: { readonly naam?: string | null | undefined; readonly functie?: string | undefined },
  pen: Pen,
): z.infer<ReturnType<typeof handtekeningSchema>> {
  const h = stuk?.ondertekening?.[partij];
  const plek = `${veld}/stuk/ondertekening/${partij}` as const;
  return {
    naam: pen.tekst(h?.naam ?? bekend.naam ?? undefined, `${plek}/naam` as Pointer),
    functie: pen.tekst(h?.functie ?? bekend.functie, `${plek}/functie` as Pointer),
    ondertekendOp: alsDag(h?.ondertekendOp),
    ontbreekt: pen.mist(plek),
    geweigerdOp: alsDag(h?.geweigerd?.vastgelegdOp),
    redenWeigering: h?.geweigerd?.reden ?? null,
    uitnodigingen: (h?.geweigerd?.uitnodigingen ?? []).map(alsDag),
    onbereikbaarOp: alsDag(h?.onbereikbaar?.vastgelegdOp),
    toelichtingOnbereikbaar: h?.onbereikbaar?.toelichting ?? null,
  };
}

/** The name of a job as it stands after a person's: `servicemonteur`; a word with more capitals keeps them. */
export const alsFunctie = (functie: string | undefined): string | undefined =>
  functie?.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
