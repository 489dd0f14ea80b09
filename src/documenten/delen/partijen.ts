import type { z } from 'zod';
import { maskeerBsn, vulAan } from '../../kern/bsn.ts';
import type { Datum } from '../../kern/datum.ts';
import type { Ontbreekt } from '../../kern/waarden.ts';
import { magZien } from '../../zaak/edities.ts';
import type { Documentgrond } from '../document.ts';
import { isLater, type Kennis } from './kennis.ts';
import { achternaamVan } from './naam.ts';
import type { Pen } from './pen.ts';
import { dag, groep, tekst } from './veld.ts';

/** Who the case is about and who guides it. No address of the employee: no reader of these documents needs it. */
export const partijenSchema = groep('De betrokkenen.', {
  werknemer: groep('De werknemer.', {
    aanhef: tekst('Mevrouw of de heer.'),
    voorletters: tekst('Voorletters.'),
    achternaam: tekst('Achternaam met tussenvoegsel.'),
    geboortedatum: dag('Geboortedatum.'),
    bsn: tekst(
      'Burgerservicenummer; in het exemplaar voor de werkgever zijn alleen de laatste cijfers te lezen.',
    ),
    personeelsnummer: tekst('Personeelsnummer.'),
  }),
  werkgever: groep('De werkgever.', {
    naam: tekst('Naam van het bedrijf.'),
    formeleWerkgever: tekst('Formele werkgever, als dat een ander is.'),
    loonheffingennummer: tekst('Loonheffingennummer.'),
    contactpersoon: tekst('Contactpersoon.'),
    functie: tekst('Functie van de contactpersoon.'),
    telefoon: tekst('Telefoonnummer van de contactpersoon.'),
    email: tekst('E-mailadres van de contactpersoon.'),
  }),
  arbodienst: groep('Bedrijfsarts of arbodienst.', {
    bedrijfsarts: tekst('Naam van de bedrijfsarts.'),
    naam: tekst('Naam van de arbodienst of praktijk.'),
    onderVerantwoordelijkheidVan: tekst('Bedrijfsarts onder wiens verantwoordelijkheid is gewerkt.'),
  }),
  casemanager: groep('De casemanager.', {
    naam: tekst('Naam.'),
    functie: tekst('Functie, als die iets anders zegt dan casemanager.'),
    organisatie: tekst('Organisatie.'),
    telefoon: tekst('Telefoonnummer.'),
    email: tekst('E-mailadres.'),
  }),
  eersteZiektedag: dag('Eerste ziektedag.'),
  eindeDienstverband: dag('Laatste dag van het dienstverband, als die bekend is.'),
});

export function maakPartijen(grond: Documentgrond, kennis: Kennis, pen: Pen): z.infer<typeof partijenSchema> {
  const { werknemer, werkgever, arbodienst, casemanager } = kennis.toen;
  const contact = werkgever?.contactpersoon;
  return {
    werknemer: {
      aanhef: werknemer?.aanhef && werknemer.aanhef !== 'geen' ? werknemer.aanhef : null,
      voorletters: pen.tekst(werknemer?.voorletters, '/werknemer/voorletters'),
      achternaam: pen.tekst(achternaamVan(werknemer) ?? undefined, '/werknemer/achternaam'),
      geboortedatum: pen.dag(werknemer?.geboortedatum, '/werknemer/geboortedatum'),
      bsn: maakBsn(grond, pen),
      personeelsnummer: pen.tekst(werknemer?.personeelsnummer, '/werknemer/personeelsnummer'),
    },
    werkgever: {
      naam: pen.tekst(werkgever?.naam, '/werkgever/naam'),
      formeleWerkgever: pen.tekst(werkgever?.formeleWerkgever, '/werkgever/formeleWerkgever'),
      loonheffingennummer: pen.tekst(werkgever?.loonheffingennummer, '/werkgever/loonheffingennummer'),
      contactpersoon: pen.tekst(contact?.naam, '/werkgever/contactpersoon/naam'),
      functie: pen.tekst(contact?.functie, '/werkgever/contactpersoon/functie'),
      telefoon: pen.telefoon(contact?.telefoon, '/werkgever/contactpersoon/telefoon'),
      email: pen.tekst(contact?.email, '/werkgever/contactpersoon/email'),
    },
    arbodienst: {
      bedrijfsarts: pen.tekst(arbodienst?.bedrijfsarts?.naam, '/arbodienst/bedrijfsarts/naam'),
      naam: pen.tekst(arbodienst?.naam, '/arbodienst/naam'),
      onderVerantwoordelijkheidVan: pen.tekst(
        arbodienst?.onderVerantwoordelijkheidVan,
        '/arbodienst/onderVerantwoordelijkheidVan',
      ),
    },
    casemanager: {
      naam: pen.tekst(casemanager?.naam, '/casemanager/naam'),
      functie: isCasemanager(casemanager?.functie)
        ? null
        : pen.tekst(casemanager?.functie, '/casemanager/functie'),
      organisatie: pen.tekst(casemanager?.organisatie, '/casemanager/organisatie'),
      telefoon: pen.telefoon(casemanager?.telefoon, '/casemanager/telefoon'),
      email: pen.tekst(casemanager?.email, '/casemanager/email'),
    },
    eersteZiektedag: pen.dag(eersteZiektedagOp(kennis), '/ziekte/eersteZiektedag'),
    eindeDienstverband: pen.dag(eindeDienstverbandOp(kennis), '/dienstverband/einde'),
  };
}

/** What the row already says is no function to print. */
const isCasemanager = (functie: string | undefined): boolean =>
  functie?.trim().toLowerCase() === 'casemanager';

/** Before a correction was passed on, the day was the one given earlier. */
export function eersteZiektedagOp(kennis: Kennis): Datum | undefined {
  const { ziekte } = kennis.zaak;
  if (isLater(ziekte?.correctie?.doorgegevenAanUwvOp, kennis) && ziekte?.correctie?.eerder)
    return ziekte.correctie.eerder;
  return ziekte?.eersteZiektedagVastgesteldDoorUwv ?? ziekte?.eersteZiektedag;
}

/** Of a contract without an end, the end is known from the day it was announced. */
export function eindeDienstverbandOp({ toen: { dienstverband: d }, dag }: Kennis): Datum | undefined {
  const isBekend = d?.soort !== 'onbepaaldeTijd' || d.einddatumAangekondigdOp !== undefined;
  return isBekend || (d.einde ?? dag) <= dag ? d?.einde : undefined;
}

export function maakBsn({ zaak, editie }: Documentgrond, pen: Pen): string | Ontbreekt | null {
  const bsn = zaak.werknemer?.bsn;
  if (magZien(editie, 'bsn')) return bsn === undefined ? pen.mist('/werknemer/bsn') : vulAan(bsn);
  return bsn === undefined ? null : maskeerBsn(bsn);
}
