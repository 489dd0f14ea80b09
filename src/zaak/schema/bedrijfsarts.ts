import { belastbaarheid } from './belastbaarheid.ts';
import { OORDELEN_RELATIE } from './keuzelijsten.ts';
import { signalen } from './probleemanalyse.ts';
import { stuk } from './stuk.ts';
import { ONBEKEND, anker, datum, feit, groep, janee, keuze, lijst, tekst, verwijzing } from './veld.ts';

export const actueelOordeel = groep('Actueel oordeel van de bedrijfsarts (art. 6 lid 1 onder i, j en k).', {
  stuk,
  eersteZiektedag: datum('Eerste ziektedag zoals die in het actueel oordeel staat.'),
  functieVermeld: janee('De functie staat in het actueel oordeel.'),
  bekwaamhedenVermeld: janee('De bekwaamheden staan in het actueel oordeel.'),
  verloop: tekst('Verloop van de ongeschiktheid, niet-medisch.', 'functioneel'),
  belastbaarheid: belastbaarheid('Actuele mogelijkheden en beperkingen.'),
  standReintegratie: tekst('Stand van de re-integratie.'),
  arbeidsrelatie: groep('Oordeel van de bedrijfsarts over de kwaliteit van de arbeidsrelatie.', {
    oordeel: keuze(OORDELEN_RELATIE, 'Oordeel.', 'visie'),
    toelichting: tekst('Toelichting.', 'visie'),
  }).optional(),
  passendeArbeid: groep('Oordeel van de bedrijfsarts over passende arbeid bij de werkgever.', {
    aanwezig: janee('Er is passende arbeid bij de werkgever.', 'visie'),
    toelichting: tekst('Toelichting.', 'visie'),
  }).optional(),
  signalen,
}).optional();

export const medischeInformatie = groep('Overdracht van medische informatie. Nooit de inhoud.', {
  verstrektAanWerknemerOp: feit('Datum waarop de bedrijfsarts haar aan de werknemer gaf.', 'overdracht', {
    wijze: ONBEKEND,
    ingesloten: ONBEKEND,
  }),
  wijze: keuze(['geslotenEnvelop', 'beveiligdPortaal', 'uitgereikt'], 'Wijze van overdracht.', 'overdracht'),
  doorWerknemerIngediendOp: feit('Datum waarop de werknemer haar bij UWV indiende.', 'overdracht'),
  ingesloten: keuze(
    ['geslotenEnvelopMedischGeheim', 'beveiligd', 'open'],
    'Hoe zij bij overdracht tegen inzage was beschermd.',
    'overdracht',
  ),
  inWerkgeversdossier: janee(
    'Er zit medische informatie in het dossier van de werkgever; dat mag niet.',
    'intern',
  ),
}).optional();

export const secondOpinions = lijst(
  'Verzoeken van de werknemer om een second opinion (art. 2.14d Arbobesluit).',
  groep('Second opinion.', {
    gevraagdOp: anker('Datum van het verzoek.'),
    uitkomst: keuze(['uitgevoerd', 'geweigerd', 'loopt'], 'Afhandeling.'),
    zwaarwegendeGronden: janee('De bedrijfsarts beroept zich bij weigering op zwaarwegende gronden.'),
    redenWeigering: tekst('Reden van weigering (alleen zwaarwegende gronden).'),
    andereBedrijfsarts: janee('Uitgevoerd door een bedrijfsarts van een andere arbodienst.'),
    opKostenWerkgever: janee('De werkgever betaalt.', 'loon'),
    afgerondOp: feit('Datum van afronding.', 'proces', {
      uitkomst: 'loopt',
      zwaarwegendeGronden: ONBEKEND,
      redenWeigering: ONBEKEND,
      andereBedrijfsarts: ONBEKEND,
    }),
  }),
);

export const twijfels = lijst(
  'Twijfel van de werkgever of tegenspraak van de werknemer over een advies.',
  groep('Twijfel.', {
    datum: anker('Datum.'),
    adviesId: verwijzing('advies', 'Id van het advies.'),
    van: keuze(['werkgever', 'werknemer'], 'Wie twijfelt.'),
    actie: keuze(['vraagAanBedrijfsarts', 'secondOpinion', 'deskundigenoordeel', 'geen'], 'Wat is gedaan.'),
    actieOp: feit('Datum van de actie.', 'proces', { actie: ONBEKEND }),
    toelichting: tekst('Toelichting in werktermen.'),
  }),
);
