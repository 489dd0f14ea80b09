import { evaluatieVelden } from './evaluatie.ts';
import { EINDDOELEN, REDENEN_GEEN_SPOOR2 } from './keuzelijsten.ts';
import { activiteit } from './plandelen.ts';
import { stuk, termijnafwijking } from './stuk.ts';
import { datum, getal, groep, janee, keuze, kort, lijst, tekst, weekuren } from './veld.ts';

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
      reden: keuze([...REDENEN_GEEN_SPOOR2, 'anders'], 'Reden om nog niet of niet te starten.', 'spoor2'),
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
