import { aanvulling, artikel5 } from './wia.ts';
import { ONBEKEND, anker, datum, feit, groep, janee, keuze, tekst } from './veld.ts';

const u = 'uwv' as const;

export const meldingen = groep('Meldingen aan UWV.', {
  langdurigZiek: groep('Aangifte na 42 weken (art. 38 lid 1 ZW).', {
    datum: anker('Datum van de aangifte.', u),
    eersteZiektedag: datum('Eerste ziektedag zoals in de aangifte.', u),
    nietVerwijtbaar: janee('De te late aangifte is niet verwijtbaar.', u),
    beroepOpArtikel5: artikel5,
    toelichting: tekst('Toelichting.', u),
  }).optional(),
  ziekUitDienst: groep('Aangifte bij einde dienstverband (art. 38 lid 2 ZW).', {
    datum: anker('Datum van de aangifte.', u),
    aanvullingGevraagd: aanvulling('Verzoek van UWV om aanvulling (art. 38 lid 6 ZW).').optional(),
  }).optional(),
}).optional();

export const vervroegdeIva = groep('Verkorte wachttijd (art. 23 lid 6 WIA).', {
  aanvraagdatum: anker('Datum van de aanvraag door de werknemer.', u),
  eerderAangevraagd: janee('Er is al eerder een aanvraag gedaan.', u),
  verklaringBedrijfsarts: janee('Er is een verklaring van de bedrijfsarts.', u),
  specialistgegevensBijVerklaring: janee(
    'De gegevens van de behandelend specialist zijn bij de verklaring gevoegd.',
    u,
  ),
  ziekengeldZonderLoon: janee(
    'De werknemer krijgt ziekengeld en geen loon; een verklaring is niet nodig.',
    u,
  ),
  besluit: keuze(['loopt', 'toegekend', 'afgewezen'], 'Besluit.', u),
  besluitOp: feit('Datum van het besluit.', u, { besluit: 'loopt', eindeWachttijd: ONBEKEND }),
  eindeWachttijd: datum('Laatste dag van de verkorte wachttijd volgens het besluit.', u),
}).optional();

export const verlenging = groep('Vrijwillige verlenging van de loondoorbetaling (art. 24 WIA).', {
  aanvraagdatum: anker('Datum van het gezamenlijke verzoek.', u),
  verzoekVanWerknemerVoorRivOp: feit('Datum waarop de werknemer om aanvulling van het verslag vroeg.', u),
  einde: datum('Laatste dag van het verlengde tijdvak, door UWV vastgesteld.', u),
  zwaarwegendeOmstandigheden: janee('Er zijn zwaarwegende omstandigheden.', u),
  verkortingGevraagdOp: feit('Datum van een verzoek om de verlenging te verkorten.', u, {
    verkortingGevraagdDoor: ONBEKEND,
  }),
  verkortingGevraagdDoor: keuze(['werkgever', 'werknemer'], 'Wie om verkorting vroeg.', u),
  doorBeidenGevraagd: janee('Werkgever en werknemer vroegen de verlenging samen.', u),
  ziekengeld29of29a: janee('Er is recht op ziekengeld volgens art. 29 of 29a ZW.', u),
}).optional();
