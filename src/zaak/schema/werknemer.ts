import { z } from 'zod';
import {
  code,
  datum,
  feit,
  geheel,
  groep,
  janee,
  kenmerken,
  keuze,
  keuzes,
  kort,
  lijst,
  tekst,
  teksten,
  weekuren,
} from './veld.ts';

const bsnSchema = z
  .string()
  .regex(/^\d{8,9}$/)
  .describe(
    'Burgerservicenummer: negen cijfers die de 11-proef doorstaan. Gebruik in voorbeelden een fictief nummer.',
  );
kenmerken.add(bsnSchema, { klasse: 'bsn' });

export const adres = groep('Adres.', {
  straat: kort('Straat en huisnummer.', 'contact'),
  postcode: code(/^[1-9]\d{3} ?[A-Z]{2}$/, 'Postcode, zoals 3511 AB.', 'contact').optional(),
  plaats: kort('Plaats.', 'contact'),
}).optional();

export const werknemer = groep('De zieke werknemer.', {
  voorletters: kort('Voorletters.', 'identiteit'),
  tussenvoegsel: kort('Tussenvoegsel.', 'identiteit'),
  achternaam: kort('Achternaam.', 'identiteit'),
  aanhef: keuze(['mevrouw', 'de heer', 'geen'], 'Aanspreekvorm.', 'identiteit'),
  geboortedatum: datum('Geboortedatum.', 'identiteit'),
  bsn: bsnSchema.optional(),
  personeelsnummer: kort('Personeelsnummer; nooit het BSN.', 'identiteit'),
  adres,
  telefoon: kort('Telefoonnummer.', 'contact'),
  email: kort('E-mailadres.', 'contact'),
  aowDatum: datum('Datum waarop de AOW-leeftijd wordt bereikt.', 'identiteit'),
  bekwaamheden: groep('Bekwaamheden van de werknemer.', {
    opleidingen: lijst(
      'Opleidingen en cursussen.',
      groep('Opleiding of cursus.', {
        naam: kort('Naam van de opleiding.'),
        niveau: kort('Niveau, in woorden.'),
        niveaucode: keuze(
          ['basisonderwijs', 'vmbo', 'havo', 'vwo', 'mbo1', 'mbo2', 'mbo3', 'mbo4', 'hbo', 'wo', 'cursus'],
          'Niveau.',
        ),
        jaar: geheel(1940, 2199, 'Jaar van afronding.'),
        diploma: janee('Met diploma afgerond.'),
      }),
    ),
    werkervaring: lijst(
      'Werkervaring.',
      groep('Werkervaring.', {
        functie: kort('Functie.'),
        werkgever: kort('Werkgever.'),
        vanJaar: geheel(1940, 2199, 'Van, jaar.'),
        totJaar: geheel(1940, 2199, 'Tot en met, jaar.'),
      }),
    ),
    vaardigheden: teksten('Vaardigheden.'),
    rijbewijzen: teksten('Rijbewijzen, in woorden.'),
    rijbewijscategorieen: keuzes(
      ['AM', 'A1', 'A2', 'A', 'B', 'BE', 'C1', 'C1E', 'C', 'CE', 'D1', 'D1E', 'D', 'DE', 'T'],
      'Categorieën van het rijbewijs.',
    ),
    talen: teksten('Talen.'),
  }).optional(),
  verplichtingenMeegedeeldOp: feit(
    'Datum waarop de werknemer op zijn verplichtingen is gewezen (art. 7:660a BW).',
  ),
  andereDienstverbanden: lijst(
    'Dienstverbanden bij andere werkgevers.',
    groep('Ander dienstverband.', {
      werkgever: kort('Naam van de andere werkgever.', 'identiteit'),
      urenPerWeek: weekuren('Omvang.', 'proces'),
      ookZiekgemeld: janee('De werknemer is ook daar ziek gemeld.'),
      afstemming: tekst('Hoe de re-integratie is afgestemd.'),
    }),
  ),
}).optional();
