import { OORDELEN_RELATIE, PARTIJEN } from './keuzelijsten.ts';
import { instemming, visie } from './plandelen.ts';
import { deelnemers, stuk, termijnafwijking } from './stuk.ts';
import {
  ONBEKEND,
  bedrag,
  datum,
  feit,
  getal,
  groep,
  id,
  janee,
  keuze,
  kort,
  lijst,
  tekst,
  verwijzing,
  weekuren,
} from './veld.ts';

const activiteitStand = groep('Stand van een afgesproken activiteit.', {
  activiteitId: verwijzing('activiteit', 'Id van de activiteit.'),
  wat: tekst('Omschrijving, als de activiteit geen id heeft.'),
  wie: keuze(PARTIJEN, 'Wie het zou doen.'),
  stand: keuze(['uitgevoerd', 'deels', 'nietUitgevoerd', 'loopt'], 'Stand.'),
  uitgevoerdOp: feit('Datum waarop de activiteit is uitgevoerd of afgerond.', 'proces', {
    stand: 'loopt',
    resultaat: ONBEKEND,
  }),
  resultaat: tekst('Resultaat.'),
  reden: tekst('Reden als het niet of deels is uitgevoerd.'),
});

const doelStand = groep('Stand van een doel.', {
  doelId: verwijzing('doel', 'Id van het doel.'),
  stand: keuze(['bereikt', 'deels', 'nietBereikt', 'loopt'], 'Stand.'),
  toelichting: tekst('Toelichting.'),
});

/** The fields that every evaluation shares, periodic, after a year or at the end. */
export const evaluatieVelden = {
  deelnemers,
  activiteiten: lijst('Stand van de afgesproken activiteiten.', activiteitStand),
  doelen: lijst('Stand van de afgesproken doelen.', doelStand),
  gewerkteUrenPerWeek: weekuren('Feitelijk gewerkt sinds de vorige evaluatie.', 'proces'),
  huidigeTaken: tekst('Huidige taken.'),
  metLoonwaarde: janee('Er wordt met loonwaarde gewerkt.', 'loon'),
  belastbaarheidGewijzigd: janee('De belastbaarheid is gewijzigd.', 'functioneel'),
  adviesId: verwijzing('advies', 'Id van het advies waarop de evaluatie rust.'),
  datumAdvies: datum('Datum van het advies waarop de evaluatie rust.', 'functioneel'),
  opKoers: janee('De re-integratie ligt op koers naar het doel.'),
  vervolgaanpak: keuze(['ongewijzigd', 'bijgesteld', 'anders'], 'Aanpak hierna.'),
  stagnatie: janee('De re-integratie stagneert.'),
  actieBijStagnatie: keuze(
    [
      'nieuwAdvies',
      'arbeidsdeskundigOnderzoek',
      'deskundigenoordeel',
      'mediation',
      'bijstellingPlan',
      'geen',
    ],
    'Actie bij stagnatie.',
  ),
  actieBijStagnatieOp: feit('Datum van die actie.', 'proces', { actieBijStagnatie: ONBEKEND }),
  bijstellingNodig: janee('Het plan van aanpak moet worden bijgesteld.'),
  bijstellingId: verwijzing('bijstelling', 'Id van de bijstelling die hieruit volgde.'),
  conclusie: tekst('Conclusie en afspraken.'),
  visieWerkgever: visie('de werkgever'),
  visieWerknemer: visie('de werknemer'),
  ...instemming,
  volgendeEvaluatie: datum('Datum van de volgende evaluatie.'),
};

export const evaluatie = groep('Periodieke evaluatie (art. 4 lid 2 onder b Regeling procesgang).', {
  id: id('Id van de evaluatie.', 'evaluatie'),
  stuk,
  kleinePlaatsing: janee('Driemaandelijkse evaluatie van een kleine plaatsing bij de eigen werkgever.'),
  ...evaluatieVelden,
  termijnafwijking,
});

export const eindevaluatie = groep('Eindevaluatie (art. 6 lid 1 onder b, h, i en k).', {
  stuk,
  ...evaluatieVelden,
  aardBedrijf: tekst('Aard van het bedrijf zoals in de eindevaluatie beschreven.'),
  voortgang: tekst('Voortgang en uitvoering van de afspraken.'),
  huidigWerk: groep('Huidig werk.', {
    soort: keuze(['eigen', 'aangepast', 'anderIntern', 'andereWerkgever', 'geen'], 'Soort werk.'),
    functie: kort('Functie.'),
    urenPerWeek: weekuren('Omvang.', 'proces'),
    loon: bedrag('Loon of loonwaarde per maand.'),
    loonwaardePercentage: getal(0, 100, 'Loonwaarde in procenten.', 'loon'),
    loonVoor: bedrag('Loon per maand vóór de ziekte.'),
    structureel: janee('Het werk is structureel.'),
  }).optional(),
  inspanningenSpoor1: tekst(
    'Wat in het eerste spoor is onderzocht, aangeboden en aangepast, en waarom niet meer.',
  ),
  inspanningenSpoor2: tekst('Begin, activiteiten en resultaat van het tweede spoor.', 'spoor2'),
  oordeelArbeidsrelatie: groep('Oordeel van de werkgever over de kwaliteit van de arbeidsrelatie.', {
    oordeel: keuze(OORDELEN_RELATIE, 'Oordeel.', 'visie'),
    toelichting: tekst('Toelichting.', 'visie'),
  }).optional(),
  oordeelPassendeArbeid: groep('Oordeel van de werkgever over passende arbeid in het bedrijf.', {
    aanwezig: janee('Er is passende arbeid.', 'visie'),
    toelichting: tekst('Toelichting.', 'visie'),
  }).optional(),
  blijftInDitWerk: janee('De werknemer blijft naar verwachting na de wachttijd in dit werk.'),
  bereidTerugTeNemen: janee('De werkgever wil de werknemer na het dienstverband weer in dienst nemen.'),
  beidenEensGeenMeerMogelijk: janee(
    'Beide partijen vinden dat redelijkerwijs niet meer te vragen was.',
    'visie',
  ),
}).optional();
