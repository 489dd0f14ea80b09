import { stuk } from './stuk.ts';
import {
  anker,
  datum,
  feit,
  feitdata,
  groep,
  janee,
  keuze,
  keuzes,
  kort,
  lijst,
  tekst,
  getal,
  bedrag,
  weekuren,
} from './veld.ts';

const u = 'uwv' as const;

export const meldingen = groep('Meldingen aan UWV.', {
  langdurigZiek: groep('Aangifte na 42 weken (art. 38 lid 1 ZW).', {
    datum: anker('Datum van de aangifte.', u),
    eersteZiektedag: datum('Eerste ziektedag zoals in de aangifte.', u),
    nietVerwijtbaar: janee('De te late aangifte is niet verwijtbaar.', u),
    toelichting: tekst('Toelichting.', u),
  }).optional(),
  ziekUitDienst: groep('Aangifte bij einde dienstverband (art. 38 lid 2 ZW).', {
    datum: anker('Datum van de aangifte.', u),
  }).optional(),
}).optional();

export const riv = groep('Het re-integratieverslag als geheel (art. 25 lid 3 WIA).', {
  stuk,
  overlegMetWerknemerOp: feit('Datum van het overleg over het verslag.', u),
  aangevuldOp: feit('Datum waarop het verslag is aangevuld na verlenging (art. 25 lid 4 WIA).', u),
  verkort: groep('Verkort re-integratieverslag Ziektewet (art. 2a BVHR).', {
    stuk,
    actueleStand: tekst('Actuele stand van zaken.'),
    langdurigNietVerwacht: janee('De bedrijfsarts verwachtte geen langdurig verzuim.', 'functioneel'),
    medischeInformatieVerstrektOp: feit('Datum van overdracht van de medische informatie.', 'overdracht'),
    onderbouwingVerstrekt: janee(
      'De onderbouwing van die verwachting is bij de medische informatie gevoegd.',
      'overdracht',
    ),
  }).optional(),
  nietRedelijkerwijsTeVerlangen: lijst(
    'Onderdelen die gezien de resterende duur van het dienstverband niet te verlangen waren (art. 6 lid 2).',
    groep('Onderdeel.', {
      onderdeel: keuze(
        ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'],
        'Letter van art. 6 lid 1.',
      ),
      reden: tekst('Reden.'),
    }),
  ),
}).optional();

export const oordeelWerknemer = groep('Oordeel van de werknemer (art. 6 lid 1 onder l).', {
  stuk,
  gevraagdOp: feit('Datum waarop het oordeel is gevraagd.', 'visie'),
  probleemanalyse: tekst('Oordeel over de probleemanalyse.', 'visie'),
  planVanAanpak: tekst('Oordeel over het plan van aanpak.', 'visie'),
  activiteitenWerkgever: tekst('Oordeel over wat de werkgever deed.', 'visie'),
  eigenActiviteiten: tekst('Oordeel over de eigen activiteiten.', 'visie'),
  arbeidsrelatie: tekst('Oordeel over de arbeidsrelatie.', 'visie'),
  passendeArbeid: tekst('Oordeel over passende arbeid.', 'visie'),
  watAndersKon: tekst('Wat anders had gekund.', 'visie'),
}).optional();

export const wia = groep('WIA-aanvraag.', {
  briefDatum: feit('Datum van de brief van UWV over de aanvraag.', u),
  briefOntvangenOp: feit('Datum waarop die brief is ontvangen.', u),
  uitersteDatumBrief: datum('Uiterste aanvraagdatum volgens die brief; gaat voor.', u),
  aanvraagdatum: feit('Datum van de aanvraag.', u),
  werknemerGewezenOpTermijnOp: feit('Datum waarop de werknemer schriftelijk op de termijn is gewezen.', u),
  ingediendDoor: keuze(['werknemer', 'werkgever'], 'Wie de stukken indient.', u),
  uploaddatum: feit('Datum waarop de werkgever de stukken uploadde.', u),
  geuploadeStukken: keuzes(
    [
      'probleemanalyse',
      'bijstellingProbleemanalyse',
      'planVanAanpak',
      'bijstellingPlanVanAanpak',
      'eerstejaarsevaluatie',
      'actueelOordeel',
      'eindevaluatie',
      'arbeidsdeskundigRapport',
      'spoor2Rapportages',
      'oordeelWerknemer',
      'medischeInformatie',
    ],
    'Geüploade stukken.',
    u,
  ),
  ontvangstbevestigingOp: feit('Datum van de ontvangstbevestiging.', u),
  aanvraagBevatOordeelWerknemer: janee('De aanvraag bevat het oordeel van de werknemer.', u),
  inhoudelijkeBeoordelingGemeldOp: feit(
    'Datum waarop UWV schreef dat alles binnen is en inhoudelijk wordt beoordeeld.',
    u,
  ),
  aanvullingGevraagd: groep('Verzoek van UWV om aanvulling (art. 25 lid 8 WIA).', {
    briefDatum: anker('Datum van de brief.', u),
    termijn: datum('Termijn volgens de brief; gaat voor.', u),
    gevraagdVan: keuze(['werkgever', 'werknemer'], 'Van wie.', u),
    gevraagdeStukken: kort('Welke stukken.', u),
    aangevuldOp: feit('Datum van aanvulling.', u),
  }).optional(),
  zestigplusToestemming: groep('Toestemming voor vereenvoudigde beoordeling 60-plus.', {
    werkgever: janee('De werkgever stemt in.', u),
    werknemer: janee('De werknemer stemt in.', u),
  }).optional(),
  wijzigingenNaAanvraag: lijst(
    'Wijzigingen in werk of uren na de aanvraag (art. 27 lid 1 WIA).',
    groep('Wijziging.', { datum: anker('Datum.', u), gemeldOp: feit('Datum van melding aan UWV.', u) }),
  ),
  oproepen: lijst(
    'Oproepen van UWV na de aanvraag.',
    groep('Oproep.', { datum: anker('Datum.', u), verschenen: janee('Verschenen.', u) }),
  ),
  besluitDatum: feit('Datum van het WIA-besluit.', u),
  afwijzingUitsluitingsgrond: janee('De aanvraag is afgewezen op een uitsluitingsgrond.', u),
  nieuweAanvraagTermijn: datum('Termijn voor een nieuwe aanvraag volgens de brief.', u),
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
  besluitOp: feit('Datum van het besluit.', u),
  eindeWachttijd: datum('Laatste dag van de verkorte wachttijd volgens het besluit.', u),
}).optional();

export const verlenging = groep('Vrijwillige verlenging van de loondoorbetaling (art. 24 WIA).', {
  aanvraagdatum: anker('Datum van het gezamenlijke verzoek.', u),
  verzoekVanWerknemerVoorRivOp: feit('Datum waarop de werknemer om aanvulling van het verslag vroeg.', u),
  einde: datum('Laatste dag van het verlengde tijdvak, door UWV vastgesteld.', u),
  zwaarwegendeOmstandigheden: janee('Er zijn zwaarwegende omstandigheden.', u),
  verkortingGevraagdOp: feit('Datum van een verzoek om de verlenging te verkorten.', u),
  ziekengeld29of29a: janee('Er is recht op ziekengeld volgens art. 29 of 29a ZW.', u),
}).optional();

const bezwaar = groep('Bezwaar.', {
  ingediendOp: anker('Datum.', u),
  door: keuze(['werkgever', 'werknemer'], 'Door wie.', u),
}).optional();

export const loonsanctie = groep('Loonsanctie (art. 25 lid 9 WIA).', {
  besluitDatum: anker('Datum van het besluit.', u),
  besluitVerzondenOp: feit('Datum van verzending.', u),
  soort: keuze(['administratief', 'inhoudelijk'], 'Soort.', u),
  begin: datum('Eerste dag volgens het besluit; gaat voor.', u),
  tot: datum('Einddatum volgens het besluit (niet meegeteld); gaat voor.', u),
  bezwaar,
  tekortkomingen: lijst(
    'Tekortkomingen volgens UWV.',
    groep('Tekortkoming.', {
      omschrijving: tekst('Omschrijving.', u),
      actie: tekst('Herstelactie.', u),
      bewijs: kort('Bewijsstuk.', u),
      hersteldOp: feit('Datum van herstel.', u),
    }),
  ),
  bekorting: groep('Bekortingsverzoek (art. 25 lid 12 WIA).', {
    gemeldOp: anker('Datum van het verzoek.', u),
    beantwoordtAllePunten: janee('Het verzoek beantwoordt elk punt van UWV.', u),
    bewijsBijgevoegd: janee('Het herstel is aangetoond.', u),
    besluitOp: feit('Datum van het besluit.', u),
    hersteldVastgesteldOp: feit('Datum waarop UWV het herstel vaststelde.', u),
    uitkomst: keuze(['hersteld', 'nietHersteld'], 'Uitkomst.', u),
  }).optional(),
}).optional();

export const resultaat = groep('Het resultaat van de re-integratie.', {
  vastgesteldOp: anker('Datum.'),
  soortWerk: keuze(['eigen', 'aangepast', 'anderIntern', 'andereWerkgever', 'geen'], 'Soort werk.'),
  functie: kort('Functie.'),
  urenPerWeek: weekuren('Omvang.', 'proces'),
  loonNu: bedrag('Loon per maand nu.'),
  loonVoor: bedrag('Loon per maand vóór de ziekte.'),
  loonwaardePercentage: getal(0, 100, 'Loonwaarde in procenten.', 'loon'),
  structureel: groep('Onderbouwing dat het werk structureel is.', {
    contractvorm: keuze(['onbepaaldeTijd', 'bepaaldeTijd', 'detachering', 'geen'], 'Contractvorm.'),
    sinds: feit('Sinds.'),
    bedrijfsartsBevestigt: janee(
      'De bedrijfsarts bevestigt dat het werk duurzaam passend is.',
      'functioneel',
    ),
    toelichting: tekst('Toelichting.'),
  }).optional(),
  passendBijMogelijkheden: janee('Het werk sluit aan bij de resterende mogelijkheden.', 'functioneel'),
  instemmingWerknemer: janee('De werknemer stemt in.', 'visie'),
  beidenEens: janee('Beide partijen vinden dat redelijkerwijs niet meer te vragen was.', 'visie'),
  inspanningenGingenVooraf: janee('Aan het resultaat gingen voldoende inspanningen vooraf.'),
}).optional();

export const bewaartermijn = groep('Bewaartermijnen.', {
  dossierVernietigenOp: datum('Datum waarop het dossier wordt vernietigd.', 'intern'),
  juridischeReden: tekst('Reden om langer te bewaren.', 'intern'),
  inzageVerzoekenOp: feitdata('Data waarop de werknemer inzage vroeg.', 'intern'),
}).optional();
