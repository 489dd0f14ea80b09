import { persoon } from './stuk.ts';
import {
  anker,
  code,
  geheel,
  groep,
  janee,
  keuze,
  keuzes,
  kort,
  lijst,
  tekst,
  teksten,
  verwijzing,
} from './veld.ts';

export const arbodienst = groep('Arbodienst en bedrijfsarts.', {
  naam: kort('Naam van de arbodienst, of van de praktijk van de bedrijfsarts.'),
  bedrijfsarts: persoon('De bedrijfsarts.').optional(),
  bigNummer: code(/^\d{11}$/, 'BIG-nummer van de bedrijfsarts.', 'identiteit').optional(),
  onderVerantwoordelijkheidVan: kort(
    'Bedrijfsarts onder wiens verantwoordelijkheid is gewerkt.',
    'identiteit',
  ),
  geregistreerd: janee('De bedrijfsarts is als bedrijfsarts geregistreerd.'),
  contract: groep('Overeenkomst met de arbodienst of bedrijfsarts (art. 14 Arbowet).', {
    sinds: anker('Eerste dag van de overeenkomst.'),
    betrokkenBij: teksten('Waarbij de bedrijfsarts is betrokken, in woorden.'),
    betrokkenBijStukken: keuzes(
      ['planVanAanpak', 'evaluatie', 'reintegratieverslag'],
      'Waarbij de bedrijfsarts is betrokken (art. 25 lid 5 WIA).',
    ),
  }).optional(),
  melding: groep('Melding van de ziekte aan de arbodienst (art. 2 lid 1 Regeling procesgang).', {
    datum: anker('Datum van de melding.'),
  }).optional(),
  geweigerdeVerrichtingen: lijst(
    'Door de bedrijfsarts gevraagd onderzoek of consult dat de werkgever niet mogelijk maakte.',
    groep('Geweigerde verrichting.', {
      gevraagdOp: anker('Datum van het verzoek.'),
      reden: tekst('Reden van de werkgever.'),
    }),
  ),
  spreekuurafspraak: groep('Afgesproken tijd tussen twee spreekuren, als die langer is dan gebruikelijk.', {
    vastgelegdOp: anker('Datum waarop dit is afgesproken.'),
    intervalDagen: geheel(1, 400, 'Afgesproken tijd tussen twee spreekuren. Dagen.'),
    stabieleSituatie: janee('De situatie is volgens de bedrijfsarts stabiel.', 'functioneel'),
    reden: tekst('Reden, in werktermen.', 'functioneel'),
  }).optional(),
  spreekuren: lijst(
    'Contacten van de bedrijfsarts met de werknemer (art. 4 lid 4 Regeling procesgang).',
    groep('Spreekuur of ander contact.', {
      datum: anker('Datum.'),
      vorm: keuze(['spreekuur', 'telefonisch', 'beeldbellen', 'huisbezoek'], 'Vorm.'),
      verschenen: janee('De werknemer is verschenen.'),
      adviesId: verwijzing('advies', 'Id van het advies dat uit dit contact volgde.'),
    }),
  ),
}).optional();

export const casemanager = groep(
  'Casemanager: begeleidt de activiteiten en verzorgt het contact (art. 4 lid 2 onder c).',
  {
    naam: kort('Naam.', 'identiteit'),
    functie: kort('Functie.'),
    organisatie: kort('Organisatie.'),
    telefoon: kort('Telefoonnummer.', 'contact'),
    email: kort('E-mailadres.', 'contact'),
    aangewezenOp: anker('Datum van aanwijzing.'),
    werktVoor: keuze(
      ['werkgever', 'arbodienst', 'externBureau'],
      'Voor wie de casemanager werkt; dat bepaalt wat hij mag zien.',
    ),
    toegangMedischeGegevens: janee('Heeft toegang tot medische gegevens; dat mag niet.', 'intern'),
  },
).optional();
