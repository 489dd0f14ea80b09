import type { Json } from './wijzigingen.ts';

type Groep = Record<string, Json>;

/** What was done in the second track when it only began in March 2025. */
export const TWEEDE_SPOOR_ACTIVITEITEN: Json = [
  {
    datum: '2025-03-27',
    tot: '2025-05-02',
    soort: 'loopbaanorientatie',
    omschrijving: 'Profielen opstellen, beroepentest en gesprekken met oud-collega’s.',
    resultaat: 'Persoonsprofiel van 7 april en zoekprofiel van 28 april 2025.',
  },
  {
    datum: '2025-04-28',
    tot: '2025-05-23',
    soort: 'sollicitatiebegeleiding',
    omschrijving: 'Cv en modelbrieven.',
    resultaat: 'Cv gereed; drie soorten brieven.',
  },
  {
    datum: '2025-05-12',
    tot: '2025-06-20',
    soort: 'scholing',
    omschrijving: 'Online cursus Excel en offerteprogramma.',
    resultaat: 'Afgerond met certificaat op 19 juni 2025.',
  },
  {
    datum: '2025-05-12',
    tot: '2026-01-02',
    soort: 'jobhunting',
    omschrijving: 'Jobhunter benadert bedrijven uit het zoekprofiel.',
    resultaat: 'Tot eind september 2025 zijn twintig bedrijven benaderd; dit leverde vier sollicitaties op.',
  },
  {
    datum: '2025-05-22',
    tot: '2025-07-10',
    soort: 'netwerken',
    omschrijving: 'Drie bijeenkomsten voor technisch personeel.',
    resultaat: 'Vier contacten, waaronder de latere leerplaats.',
  },
  {
    datum: '2025-06-16',
    tot: '2025-09-12',
    soort: 'werkervaringsplaats',
    omschrijving: 'Vier uur per week aan de balie en bij verkoop binnendienst.',
    resultaat: 'Alle leerdoelen gehaald.',
  },
  {
    datum: '2025-09-01',
    tot: '2025-09-19',
    soort: 'jobhunting',
    omschrijving: 'Belronde langs alle groothandels in de regio.',
    resultaat: 'Twaalf gesprekken, twee bedrijven willen later dit jaar opnieuw contact.',
  },
];

const stuk = (voorbeeld: Json | undefined, op: string): Json =>
  JSON.parse(JSON.stringify(voorbeeld).replace(/\d{4}-\d\d-\d\d/g, op)) as Json;

/** Three reports instead of six: 14 April, 23 July (a hundred days later) and 22 September 2025. */
export function RAPPORTAGES(van6: readonly Groep[]): Json {
  const [eerste, , , , vijfde, zesde] = van6;
  return [
    {
      ...eerste,
      stuk: stuk(eerste?.stuk, '2025-04-14'),
      van: '2025-03-17',
      tot: '2025-04-13',
      statusPersoonsprofiel: 'Vastgesteld op 7 april 2025.',
      statusZoekprofiel: 'In voorbereiding; wordt eind april vastgesteld.',
      samenvatting:
        'De heer Elzenvoort heeft zijn loopbaan in kaart gebracht en het persoonsprofiel met de coach vastgesteld. De eerste functies en branches zijn verkend; de conclusies van de arbeidsdeskundige zijn daarbij het uitgangspunt.',
      urenSpoor1: 16,
      knelpunten: [
        { knelpunt: 'Er is nog geen actueel cv.', maatregel: 'Cv maken zodra het zoekprofiel vaststaat.' },
      ],
      visieCoach: 'Gemotiveerd en leergierig; komt met goede voorbeelden uit het vak.',
      reactieWerkgever: {
        datum: '2025-04-17',
        reactie:
          'Goed begin. Wij vragen de coach ook een cursus offertes te regelen en nemen de kosten voor onze rekening.',
      },
      afspraken: [
        { wat: 'Zoekprofiel vaststellen en cv maken.', wie: 'bureau', uiterlijk: '2025-05-02' },
        { wat: 'Daarna elke week minstens één sollicitatie.', wie: 'werknemer', uiterlijk: '2025-06-13' },
      ],
      volgendeRapportage: '2025-06-13',
    },
    {
      ...vijfde,
      id: 'rapport-2',
      nummer: 2,
      stuk: stuk(vijfde?.stuk, '2025-07-23'),
      van: '2025-04-14',
      tot: '2025-07-22',
      statusZoekprofiel: 'Vastgesteld op 28 april 2025.',
      samenvatting:
        'Het cv is klaar en er wordt elke week gesolliciteerd; in deze periode twaalf keer. De cursus is afgerond. De leerplaats bij De Zilveren Flens is op 16 juni begonnen: balie en bestelsysteem worden beheerst, offertes volgen. Een gesprek bij Drie Gemalen liep stuk op het aantal uren.',
      deelname: {
        oordeel: 'volledig',
        toelichting: 'Alle gesprekken en drie netwerkbijeenkomsten bijgewoond.',
      },
      reactieWerkgever: {
        datum: '2025-07-29',
        reactie:
          'Fijn dat de leerplaats slaagt. Wij vragen de jobhunter om in september alle groothandels in de regio te bellen.',
      },
      volgendeRapportage: '2025-09-22',
    },
    {
      ...zesde,
      id: 'rapport-3',
      nummer: 3,
      stuk: stuk(zesde?.stuk, '2025-09-22'),
      van: '2025-07-23',
      tot: '2025-09-21',
      samenvatting:
        'De leerplaats is met een goede beoordeling afgerond. Er zijn negen sollicitaties gedaan; bij Koperhof werd de werknemer tweede. Een gesprek bij een corporatie volgt deze week. Tot het einde van de wachttijd gaat het traject door.',
      reactieWerkgever: {
        datum: '2025-09-26',
        reactie:
          'Wij zetten het traject voort tot het einde van de wachttijd en betalen ook de extra uren van de jobhunter.',
      },
      knelpunten: [
        {
          knelpunt: 'Veel vacatures vragen meer dan twintig uur.',
          maatregel: 'Jobhunter vraagt bij bedrijven naar deelbare functies.',
        },
      ],
      volgendeRapportage: '2025-11-21',
    },
  ];
}
