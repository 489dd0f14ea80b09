import type { z } from 'zod';
import type { Documentgrond } from '../document.ts';
import type { Kennis } from './kennis.ts';
import { naamVan } from './naam.ts';
import { eersteZiektedagOp, maakBsn } from './partijen.ts';
import type { Pen } from './pen.ts';
import { dag, groep, tekst } from './veld.ts';

/** Whose case it is, in a few lines: for what is not sent to UWV as a piece of its own. */
export const wieSchema = groep('Om wie het gaat.', {
  naam: tekst('Naam van de werknemer.'),
  geboortedatum: dag('Geboortedatum.'),
  bsn: tekst(
    'Burgerservicenummer; in het exemplaar voor de werkgever zijn alleen de laatste cijfers te lezen.',
  ),
  functie: tekst('Functie.'),
  werkgever: tekst('Naam van de werkgever.'),
  eersteZiektedag: dag('Eerste ziektedag.'),
});

export function maakWie(grond: Documentgrond, kennis: Kennis, pen: Pen): z.infer<typeof wieSchema> {
  const { werknemer, werkgever, dienstverband } = kennis.toen;
  return {
    naam: naamVan(werknemer) ?? pen.mist('/werknemer/achternaam'),
    geboortedatum: pen.dag(werknemer?.geboortedatum, '/werknemer/geboortedatum'),
    bsn: maakBsn(grond, pen),
    functie: pen.tekst(dienstverband?.functie?.naam, '/dienstverband/functie/naam'),
    werkgever: pen.tekst(werkgever?.naam, '/werkgever/naam'),
    eersteZiektedag: pen.dag(eersteZiektedagOp(kennis), '/ziekte/eersteZiektedag'),
  };
}
