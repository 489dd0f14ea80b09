import { EINDDOELEN, OORDELEN_RELATIE } from './bedrijfsarts.ts';
import { deelnemers, stuk, termijnafwijking } from './stuk.ts';
import {
  bedrag,
  data,
  datum,
  feit,
  geheel,
  getal,
  groep,
  id,
  janee,
  keuze,
  kort,
  lijst,
  tekst,
  teksten,
  verwijzing,
  weekuren,
} from './veld.ts';

export const PARTIJEN = [
  'werkgever',
  'werknemer',
  'casemanager',
  'bedrijfsarts',
  'bureau',
  'arbeidsdeskundige',
] as const;

const activiteit = groep('Afgesproken activiteit.', {
  id: id('Id van de activiteit.'),
  wat: tekst('Wat er gebeurt.'),
  wie: keuze(PARTIJEN, 'Wie het doet.'),
  start: datum('Begindatum.'),
  eind: datum('Einddatum of termijn.'),
  doelId: verwijzing('Id van het doel waaraan dit bijdraagt.'),
  spoor: keuze(['spoor1', 'spoor2'], 'Eerste of tweede spoor.'),
  soort: keuze(
    [
      'werkaanpassing',
      'werkhervatting',
      'contact',
      'interventie',
      'scholing',
      'onderzoek',
      'tweedeSpoor',
      'mediation',
      'overig',
    ],
    'Soort activiteit.',
  ),
});

const doel = groep('Doel met termijn.', {
  id: id('Id van het doel.'),
  omschrijving: tekst('Doelstelling.'),
  termijn: datum('Datum waarop het doel naar verwachting is bereikt.'),
  redenGeenTermijn: tekst('Waarom nog geen termijn te noemen is.'),
});

const visie = (partij: string) =>
  groep(`Visie van ${partij} (art. 4 lid 2 Regeling procesgang, sinds 1 juli 2023).`, {
    opActiviteitenDoelenTermijnen: tekst('Visie op activiteiten, doelen en termijnen.', 'visie'),
    mogelijkheden: tekst('Welke mogelijkheden ziet deze partij om (meer) te werken?', 'visie'),
    activiteitenTotNu: tekst('Wat vindt deze partij van de activiteiten tot nu toe?', 'visie'),
    nieuweAfspraken: tekst('Wat vindt deze partij van de (nieuwe) afspraken?', 'visie'),
    nietGegeven: groep('De visie is gevraagd maar niet gegeven.', {
      gevraagdOp: feit('Datum waarop de visie is gevraagd.'),
      reden: tekst('Reden.'),
    }).optional(),
  }).optional();

const opbouwschema = lijst(
  'Opbouwschema.',
  groep('Stap in de opbouw.', {
    vanaf: datum('Vanaf.'),
    urenPerWeek: weekuren('Omvang.', 'proces'),
    taken: tekst('Taken.'),
    loonwaardePercentage: getal(0, 100, 'Loonwaarde in procenten.', 'loon'),
    arbeidstherapeutisch: janee('Zonder loonwaarde.'),
  }),
);

export const planVanAanpak = groep('Plan van aanpak (art. 25 lid 2 WIA, art. 4 Regeling procesgang).', {
  stuk,
  datumProbleemanalyse: datum('Datum van de probleemanalyse waarop het plan rust.'),
  einddoel: keuze(EINDDOELEN, 'Einddoel.'),
  toelichtingEinddoel: tekst('Toelichting op het einddoel.'),
  doelen: lijst('Doelen van de activiteiten.', doel),
  activiteiten: lijst('Activiteiten van werkgever en werknemer.', activiteit),
  visieWerkgever: visie('de werkgever'),
  visieWerknemer: visie('de werknemer'),
  evaluatiemomenten: data('Afgesproken data waarop wordt geëvalueerd.'),
  evaluatieEindeEersteJaar: datum('Afgesproken datum van de eerstejaarsevaluatie.'),
  evaluatieIntervalDagen: geheel(1, 400, 'Afgesproken tijd tussen twee evaluaties. Dagen.'),
  eerstvolgendeEvaluatie: datum('Datum van de eerste evaluatie.'),
  interventies: lijst(
    'Afgesproken interventies, neutraal omschreven.',
    groep('Interventie.', {
      omschrijving: tekst('Neutraal, zoals: begeleiding volgens advies van de bedrijfsarts.'),
      start: datum('Begindatum.'),
      eind: datum('Einddatum.'),
    }),
  ),
  interventieGeindiceerd: janee('De bedrijfsarts vindt een interventie aangewezen.', 'functioneel'),
  werkaanpassingen: lijst(
    'Aanpassing van werkplek, werktijden of taken.',
    groep('Aanpassing.', {
      soort: keuze(
        ['werkplek', 'werktijden', 'taken', 'organisatie', 'vervoer', 'overig'],
        'Soort aanpassing.',
      ),
      omschrijving: tekst('Omschrijving.'),
      vanaf: datum('Vanaf.'),
    }),
  ),
  hervattingMogelijk: janee('Hervatting is mogelijk volgens de bedrijfsarts.', 'functioneel'),
  opbouwschema,
  zoekvolgorde: groep('Volgorde van zoeken: eigen werk, aangepast, ander werk intern, andere werkgever.', {
    eigenWerk: tekst('Mogelijkheden in het eigen werk.'),
    aangepastEigenWerk: tekst('Mogelijkheden in aangepast eigen werk.'),
    anderWerkIntern: tekst('Mogelijkheden in ander werk bij de werkgever.'),
    andereWerkgever: tekst('Mogelijkheden bij een andere werkgever.'),
    beidenWillenExtern: janee('Beide partijen willen naar een andere werkgever.'),
  }).optional(),
  scholing: lijst(
    'Scholing.',
    groep('Scholing.', {
      naam: kort('Naam.'),
      start: datum('Begindatum.'),
      eind: datum('Einddatum.'),
      kosten: bedrag('Kosten.'),
    }),
  ),
  tweedeSpoorActiviteiten: tekst('Afspraken over het tweede spoor.', 'spoor2'),
  contactfrequentie: kort('Afgesproken contact tussen werkgever en werknemer.'),
  adviespuntenVerwerkt: janee('Het advies van de bedrijfsarts is in het plan verwerkt.'),
  eigenWerkAanpassingOnderzocht: janee('Bij het opstellen is aanpassing van het eigen werk onderzocht.'),
  verplichtingenVermeld: janee('Het plan noemt de verplichtingen van de werknemer.'),
  arbeidsverhouding: tekst('Wat partijen over de arbeidsverhouding zeggen.', 'visie'),
  geschilpunten: groep('Punten waarover werkgever en werknemer het niet eens zijn.', {
    punten: teksten('Geschilpunten.', 'geschil'),
    vervolg: tekst('Vervolg, zoals een deskundigenoordeel.', 'geschil'),
  }).optional(),
  overeenstemming: keuze(['volledig', 'deels', 'geen'], 'Is het plan in overeenstemming opgesteld?'),
  termijnafwijking,
}).optional();

const activiteitStand = groep('Stand van een afgesproken activiteit.', {
  activiteitId: verwijzing('Id van de activiteit.'),
  wat: tekst('Omschrijving, als de activiteit geen id heeft.'),
  wie: keuze(PARTIJEN, 'Wie het zou doen.'),
  stand: keuze(['uitgevoerd', 'deels', 'nietUitgevoerd', 'loopt'], 'Stand.'),
  resultaat: tekst('Resultaat.'),
  reden: tekst('Reden als het niet of deels is uitgevoerd.'),
});

/** The fields that every evaluation shares, periodic, after a year or at the end. */
const evaluatieVelden = {
  deelnemers,
  activiteiten: lijst('Stand van de afgesproken activiteiten.', activiteitStand),
  gewerkteUrenPerWeek: weekuren('Feitelijk gewerkt sinds de vorige evaluatie.', 'proces'),
  huidigeTaken: tekst('Huidige taken.'),
  metLoonwaarde: janee('Er wordt met loonwaarde gewerkt.', 'loon'),
  belastbaarheidGewijzigd: janee('De belastbaarheid is gewijzigd.', 'functioneel'),
  adviesId: verwijzing('Id van het advies waarop de evaluatie rust.'),
  opKoers: janee('De re-integratie ligt op koers naar het doel.'),
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
  bijstellingNodig: janee('Het plan van aanpak moet worden bijgesteld.'),
  bijstellingId: verwijzing('Id van de bijstelling die hieruit volgde.'),
  conclusie: tekst('Conclusie en afspraken.'),
  visieWerkgever: visie('de werkgever'),
  visieWerknemer: visie('de werknemer'),
  volgendeEvaluatie: datum('Datum van de volgende evaluatie.'),
};

export const evaluatie = groep('Periodieke evaluatie (art. 4 lid 2 onder b Regeling procesgang).', {
  id: id('Id van de evaluatie.'),
  stuk,
  kleinePlaatsing: janee('Driemaandelijkse evaluatie van een kleine plaatsing bij de eigen werkgever.'),
  ...evaluatieVelden,
});

export const bijstelling = groep('Bijstelling van het plan van aanpak (art. 4 lid 5 Regeling procesgang).', {
  id: id('Id van de bijstelling.'),
  nummer: geheel(1, 200, 'Volgnummer.'),
  stuk,
  aanleiding: keuze(
    [
      'evaluatie',
      'advies',
      'arbeidsdeskundigRapport',
      'deskundigenoordeel',
      'herstelOfTerugval',
      'nieuweMogelijkheden',
    ],
    'Aanleiding.',
  ),
  adviesId: verwijzing('Id van het advies dat de aanleiding was.'),
  evaluatieId: verwijzing('Id van de evaluatie die de aanleiding was.'),
  einddoel: keuze(EINDDOELEN, 'Einddoel na de bijstelling.'),
  doelen: lijst('Nieuwe of gewijzigde doelen.', doel),
  activiteiten: lijst('Nieuwe of gewijzigde activiteiten.', activiteit),
  opbouwschema,
  tweedeSpoor: janee('De bijstelling bevat stappen naar een andere werkgever.', 'spoor2'),
  zoekprofielInPlan: janee(
    'De bijstelling bevat persoons- en zoekprofiel (in plaats van een trajectplan).',
    'spoor2',
  ),
  toelichting: tekst('Wat verandert en waarom.'),
  visieWerkgever: visie('de werkgever'),
  visieWerknemer: visie('de werknemer'),
  volgendeEvaluatie: datum('Datum van de volgende evaluatie.'),
  termijnafwijking,
});

const SITUATIES = {
  hervattingAchterOpSchema: 'De hervatting loopt achter op schema.',
  geenPlanOfDoel: 'Er is geen plan of geen helder doel.',
  instabieleHervatting: 'De hervatting is niet stabiel.',
  stagnatieBegeleiding: 'Het herstel stagneert volgens de bedrijfsarts.',
  deskundigenoordeelZonderGevolg: 'Een deskundigenoordeel bracht de re-integratie niet op gang.',
  wisselendeUitval: 'Werk en uitval wisselen elkaar af.',
  teLangArbeidstherapeutisch: 'Er wordt te lang arbeidstherapeutisch gewerkt.',
  teLaagOfTeWeinigUren: 'Het werk is te laag van niveau of te gering in uren, zonder uitzicht op meer.',
} as const;

const situatie = (omschrijving: string) =>
  groep(omschrijving, {
    doetZichVoor: janee('Doet zich voor.'),
    vervolg: tekst('Vervolgactie.'),
  }).optional();

export const eerstejaarsevaluatie = groep(
  'Eerstejaarsevaluatie (art. 4 lid 2 onder b, art. 6 lid 1 onder h).',
  {
    stuk,
    ...evaluatieVelden,
    terugblik: groep('Terugblik op het eerste jaar.', {
      doelenEnAfspraken: tekst('Doelen en afspraken van het eerste jaar en wat ervan kwam.'),
      activiteitenWerkgever: tekst('Activiteiten van de werkgever.'),
      activiteitenWerknemer: tekst('Activiteiten van de werknemer.'),
      afsprakenNagekomen: janee('De afspraken zijn nagekomen.'),
      redenNietNagekomen: tekst('Reden als afspraken niet zijn nagekomen.'),
    }).optional(),
    huidigWerk: groep('Huidig werk.', {
      functie: kort('Functie.'),
      urenPerWeek: weekuren('Omvang.', 'proces'),
      loonwaardePercentage: getal(0, 100, 'Loonwaarde in procenten.', 'loon'),
      structureel: janee('Het werk is structureel.'),
    }).optional(),
    adviesTweedeJaar: tekst(
      'Advies van bedrijfsarts en arbeidsdeskundige voor het tweede jaar.',
      'functioneel',
    ),
    koersJuist: janee('De ingezette koers is nog juist.'),
    doelTweedeJaar: keuze(EINDDOELEN, 'Doel voor het tweede jaar.'),
    conclusieSpoor1: groep('Conclusie over het eerste spoor.', {
      eigenWerkPassend: janee('Het eigen werk is passend.'),
      eigenWerkPassendTeMaken: janee('Het eigen werk is passend te maken.'),
      anderWerkInternAanwezig: janee('Er is ander passend werk bij de werkgever.'),
      toelichting: tekst('Toelichting.'),
    }).optional(),
    besluitSpoor2: groep('Besluit over het tweede spoor.', {
      besluit: keuze(['starten', 'loopt', 'uitstellen', 'nietNodig'], 'Besluit.', 'spoor2'),
      startdatum: datum('Afgesproken startdatum.', 'spoor2'),
      reden: keuze(
        [
          'concreetPerspectiefIntern',
          'geenMogelijkheden',
          'marginaleMogelijkheden',
          'aowBinnenEenJaar',
          'bevredigendResultaat',
          'trajectAlMislukt',
          'voorafZinloos',
          'anders',
        ],
        'Reden om nog niet of niet te starten.',
        'spoor2',
      ),
      toelichting: tekst('Toelichting.', 'spoor2'),
      perspectiefTot: datum('Datum waarop structurele hervatting intern bereikt moet zijn.', 'spoor2'),
    }).optional(),
    situaties: groep(
      'De acht situaties van het beoordelingskader, elk met vervolg.',
      Object.fromEntries(Object.entries(SITUATIES).map(([k, v]) => [k, situatie(v)])) as Record<
        keyof typeof SITUATIES,
        ReturnType<typeof situatie>
      >,
    ).optional(),
    nieuweAfspraken: lijst('Nieuwe afspraken voor het tweede jaar.', activiteit),
    uitkomstInRiv: janee('De uitkomst is in het re-integratieverslag opgenomen.'),
    termijnafwijking,
  },
).optional();

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
    structureel: janee('Structureel.'),
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
