import { ROLLEN } from './keuzelijsten.ts';
import { anker, code, feitdata, geheel, groep, janee, keuze, kort, lijst, tekst } from './veld.ts';

export const persoon = (omschrijving: string) =>
  groep(omschrijving, {
    naam: kort('Naam.', 'identiteit'),
    functie: kort('Functie.'),
    organisatie: kort('Organisatie waarvoor deze persoon werkt.'),
    telefoon: kort('Telefoonnummer.', 'contact'),
    email: kort('E-mailadres.', 'contact'),
  });

const handtekening = (partij: string) =>
  groep(`Ondertekening door ${partij}, of de vastgelegde weigering.`, {
    naam: kort('Naam van de ondertekenaar.', 'identiteit'),
    functie: kort('Functie van de ondertekenaar.'),
    ondertekendOp: anker('Datum van ondertekening.'),
    geweigerd: groep('Weigering om te tekenen, vastgelegd.', {
      vastgelegdOp: anker('Datum waarop de weigering is vastgelegd.'),
      reden: tekst('Reden die voor de weigering is gegeven.'),
      uitnodigingen: feitdata('Data waarop om ondertekening is gevraagd.'),
    }).optional(),
    onbereikbaar: groep('De partij was niet bereikbaar om te tekenen.', {
      vastgelegdOp: anker('Datum waarop dit is vastgelegd.'),
      toelichting: tekst('Wat is gedaan om de partij te bereiken.'),
    }).optional(),
  }).optional();

/** The piece of paper as such, apart from what it says. The same for every document of the case. */
export const stuk = groep(
  'Het stuk zelf, los van de inhoud. Alleen een vastgesteld stuk met een datum telt als aanwezig.',
  {
    status: keuze(['concept', 'vastgesteld', 'vervallen'], 'Stand van het stuk.'),
    opgesteldOp: anker('Datum van opstellen.'),
    opstellers: lijst(
      'Wie het stuk hebben opgesteld.',
      groep('Opsteller.', {
        rol: keuze(ROLLEN, 'Rol van de opsteller.'),
        naam: kort('Naam.', 'identiteit'),
        functie: kort('Functie.'),
      }),
    ),
    ondertekening: groep('Ondertekening per partij.', {
      werkgever: handtekening('de werkgever'),
      werknemer: handtekening('de werknemer'),
      bedrijfsarts: handtekening('de bedrijfsarts'),
      arbeidsdeskundige: handtekening('de arbeidsdeskundige'),
      bureau: handtekening('het re-integratiebureau'),
    }).optional(),
    verstrekkingen: lijst(
      'Aan wie een afschrift is gegeven en wanneer.',
      groep('Verstrekking van een afschrift.', {
        aan: keuze(ROLLEN, 'Ontvanger.'),
        op: anker('Datum van verstrekking.'),
        wijze: keuze(['uitgereikt', 'post', 'e-mail', 'portaal'], 'Wijze van verstrekking.'),
      }),
    ),
    bijlage: groep('Het bestand van het stuk in de zaakmap.', {
      bestand: kort('Pad van het bestand, ten opzichte van de zaakmap.'),
      sha256: code(/^[0-9a-f]{64}$/, 'SHA-256 van het bestand.').optional(),
      paginas: geheel(1, 10_000, 'Aantal pagina’s.'),
    }).optional(),
    afzonderlijkHerkenbaar: janee(
      'Het stuk is als afzonderlijk element herkenbaar (eigen kop of eigen bestand).',
    ),
    bsnVermeld: janee('Het BSN staat op het stuk.'),
    naamVolgensUwv: janee('Het stuk draagt de naam die UWV ervoor gebruikt.'),
    formulierUwv: janee('Het stuk is gemaakt op het formulier van UWV.'),
    kenmerk: kort('Kenmerk of versie van het stuk.'),
  },
).optional();

export const deelnemers = lijst(
  'Wie erbij waren.',
  groep('Deelnemer.', {
    rol: keuze(ROLLEN, 'Rol.'),
    naam: kort('Naam.', 'identiteit'),
  }),
);

/** A joint, reasoned departure from a term of art. 2 or 4 of the Regeling procesgang (art. 5). */
export const termijnafwijking = groep(
  'Gemotiveerde afwijking van een termijn door werkgever en werknemer samen (art. 5 Regeling procesgang).',
  {
    reden: tekst('Reden van de afwijking.'),
    instemmingWerkgever: janee('De werkgever stemt in.'),
    instemmingWerknemer: janee('De werknemer stemt in.'),
    vastgelegdOp: anker('Datum waarop de afwijking is vastgelegd.'),
  },
).optional();
