import type { z } from 'zod';
import { standVan, type MetStuk } from '../../feiten/stukken.ts';
import type { Pointer } from '../../regels/regel.ts';
import type { Editie } from '../../zaak/edities.ts';
import type { Afzender, Documentgrond } from '../document.ts';
import { naamVan } from './naam.ts';
import { isGetekend, type Tekenaar } from './ondertekening.ts';
import { alsDag, alsTelefoon, type Pen } from './pen.ts';
import { beeld, dag, groep, lijst, misschien, tekst, vlag } from './veld.ts';
import { ROL } from './woorden.ts';

/** Whose letterhead it is. */
export const afzenderSchema = misschien('Het bureau dat het stuk maakte.', {
  naam: tekst('Naam van het bureau.'),
  adres: tekst('Adres van het bureau.'),
  telefoon: tekst('Telefoonnummer van het bureau.'),
  email: tekst('E-mailadres van het bureau.'),
  logo: beeld('Logo van het bureau.'),
  handtekening: beeld('Handtekening van het bureau.'),
});

/** What stands at the head and foot of every document. */
export const kopSchema = groep('Kop van het document.', {
  titel: tekst('Titel van het document.'),
  zaaknummer: tekst('Zaaknummer.'),
  kenmerk: tekst('Kenmerk of versie van het stuk.'),
  werknemer: tekst('Naam van de werknemer.'),
  werkgever: tekst('Naam van de werkgever.'),
  opgesteldOp: dag('Datum van opstellen.'),
  dag: dag('Datum van opstellen, en zolang die er niet is de peildatum.'),
  opstellers: lijst(
    'Wie het stuk opstelden.',
    groep('Opsteller.', {
      naam: tekst('Naam van de opsteller.'),
      functie: tekst('Functie van de opsteller.'),
      rol: tekst('Rol van de opsteller.'),
    }),
  ),
  concept: vlag('Het stuk is nog niet vastgesteld en door iedereen ondertekend.'),
  exemplaar: tekst('Voor wie dit exemplaar is.'),
  afzender: afzenderSchema,
});

const EXEMPLAAR: Readonly<Record<Editie, string>> = {
  werkgever: 'exemplaar voor de werkgever',
  werknemer: 'exemplaar voor de werknemer',
  uwv: 'exemplaar voor UWV',
};

/** The head of one piece; `tekenaars` must have signed, or refused on record, before it is more than a draft. */
export function maakKop(
  titel: string,
  { zaak, editie, afzender, peildatum }: Documentgrond,
  document: MetStuk | undefined,
  veld: Pointer,
  tekenaars: readonly Tekenaar[],
  pen: Pen,
): z.infer<typeof kopSchema> {
  const stuk = document?.stuk;
  const plek = `${veld}/stuk` as Pointer & `/${string}`;
  return {
    titel,
    zaaknummer: zaak.zaaknummer,
    kenmerk: pen.tekst(stuk?.kenmerk, `${plek}/kenmerk`),
    werknemer: naamVan(zaak.werknemer) ?? pen.mist('/werknemer/achternaam'),
    werkgever: pen.tekst(zaak.werkgever?.naam, '/werkgever/naam'),
    opgesteldOp: pen.dag(stuk?.opgesteldOp, `${plek}/opgesteldOp`),
    dag: alsDag(stuk?.opgesteldOp ?? peildatum),
    opstellers: pen.lijst(
      stuk?.opstellers,
      `${plek}/opstellers`,
      (opsteller, plaats) => ({
        naam: pen.tekst(opsteller.naam, `${plaats}/naam`),
        functie: pen.tekst(opsteller.functie, `${plaats}/functie`),
        rol: rolNaast(opsteller.functie, pen.woord(opsteller.rol, ROL, `${plaats}/rol`)),
      }),
      'naam',
    ),
    concept: standVan(document) !== 'aanwezig' || !tekenaars.every((partij) => isGetekend(stuk, partij)),
    exemplaar: EXEMPLAAR[editie],
    afzender: maakAfzender(afzender),
  };
}

/** The head of what riv draws up itself on the peildatum, and nobody signs. */
export const maakEigenKop = (
  titel: string,
  { zaak, editie, afzender, peildatum }: Documentgrond,
  pen: Pen,
): z.infer<typeof kopSchema> => ({
  titel,
  zaaknummer: zaak.zaaknummer,
  kenmerk: null,
  werknemer: naamVan(zaak.werknemer) ?? pen.mist('/werknemer/achternaam'),
  werkgever: pen.tekst(zaak.werkgever?.naam, '/werkgever/naam'),
  opgesteldOp: alsDag(peildatum),
  dag: alsDag(peildatum),
  opstellers: [],
  concept: false,
  exemplaar: EXEMPLAAR[editie],
  afzender: maakAfzender(afzender),
});

export const maakAfzender = (afzender: Afzender | undefined): z.infer<typeof afzenderSchema> =>
  afzender
    ? {
        naam: afzender.naam ?? null,
        adres: afzender.adres ?? null,
        telefoon: afzender.telefoon === undefined ? null : alsTelefoon(afzender.telefoon),
        email: afzender.email ?? null,
        logo: afzender.logo ?? null,
        handtekening: afzender.handtekening ?? null,
      }
    : null;

/** The role, unless the function says the same. */
const rolNaast = <R>(functie: string | undefined, rol: R): R | null =>
  typeof rol === 'string' && functie?.trim().toLowerCase() === rol ? null : rol;
