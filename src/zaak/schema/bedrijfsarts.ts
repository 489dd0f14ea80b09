import { belastbaarheid } from './belastbaarheid.ts';
import { stuk } from './stuk.ts';
import { anker, datum, feit, groep, id, janee, keuze, lijst, tekst, verwijzing } from './veld.ts';

export const EINDDOELEN = [
  'eigenWerk',
  'aangepastEigenWerk',
  'anderWerkIntern',
  'werkAndereWerkgever',
] as const;
export const OORDELEN_RELATIE = ['goed', 'voldoende', 'gespannen', 'verstoord'] as const;

const adviespunten = lijst(
  'De afzonderlijke adviezen, elk met wat ermee is gedaan.',
  groep('Adviespunt.', {
    id: id('Id van het adviespunt.'),
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
    opvolging: keuze(
      ['gevolgd', 'deelsGevolgd', 'nietGevolgd', 'inUitvoering'],
      'Wat met het advies is gedaan.',
    ),
    reden: tekst('Reden als het advies niet of maar deels is gevolgd.'),
    opgevolgdOp: feit('Datum waarop het advies is opgevolgd.'),
  }),
);

const signalen = groep('Wat de bedrijfsarts met ja of nee heeft laten weten. Nooit meer dan dat.', {
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
    ['opEigenKracht', 'begeleidingNodig', 'nietBeoordeeld'],
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
  },
).optional();

/** Later advice of the bedrijfsarts: adjustment of the probleemanalyse, feedback after a consultation. */
export const advies = groep('Later advies van de bedrijfsarts (art. 4 lid 4 Regeling procesgang).', {
  id: id('Id van het advies.'),
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
});

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
  verstrektAanWerknemerOp: feit('Datum waarop de bedrijfsarts haar aan de werknemer gaf.', 'overdracht'),
  wijze: keuze(['geslotenEnvelop', 'beveiligdPortaal', 'uitgereikt'], 'Wijze van overdracht.', 'overdracht'),
  doorWerknemerIngediendOp: feit('Datum waarop de werknemer haar bij UWV indiende.', 'overdracht'),
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
    redenWeigering: tekst('Reden van weigering (alleen zwaarwegende gronden).'),
    afgerondOp: feit('Datum van afronding.'),
  }),
);

export const twijfels = lijst(
  'Twijfel van de werkgever of tegenspraak van de werknemer over een advies.',
  groep('Twijfel.', {
    datum: anker('Datum.'),
    adviesId: verwijzing('Id van het advies.'),
    van: keuze(['werkgever', 'werknemer'], 'Wie twijfelt.'),
    actie: keuze(['vraagAanBedrijfsarts', 'secondOpinion', 'deskundigenoordeel', 'geen'], 'Wat is gedaan.'),
    actieOp: feit('Datum van de actie.'),
    toelichting: tekst('Toelichting in werktermen.'),
  }),
);
