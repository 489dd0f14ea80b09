import type { Datum } from '../../src/kern/datum.ts';
import { zaakSchema, type Zaak } from '../../src/zaak/schema/zaak.ts';

/**
 * A case as a test writes it down: dates are plain text, and every field may be left out. `undefined` removes what the
 * right case holds; a list replaces the list of the right case.
 */
export type Invoer<T> = T extends Datum
  ? string
  : T extends readonly (infer U)[]
    ? readonly Invoer<U>[]
    : T extends object
      ? { readonly [K in keyof T]?: Invoer<T[K]> | undefined }
      : T;

export type Afwijking = Invoer<Zaak>;

const deWerkgever = { rol: 'werkgever', naam: 'R. de Boer', functie: 'HR-adviseur' } as const;
const deWerknemer = { rol: 'werknemer', naam: 'A. Voorbeeld', functie: 'planner' } as const;
const deBedrijfsarts = { rol: 'bedrijfsarts', naam: 'M. Visser', functie: 'bedrijfsarts' } as const;
const deCoach = { rol: 're-integratiebureau', naam: 'T. Bakker', functie: 'loopbaancoach' } as const;

const verstrekt = (op: string) =>
  (['werknemer', 'casemanager', 'bedrijfsarts'] as const).map((aan) => ({ aan, op }));

/** An adopted piece of employer and employee, signed by both on its date, copies given on the same day. */
export const vastgesteld = (op: string) => ({
  status: 'vastgesteld' as const,
  opgesteldOp: op,
  opstellers: [deWerkgever, deWerknemer],
  ondertekening: {
    werkgever: { naam: deWerkgever.naam, ondertekendOp: op },
    werknemer: { naam: deWerknemer.naam, ondertekendOp: op },
  },
  verstrekkingen: verstrekt(op),
  afzonderlijkHerkenbaar: true,
  bsnVermeld: true,
});

/** An adopted piece of the bedrijfsarts, given to employer and employee on its date. */
export const vanBedrijfsarts = (op: string) => ({
  status: 'vastgesteld' as const,
  opgesteldOp: op,
  opstellers: [deBedrijfsarts],
  verstrekkingen: (['werkgever', 'werknemer'] as const).map((aan) => ({ aan, op })),
  afzonderlijkHerkenbaar: true,
  bsnVermeld: true,
});

const vanBureau = (op: string) => ({ ...vastgesteld(op), opstellers: [deCoach] });

/** A report of the bureau to which the employer reacted on its date. */
const rapport = (nummer: number, van: string, tot: string, op: string) => ({
  id: `r${nummer}`,
  nummer,
  stuk: vanBureau(op),
  van,
  tot,
  reactieWerkgever: { datum: op, reactie: 'Besproken; de volgende stappen zijn akkoord.' },
});

const benutbaar = (op: string) => ({
  vastgesteldOp: op,
  bron: 'bedrijfsarts' as const,
  mogelijkheden: 'benutbaar' as const,
  vorm: 'inzetbaarheidsprofiel' as const,
  urenPerWeek: 16,
  samenvatting: 'Halve dagen, afwisselend werk zonder piekdruk.',
  prognose: { richting: 'stabiel' as const },
});

const visie = (wie: string) => ({
  opActiviteitenDoelenTermijnen: `Visie van de ${wie}: eens met de stappen.`,
});

export const evaluatie = (op: string, volgende: string) => ({
  id: `evaluatie-${op}`,
  stuk: vastgesteld(op),
  gewerkteUrenPerWeek: 16,
  opKoers: true,
  stagnatie: false,
  bijstellingNodig: false,
  conclusie: 'De afspraken zijn nagekomen.',
  visieWerkgever: visie('werkgever'),
  visieWerknemer: visie('werknemer'),
  volgendeEvaluatie: volgende,
});

/** Every 42 days from the plan on, up to the first year evaluation, and again after it. */
const EVALUATIES = [
  ['2024-04-09', '2024-05-21'],
  ['2024-05-21', '2024-07-02'],
  ['2024-07-02', '2024-08-13'],
  ['2024-08-13', '2024-09-24'],
  ['2024-09-24', '2024-11-05'],
  ['2024-11-05', '2024-12-16'],
  ['2025-01-27', '2025-03-10'],
  ['2025-03-10', '2025-04-21'],
  ['2025-04-21', '2025-06-02'],
  ['2025-06-02', '2025-07-14'],
  ['2025-07-14', '2025-08-25'],
  ['2025-08-25', '2025-09-29'],
] as const;

/**
 * The one right case: first sick day 8 January 2024 (the vector of `wvp.md` 1.1), every duty of 104 weeks fulfilled
 * and the RIV handed in on 17 October 2025. Each test departs from it.
 */
const RECHT = {
  schemaVersie: 1,
  zaaknummer: 'VB-2024-001',
  werknemer: {
    voorletters: 'A.',
    achternaam: 'Voorbeeld',
    geboortedatum: '1980-05-17',
    bsn: '999990019',
    bekwaamheden: {
      opleidingen: [{ naam: 'Logistiek', niveau: 'mbo 4', jaar: 2001, diploma: true }],
      werkervaring: [{ functie: 'planner', werkgever: 'Vervoer BV', vanJaar: 2005, totJaar: 2024 }],
      vaardigheden: ['plannen', 'telefonisch contact'],
    },
  },
  werkgever: {
    naam: 'Vervoer BV',
    loonheffingennummer: '123456789L01',
    contactpersoon: { naam: deWerkgever.naam, functie: deWerkgever.functie },
    aardBedrijf: {
      sector: 'transport',
      activiteiten: 'Wegvervoer van stukgoed.',
      aantalWerknemers: 120,
      aantalFuncties: 9,
    },
    caoSectorMogelijkheden: { onderzochtOp: '2025-01-20', buitenSectorOnderzocht: true },
  },
  dienstverband: {
    soort: 'onbepaaldeTijd',
    begin: '2005-03-01',
    functie: { naam: 'planner', urenPerWeek: 32, taken: ['ritten plannen', 'chauffeurs aansturen'] },
    brutoMaandloon: 3100,
  },
  arbodienst: {
    naam: 'Arbo Midden',
    bedrijfsarts: { naam: deBedrijfsarts.naam, functie: deBedrijfsarts.functie },
    geregistreerd: true,
    contract: { sinds: '2020-01-01', betrokkenBij: ['plan van aanpak', 'evaluatie', 're-integratieverslag'] },
    melding: { datum: '2024-01-10' },
    spreekuren: [
      { datum: '2024-02-15', vorm: 'spreekuur', verschenen: true },
      ...EVALUATIES.map(([datum]) => ({ datum, vorm: 'spreekuur' as const, verschenen: true })),
      { datum: '2024-12-10', vorm: 'spreekuur', verschenen: true },
      { datum: '2025-09-15', vorm: 'spreekuur', verschenen: true },
    ],
  },
  casemanager: { naam: 'S. Jansen', functie: 'casemanager', aangewezenOp: '2024-02-01' },
  ziekte: {
    eersteZiektedag: '2024-01-08',
    ziekmelding: { op: '2024-01-08', vermoedelijkeDuur: 'maanden' },
    dreigendLangdurig: { verwacht: true, vastgesteldOp: '2024-02-15' },
  },
  probleemanalyse: {
    stuk: vanBedrijfsarts('2024-02-15'),
    aangevraagdOp: '2024-01-29',
    eersteZiektedag: '2024-01-08',
    ziekteOfGebrek: true,
    functieVermeld: true,
    bekwaamhedenVermeld: true,
    administratieveGegevensVermeld: true,
    analyse: 'Er zijn beperkingen in duur en tempo; opbouw in uren is mogelijk.',
    belastbaarheid: benutbaar('2024-02-15'),
    einddoel: 'eigenWerk',
    adviespunten: [{ id: 'opbouw', tekst: 'Bouw op in uren.', soort: 'opbouw', opvolging: 'gevolgd' }],
    signalen: { zorgAdequaat: true },
  },
  planVanAanpak: {
    stuk: vastgesteld('2024-02-27'),
    datumProbleemanalyse: '2024-02-15',
    einddoel: 'eigenWerk',
    doelen: [{ id: 'd1', omschrijving: 'Terug in het eigen werk.', termijn: '2024-12-01' }],
    activiteiten: [
      {
        id: 'a1',
        wat: 'Opbouw in uren.',
        wie: 'werknemer',
        start: '2024-03-04',
        eind: '2024-12-01',
        doelId: 'd1',
      },
      {
        id: 'a2',
        wat: 'Werk aanpassen.',
        wie: 'werkgever',
        start: '2024-03-04',
        eind: '2024-12-01',
        doelId: 'd1',
      },
    ],
    visieWerkgever: visie('werkgever'),
    visieWerknemer: visie('werknemer'),
    evaluatiemomenten: ['2024-04-09', '2024-05-21'],
    evaluatieEindeEersteJaar: '2024-12-16',
    evaluatieIntervalDagen: 42,
    eerstvolgendeEvaluatie: '2024-04-09',
    eigenWerkAanpassingOnderzocht: true,
    overeenstemming: 'volledig',
  },
  evaluaties: EVALUATIES.map(([op, volgende]) => evaluatie(op, volgende)),
  adviezen: [
    {
      id: 'advies-1',
      soort: 'bijstellingProbleemanalyse',
      stuk: vanBedrijfsarts('2024-12-10'),
      aanleiding: 'gewijzigdeBelastbaarheid',
      wijzigtBelastbaarheid: true,
      bijstellingPlanNodig: true,
      belastbaarheid: benutbaar('2024-12-10'),
      einddoel: 'werkAndereWerkgever',
    },
  ],
  bijstellingen: [
    {
      id: 'bijstelling-1',
      nummer: 1,
      stuk: vastgesteld('2024-12-20'),
      aanleiding: 'advies',
      adviesId: 'advies-1',
      einddoel: 'werkAndereWerkgever',
      doelen: [{ id: 'd2', omschrijving: 'Werk bij een andere werkgever.', termijn: '2025-12-01' }],
      activiteiten: [
        {
          id: 'a3',
          wat: 'Tweede spoor.',
          wie: 'werkgever',
          start: '2025-01-13',
          eind: '2025-12-01',
          doelId: 'd2',
        },
      ],
      tweedeSpoor: true,
      visieWerkgever: visie('werkgever'),
      visieWerknemer: visie('werknemer'),
      volgendeEvaluatie: '2025-01-27',
    },
  ],
  eerstejaarsevaluatie: {
    stuk: vastgesteld('2024-12-16'),
    terugblik: { doelenEnAfspraken: 'Opbouw tot 16 uur gelukt.', afsprakenNagekomen: true },
    opKoers: false,
    koersJuist: false,
    bijstellingNodig: true,
    bijstellingId: 'bijstelling-1',
    adviesId: 'advies-1',
    doelTweedeJaar: 'werkAndereWerkgever',
    besluitSpoor2: { besluit: 'starten', startdatum: '2025-01-13' },
    conclusie: 'Tweede spoor starten naast het eerste.',
    visieWerkgever: visie('werkgever'),
    visieWerknemer: visie('werknemer'),
    volgendeEvaluatie: '2025-01-27',
    uitkomstInRiv: true,
  },
  spoor1: {
    eigenWerk: {
      varianten: ['deeltijd', 'lichtereTaken', 'anderRooster'],
      uitkomst: 'mogelijkNaAanpassing',
    },
    aanpassingWerkplek: {
      varianten: ['organisatorisch'],
      uitkomst: 'mogelijkNaAanpassing',
    },
    anderWerkIntern: {
      varianten: ['andereAfdelingen'],
      uitkomst: 'nietMogelijk',
      reden: 'belastbaarheid',
    },
    functiePassendMaken: {
      varianten: ['takenHerschikken', 'scholing'],
      uitkomst: 'nietMogelijk',
      reden: 'belastbaarheid',
    },
    functies: [{ functie: 'chauffeur', passend: 'nietPassend', reden: 'belastbaarheid' }],
    voortzettingNaastSpoor2: true,
  },
  spoor2: {
    start: '2025-01-13',
    aanleiding: 'eerstejaarsevaluatie',
    bureau: { naam: 'Bureau Voorbeeld', contractdatum: '2025-01-06' },
    verstrekteGegevens: ['naamEnContact', 'belastbaarheid', 'functieEnOpleiding'],
    werknemerOverGegevensGeinformeerdOp: '2025-01-06',
    trajectplan: { stuk: vanBureau('2025-01-27'), redenTraject: 'Geen passend werk intern.' },
    persoonsprofiel: {
      vastgesteldOp: '2025-01-27',
      werkervaring: 'Planning.',
      opleiding: 'Logistiek.',
      ambities: 'Werk met klanten.',
      persoonskenmerken: 'Nauwkeurig.',
      belemmeringen: 'Weinig ervaring met solliciteren.',
      mogelijkheden: 'Halve dagen, afwisselend werk.',
    },
    zoekprofiel: {
      vastgesteldOp: '2025-02-10',
      functies: ['medewerker klantcontact', 'medewerker orderverwerking'],
      onderbouwingBelastbaarheid: 'Rustig en afwisselend werk in deeltijd.',
      onderbouwingArbeidsmarkt: 'In de regio zijn zulke vacatures er steeds.',
    },
    rapportages: [
      rapport(1, '2025-01-13', '2025-03-13', '2025-03-14'),
      rapport(2, '2025-03-14', '2025-05-13', '2025-05-14'),
      rapport(3, '2025-05-14', '2025-07-13', '2025-07-14'),
      rapport(4, '2025-07-14', '2025-09-11', '2025-09-12'),
    ],
    detacheringOverwogenOp: '2025-05-14',
  },
  actueelOordeel: {
    stuk: vanBedrijfsarts('2025-09-15'),
    eersteZiektedag: '2024-01-08',
    functieVermeld: true,
    bekwaamhedenVermeld: true,
    verloop: 'De belastbaarheid is sinds december 2024 stabiel.',
    belastbaarheid: benutbaar('2025-09-15'),
    standReintegratie: 'Tweede spoor loopt.',
    arbeidsrelatie: { oordeel: 'goed' },
    passendeArbeid: { aanwezig: false, toelichting: 'Geen passend werk bij de werkgever.' },
  },
  medischeInformatie: { verstrektAanWerknemerOp: '2025-09-16', wijze: 'geslotenEnvelop' },
  inspanningenWerknemer: { werktMee: true, zorgGevolgd: true },
  eindevaluatie: {
    stuk: vastgesteld('2025-09-29'),
    aardBedrijf: 'Wegvervoer van stukgoed, 120 werknemers, negen functies.',
    voortgang: 'Alle afspraken zijn uitgevoerd.',
    huidigWerk: { soort: 'aangepast', functie: 'planner', urenPerWeek: 16 },
    inspanningenSpoor1: 'Opbouw tot 16 uur; meer bleek niet mogelijk.',
    inspanningenSpoor2: 'Traject sinds 13 januari 2025.',
    oordeelArbeidsrelatie: { oordeel: 'goed' },
    oordeelPassendeArbeid: { aanwezig: false, toelichting: 'Geen passend werk voor meer uren.' },
    visieWerkgever: visie('werkgever'),
    visieWerknemer: visie('werknemer'),
  },
  oordeelWerknemer: { stuk: vastgesteld('2025-10-01'), gevraagdOp: '2025-09-22', planVanAanpak: 'Akkoord.' },
  riv: {
    stuk: { ...vastgesteld('2025-10-02'), verstrekkingen: [{ aan: 'werknemer', op: '2025-10-02' }] },
    overlegMetWerknemerOp: '2025-09-30',
  },
  meldingen: { langdurigZiek: { datum: '2024-10-14', eersteZiektedag: '2024-01-08' } },
  wia: {
    briefDatum: '2025-09-10',
    briefOntvangenOp: '2025-09-12',
    aanvraagdatum: '2025-10-16',
    uploaddatum: '2025-10-17',
    werknemerGewezenOpTermijnOp: '2025-09-15',
    aanvraagBevatOordeelWerknemer: true,
  },
} satisfies Afwijking;

type Lijst = 'evaluaties' | 'adviezen' | 'bijstellingen';
type Item<K extends Lijst> = NonNullable<Afwijking[K]>[number] & {
  readonly stuk: { readonly opgesteldOp: string };
};

/** The right case as a test may build on it: its lists take any item, not only such as they hold. */
export const BASIS: Omit<typeof RECHT, Lijst> & { readonly [K in Lijst]: readonly Item<K>[] } = RECHT;

/** The day after the RIV of the right case was handed in. */
export const PEILDATUM = '2025-10-18';

/** The right case with a deviation laid over it, read through the schema. @throws when the result is no valid case. */
export const zaak = (afwijking: Afwijking = {}): Zaak => zaakSchema.parse(leg(BASIS, afwijking));

function leg(basis: unknown, afwijking: unknown): unknown {
  if (!isGroep(basis) || !isGroep(afwijking)) return afwijking;
  const uit: Record<string, unknown> = { ...basis };
  for (const [veld, waarde] of Object.entries(afwijking)) {
    if (waarde === undefined) Reflect.deleteProperty(uit, veld);
    else uit[veld] = leg(basis[veld], waarde);
  }
  return uit;
}

const isGroep = (waarde: unknown): waarde is Record<string, unknown> =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

/** A list of the right case with one item changed: `wijzig(BASIS.evaluaties, 3, { bijstellingId: 'b-9' })`. */
export const wijzig = <T>(lijst: readonly T[], index: number, afwijking: Invoer<T>): T[] =>
  lijst.map((item, i) => (i === index ? (leg(item, afwijking) as T) : item));

/** Never any possibility to work, from the probleemanalyse to the actueel oordeel: no plan and no evaluations. */
export const NOOIT_MOGELIJKHEDEN = {
  probleemanalyse: {
    belastbaarheid: { mogelijkheden: 'duurzaamGeen' },
    geenPlanGemotiveerd: 'Er zijn geen duurzaam benutbare mogelijkheden.',
  },
  adviezen: [],
  planVanAanpak: undefined,
  evaluaties: [],
  bijstellingen: [],
  eerstejaarsevaluatie: undefined,
  spoor2: undefined,
  actueelOordeel: { belastbaarheid: { mogelijkheden: 'duurzaamGeen' } },
  eindevaluatie: undefined,
} satisfies Afwijking;

/** Employment ends during sickness, before there was a probleemanalyse or a plan. */
export const ziekUitDienst = (einde: string): Afwijking => ({
  dienstverband: { einde },
  probleemanalyse: undefined,
  adviezen: [],
  planVanAanpak: undefined,
  evaluaties: [],
  bijstellingen: [],
  eerstejaarsevaluatie: undefined,
  spoor2: undefined,
  actueelOordeel: undefined,
  eindevaluatie: undefined,
  riv: {
    stuk: undefined,
    overlegMetWerknemerOp: einde,
    verkort: { stuk: vastgesteld(einde), actueleStand: 'Opbouw was net begonnen.' },
  },
});

/** Cases that ask for no reintegration report at all: no rule about the report touches them. */
export const ZONDER_RIV = [
  { zin: 'de AOW-leeftijd is bereikt', zaak: { werknemer: { aowDatum: '2025-01-01' } } },
  { zin: 'huishoudelijk personeel', zaak: { dienstverband: { huishoudelijkPersoneel: true } } },
  {
    zin: 'vervroegde IVA is toegekend',
    zaak: { vervroegdeIva: { aanvraagdatum: '2024-10-01', besluit: 'toegekend', besluitOp: '2024-12-02' } },
  },
  { zin: 'de werknemer is hersteld', zaak: { ziekte: { hersteldGemeldOp: '2025-06-02' } } },
] satisfies { zin: string; zaak: Afwijking }[];
