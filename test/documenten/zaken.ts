import { rijkeZaak, type Json } from '../zaak/rijke-zaak.ts';

type Groep = Record<string, Json>;

/**
 * The rich case of the schema made fit for documents: adopted pieces, a period that holds everything, and texts of its
 * own where a choice decides what is printed.
 */
export function rijk(): Record<string, Json> {
  const zaak = structuredClone(rijkeZaak());
  const plan = zaak.planVanAanpak as Groep;
  const spoor2 = zaak.spoor2 as Groep;
  const adviezen = (zaak.adviezen as Groep[]).map(({ stuk }) => stuk);
  for (const stuk of [plan.stuk, (zaak.probleemanalyse as Groep).stuk, ...adviezen] as Groep[])
    Object.assign(stuk, { status: 'vastgesteld', opgesteldOp: '1989-06-01' });
  plan.adviespuntenVerwerkt = false;
  plan.overeenstemming = 'deels';
  for (const stap of plan.opbouwschema as Groep[]) stap.arbeidstherapeutisch = false;
  Object.assign((spoor2.trajectplan as Groep).stuk as Groep, {
    status: 'vastgesteld',
    opgesteldOp: '1990-06-01',
  });
  for (const rapport of spoor2.rapportages as Groep[]) {
    Object.assign(rapport.stuk as Groep, { status: 'vastgesteld', opgesteldOp: '1991-01-01' });
    rapport.eindrapport = false;
  }
  evaluatiesKlaar(zaak);
  const [eerste] = spoor2.rapportages as Groep[];
  Object.assign(eerste ?? {}, { nummer: 1, van: '1950-01-01', tot: '1990-12-31' });
  Object.assign((spoor2.rapportages as Groep[])[1] ?? {}, { nummer: 2 });
  (spoor2.bureau as Groep).zelfUitgevoerd = false;
  Object.assign((zaak.oordeelWerknemer as Groep).stuk as Groep, {
    status: 'vastgesteld',
    opgesteldOp: '1991-02-01',
  });
  (zaak.oordeelWerknemer as Groep).rechtstreeksNaarUwv = false;
  Object.assign((zaak.riv as Groep).stuk as Groep, { status: 'vastgesteld', opgesteldOp: '1991-03-01' });
  (zaak.urenlog as Groep[]).forEach((regel, i) => {
    Object.assign(regel, { arbeidstherapeutisch: false, urenPerWeek: i });
  });
  if (eerste) ((spoor2.bureau as Groep).coach as Groep).naam = eerste.coach ?? null;
  return zaak;
}

/** An evaluation and the adjustment that came of it on one day, the others later; what a choice would hide is printed. */
function evaluatiesKlaar(zaak: Groep): void {
  const series = [zaak.evaluaties, zaak.bijstellingen] as Groep[][];
  for (const stukken of series)
    stukken.forEach((item, nr) => {
      Object.assign(item.stuk as Groep, {
        status: 'vastgesteld',
        opgesteldOp: nr === 0 ? '1989-06-01' : '1995-01-01',
      });
    });
  const [evaluatie, bijstelling] = series.map(([eerste]) => eerste ?? {});
  Object.assign(evaluatie ?? {}, { bijstellingId: bijstelling?.id ?? null });
  const jaar = zaak.eerstejaarsevaluatie as Groep;
  const eind = zaak.eindevaluatie as Groep;
  for (const { stuk } of [jaar, eind])
    Object.assign(stuk as Groep, { status: 'vastgesteld', opgesteldOp: '1992-03-01' });
  for (const stap of bijstelling?.opbouwschema as Groep[]) stap.arbeidstherapeutisch = false;
}

/** The least a case can be that has every document. */
export const LEEG = {
  schemaVersie: 1,
  zaaknummer: 'LEEG-1',
  planVanAanpak: {},
  probleemanalyse: {},
  evaluaties: [{}],
  bijstellingen: [{}],
  eerstejaarsevaluatie: {},
  eindevaluatie: {},
  spoor2: { trajectplan: {}, rapportages: [{}] },
};

const stuk = (op: string, opstellers: readonly object[], tekenaars: readonly string[]) => ({
  status: 'vastgesteld',
  opgesteldOp: op,
  opstellers,
  ondertekening: Object.fromEntries(tekenaars.map((partij) => [partij, { ondertekendOp: op }])),
});

const SAMEN = [
  { rol: 'werkgever', naam: 'P. Kade', functie: 'hoofd winkels' },
  { rol: 'werknemer', naam: 'E. van Duinzicht', functie: 'verkoopmedewerker' },
];

/** A short, readable case for the goldens. */
export const KORT = {
  schemaVersie: 1,
  zaaknummer: 'KORT-2024',
  werknemer: {
    aanhef: 'mevrouw',
    voorletters: 'E.',
    tussenvoegsel: 'van',
    achternaam: 'Duinzicht',
    geboortedatum: '1984-09-02',
    bsn: '111222333',
  },
  werkgever: {
    naam: 'Boekhuis Duin B.V.',
    loonheffingennummer: '000000012L01',
    contactpersoon: { naam: 'P. Kade', functie: 'hoofd winkels' },
  },
  dienstverband: {
    soort: 'onbepaaldeTijd',
    functie: { naam: 'verkoopmedewerker', urenPerWeek: 28, taken: ['klanten adviseren', 'kassa'] },
  },
  arbodienst: { naam: 'Arbo Kust', bedrijfsarts: { naam: 'L. Strand' } },
  casemanager: { naam: 'T. Haven', functie: 'casemanager' },
  ziekte: { eersteZiektedag: '2024-01-08' },
  probleemanalyse: {
    stuk: stuk('2024-02-15', [{ rol: 'bedrijfsarts', naam: 'L. Strand' }], []),
    belastbaarheid: {
      mogelijkheden: 'benutbaar',
      urenPerWeek: 8,
      samenvatting: 'Licht werk, afwisselend zitten en staan.',
    },
    adviespunten: [
      { tekst: 'Begin met acht uur per week.', opvolging: 'gevolgd', opgevolgdOp: '2024-03-04' },
      { tekst: 'Geen avonddiensten.', opvolging: 'deelsGevolgd', reden: 'Eén koopavond stond al vast.' },
    ],
  },
  adviezen: [
    {
      id: 'advies-1',
      soort: 'bijstellingProbleemanalyse',
      stuk: stuk('2024-12-18', [{ rol: 'bedrijfsarts', naam: 'L. Strand' }], []),
      aanleiding: 'gewijzigdeBelastbaarheid',
      wijzigtBelastbaarheid: true,
      bijstellingPlanNodig: true,
      belastbaarheid: {
        vastgesteldOp: '2024-12-18',
        bron: 'bedrijfsarts',
        mogelijkheden: 'benutbaar',
        urenPerWeek: 20,
        prognose: { richting: 'stabiel' },
        volgendeBeoordeling: '2025-03-12',
      },
      einddoel: 'werkAndereWerkgever',
      toelichting: 'Twintig uur licht werk kan; in de winkels is dat er niet.',
      adviespunten: [{ tekst: 'Begin het tweede spoor.', opvolging: 'gevolgd', opgevolgdOp: '2025-01-13' }],
    },
  ],
  planVanAanpak: {
    stuk: {
      ...stuk(
        '2024-02-27',
        [
          { rol: 'werkgever', naam: 'P. Kade', functie: 'hoofd winkels' },
          { rol: 'werknemer', naam: 'E. van Duinzicht', functie: 'verkoopmedewerker' },
        ],
        ['werkgever', 'werknemer'],
      ),
      verstrekkingen: [
        { aan: 'werknemer', op: '2024-02-28', wijze: 'uitgereikt' },
        { aan: 'casemanager', op: '2024-02-28' },
        { aan: 'bedrijfsarts', op: '2024-02-28', wijze: 'portaal' },
      ],
    },
    einddoel: 'eigenWerk',
    doelen: [
      { id: 'd1', omschrijving: 'Zestien uur in licht werk.', termijn: '2024-06-01' },
      { id: 'd2', omschrijving: 'Alle uren in het eigen werk.', redenGeenTermijn: 'Hangt af van doel 1.' },
    ],
    activiteiten: [
      {
        id: 'a1',
        wat: 'Maakt een rooster zonder avonden.',
        wie: 'werkgever',
        start: '2024-03-04',
        eind: '2024-06-01',
        doelId: 'd1',
      },
      {
        id: 'a2',
        wat: 'Werkt volgens het schema.',
        wie: 'werknemer',
        start: '2024-03-04',
        eind: '2024-06-01',
        doelId: 'd1',
        spoor: 'spoor1',
      },
    ],
    hervattingMogelijk: true,
    opbouwschema: [
      { vanaf: '2024-03-04', urenPerWeek: 8, taken: 'Bestellingen.', arbeidstherapeutisch: true },
      { vanaf: '2024-04-15', urenPerWeek: 16, taken: 'Ook de kassa.', loonwaardePercentage: 57.5 },
    ],
    zoekvolgorde: {
      eigenWerk: 'Nu deels.',
      aangepastEigenWerk: 'Ja, zonder tillen.',
      anderWerkIntern: 'Bestellingen.',
      andereWerkgever: 'Nog niet aan de orde.',
    },
    evaluatiemomenten: ['2024-04-09', '2024-05-21'],
    eerstvolgendeEvaluatie: '2024-04-09',
    evaluatieEindeEersteJaar: '2024-12-16',
    visieWerkgever: { opActiviteitenDoelenTermijnen: 'Haalbaar.' },
    visieWerknemer: {
      mogelijkheden: 'Rustig opbouwen.',
      activiteitenTotNu: 'Goed contact.',
      nieuweAfspraken: 'Mee eens.',
    },
    overeenstemming: 'volledig',
  },
  evaluaties: [
    {
      id: 'e1',
      stuk: stuk('2024-04-09', SAMEN, ['werkgever', 'werknemer']),
      deelnemers: [
        { rol: 'werkgever', naam: 'P. Kade' },
        { rol: 'werknemer', naam: 'E. van Duinzicht' },
      ],
      activiteiten: [
        {
          activiteitId: 'a1',
          stand: 'uitgevoerd',
          uitgevoerdOp: '2024-03-04',
          resultaat: 'Het rooster geldt.',
        },
        {
          activiteitId: 'a2',
          stand: 'deels',
          resultaat: 'Zes van de acht uur.',
          reden: 'De bestellingen kwamen later op gang.',
        },
      ],
      doelen: [{ doelId: 'd1', stand: 'loopt', toelichting: 'Nog tien uur te gaan.' }],
      gewerkteUrenPerWeek: 6,
      huidigeTaken: 'Bestellingen.',
      metLoonwaarde: false,
      belastbaarheidGewijzigd: false,
      datumAdvies: '2024-02-15',
      opKoers: false,
      vervolgaanpak: 'bijgesteld',
      stagnatie: true,
      actieBijStagnatie: 'bijstellingPlan',
      actieBijStagnatieOp: '2024-04-09',
      bijstellingNodig: true,
      bijstellingId: 'b1',
      conclusie: 'Het werk loopt, de uren blijven achter. Het schema schuift drie weken op.',
      visieWerkgever: { activiteitenTotNu: 'Rustig begonnen.' },
      visieWerknemer: { activiteitenTotNu: 'Het ging goed.', nieuweAfspraken: 'Drie weken is genoeg.' },
      overeenstemming: 'volledig',
      volgendeEvaluatie: '2024-05-21',
    },
    {
      id: 'e2',
      stuk: stuk('2024-05-21', SAMEN, ['werkgever', 'werknemer']),
      activiteiten: [{ activiteitId: 'a3', stand: 'loopt' }],
      gewerkteUrenPerWeek: 12,
      huidigeTaken: 'Bestellingen en kassa.',
      metLoonwaarde: true,
      belastbaarheidGewijzigd: false,
      opKoers: true,
      visieWerkgever: { mogelijkheden: 'Zestien uur.' },
      visieWerknemer: { mogelijkheden: 'Zestien uur.' },
      volgendeEvaluatie: '2024-07-02',
    },
  ],
  bijstellingen: [
    {
      id: 'b1',
      nummer: 1,
      stuk: {
        ...stuk('2024-04-09', SAMEN, ['werkgever', 'werknemer']),
        verstrekkingen: [
          { aan: 'werknemer', op: '2024-04-09', wijze: 'uitgereikt' },
          { aan: 'casemanager', op: '2024-04-10', wijze: 'e-mail' },
          { aan: 'bedrijfsarts', op: '2024-04-10', wijze: 'portaal' },
        ],
      },
      aanleiding: 'evaluatie',
      evaluatieId: 'e1',
      einddoel: 'eigenWerk',
      doelen: [{ id: 'd3', omschrijving: 'Zestien uur in licht werk.', termijn: '2024-06-22' }],
      activiteiten: [
        {
          id: 'a3',
          wat: 'Werkt volgens het nieuwe schema.',
          wie: 'werknemer',
          start: '2024-04-15',
          eind: '2024-06-22',
          doelId: 'd3',
        },
      ],
      opbouwschema: [{ vanaf: '2024-05-06', urenPerWeek: 16, taken: 'Kassa.', loonwaardePercentage: 50 }],
      toelichting: 'De tweede stap begint drie weken later.',
      visieWerkgever: { nieuweAfspraken: 'Haalbaar.' },
      visieWerknemer: { nieuweAfspraken: 'Mee eens.' },
      overeenstemming: 'volledig',
      volgendeEvaluatie: '2024-05-21',
    },
    {
      id: 'b2',
      nummer: 2,
      stuk: stuk('2024-09-10', SAMEN, ['werkgever', 'werknemer']),
      aanleiding: 'advies',
      toelichting: 'De uren blijven tot november gelijk.',
      visieWerkgever: { nieuweAfspraken: 'Begrijpelijk.' },
      visieWerknemer: { nieuweAfspraken: 'Geeft rust.' },
      volgendeEvaluatie: '2024-10-22',
    },
  ],
  eerstejaarsevaluatie: {
    stuk: stuk('2024-12-16', SAMEN, ['werkgever', 'werknemer']),
    deelnemers: [{ rol: 'werkgever', naam: 'P. Kade' }],
    activiteiten: [{ activiteitId: 'a3', stand: 'uitgevoerd', resultaat: 'Zestien uur per week.' }],
    doelen: [
      { doelId: 'd1', stand: 'bereikt' },
      { doelId: 'd2', stand: 'nietBereikt', toelichting: 'Alle uren lukt niet.' },
    ],
    belastbaarheidGewijzigd: false,
    datumAdvies: '2024-11-28',
    opKoers: false,
    vervolgaanpak: 'anders',
    bijstellingNodig: true,
    conclusie:
      'Zestien uur in licht werk is het meest haalbare. In het tweede jaar komt er een tweede spoor bij.',
    visieWerkgever: { mogelijkheden: 'Zestien uur.' },
    visieWerknemer: { mogelijkheden: 'Misschien meer bij een ander.' },
    overeenstemming: 'volledig',
    volgendeEvaluatie: '2025-01-27',
    terugblik: {
      doelenEnAfspraken: 'Het eerste doel is bereikt, het tweede niet.',
      activiteitenWerkgever: 'Rooster en taken aangepast.',
      activiteitenWerknemer: 'Alle afspraken gevolgd.',
      afsprakenNagekomen: true,
    },
    huidigWerk: {
      functie: 'verkoopmedewerker, licht werk',
      urenPerWeek: 16,
      loonwaardePercentage: 57.5,
      structureel: false,
    },
    huidigeTaken: 'Bestellingen en kassa.',
    adviesTweedeJaar: 'Zestien uur licht werk; zoek ook bij een andere werkgever.',
    koersJuist: false,
    doelTweedeJaar: 'werkAndereWerkgever',
    conclusieSpoor1: {
      eigenWerkPassend: false,
      eigenWerkPassendTeMaken: false,
      anderWerkInternAanwezig: false,
      toelichting: 'Licht werk is er voor zestien uur.',
    },
    besluitSpoor2: { besluit: 'starten', startdatum: '2025-01-13' },
    situaties: {
      hervattingAchterOpSchema: { doetZichVoor: true, vervolg: 'Het tweede spoor begint in januari.' },
      geenPlanOfDoel: { doetZichVoor: false },
      instabieleHervatting: { doetZichVoor: false },
      stagnatieBegeleiding: { doetZichVoor: false },
      deskundigenoordeelZonderGevolg: { doetZichVoor: false },
      wisselendeUitval: { doetZichVoor: false },
      teLangArbeidstherapeutisch: { doetZichVoor: false },
      teLaagOfTeWeinigUren: { doetZichVoor: false },
    },
    nieuweAfspraken: [
      {
        id: 'n1',
        wat: 'Schakelt een re-integratiebureau in.',
        wie: 'werkgever',
        start: '2024-12-17',
        eind: '2025-01-13',
        spoor: 'spoor2',
      },
    ],
  },
  eindevaluatie: {
    stuk: stuk('2025-03-18', SAMEN, ['werkgever', 'werknemer']),
    activiteiten: [
      { activiteitId: 'n1', stand: 'uitgevoerd', uitgevoerdOp: '2025-01-13', resultaat: 'Traject loopt.' },
    ],
    doelen: [{ doelId: 'd2', stand: 'nietBereikt' }],
    conclusie: 'De werknemer werkt zestien uur in licht werk.',
    opKoers: true,
    visieWerkgever: { activiteitenTotNu: 'Er is veel gedaan.' },
    visieWerknemer: { activiteitenTotNu: 'Ik had graag meer gewerkt.' },
    overeenstemming: 'volledig',
    aardBedrijf: 'Boekhandel met drie winkels en 31 werknemers.',
    voortgang: 'Opgebouwd tot zestien uur; alle afspraken zijn uitgevoerd.',
    huidigWerk: {
      soort: 'aangepast',
      functie: 'verkoopmedewerker, licht werk',
      urenPerWeek: 16,
      loon: 1240,
      loonwaardePercentage: 57.5,
      loonVoor: 2160,
      structureel: true,
    },
    inspanningenSpoor1: 'Werktijden en taken zijn aangepast; meer licht werk is er niet.',
    inspanningenSpoor2: 'Begonnen op 13 januari 2025; nog geen plaatsing.',
    oordeelArbeidsrelatie: { oordeel: 'goed' },
    oordeelPassendeArbeid: { aanwezig: true, toelichting: 'Voor zestien uur per week.' },
    blijftInDitWerk: true,
    beidenEensGeenMeerMogelijk: true,
  },
  resultaat: {
    vastgesteldOp: '2025-03-18',
    structureel: { contractvorm: 'onbepaaldeTijd', sinds: '2025-01-01', bedrijfsartsBevestigt: true },
  },
  spoor2: {
    start: '2025-01-13',
    bureau: { naam: 'Bureau Vuurtoren', coach: { naam: 'S. Baken', functie: 'loopbaancoach' } },
    aanleiding: 'conclusieArbeidsdeskundige',
    datumConclusieIntern: '2024-12-09',
    belastbaarheidBijStart: {
      vastgesteldOp: '2024-12-18',
      bron: 'bedrijfsarts',
      mogelijkheden: 'benutbaar',
      urenPerWeek: 20,
      velden: {
        sociaalFunctioneren: { oordeel: 'nietBeperkt' },
        dynamischeHandelingen: { oordeel: 'beperkt', toelichting: 'Tillen tot 5 kg.' },
        statischeHoudingen: { oordeel: 'beperkt' },
      },
      prognose: { richting: 'stabiel' },
    },
    verstrekteGegevens: ['naamEnContact', 'belastbaarheid', 'functieEnOpleiding'],
    werknemerOverGegevensGeinformeerdOp: '2025-01-10',
    trajectplan: {
      stuk: {
        ...stuk(
          '2025-01-20',
          [{ rol: 're-integratiebureau', naam: 'S. Baken', functie: 'loopbaancoach' }],
          ['bureau', 'werkgever', 'werknemer'],
        ),
        verstrekkingen: [{ aan: 'werkgever', op: '2025-01-21', wijze: 'e-mail' }, { aan: 'werknemer' }],
      },
      redenTraject: 'In de winkels is geen werk zonder tillen. Het doel is werk aan een balie of telefoon.',
      duurWeken: 50,
      eind: '2025-12-31',
      urenPerWeek: 3,
      bereikbaarheid: 'Met het openbaar vervoer, tot een uur.',
      kloof: 'Veel ervaring met klanten, weinig met kantoorwerk: eerst oefenen, dan gericht solliciteren.',
      activiteiten: [
        {
          soort: 'training',
          omschrijving: 'Solliciteren per telefoon.',
          van: '2025-02-17',
          tot: '2025-02-23',
        },
        { soort: 'jobhunting', van: '2025-03-03' },
      ],
      fasen: [
        { naam: 'Oriënteren', van: '2025-01-13', tot: '2025-02-10' },
        { naam: 'Solliciteren', van: '2025-02-11', tot: '2025-12-31' },
      ],
      rapportagemomenten: 'Elke twee maanden',
      rapportagedata: ['2025-03-14', '2025-05-14', '2025-07-14', '2025-09-15', '2025-11-14'],
      evaluatieMetWerkgever: 'Kort na elke rapportage',
      visieWerknemer: 'Ik wil graag met mensen blijven werken.',
      zonderMedischeTermen: true,
    },
    persoonsprofiel: {
      vastgesteldOp: '2025-01-17',
      werkervaring: 'Vijftien jaar in de boekhandel.',
      opleiding: 'Mbo detailhandel.',
      ambities: 'Mensen helpen.',
      persoonskenmerken: 'Vriendelijk en precies.',
      belemmeringen: 'Geen ervaring met kantoorsoftware.',
    },
    zoekprofiel: { vastgesteldOp: '2025-02-10', functies: ['telefonist', 'receptionist'] },
    contacten: [
      {
        datum: '2025-02-03',
        vorm: 'gesprek',
        doel: 'Profielen bespreken.',
        met: 'werknemer',
        aanwezig: true,
        uren: 1.5,
        afspraken: 'Zoekprofiel afmaken.',
      },
      { datum: '2025-04-01', vorm: 'gesprek', doel: 'Valt na de periode.' },
    ],
    activiteiten: [
      {
        datum: '2025-02-20',
        soort: 'training',
        omschrijving: 'Solliciteren per telefoon.',
        resultaat: 'Afgerond.',
      },
    ],
    sollicitaties: [
      {
        datum: '2025-02-12',
        werkgever: 'Hotel Zee',
        functie: 'receptionist',
        bron: 'vacaturesite',
        pastBijZoekprofiel: true,
        resultaat: 'afgewezen',
        resultaatOp: '2025-02-20',
        redenAfwijzing: 'Vacature vervuld.',
      },
      {
        datum: '2025-03-05',
        werkgever: 'Gemeente Kustdorp',
        functie: 'telefonist',
        bron: 'netwerk',
        pastBijZoekprofiel: true,
        gesprekOp: '2025-03-11',
        resultaat: 'lopend',
      },
    ],
    nogNietSolliciteren: [
      { van: '2025-02-17', tot: '2025-02-23', soortReden: 'scholing', reden: 'Training.' },
    ],
    rapportages: [
      {
        nummer: 1,
        stuk: stuk(
          '2025-03-14',
          [{ rol: 're-integratiebureau', naam: 'S. Baken', functie: 'loopbaancoach' }],
          ['bureau', 'werknemer'],
        ),
        van: '2025-01-13',
        tot: '2025-03-13',
        statusPersoonsprofiel: 'Vastgesteld.',
        statusZoekprofiel: 'Vastgesteld.',
        deelname: { oordeel: 'volledig' },
        urenSpoor1: 0,
        belastbaarheidGewijzigd: false,
        knelpunten: [{ knelpunt: 'Weinig vacatures dichtbij.', maatregel: 'Ook per trein.' }],
        visieWerknemer: 'Ik heb er vertrouwen in.',
        visieCoach: 'Een goed begin.',
        afspraken: [{ wat: 'Elke week solliciteren.', wie: 'werknemer', uiterlijk: '2025-05-13' }],
        volgendeRapportage: '2025-05-14',
      },
    ],
  },
  nietMeewerken: [{ datum: '2025-03-12', aard: 'nietVerschenen' }],
  loonsanctie: {
    besluitDatum: '2025-03-03',
    soort: 'inhoudelijk',
    tekortkomingen: [
      {
        omschrijving: 'Het tweede spoor is te laat begonnen.',
        actie: 'Het bureau is begonnen en rapporteert elke maand.',
        bewijs: 'rapportage van 14 maart 2025',
        hersteldOp: '2025-03-14',
      },
      { omschrijving: 'Er is geen onderzoek naar ander werk in het bedrijf.' },
    ],
  },
};
