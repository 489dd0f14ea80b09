import { REDENEN_GEEN_SPOOR2 } from './keuzelijsten.ts';
import { belastbaarheid } from './belastbaarheid.ts';
import { persoonsprofiel, trajectplan, zoekprofiel } from './spoor2-profiel.ts';
import { rapportages } from './spoor2-rapportage.ts';
import {
  activiteiten,
  contactenCoach,
  nogNietSolliciteren,
  plaatsingen,
  sollicitaties,
} from './spoor2-verloop.ts';
import { persoon } from './stuk.ts';
import {
  ONBEKEND,
  anker,
  bedrag,
  datum,
  feit,
  geheel,
  groep,
  janee,
  keuze,
  keuzes,
  kort,
  lijst,
  tekst,
  verwijzing,
} from './veld.ts';

const s2 = 'spoor2' as const;

export const spoor2 = groep('Tweede spoor: werk bij een andere werkgever (art. 7:658a lid 1 BW).', {
  start: feit('Datum waarop het tweede spoor is begonnen.', s2),
  aanleiding: keuze(
    [
      'conclusieArbeidsdeskundige',
      'conclusieBedrijfsarts',
      'eerstejaarsevaluatie',
      'inOverleg',
      'nieuweMogelijkheden',
    ],
    'Aanleiding.',
    s2,
  ),
  datumConclusieIntern: datum('Datum waarop vaststond dat er intern geen passend werk is.', s2),
  inOverlegVroegGestart: janee('Werkgever en werknemer wilden samen vroeg beginnen.', s2),
  uitzondering: groep('Waarom het tweede spoor niet of later nodig is.', {
    reden: keuze([...REDENEN_GEEN_SPOOR2, 'contractEindigt'], 'Reden.', s2),
    vastgelegdOp: anker('Datum waarop dit is vastgelegd.', s2),
    geldigTot: datum('Tot wanneer.', s2),
    adviesId: verwijzing('advies', 'Id van het advies van de bedrijfsarts.'),
    grondVoorafZinloos: keuze(
      ['geenAanmerkelijkeBenutting', 'kostenBovenLoonEnPremie'],
      'Waarom een traject vooraf zinloos is (§ 9 beoordelingskader).',
      s2,
    ),
    werkgeverStemtIn: janee('De werkgever stemt in.', s2),
    werknemerStemtIn: janee('De werknemer stemt in.', s2),
    toelichting: tekst('Onderbouwing.', s2),
  }).optional(),
  bureau: groep('Re-integratiebureau.', {
    naam: kort('Naam.', s2),
    coach: persoon('Coach.').optional(),
    contractdatum: feit('Datum van de overeenkomst.', s2),
    rapportageIntervalDagen: geheel(1, 400, 'Afgesproken tijd tussen twee rapportages. Dagen.', s2),
    zelfUitgevoerd: janee('De werkgever voert het traject zelf uit.', s2),
    gekozenDoorWerknemer: janee('De werknemer heeft zelf een bureau gekozen.', s2),
    betaaldDoorWerkgever: janee('De werkgever betaalt het bureau.', 'loon'),
    ingeschakeldeDeskundigen: janee('In plaats van een bureau zijn andere deskundigen ingeschakeld.', s2),
  }).optional(),
  werknemerWenstBegeleiding: janee('De werknemer wil begeleiding.', s2),
  verstrekteGegevens: keuzes(
    ['naamEnContact', 'bsn', 'belastbaarheid', 'verwachteDuur', 'voortgang', 'functieEnOpleiding', 'medisch'],
    'Gegevens die aan het bureau zijn gegeven. Medische gegevens mogen niet.',
    s2,
  ),
  werknemerOverGegevensGeinformeerdOp: feit(
    'Datum waarop de werknemer hoorde welke gegevens zijn gegeven.',
    s2,
  ),
  belastbaarheidBijStart: belastbaarheid('Belastbaarheid waarmee het tweede spoor is begonnen.'),
  trajectplan,
  persoonsprofiel,
  zoekprofiel,
  orientatieOnderbouwd: tekst('Reden voor een langere oriëntatie voordat het zoekprofiel er is.', s2),
  contacten: contactenCoach,
  activiteiten,
  sollicitaties,
  nogNietSolliciteren,
  plaatsingen,
  detacheringOverwogenOp: feit('Datum waarop detachering of proefplaatsing is overwogen.', s2),
  scholing: groep('Scholing.', {
    behoefteOnderzochtOp: anker('Datum van het onderzoek naar scholing.', s2),
    besluit: keuze(['toegekend', 'afgewezen', 'nietNodig'], 'Besluit.', s2),
    soortReden: keuze(
      ['vruchteloos', 'onevenredig', 'genoegOpgeleid', 'overig'],
      'Soort reden van afwijzing.',
      s2,
    ),
    reden: tekst('Reden.', s2),
    kosten: bedrag('Kosten.'),
  }).optional(),
  kosten: groep('Kosten van het traject.', {
    begroot: bedrag('Begrote kosten van het traject.'),
    aanvullendeVerzekeringGeeist: janee('Van de werknemer is een aanvullende verzekering gevraagd.', 'loon'),
    tenLasteVanWerknemer: janee('De werknemer moest (mee)betalen.', 'loon'),
    terugbetalingsbeding: keuze(
      ['geen', 'alleenBijVrijwilligVertrek', 'ruimer'],
      'Terugbetalingsbeding.',
      'loon',
    ),
    kostenAlsRedenGenoemd: janee('Kosten zijn als reden genoemd om niets te doen.', 'loon'),
    participatieverzoekOp: feit('Datum van een participatieverzoek aan UWV.', 'uwv'),
  }).optional(),
  rapportages,
  klachten: lijst(
    'Klachten van de werknemer over het bureau.',
    groep('Klacht.', {
      datum: anker('Datum.', s2),
      bureauAangesprokenOp: feit('Datum waarop het bureau is aangesproken.', s2, { resultaat: ONBEKEND }),
      resultaat: keuze(['opgelost', 'nietOpgelost', 'loopt'], 'Resultaat.', s2),
      anderBureauOp: feit('Datum waarop een ander bureau is ingeschakeld.', s2),
    }),
  ),
  afgesloten: groep('Afsluiting van het traject.', {
    op: anker('Datum.', s2),
    resultaat: keuze(['geplaatst', 'mislukt', 'beeindigd'], 'Resultaat.', s2),
    adequaat: janee('Het traject was adequaat.', s2),
    tweedeTrajectOverwogen: janee('Een tweede traject is overwogen.', s2),
    toelichting: tekst('Toelichting.', s2),
  }).optional(),
  eerdereTrajecten: lijst(
    'Eerdere trajecten in dit ziektegeval, oudste eerst.',
    groep('Traject.', {
      van: anker('Eerste dag.', s2),
      tot: feit('Laatste dag.', s2, { resultaat: ONBEKEND, adequaat: ONBEKEND }),
      bureau: kort('Naam van het bureau.', s2),
      resultaat: keuze(['geplaatst', 'mislukt', 'beeindigd'], 'Resultaat.', s2),
      adequaat: janee('Het traject was adequaat.', s2),
      toelichting: tekst('Toelichting.', s2),
    }),
  ),
}).optional();
