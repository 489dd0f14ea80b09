import { belastbaarheid } from './belastbaarheid.ts';
import { BEGELEIDING, EINDDOELEN, OPVOLGING } from './keuzelijsten.ts';
import { stuk, termijnafwijking } from './stuk.ts';
import { ONBEKEND, anker, datum, feit, groep, id, janee, keuze, lijst, tekst } from './veld.ts';

const adviespunten = lijst(
  'De afzonderlijke adviezen, elk met wat ermee is gedaan.',
  groep('Adviespunt.', {
    id: id('Id van het adviespunt.', 'adviespunt'),
    tekst: tekst('Wat wordt geadviseerd, in werktermen.', 'functioneel'),
    soort: keuze(
      [
        'werkaanpassing',
        'opbouw',
        'interventie',
        'behandelingOfBegeleiding',
        'mediation',
        'arbeidsdeskundigOnderzoek',
        'tweedeSpoor',
        'scholing',
        'overig',
      ],
      'Soort advies. Van behandeling of begeleiding nooit de aard.',
    ),
    opvolging: keuze(OPVOLGING, 'Wat met het advies is gedaan.'),
    reden: tekst('Reden als het advies niet of maar deels is gevolgd.'),
    opgevolgdOp: feit('Datum waarop het advies is opgevolgd.', 'proces', {
      opvolging: ONBEKEND,
      reden: ONBEKEND,
    }),
  }),
);

export const signalen = groep('Wat de bedrijfsarts met ja of nee heeft laten weten. Nooit meer dan dat.', {
  nietMedischeOorzaken: janee('Er spelen volgens de bedrijfsarts ook niet-medische factoren.', 'functioneel'),
  zorgAdequaat: janee('De zorg is adequaat of de wachttijd is besproken.', 'functioneel'),
  contactBehandelaars: janee('De voortgang is bij de behandelaars nagegaan.', 'functioneel'),
  stagnatie: janee('Het herstel of de re-integratie stagneert.', 'functioneel'),
  afwijkingRichtlijn: janee('Er is van een richtlijn afgeweken.', 'functioneel'),
  afwijkingRichtlijnOnderbouwd: janee('De afwijking van de richtlijn is onderbouwd.', 'functioneel'),
  aanvullendeDeskundigheidNodig: janee(
    'Aanvullende deskundigheid is nodig (art. 7a Regeling procesgang).',
    'functioneel',
  ),
  aanvullendeDeskundigheidIngeschakeldOp: feit(
    'Datum waarop die deskundigheid is ingeschakeld.',
    'functioneel',
  ),
  geenZiekteMaarArbeidsverhouding: janee(
    'De beperkingen komen niet uit ziekte maar uit de arbeidsverhouding of verandering van werk.',
    'functioneel',
  ),
  begeleidingNodigTweedeSpoor: keuze(
    BEGELEIDING,
    'Kan de werknemer op eigen kracht werk bij een ander vinden?',
    'functioneel',
  ),
  eersteBehandelingVoorgaat: janee('Hervatting wacht volgens de bedrijfsarts op behandeling.', 'functioneel'),
}).optional();

export const probleemanalyse = groep(
  'Niet-medisch uittreksel van de probleemanalyse (art. 2 lid 2 Regeling procesgang).',
  {
    stuk,
    aangevraagdOp: feit('Datum waarop de werkgever het oordeel heeft gevraagd.'),
    eersteZiektedag: datum('Eerste ziektedag zoals die in de probleemanalyse staat.'),
    ziekteOfGebrek: janee('Volgens de bedrijfsarts is er sprake van ziekte of gebrek.', 'functioneel'),
    functieVermeld: janee('De functie staat in de probleemanalyse.'),
    bekwaamhedenVermeld: janee('De bekwaamheden staan in de probleemanalyse.'),
    administratieveGegevensVermeld: janee('De administratieve gegevens staan in de probleemanalyse.'),
    analyse: tekst('Analyse van het probleem in werktermen.', 'functioneel'),
    belastbaarheid: belastbaarheid('Belastbaarheid volgens de probleemanalyse.'),
    einddoel: keuze(EINDDOELEN, 'Einddoel van de re-integratie.'),
    adviespunten,
    onduidelijk: groep('Deel van het probleem dat nog niet te overzien is.', {
      toelichting: tekst('Wat nog onduidelijk is en waarom, in werktermen.', 'functioneel'),
      tussentijdsBenut: janee('Bestaande mogelijkheden worden intussen benut.'),
      duidelijkOp: datum('Datum waarop duidelijkheid wordt verwacht.'),
    }).optional(),
    geenPlanGemotiveerd: tekst(
      'Motivering dat geen plan van aanpak nodig is omdat er geen mogelijkheden zijn.',
      'functioneel',
    ),
    signalen,
    nieuweGevraagdOp: feit('Datum waarop de werkgever een nieuwe probleemanalyse vroeg.'),
    termijnafwijking,
  },
).optional();

/** Later advice of the bedrijfsarts: adjustment of the probleemanalyse, feedback after a consultation. */
export const advies = groep('Later advies van de bedrijfsarts (art. 4 lid 4 Regeling procesgang).', {
  id: id('Id van het advies.', 'advies'),
  soort: keuze(['bijstellingProbleemanalyse', 'terugkoppeling', 'tussentijdsAdvies'], 'Soort advies.'),
  stuk,
  aanleiding: keuze(
    [
      'gewijzigdeBelastbaarheid',
      'stagnatie',
      'evaluatie',
      'herbeoordeling',
      'verzoekWerkgever',
      'verzoekWerknemer',
    ],
    'Aanleiding.',
  ),
  wijzigtBelastbaarheid: janee(
    'De belastbaarheid is gewijzigd ten opzichte van het vorige advies.',
    'functioneel',
  ),
  bijstellingPlanNodig: janee('Volgens de bedrijfsarts moet het plan van aanpak worden bijgesteld.'),
  belastbaarheid: belastbaarheid('Belastbaarheid volgens dit advies.'),
  einddoel: keuze(EINDDOELEN, 'Einddoel volgens dit advies.'),
  toelichting: tekst('Advies in werktermen.', 'functioneel'),
  adviespunten,
  signalen,
  eerderStukVermeld: janee('Het advies verwijst naar de eerdere probleemanalyse.'),
  nieuwOordeelGevraagdOp: feit('Datum waarop de werkgever een nieuw oordeel vroeg, omdat dit niet volstond.'),
  zonderGevolg: groep('Waarom niets met dit advies is gedaan.', {
    vastgelegdOp: anker('Datum waarop dit is vastgelegd.'),
    soortReden: keuze(['nieuwerAdvies', 'nietUitvoerbaar', 'andersAfgesproken', 'overig'], 'Soort reden.'),
    reden: tekst('Reden.'),
  }).optional(),
});
