/**
 * Makes samples/gebrekkig/zaak.json from samples/compleet/zaak.json: fifteen planted defects and what follows from them.
 * Run: npx tsx scripts/samples/gebrekkig.ts
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { RAPPORTAGES, TWEEDE_SPOOR_ACTIVITEITEN } from './gebrekkig-spoor2.ts';
import { leesVoorbeeld, zaakbestand } from './voorbeeldbestand.ts';
import { lees, nieuw, weg, wijzig, zet, type Json, type Wijziging } from './wijzigingen.ts';

export interface Gebrek {
  readonly nummer: number;
  readonly wat: string;
  /** The edits that are the defect itself. */
  readonly gebrek: readonly Wijziging[];
  /** Edits that keep the rest of the story consistent, so that no other defect appears. */
  readonly gevolg: readonly Wijziging[];
}

type Groep = Record<string, Json>;
const lijst = (zaak: Json, pad: string): Groep[] => lees(zaak, pad) as Groep[];
const datumVan = (x: Groep): string => (typeof x.datum === 'string' ? x.datum : '');
const visie = (a: string, m: string, t: string, n: string): Groep => ({
  opActiviteitenDoelenTermijnen: a,
  mogelijkheden: m,
  activiteitenTotNu: t,
  nieuweAfspraken: n,
});
const stand = (activiteitId: string, st: string, resultaat: string): Groep => ({
  activiteitId,
  stand: st,
  resultaat,
});

/** New date of a joint document: drawn up, signed and sent. */
const herdateer = (pad: string, op: string, kopie: string): Wijziging[] => [
  zet(`${pad}/opgesteldOp`, op),
  zet(`${pad}/ondertekening/werkgever/ondertekendOp`, op),
  zet(`${pad}/ondertekening/werknemer/ondertekendOp`, op),
  ...['werknemer', 'casemanager', 'bedrijfsarts'].map((aan) =>
    zet(`${pad}/verstrekkingen/[${aan}]/op`, kopie),
  ),
];

export function gebreken(compleet: Json): readonly Gebrek[] {
  const activiteit = (pad: string, id: string, anders: Groep = {}): Groep => ({
    ...lijst(compleet, pad).find((a) => a.id === id),
    ...anders,
  });
  const plan = '/planVanAanpak/activiteiten';
  const b = (n: number) => `/bijstellingen/[bijstelling-${n}]`;
  const e = (n: number) => `/evaluaties/[evaluatie-${n}]`;
  const vanDatum = (pad: string, datum: string) => lijst(compleet, pad).filter((x) => datumVan(x) >= datum);
  const contact = (datum: string, anders: Groep): Wijziging =>
    zet(`/contacten/[${datum}]`, { ...(lees(compleet, `/contacten/[${datum}]`) as Groep), ...anders });
  const eersteGesprekken = ['2025-03-17', '2025-03-27', '2025-04-07', '2025-04-17', '2025-04-28'];

  return [
    {
      nummer: 1,
      wat: 'Er is geen eerstejaarsevaluatie.',
      gebrek: [weg('/eerstejaarsevaluatie')],
      gevolg: [
        zet(
          '/wia/geuploadeStukken',
          (lees(compleet, '/wia/geuploadeStukken') as string[]).filter((s) => s !== 'eerstejaarsevaluatie'),
        ),
        // The agreements of the evaluation are gone: contact goes on under the plan, reports under bijstelling 5.
        ...[9, 10, 11, 12, 13].map((n) => zet(`${e(n)}/activiteiten/[n1]/activiteitId`, 'a5')),
        zet('/eindevaluatie/activiteiten/[n1]/activiteitId', 'a5'),
      ],
    },
    {
      nummer: 2,
      wat: 'Het plan van aanpak is vijf weken te laat, zonder gezamenlijke reden.',
      gebrek: herdateer('/planVanAanpak/stuk', '2024-04-04', '2024-04-05'),
      gevolg: [
        zet('/werknemer/verplichtingenMeegedeeldOp', '2024-04-04'),
        zet('/planVanAanpak/eerstvolgendeEvaluatie', '2024-05-16'),
        zet('/planVanAanpak/evaluatiemomenten', [
          '2024-05-16',
          '2024-06-25',
          '2024-08-05',
          '2024-09-05',
          '2024-10-15',
          '2024-11-25',
        ]),
        zet('/planVanAanpak/doelen', [
          ...lijst(compleet, '/planVanAanpak/doelen'),
          ...lijst(compleet, `${b(1)}/doelen`),
        ]),
        zet(plan, [...lijst(compleet, plan), ...lijst(compleet, `${b(1)}/activiteiten`)]),
        ...(
          [
            ['a1', 'start', '2024-04-04'],
            [
              'a1',
              'wat',
              'Zet het lichte werk in de magazijnadministratie voort en wijst een vaste begeleider aan.',
            ],
            ['a2', 'start', '2024-04-04'],
            ['a3', 'start', '2024-04-04'],
            ['a3', 'eind', '2024-04-26'],
            [
              'a3',
              'wat',
              'Stelt het verstelbare bureau met de werknemer af en regelt toegang tot het digitale werkbonnenarchief.',
            ],
            ['a4', 'start', '2024-04-04'],
            ['a5', 'start', '2024-04-05'],
            ['a5', 'eind', '2026-01-02'],
            ['a6', 'start', '2024-04-04'],
          ] as const
        ).map(([id, veld, waarde]) => zet(`${plan}/[${id}]/${veld}`, waarde)),
        zet('/planVanAanpak/interventies/0/start', '2024-04-04'),
        zet('/planVanAanpak/opbouwschema', lees(compleet, `${b(1)}/opbouwschema`)),
        zet('/planVanAanpak/opbouwschema/0/vanaf', '2024-04-04'),
        // The advice of 21 March came before the plan, so the plan takes it in and bijstelling 1 falls away.
        zet('/adviezen/[advies-1]/bijstellingPlanNodig', false),
        zet(
          '/adviezen/[advies-1]/toelichting',
          'De eerste weken zijn goed verlopen. Bouw op naar negen uur per week vanaf begin april, sluit de periode zonder productienorm half april af en verwerk dit in het plan van aanpak. Leg de vervolgstap naar twaalf uur alvast vast.',
        ),
        zet(
          '/adviezen/[advies-2]/toelichting',
          'De stap naar twaalf uur die u in het plan had voorzien kan op 29 april ingaan.',
        ),
        weg(b(1)),
        weg(e(1)),
        zet(`${e(2)}/activiteiten`, [
          ...lijst(compleet, `${e(2)}/activiteiten`).slice(0, 2),
          stand('a3', 'uitgevoerd', 'Bureau afgesteld, toegang geregeld.'),
          ...lijst(compleet, `${e(2)}/activiteiten`).slice(2),
        ]),
        zet(`${e(2)}/gewerkteUrenPerWeek`, 10.5),
        zet('/spoor1/arbeidstherapeutisch/0/geevalueerdOp', '2024-04-12'),
        contact('2024-03-27', {
          samenvatting: 'Nieuwe uren doorgesproken; het plan van aanpak wordt nog uitgewerkt.',
        }),
      ],
    },
    {
      nummer: 3,
      wat: 'Een evaluatie verwijst naar een bijstelling die er niet is.',
      gebrek: [
        weg(`${e(12)}/bijstellingNodig`),
        // One more than the last; after renumbering this is bijstelling-7, and there are six.
        nieuw(`${e(12)}/bijstellingId`, 'bijstelling-8', 'stagnatie'),
      ],
      gevolg: [
        zet(`${e(12)}/vervolgaanpak`, 'bijgesteld'),
        zet(
          `${e(12)}/conclusie`,
          'De vaste plaats is geregeld. De afspraken voor het najaar zijn vastgelegd in een bijstelling van het plan van aanpak. De werkervaringsplaats loopt tot half september.',
        ),
      ],
    },
    {
      nummer: 4,
      wat: 'Het actueel oordeel mist een oordeel over de arbeidsrelatie.',
      gebrek: [weg('/actueelOordeel/arbeidsrelatie')],
      gevolg: [],
    },
    {
      nummer: 5,
      wat: 'De aard van het bedrijf ontbreekt.',
      gebrek: [weg('/werkgever/aardBedrijf'), weg('/eindevaluatie/aardBedrijf')],
      gevolg: [],
    },
    {
      nummer: 6,
      wat: 'De eerste ziektedag in de 42-wekenmelding wijkt af van die in de probleemanalyse.',
      gebrek: [zet('/meldingen/langdurigZiek/eersteZiektedag', '2024-01-09')],
      gevolg: [],
    },
    {
      nummer: 7,
      wat: 'De 42-wekenmelding is te laat.',
      gebrek: [zet('/meldingen/langdurigZiek/datum', '2024-11-18')],
      gevolg: [contact('2024-10-21', { datum: '2024-11-18' })],
    },
    {
      nummer: 8,
      wat: 'Tussen twee evaluaties liggen 120 dagen.',
      gebrek: [weg(e(7)), ...herdateer(`${e(8)}/stuk`, '2025-02-12', '2025-02-13')],
      gevolg: [
        zet(`${e(8)}/activiteiten`, [
          stand('a5', 'loopt', 'Contact is in de winter doorgegaan.'),
          stand('a11', 'uitgevoerd', 'Twaalf uur per week volgehouden tot de jaarwisseling.'),
          stand('a17', 'loopt', 'Sinds 6 januari zestien uur per week.'),
        ]),
        zet(`${e(8)}/gewerkteUrenPerWeek`, 13.5),
        zet(
          `${e(8)}/conclusie`,
          'De zestien uur wordt gehaald. Het rapport van de arbeidsdeskundige komt deze week; daarna wordt het plan aangepast.',
        ),
        zet(
          `${e(8)}/visieWerkgever`,
          visie(
            'De uren liggen op schema; over het vervolg beslissen we na het rapport.',
            'Meer dan zestien uur is bedrijfsmatig lastig, dat zeggen we eerlijk.',
            'De werknemer neemt monteurs echt werk uit handen.',
            'We wachten het rapport af en spreken dan direct af.',
          ),
        ),
        zet(
          `${e(8)}/visieWerknemer`,
          visie(
            'Ik houd het vol en dat is winst.',
            'Een vijfde ochtend zou ik wel willen proberen.',
            'Het was lang stil voordat we weer om tafel zaten.',
            'Ik wil nu snel weten waar ik aan toe ben.',
          ),
        ),
      ],
    },
    {
      nummer: 9,
      wat: 'Het tweede spoor begint zeventig dagen na week 52.',
      gebrek: [zet('/spoor2/start', '2025-03-17')],
      gevolg: [
        // Advice: no second track and no arbeidsdeskundige before 2025.
        zet('/adviezen/[advies-6]/adviespunten', [
          lees(compleet, '/adviezen/[advies-6]/adviespunten/[a6-3]'),
        ]),
        weg('/adviezen/[advies-6]/signalen/begeleidingNodigTweedeSpoor'),
        zet(
          '/adviezen/[advies-6]/belastbaarheid/mogelijkhedenAnderWerk',
          'Licht technisch-administratief werk is passend.',
        ),
        zet(
          '/adviezen/[advies-6]/toelichting',
          'Deze bijstelling vervangt het einddoel van de probleemanalyse van 15 februari 2024. Richt de re-integratie op ander licht werk.',
        ),
        zet(
          '/adviezen/[advies-7]/toelichting',
          'De situatie is stabiel. Voor het tweede jaar adviseer ik in januari op te bouwen naar zestien uur in licht werk.',
        ),
        zet('/adviezen/[advies-9]/adviespunten', [
          lees(compleet, '/adviezen/[advies-9]/adviespunten/[a9-1]'),
          {
            id: 'a9-2',
            tekst:
              'Laat een arbeidsdeskundige beoordelen welk werk in het bedrijf passend is of passend te maken is.',
            soort: 'arbeidsdeskundigOnderzoek',
            opvolging: 'gevolgd',
            opgevolgdOp: '2025-01-29',
          },
        ]),
        zet(
          '/adviezen/[advies-9]/toelichting',
          'Ga zo door met het werk. Laat arbeidsdeskundig onderzoek doen; dit profiel kan daarvoor dienen.',
        ),
        // Evaluations and adjustments of the autumn.
        zet(`${e(5)}/visieWerknemer/mogelijkheden`, 'Plannen en voorbereiden kan ik goed.'),
        zet(`${e(5)}/visieWerknemer/nieuweAfspraken`, 'Ik wil eerst weten wat hier nog kan.'),
        zet(`${e(6)}/activiteiten`, lijst(compleet, `${e(6)}/activiteiten`).slice(0, 3)),
        zet(
          `${e(6)}/conclusie`,
          'De nieuwe koers uit de bijstelling van 10 oktober is ingezet: ander licht werk binnen het bedrijf.',
        ),
        zet(
          `${e(6)}/visieWerkgever`,
          visie(
            'Met het nieuwe doel kunnen we gericht bouwen aan een deeltijdplaats.',
            'Intern zien we een plaats ontstaan; de omvang is nog onzeker.',
            'De wisseling van doel is in goede harmonie gegaan.',
            'In januari willen we naar zestien uur.',
          ),
        ),
        zet(
          `${e(6)}/visieWerknemer`,
          visie(
            'Ik had gehoopt terug te gaan als monteur, maar dit is duidelijk.',
            'Werkvoorbereiding en planning liggen mij.',
            'Het gesprek met de bedrijfsarts was helder.',
            'Prima, ik blijf graag bij mijn collega’s.',
          ),
        ),
        zet(`${b(4)}/doelen`, lijst(compleet, `${b(4)}/doelen`).slice(0, 1)),
        zet(`${b(4)}/activiteiten`, [activiteit(`${b(4)}/activiteiten`, 'a17')]),
        zet(`${b(4)}/tweedeSpoor`, false),
        zet(
          `${b(4)}/toelichting`,
          'Terugkeer als servicemonteur wordt niet meer verwacht. Het doel wordt ander licht werk bij Wolkenveen, met een uitbreiding in januari.',
        ),
        zet(
          `${b(4)}/visieWerkgever`,
          visie(
            'Het nieuwe doel past bij het oordeel van de bedrijfsarts.',
            'Bij werkvoorbereiding zien we de meeste kansen.',
            'Het eerste doel is niet gelukt, ondanks inzet van iedereen.',
            'Na de jaarwisseling bouwen we op.',
          ),
        ),
        zet(
          `${b(4)}/visieWerknemer`,
          visie(
            'Ik kan leven met het nieuwe doel.',
            'Met mijn vakkennis kan ik klanten en collega’s op afstand helpen.',
            'Het besluit was verdrietig maar is goed uitgelegd.',
            'Ik wil op de hoogte blijven van interne vacatures.',
          ),
        ),
        zet('/spoor1/voorstellenWerknemer', lijst(compleet, '/spoor1/voorstellenWerknemer').slice(1)),
        zet('/spoor1/voorstellenWerknemer/0/datum', '2025-02-12'),
        // The arbeidsdeskundige reports in February; bijstelling 5 follows within two weeks.
        zet('/arbeidsdeskundigeOnderzoeken/[ad-1]/stuk/opgesteldOp', '2025-02-13'),
        zet(
          '/arbeidsdeskundigeOnderzoeken/[ad-1]/stuk/ondertekening/arbeidsdeskundige/ondertekendOp',
          '2025-02-13',
        ),
        ...['werkgever', 'werknemer', 'bedrijfsarts'].map((aan) =>
          zet(`/arbeidsdeskundigeOnderzoeken/[ad-1]/stuk/verstrekkingen/[${aan}]/op`, '2025-02-14'),
        ),
        zet('/arbeidsdeskundigeOnderzoeken/[ad-1]/aangevraagdOp', '2025-01-29'),
        zet('/arbeidsdeskundigeOnderzoeken/[ad-1]/datumBelastbaarheid', '2025-01-27'),
        ...['gesprekWerknemerOp', 'gesprekWerkgeverOp', 'werkplekbezoekOp'].map((veld) =>
          zet(`/arbeidsdeskundigeOnderzoeken/[ad-1]/${veld}`, '2025-02-04'),
        ),
        zet('/arbeidsdeskundigeOnderzoeken/[ad-1]/urenPerWeek', 16),
        zet('/arbeidsdeskundigeOnderzoeken/[ad-1]/loonwaardePercentage', 45),
        zet('/arbeidsdeskundigeOnderzoeken/[ad-1]/adviesId', 'advies-9'),
        zet('/arbeidsdeskundigeOnderzoeken/[ad-1]/opgevolgdOp', '2025-02-25'),
        zet('/spoor1/anderWerkIntern/onderzochtOp', '2025-02-13'),
        zet('/spoor1/voorzieningenUwv/overwogenOp', '2025-02-25'),
        ...herdateer(`${b(5)}/stuk`, '2025-02-25', '2025-02-26'),
        zet(`${b(5)}/doelen`, [
          { ...lijst(compleet, `${b(5)}/doelen`)[0], termijn: '2025-04-16' },
          { ...lijst(compleet, `${b(4)}/doelen`)[1], termijn: '2026-01-02' },
        ]),
        zet(`${b(5)}/activiteiten`, [
          activiteit(`${b(5)}/activiteiten`, 'a16', { start: '2025-02-25', eind: '2025-04-16' }),
          activiteit(`${b(4)}/activiteiten`, 'a13', { start: '2025-03-03', eind: '2025-03-14' }),
          activiteit(`${b(4)}/activiteiten`, 'a14', { start: '2025-03-17' }),
          activiteit('/eerstejaarsevaluatie/nieuweAfspraken', 'n2', { start: '2025-04-14' }),
        ]),
        zet(
          `${b(5)}/toelichting`,
          'De arbeidsdeskundige concludeert dat de eigen functie niet passend te maken is en dat intern hooguit een deeltijdplaats kan worden gemaakt. Dat wordt nu uitgewerkt; daarnaast wordt het tweede spoor opgestart.',
        ),
        zet(
          `${b(5)}/visieWerkgever/nieuweAfspraken`,
          'We beschrijven de functie en schakelen in maart een bureau in.',
        ),
        zet(
          `${b(5)}/visieWerknemer/nieuweAfspraken`,
          'Akkoord, al had het zoeken buiten de deur van mij eerder gemogen.',
        ),
        zet(`${b(5)}/volgendeEvaluatie`, '2025-03-25'),
        zet(`${b(6)}/visieWerkgever/activiteitenTotNu`, 'De opbouw in januari is goed gegaan.'),
        zet(`${b(6)}/visieWerknemer/activiteitenTotNu`, 'Het werk bevalt; het traject is gisteren begonnen.'),
        // Evaluations after the start.
        zet(`${e(9)}/activiteiten`, [
          stand('a5', 'loopt', 'Contact elke twee weken.'),
          stand('a13', 'uitgevoerd', 'Kompasveld is op 13 maart ingeschakeld.'),
          stand('a14', 'loopt', 'Het traject is op 17 maart begonnen.'),
          stand('a16', 'loopt', 'Functiebeschrijving is in concept gereed.'),
          stand('a17', 'uitgevoerd', 'Zestien uur is de vaste omvang geworden.'),
          stand('a18', 'loopt', 'Afdelingshoofden zijn bevraagd op losse taken.'),
          stand('a19', 'loopt', 'Aangemeld voor de bijeenkomsten.'),
        ]),
        zet(
          `${e(9)}/visieWerkgever/activiteitenTotNu`,
          'Het traject is begonnen en de eerste indruk is goed.',
        ),
        zet(`${e(9)}/visieWerknemer/activiteitenTotNu`, 'De coach luistert goed, ik kan er iets mee.'),
        zet(`${e(10)}/activiteiten`, [
          stand('a5', 'loopt', 'Geen bijzonderheden.'),
          stand('n2', 'loopt', 'Reactie op het eerste rapport is gegeven.'),
          stand('a14', 'loopt', 'Zoekprofiel op 28 april vastgesteld.'),
          stand('a16', 'uitgevoerd', 'Functiebeschrijving op 15 april vastgesteld.'),
          stand('a18', 'loopt', 'Drie losse taken gevonden, samen hooguit een uur per week.'),
          stand('a19', 'loopt', 'Eerste netwerkbijeenkomst is in mei.'),
        ]),
        zet(
          `${e(10)}/visieWerknemer/activiteitenTotNu`,
          'Het zoekprofiel past bij mij; nu kan ik gaan schrijven.',
        ),
        zet(`${e(11)}/activiteiten/[n2]/resultaat`, 'Telefonisch overleg met de coach gevoerd.'),
        zet(`${e(12)}/activiteiten/[n2]/resultaat`, 'Tweede rapport ontvangen; de reactie volgt deze week.'),
        zet(`${e(12)}/activiteiten/[a19]/resultaat`, 'Drie bijeenkomsten bezocht.'),
        zet(`${e(13)}/activiteiten/[n2]/resultaat`, 'Tweede rapport besproken op 29 juli.'),
        zet('/eindevaluatie/activiteiten/[n2]/resultaat', 'Op elk rapport is binnen een week gereageerd.'),
        zet(
          '/eindevaluatie/inspanningenSpoor2',
          'Gestart op 17 maart 2025. Persoons- en zoekprofiel in april 2025, daarna wekelijks sollicitaties, netwerkbijeenkomsten, jobhunting, een cursus en een werkervaringsplaats van drie maanden. Enkele gesprekken, nog geen aanstelling.',
        ),
        zet(
          '/eindevaluatie/voortgang',
          'Na de start in maart 2024 is opgebouwd tot zestien uur, in september 2024 teruggegaan naar twaalf uur en sinds januari 2025 weer zestien uur gewerkt. Het plan is meermalen bijgesteld.',
        ),
        // The result is not settled yet: that belongs with the eindevaluatie, which is still a concept (defect 14). With
        // a recorded structural result riv would ask a person whether the late start is excused.
        weg('/resultaat'),
        zet('/eindevaluatie/huidigWerk/structureel', false),
        // The second track itself.
        zet('/spoor2/aanleiding', 'conclusieArbeidsdeskundige'),
        zet('/spoor2/datumConclusieIntern', '2025-02-13'),
        zet('/spoor2/inOverlegVroegGestart', false),
        zet('/spoor2/bureau/contractdatum', '2025-03-13'),
        zet('/spoor2/werknemerOverGegevensGeinformeerdOp', '2025-03-13'),
        zet('/spoor2/belastbaarheidBijStart', lees(compleet, '/adviezen/[advies-10]/belastbaarheid')),
        zet('/spoor2/trajectplan/stuk/opgesteldOp', '2025-03-17'),
        ...['werkgever', 'werknemer', 'bureau'].map((p) =>
          zet(`/spoor2/trajectplan/stuk/ondertekening/${p}/ondertekendOp`, '2025-03-17'),
        ),
        ...['werkgever', 'werknemer', 'casemanager'].map((aan) =>
          zet(`/spoor2/trajectplan/stuk/verstrekkingen/[${aan}]/op`, '2025-03-18'),
        ),
        zet(
          '/spoor2/trajectplan/redenTraject',
          'De arbeidsdeskundige stelde op 13 februari 2025 vast dat het eigen werk niet passend te maken is en dat intern alleen een deeltijdplaats mogelijk is.',
        ),
        zet('/spoor2/trajectplan/duurWeken', 42),
        zet('/spoor2/trajectplan/urenPerWeek', 4),
        ...(
          [
            ['2025-03-17', '2025-05-02'],
            ['2025-04-14', '2025-06-27'],
            ['2025-05-06', '2026-01-02'],
            ['2025-05-22', '2025-07-31'],
            ['2025-06-02', '2025-09-30'],
          ] as const
        ).flatMap(([van, tot], n) => [
          zet(`/spoor2/trajectplan/activiteiten/${n}/van`, van),
          zet(`/spoor2/trajectplan/activiteiten/${n}/tot`, tot),
        ]),
        zet('/spoor2/trajectplan/rapportagedata', ['2025-04-14', '2025-06-13', '2025-08-12', '2025-10-10']),
        zet('/spoor2/trajectplan/evaluatiedata', ['2025-04-17', '2025-06-19', '2025-08-18', '2025-10-16']),
        zet('/spoor2/trajectplan/fasen', [
          { naam: 'Oriënteren', van: '2025-03-17', tot: '2025-05-02' },
          { naam: 'Solliciteren en netwerken', van: '2025-05-06', tot: '2025-05-30' },
          { naam: 'Praktijk en plaatsing', van: '2025-06-02', tot: '2026-01-02' },
        ]),
        zet('/spoor2/persoonsprofiel/vastgesteldOp', '2025-04-07'),
        zet('/spoor2/zoekprofiel/vastgesteldOp', '2025-04-28'),
        zet(
          '/spoor2/zoekprofiel/onderbouwingArbeidsmarkt',
          'In de regio zijn ruim dertig groothandels en servicebedrijven; in het voorjaar van 2025 stonden gemiddeld twaalf passende deeltijdvacatures open, vooral bij verkoop binnendienst en helpdesk.',
        ),
        zet('/spoor2/contacten', [
          ...lijst(compleet, '/spoor2/contacten')
            .slice(0, eersteGesprekken.length)
            .map((c, n) => ({ ...c, datum: eersteGesprekken[n] ?? '' })),
          ...vanDatum('/spoor2/contacten', '2025-05-01'),
        ]),
        zet('/spoor2/contacten/[2025-05-01]/doel', 'Eerste sollicitaties en vooruitblik.'),
        zet('/spoor2/activiteiten', TWEEDE_SPOOR_ACTIVITEITEN),
        zet('/spoor2/sollicitaties', vanDatum('/spoor2/sollicitaties', '2025-04-28')),
        zet('/spoor2/nogNietSolliciteren/0/van', '2025-03-17'),
        zet('/spoor2/nogNietSolliciteren/0/tot', '2025-04-27'),
        zet('/spoor2/scholing/behoefteOnderzochtOp', '2025-05-06'),
        zet('/werkgever/caoSectorMogelijkheden/onderzochtOp', '2025-02-25'),
        contact('2024-11-21', { datum: '2025-02-25' }),
        zet(
          '/inspanningenWerknemer/eigenInitiatieven',
          'Stelde zelf de werkervaringsplaats voor, volgde in eigen tijd een cursus offertes maken en verbeterde de digitale werkbon.',
        ),
        zet(
          '/oordeelWerknemer/eigenActiviteiten',
          'Ik heb alle afspraken nagekomen en zelf om een werkervaringsplaats gevraagd.',
        ),
        zet(
          '/oordeelWerknemer/watAndersKon',
          'Het zoeken buiten het bedrijf had van mij eerder mogen beginnen.',
        ),
      ],
    },
    {
      nummer: 10,
      wat: 'Tussen twee voortgangsrapportages liggen honderd dagen.',
      gebrek: [zet('/spoor2/rapportages', RAPPORTAGES(lijst(compleet, '/spoor2/rapportages')))],
      gevolg: [],
    },
    {
      nummer: 11,
      wat: 'Op de bijstelling van 18 maart 2025 ontbreekt de handtekening van de werknemer.',
      gebrek: [weg(`${b(6)}/stuk/ondertekening/werknemer`)],
      gevolg: [],
    },
    {
      nummer: 12,
      wat: 'De werknemer krijgt het re-integratieverslag te laat.',
      gebrek: [zet('/riv/stuk/verstrekkingen/[werknemer]/op', '2025-10-10')],
      gevolg: [
        zet('/riv/stuk/opgesteldOp', '2025-10-08'),
        zet('/riv/stuk/ondertekening/werkgever/ondertekendOp', '2025-10-08'),
      ],
    },
    {
      nummer: 13,
      wat: 'De medische informatie is niet aan de werknemer gegeven.',
      gebrek: ['verstrektAanWerknemerOp', 'wijze', 'doorWerknemerIngediendOp'].map((veld) =>
        weg(`/medischeInformatie/${veld}`),
      ),
      gevolg: [],
    },
    {
      nummer: 14,
      wat: 'De eindevaluatie is nog een concept.',
      gebrek: [zet('/eindevaluatie/stuk/status', 'concept')],
      gevolg: [],
    },
    {
      nummer: 15,
      wat: 'In het plan van aanpak ontbreken het einddoel en de visie van de werknemer.',
      gebrek: [weg('/planVanAanpak/einddoel'), weg('/planVanAanpak/visieWerknemer')],
      gevolg: [],
    },
  ];
}

/** Bijstelling 1 is gone: the others move up one, in number and in id. */
function hernummer(zaak: Json): Json {
  const tekst = JSON.stringify(zaak).replace(
    /"bijstelling-(\d+)"/g,
    (_, n: string) => `"bijstelling-${Number(n) - 1}"`,
  );
  const uit = JSON.parse(tekst) as Json;
  lijst(uit, '/bijstellingen').forEach((x, n) => (x.nummer = n + 1));
  return uit;
}

export function maakGebrekkig(compleet: Json): Json {
  const begin = wijzig(compleet, [
    zet('/zaaknummer', 'RK-2024-0109'),
    zet(
      '/toelichting',
      'Voorbeeldzaak van rivklaar met vijftien geplante gebreken. Personen, bedrijven, nummers en gebeurtenissen zijn verzonnen.',
    ),
  ]);
  const uit = hernummer(
    gebreken(compleet).reduce((zaak, g) => wijzig(zaak, [...g.gevolg, ...g.gebrek]), begin),
  );
  lijst(uit, '/contacten').sort((x, y) => datumVan(x).localeCompare(datumVan(y)));
  return uit;
}

const map = new URL('../../samples/', import.meta.url);
export const COMPLEET = fileURLToPath(new URL('compleet/zaak.json', map));
export const GEBREKKIG = fileURLToPath(new URL('gebrekkig/zaak.json', map));

export const tekstVanGebrekkig = (): Promise<string> =>
  zaakbestand(GEBREKKIG, maakGebrekkig(leesVoorbeeld(COMPLEET)));

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(GEBREKKIG, await tekstVanGebrekkig());
