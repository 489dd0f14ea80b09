import { z } from 'zod';
import { persoon } from './stuk.ts';
import {
  anker,
  bedrag,
  code,
  datum,
  feit,
  geheel,
  groep,
  janee,
  kenmerken,
  keuze,
  kort,
  lijst,
  tekst,
  teksten,
  verwijzing,
  weekuren,
} from './veld.ts';

const bsnSchema = z
  .string()
  .regex(/^\d{8,9}$/)
  .describe(
    'Burgerservicenummer: negen cijfers die de 11-proef doorstaan. Gebruik in voorbeelden een fictief nummer.',
  );
kenmerken.add(bsnSchema, { klasse: 'bsn' });

const adres = groep('Adres.', {
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
        niveau: kort('Niveau.'),
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
    rijbewijzen: teksten('Rijbewijzen.'),
    talen: teksten('Talen.'),
  }).optional(),
  verplichtingenMeegedeeldOp: feit(
    'Datum waarop de werknemer op zijn verplichtingen is gewezen (art. 7:660a BW).',
  ),
  andereDienstverbanden: lijst(
    'Dienstverbanden bij andere werkgevers.',
    groep('Ander dienstverband.', {
      werkgever: kort('Naam van de andere werkgever.'),
      urenPerWeek: weekuren('Omvang.', 'proces'),
      ookZiekgemeld: janee('De werknemer is ook daar ziek gemeld.'),
      afstemming: tekst('Hoe de re-integratie is afgestemd.'),
    }),
  ),
}).optional();

export const functie = groep('De bedongen arbeid.', {
  naam: kort('Naam van de functie.'),
  urenPerWeek: weekuren('Arbeidsduur volgens de arbeidsovereenkomst.', 'proces'),
  taken: teksten('Kerntaken.'),
  werktijden: kort('Werktijden of rooster.'),
  afdeling: kort('Afdeling.'),
  sinds: datum('Werkzaam in deze functie sinds.'),
}).optional();

export const dienstverband = groep('Het dienstverband met de werkgever.', {
  soort: keuze(
    ['onbepaaldeTijd', 'bepaaldeTijd', 'uitzend', 'payroll', 'oproep', 'stage'],
    'Soort dienstverband. Bij uitzend en payroll is de formele werkgever verplicht.',
  ),
  begin: datum('Eerste dag van het dienstverband.'),
  einde: datum('Laatste dag van de dienstbetrekking, als die eindigt of geëindigd is.'),
  laatsteWerkdag: datum('Laatste werkdag, als die afwijkt van de laatste dag van de dienstbetrekking.'),
  einddatumAangekondigdOp: feit('Datum waarop het einde is aangezegd of afgesproken.'),
  wijzeEinde: keuze(
    ['vanRechtswege', 'wederzijdsGoedvinden', 'opzegging', 'ontbinding', 'proeftijd'],
    'Wijze waarop het dienstverband eindigt.',
  ),
  werknemerVerweer: keuze(
    ['verweerGevoerd', 'geenVerweer', 'ingestemd', 'nvt'],
    'Wat de werknemer deed bij de beëindiging.',
  ),
  instemmingDeugdelijkeGrond: janee(
    'De werknemer had een deugdelijke grond om in te stemmen of geen verweer te voeren.',
  ),
  opzegging: groep('Opzegging of verzoek om toestemming.', {
    toestemmingGevraagdOp: feit('Datum van het verzoek om toestemming of ontbinding.'),
    opgezegdOp: feit('Datum van opzegging.'),
  }).optional(),
  functie,
  brutoMaandloon: bedrag('Bruto maandloon vóór de ziekte.'),
  grondslagLoon: tekst(
    'Waarop het loon vóór de ziekte berust: datum en welke toeslagen zijn meegeteld.',
    'loon',
  ),
  caoDeskundige: kort('Deskundige die de cao aanwijst in plaats van UWV (art. 7:629a lid 7 BW).'),
  huishoudelijkPersoneel: janee(
    'Huishoudelijk personeel op minder dan vier dagen per week (art. 7:629 lid 2 BW).',
  ),
  nieuwBedongenArbeid: groep('Passende arbeid is de nieuwe bedongen arbeid geworden.', {
    sinds: anker('Sinds.'),
    onderbouwing: tekst('Waaruit dat blijkt.'),
  }).optional(),
}).optional();

export const werkgever = groep('De werkgever.', {
  naam: kort('Naam van het bedrijf.', 'identiteit'),
  loonheffingennummer: code(
    /^\d{9}L\d{2}$/,
    'Loonheffingennummer, zoals 123456789L01.',
    'identiteit',
  ).optional(),
  kvkNummer: code(/^\d{8}$/, 'KvK-nummer.', 'identiteit').optional(),
  adres,
  contactpersoon: persoon('Contactpersoon bij de werkgever.').optional(),
  formeleWerkgever: kort('Formele werkgever, als dat een ander is (uitzend, payroll).', 'identiteit'),
  eigenrisicodragerZw: janee('De werkgever is eigenrisicodrager voor de Ziektewet.'),
  eigenrisicodragerWga: janee('De werkgever is eigenrisicodrager voor de WGA.'),
  aardBedrijf: groep('Aard van het bedrijf (art. 6 lid 1 onder b Regeling procesgang).', {
    sector: kort('Sector of branche.'),
    activiteiten: tekst('Activiteiten van het bedrijf.'),
    aantalWerknemers: geheel(0, 1_000_000, 'Aantal werknemers.'),
    aantalFuncties: geheel(0, 100_000, 'Aantal verschillende functies.'),
    vestigingen: geheel(0, 10_000, 'Aantal vestigingen.'),
    soortenFuncties: teksten('Soorten functies.'),
    flexibeleKrachten: janee('Er wordt met uitzendkrachten of andere flexibele krachten gewerkt.'),
  }).optional(),
  verzuimvoorschriften: groep('Schriftelijke voorschriften bij ziekte (art. 7:629 lid 6 BW).', {
    schriftelijk: janee('De voorschriften liggen schriftelijk vast.'),
    bekendgemaaktOp: feit('Datum waarop zij aan de werknemer bekend zijn gemaakt.'),
  }).optional(),
  caoSectorMogelijkheden: groep('Mogelijkheden in cao of sector voor werk bij een andere werkgever.', {
    onderzochtOp: anker('Datum van het onderzoek.'),
    uitkomst: tekst('Uitkomst.'),
  }).optional(),
}).optional();

export const arbodienst = groep('Arbodienst en bedrijfsarts.', {
  naam: kort('Naam van de arbodienst, of van de praktijk van de bedrijfsarts.'),
  bedrijfsarts: persoon('De bedrijfsarts.').optional(),
  bigNummer: code(/^\d{11}$/, 'BIG-nummer van de bedrijfsarts.').optional(),
  onderVerantwoordelijkheidVan: kort(
    'Bedrijfsarts onder wiens verantwoordelijkheid is gewerkt.',
    'identiteit',
  ),
  geregistreerd: janee('De bedrijfsarts is als bedrijfsarts geregistreerd.'),
  contract: groep('Overeenkomst met de arbodienst of bedrijfsarts (art. 14 Arbowet).', {
    sinds: feit('Sinds.'),
    betrokkenBij: teksten(
      'Waarbij de bedrijfsarts is betrokken: plan van aanpak, evaluatie, re-integratieverslag.',
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
  spreekuren: lijst(
    'Contacten van de bedrijfsarts met de werknemer (art. 4 lid 4 Regeling procesgang).',
    groep('Spreekuur of ander contact.', {
      datum: anker('Datum.'),
      vorm: keuze(['spreekuur', 'telefonisch', 'beeldbellen', 'huisbezoek'], 'Vorm.'),
      verschenen: janee('De werknemer is verschenen.'),
      adviesId: verwijzing('Id van het advies dat uit dit contact volgde.'),
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
    aangewezenOp: feit('Datum van aanwijzing.'),
    toegangMedischeGegevens: janee('Heeft toegang tot medische gegevens; dat mag niet.', 'intern'),
  },
).optional();
