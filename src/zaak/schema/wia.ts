import { STUKKEN_UWV } from './keuzelijsten.ts';
import { ONBEKEND, anker, datum, feit, feitdata, groep, janee, keuze, keuzes, lijst, tekst } from './veld.ts';

const u = 'uwv' as const;

export const aanvulling = (omschrijving: string) =>
  groep(omschrijving, {
    briefDatum: anker('Datum van de brief.', u),
    termijn: datum('Termijn volgens de brief; gaat voor.', u),
    gevraagdVan: keuze(['werkgever', 'werknemer'], 'Van wie.', u),
    gevraagdeStukken: tekst('Welke stukken, in woorden.', u),
    gevraagd: keuzes(STUKKEN_UWV, 'Gevraagde stukken.', u),
    aangevuldOp: feit('Datum van aanvulling.', u),
  });

export const artikel5 = janee(
  'Voor de te late datum is een beroep gedaan op art. 5 Regeling procesgang; dat kan hier niet.',
  u,
);

export const wia = groep('WIA-aanvraag.', {
  briefDatum: feit('Datum van de brief van UWV over de aanvraag.', u, { uitersteDatumBrief: ONBEKEND }),
  briefOntvangenOp: feit('Datum waarop die brief is ontvangen.', u),
  uitersteDatumBrief: datum('Uiterste aanvraagdatum volgens die brief; gaat voor.', u),
  aanvraagdatum: feit('Datum van de aanvraag.', u, { aanvraagBevatOordeelWerknemer: ONBEKEND }),
  werknemerGewezenOpTermijnOp: feit('Datum waarop de werknemer schriftelijk op de termijn is gewezen.', u),
  beroepOpArtikel5: artikel5,
  werknemerGewezenOpVerkorteWachttijdOp: feit(
    'Datum waarop de werknemer op de mogelijkheid van een verkorte wachttijd is gewezen.',
    u,
  ),
  waarschuwingenWerknemerOp: feitdata(
    'Data van waarschuwingen van UWV aan de werknemer (art. 88 lid 4 WIA).',
    u,
  ),
  verzoekHervattingOp: feit(
    'Datum van het verzoek van de werknemer om de behandeling te hervatten (art. 64 lid 8 en 9 WIA).',
    u,
  ),
  ingediendDoor: keuze(['werknemer', 'werkgever'], 'Wie de stukken indient.', u),
  uploaddatum: feit('Datum waarop de werkgever de stukken uploadde.', u, { geuploadeStukken: ONBEKEND }),
  geuploadeStukken: keuzes(STUKKEN_UWV, 'Geüploade stukken.', u),
  ontvangstbevestigingOp: feit('Datum van de ontvangstbevestiging.', u),
  aanvraagBevatOordeelWerknemer: janee('De aanvraag bevat het oordeel van de werknemer.', u),
  inhoudelijkeBeoordelingGemeldOp: feit(
    'Datum waarop UWV schreef dat alles binnen is en inhoudelijk wordt beoordeeld.',
    u,
  ),
  toelichtingOntbrekendeStukken: tekst('Toelichting bij stukken die bij de aanvraag ontbraken.', u),
  aanvullingGevraagd: aanvulling('Verzoek van UWV om aanvulling (art. 25 lid 8 WIA).').optional(),
  verdereAanvullingen: lijst('Verdere verzoeken van UWV om aanvulling.', aanvulling('Verzoek.')),
  zestigplusToestemming: groep('Toestemming voor vereenvoudigde beoordeling 60-plus.', {
    gevraagdOp: anker('Datum waarop beide partijen om toestemming is gevraagd.', u),
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
  besluitDatum: feit('Datum van het WIA-besluit.', u, {
    afwijzingUitsluitingsgrond: ONBEKEND,
    nieuweAanvraagTermijn: ONBEKEND,
  }),
  afwijzingUitsluitingsgrond: janee('De aanvraag is afgewezen op een uitsluitingsgrond.', u),
  nieuweAanvraagTermijn: datum('Termijn voor een nieuwe aanvraag volgens de brief.', u),
}).optional();
