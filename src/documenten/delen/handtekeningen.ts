import type { z } from 'zod';
import type { Stuk } from '../../feiten/stukken.ts';
import type { Pointer } from '../../regels/regel.ts';
import type { Kennis } from './kennis.ts';
import { naamVan } from './naam.ts';
import { alsFunctie, handtekeningSchema, maakHandtekening } from './ondertekening.ts';
import type { Pen } from './pen.ts';
import { groep } from './veld.ts';

type Handtekening = z.infer<ReturnType<typeof handtekeningSchema>>;

/** Where employer and employee sign. */
export const handtekeningenSchema = groep('Ondertekening.', {
  werkgever: handtekeningSchema('de werkgever'),
  werknemer: handtekeningSchema('de werknemer'),
});

export const maakHandtekeningen = (
  stuk: Stuk | undefined,
  veld: Pointer,
  kennis: Kennis,
  pen: Pen,
): z.infer<typeof handtekeningenSchema> => ({
  werkgever: maakWerkgeverTekent(stuk, veld, kennis, pen),
  werknemer: maakWerknemerTekent(stuk, veld, kennis, pen),
});

export const maakWerkgeverTekent = (
  stuk: Stuk | undefined,
  veld: Pointer,
  { zaak }: Kennis,
  pen: Pen,
): Handtekening => maakHandtekening(stuk, veld, 'werkgever', zaak.werkgever?.contactpersoon ?? {}, pen);

export const maakWerknemerTekent = (
  stuk: Stuk | undefined,
  veld: Pointer,
  { zaak, toen }: Kennis,
  pen: Pen,
): Handtekening =>
  maakHandtekening(
    stuk,
    veld,
    'werknemer',
    { naam: naamVan(zaak.werknemer), functie: alsFunctie(toen.dienstverband?.functie?.naam) },
    pen,
  );
