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
  for (const stuk of [plan.stuk, (zaak.probleemanalyse as Groep).stuk] as Groep[])
    Object.assign(stuk, { status: 'vastgesteld', opgesteldOp: '1989-06-01' });
  plan.adviespuntenVerwerkt = false;
  plan.overeenstemming = 'deels';
  for (const stap of plan.opbouwschema as Groep[]) stap.arbeidstherapeutisch = false;
  for (const rapport of spoor2.rapportages as Groep[]) {
    Object.assign(rapport.stuk as Groep, { status: 'vastgesteld', opgesteldOp: '1991-01-01' });
    rapport.eindrapport = false;
  }
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

/** The least a case can be that has both documents. */
export const LEEG = {
  schemaVersie: 1,
  zaaknummer: 'LEEG-1',
  planVanAanpak: {},
  probleemanalyse: {},
  spoor2: { rapportages: [{}] },
};

const stuk = (op: string, opstellers: readonly object[], tekenaars: readonly string[]) => ({
  status: 'vastgesteld',
  opgesteldOp: op,
  opstellers,
  ondertekening: Object.fromEntries(tekenaars.map((partij) => [partij, { ondertekendOp: op }])),
});

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
        wat: 'Maakt een rooster zonder avonden.',
        wie: 'werkgever',
        start: '2024-03-04',
        eind: '2024-06-01',
        doelId: 'd1',
      },
      {
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
  spoor2: {
    start: '2025-01-13',
    bureau: { naam: 'Bureau Vuurtoren', coach: { naam: 'S. Baken', functie: 'loopbaancoach' } },
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
};
