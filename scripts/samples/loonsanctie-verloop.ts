import { lees, type Json } from './wijzigingen.ts';

/** What happened between the application for the WIA and the day on which the sample is looked at. */

type Groep = Record<string, Json>;

const laatste = (zaak: Json, pad: string): Groep =>
  structuredClone((lees(zaak, pad) as Groep[]).at(-1) ?? {});

/** The piece of another item, drawn up, signed and sent on days of its own. */
export function opDag(stuk: Json, op: string, verstuurd: string): Groep {
  const tekst = JSON.stringify(stuk)
    .replace(/"(opgesteldOp|ondertekendOp)":"[^"]+"/g, `"$1":"${op}"`)
    .replace(/"op":"[^"]+"/g, `"op":"${verstuurd}"`);
  return JSON.parse(tekst) as Groep;
}

interface Evaluatie {
  readonly op: string;
  readonly verstuurd: string;
  readonly adviesId: string;
  readonly datumAdvies: string;
  readonly conclusie: string;
  readonly coach: string;
  readonly visieWerkgever: Groep;
  readonly visieWerknemer: Groep;
  readonly volgende: string;
}

const EVALUATIES: readonly Evaluatie[] = [
  {
    op: '2025-11-24',
    verstuurd: '2025-11-25',
    adviesId: 'advies-15',
    datumAdvies: '2025-11-05',
    conclusie:
      'Het besluit van UWV is doorgenomen. Werkgever en werknemer vinden beiden dat er in het tweede spoor meer kan. Het bureau gaat elke week met de werknemer aan de slag en de jobhunter krijgt er uren bij.',
    coach: 'Het traject liep door; het plan wordt uitgebreid met een vaste jobhunter.',
    visieWerkgever: {
      opActiviteitenDoelenTermijnen: 'UWV heeft gelijk dat wij te laat begonnen. Dat halen we nu in.',
      mogelijkheden: 'Vooral een baan van twintig uur bij een groothandel of corporatie.',
      activiteitenTotNu: 'De leerplaats was goed, het aantal contacten met bedrijven te klein.',
      nieuweAfspraken: 'Wij betalen de extra uren van de jobhunter.',
    },
    visieWerknemer: {
      opActiviteitenDoelenTermijnen: 'Ik wil graag verder en vind elke week goed te doen.',
      mogelijkheden: 'Balie, planning en verkoop binnendienst.',
      activiteitenTotNu: 'Ik had eerder willen beginnen.',
      nieuweAfspraken: 'Akkoord.',
    },
    volgende: '2026-01-05',
  },
  {
    op: '2026-01-05',
    verstuurd: '2026-01-06',
    adviesId: 'advies-15',
    datumAdvies: '2025-11-05',
    conclusie:
      'Het uitgebreide traject loopt sinds december. De evaluatie na het eerste ziektejaar is alsnog op papier gezet. Er zijn twee gesprekken geweest; één bedrijf wil in februari verder praten.',
    coach: 'Elke week begeleiding; zeven bedrijven bezocht of gebeld.',
    visieWerkgever: {
      opActiviteitenDoelenTermijnen: 'Het tempo is nu goed.',
      mogelijkheden: 'Een proefplaatsing bij Koperhof.',
      activiteitenTotNu: 'De jobhunter brengt bedrijven binnen die wij niet kenden.',
      nieuweAfspraken: 'Wij dragen de kosten van een proefplaatsing.',
    },
    visieWerknemer: {
      opActiviteitenDoelenTermijnen: 'Druk, maar het helpt.',
      mogelijkheden: 'Koperhof, vestiging West.',
      activiteitenTotNu: 'De gesprekken geven vertrouwen.',
      nieuweAfspraken: 'Akkoord.',
    },
    volgende: '2026-02-16',
  },
  {
    op: '2026-02-16',
    verstuurd: '2026-02-17',
    adviesId: 'advies-16',
    datumAdvies: '2026-02-04',
    conclusie:
      'De werknemer begint op 2 maart op proef bij Koperhof voor twintig uur. Daarmee zijn volgens werkgever en werknemer alle punten uit het besluit van UWV hersteld; de werkgever vraagt UWV dat vast te stellen.',
    coach: 'Proefplaatsing rond; overeenkomst getekend op 12 februari.',
    visieWerkgever: {
      opActiviteitenDoelenTermijnen: 'De plaats past bij wat de bedrijfsarts schrijft.',
      mogelijkheden: 'Twintig uur, met uitzicht op een contract in mei.',
      activiteitenTotNu: 'Alle afspraken van november zijn nagekomen.',
      nieuweAfspraken: 'Wij vragen UWV om de loonsanctie te bekorten.',
    },
    visieWerknemer: {
      opActiviteitenDoelenTermijnen: 'Hier heb ik naartoe gewerkt.',
      mogelijkheden: 'Ik hoop op een contract.',
      activiteitenTotNu: 'Goed begeleid.',
      nieuweAfspraken: 'Akkoord.',
    },
    volgende: '2026-03-30',
  },
];

export const maakEvaluaties = (zaak: Json): Groep[] => {
  const vorige = laatste(zaak, '/evaluaties');
  return EVALUATIES.map((e, nr) => ({
    ...vorige,
    id: `evaluatie-${14 + nr}`,
    stuk: opDag(vorige.stuk ?? null, e.op, e.verstuurd),
    activiteiten: [
      { activiteitId: 'a5', stand: 'loopt', resultaat: 'De casemanager belt elke twee weken.' },
      { activiteitId: 'n2', stand: 'loopt', resultaat: e.coach },
    ],
    adviesId: e.adviesId,
    datumAdvies: e.datumAdvies,
    conclusie: e.conclusie,
    visieWerkgever: e.visieWerkgever,
    visieWerknemer: e.visieWerknemer,
    volgendeEvaluatie: e.volgende,
  }));
};

export const maakAdviezen = (zaak: Json): Groep[] => {
  const vorige = laatste(zaak, '/adviezen');
  const maak = (id: string, gezien: string, op: string, volgende: string, toelichting: string): Groep => ({
    ...vorige,
    id,
    stuk: opDag(vorige.stuk ?? null, op, op),
    belastbaarheid: {
      ...(vorige.belastbaarheid as Groep),
      vastgesteldOp: gezien,
      samenvatting: 'Zoals in mei vastgesteld.',
      volgendeBeoordeling: volgende,
    },
    toelichting,
  });
  return [
    maak(
      'advies-15',
      '2025-11-04',
      '2025-11-05',
      '2026-02-03',
      'De mogelijkheden zijn gelijk gebleven. Twintig uur licht werk, ook bij een andere werkgever, is passend.',
    ),
    maak(
      'advies-16',
      '2026-02-03',
      '2026-02-04',
      '2026-05-05',
      'Werk van twintig uur aan de balie van een groothandel past bij de mogelijkheden, ook op proef.',
    ),
  ];
};

interface Rapport {
  readonly op: string;
  readonly van: string;
  readonly tot: string;
  readonly samenvatting: string;
  readonly visie: string;
  readonly reactie: Groep;
  readonly afspraak: Groep;
  readonly volgende: string;
}

const RAPPORTEN: readonly Rapport[] = [
  {
    op: '2025-11-21',
    van: '2025-09-22',
    tot: '2025-11-20',
    samenvatting:
      'Er is elke week gesolliciteerd. Na het besluit van UWV is het traject uitgebreid: wekelijkse begeleiding en een jobhunter voor vier uur per week.',
    visie: 'Met een jobhunter komt er meer op gang.',
    reactie: {
      datum: '2025-11-24',
      reactie: 'Wij betalen de uitbreiding en bespreken de voortgang elke zes weken.',
    },
    afspraak: { wat: 'Tien bedrijven bezoeken of bellen.', wie: 'bureau', uiterlijk: '2026-01-16' },
    volgende: '2026-01-20',
  },
  {
    op: '2026-01-20',
    van: '2025-11-21',
    tot: '2026-01-19',
    samenvatting:
      'De jobhunter sprak elf bedrijven. Twee nodigden de werknemer uit; Koperhof biedt een proefplaatsing aan. Er is elke week gesolliciteerd.',
    visie: 'Ik ben blij met de plaats bij Koperhof.',
    reactie: {
      datum: '2026-01-23',
      reactie: 'Wij stemmen in met de proefplaatsing en betalen de reiskosten.',
    },
    afspraak: {
      wat: 'Overeenkomst voor de proefplaatsing opstellen.',
      wie: 'bureau',
      uiterlijk: '2026-02-13',
    },
    volgende: '2026-03-20',
  },
];

export const maakRapportages = (zaak: Json): Groep[] => {
  const vorige = laatste(zaak, '/spoor2/rapportages');
  return RAPPORTEN.map((r, nr) => ({
    ...vorige,
    id: `rapport-${4 + nr}`,
    nummer: 4 + nr,
    stuk: opDag(vorige.stuk ?? null, r.op, r.op),
    van: r.van,
    tot: r.tot,
    statusPersoonsprofiel: 'Ongewijzigd.',
    statusZoekprofiel: 'Ongewijzigd.',
    samenvatting: r.samenvatting,
    knelpunten: [],
    visieWerknemer: r.visie,
    visieCoach: 'De werknemer werkt goed mee en is goed bemiddelbaar.',
    reactieWerkgever: r.reactie,
    afspraken: [r.afspraak, { wat: 'Wekelijks solliciteren.', wie: 'werknemer', uiterlijk: r.volgende }],
    volgendeRapportage: r.volgende,
  }));
};

const BEDRIJVEN = [
  ['Groothandel Koperhof', 'Medewerker binnendienst'],
  ['Woningstichting Het Lage Land', 'Medewerker planning onderhoud'],
  ['Bouwmarkt De Rechte Lat', 'Medewerker servicebalie'],
  ['Technische Unie Oosterlind', 'Medewerker afhaalbalie'],
  ['Installatiebedrijf Windvang', 'Planner'],
  ['Gemeente Oosterlind', 'Medewerker meldkamer onderhoud'],
] as const;

const SOLLICITATIEDAGEN =
  '2025-10-22 2025-10-29 2025-11-05 2025-11-12 2025-11-19 2025-11-26 2025-12-03 2025-12-10 2025-12-17 2026-01-07 2026-01-14 2026-01-21 2026-01-28 2026-02-04'.split(
    ' ',
  );

export const maakSollicitaties = (): Groep[] =>
  SOLLICITATIEDAGEN.map((op, nr) => {
    const [werkgever, functie] = BEDRIJVEN[nr % BEDRIJVEN.length] ?? BEDRIJVEN[0];
    return {
      datum: op,
      werkgever,
      functie,
      bron: nr % 3 === 0 ? 'jobhunter' : 'vacaturesite',
      vorm: 'online',
      pastBijZoekprofiel: true,
      resultaat: nr % 6 === 0 && nr > 5 ? 'gesprek' : 'geenReactie',
      bewijs: true,
    };
  });

export const contact = (op: string, doel: string, afspraken: string): Groep => ({
  datum: op,
  vorm: 'gesprek',
  doel,
  met: 'Werknemer',
  aanwezig: true,
  uren: 1,
  afspraken,
});

export const maakCoachcontacten = (): Groep[] => [
  contact('2025-10-28', 'Lopende sollicitaties.', 'Elke week een sollicitatie, verslag per e-mail.'),
  contact('2025-11-18', 'Plan na het besluit van UWV.', 'Jobhunter begint in december.'),
  contact('2025-12-04', 'Kennismaken met de jobhunter.', 'Lijst van tien bedrijven.'),
  contact('2025-12-18', 'Gesprek bij Koperhof voorbereiden.', 'Proefgesprek geoefend.'),
  contact('2026-01-08', 'Gesprek bij Koperhof nabespreken.', 'Proefplaatsing voorstellen.'),
  contact('2026-01-29', 'Voorwaarden van de proefplaatsing.', 'Overeenkomst in februari.'),
  contact('2026-02-12', 'Overeenkomst tekenen.', 'Begin op 2 maart.'),
  {
    ...contact('2026-03-10', 'Eerste week bij Koperhof bespreken.', 'Nieuwe afspraak maken.'),
    aanwezig: false,
    redenAfwezig: 'zonderBericht',
  },
];

export const gesprek = (datum: string, onderwerp: string, samenvatting: string): Groep => ({
  datum,
  vorm: 'telefonisch',
  tussen: 'Casemanager en werknemer',
  rollen: ['casemanager', 'werknemer'],
  onderwerp,
  samenvatting,
});

export const maakContacten = (): Groep[] => [
  gesprek('2025-10-27', 'Voortgang', 'Solliciteren en werk besproken.'),
  gesprek(
    '2025-11-17',
    'Besluit van UWV',
    'Het besluit is uitgelegd; een afspraak gemaakt voor 24 november.',
  ),
  gesprek('2025-12-08', 'Voortgang', 'Het uitgebreide traject is begonnen.'),
  gesprek('2025-12-22', 'Voortgang', 'Afspraken rond de feestdagen.'),
  gesprek('2026-01-19', 'Voortgang', 'Proefplaatsing bij Koperhof besproken.'),
  gesprek('2026-02-02', 'Voortgang', 'Vragen over reistijd beantwoord.'),
  gesprek('2026-03-02', 'Eerste dag bij Koperhof', 'De eerste dag verliep goed.'),
];
