import { type Afwijking } from '../../hulp/zaak.ts';
import { VOLLEDIG } from './dossier.ts';
import { advies, profiel } from './medisch.ts';
import { rapport, rapportages, spoor2Vanaf } from './spoor2.ts';
import { bijstelling, EERSTE_JAAR, overleggen, SLOT1, SLOT2, TWEEDE_JAAR, uren } from './verloop.ts';

/** More than 65 % of the old wage, less than what is left: 22 of the 28 hours, inside, with the second track running. */
export const BOVEN_65: Afwijking = {
  adviezen: [
    ...(VOLLEDIG.adviezen ?? []),
    advies('advies-2', '2025-05-13', {
      soort: 'bijstellingProbleemanalyse',
      aanleiding: 'gewijzigdeBelastbaarheid',
      wijzigtBelastbaarheid: true,
      bijstellingPlanNodig: true,
      belastbaarheid: profiel('2025-05-13', 28),
      einddoel: 'werkAndereWerkgever',
      adviespunten: [
        {
          id: 'meer',
          tekst: 'Breid uit en zoek elders naar achtentwintig uur.',
          soort: 'opbouw',
          opvolging: 'deelsGevolgd',
          reden: 'Intern is er werk voor tweeëntwintig uur.',
          opgevolgdOp: '2025-06-02',
        },
      ],
    }),
  ],
  bijstellingen: [
    ...(VOLLEDIG.bijstellingen ?? []),
    bijstelling('bijstelling-2', 2, '2025-05-22', {
      aanleiding: 'advies',
      adviesId: 'advies-2',
      einddoel: 'werkAndereWerkgever',
      doelen: [{ id: 'd3', omschrijving: 'Achtentwintig uur passend werk.', termijn: '2025-12-01' }],
      activiteiten: [
        {
          id: 'a6',
          wat: 'Maakt een vaste plaats van tweeëntwintig uur.',
          wie: 'werkgever',
          start: '2025-05-22',
          eind: '2025-06-02',
          doelId: 'd3',
          adviespuntId: 'meer',
        },
        {
          id: 'a7',
          wat: 'Zoekt elders naar werk voor achtentwintig uur.',
          wie: 'werknemer',
          start: '2025-05-22',
          eind: '2025-12-01',
          doelId: 'd3',
        },
      ],
      tweedeSpoor: true,
      volgendeEvaluatie: '2025-06-02',
    }),
  ],
  evaluaties: [
    ...overleggen(EERSTE_JAAR, SLOT1),
    ...overleggen(TWEEDE_JAAR.slice(0, 4), TWEEDE_JAAR[4]),
    ...overleggen(TWEEDE_JAAR.slice(4), SLOT2, { gewerkteUrenPerWeek: 22 }),
  ],
  urenlog: [
    uren('2024-03-04', '2024-12-29', 16),
    uren('2024-12-30', '2025-06-01', 16),
    uren('2025-06-02', '2025-10-17', 22, { loonwaardePercentage: 69 }),
  ],
  spoor2: {
    zoekprofiel: { urenPerWeek: undefined },
    // The third period runs from 5 May to 29 June 2025; the new advice lies in it.
    rapportages: rapportages('2025-01-13', '2025-10-13').map((r, i) => ({
      ...r,
      ...(i === 2 && { belastbaarheidGewijzigd: true, belastbaarheidDoorgegevenOp: '2025-05-20' }),
      ...(i > 2 && { urenSpoor1: 22 }),
    })),
  },
  actueelOordeel: {
    belastbaarheid: profiel('2025-09-15', 28),
    verloop: 'De mogelijkheden zijn sinds mei 2025 toegenomen en nu stabiel.',
    passendeArbeid: { aanwezig: true, toelichting: 'Tweeëntwintig uur; meer is er niet.' },
  },
  eindevaluatie: { oordeelPassendeArbeid: { aanwezig: true, toelichting: 'Voor tweeëntwintig uur.' } },
};

/** Placed with another employer from 2 June 2025 on for the sixteen hours that are left; the second track is closed. */
export const ELDERS_GEPLAATST: Afwijking = {
  evaluaties: [
    ...overleggen(EERSTE_JAAR, SLOT1),
    ...overleggen(TWEEDE_JAAR.slice(0, 4), TWEEDE_JAAR[4]),
    ...overleggen(TWEEDE_JAAR.slice(4), SLOT2, {
      huidigeTaken: 'Orders verwerken bij Groothandel De Schakel.',
    }),
  ],
  urenlog: [
    uren('2024-03-04', '2024-12-29', 16),
    uren('2024-12-30', '2025-06-01', 16),
    uren('2025-06-02', '2025-10-17', 16, {
      werk: 'andereWerkgever',
      loonwaardePercentage: 50,
      taken: 'Orders verwerken.',
    }),
  ],
  spoor2: {
    ...spoor2Vanaf('2025-01-13', '2025-06-02', { datumConclusieIntern: '2024-12-13' }),
    rapportages: [
      ...rapportages('2025-01-13', '2025-05-05'),
      rapport(3, '2025-05-05', '2025-06-29', {
        eindrapport: true,
        volgendeRapportage: undefined,
        eindadvies: { resultaat: 'geplaatst', tweedeTrajectZinvol: false },
      }),
    ],
    plaatsingen: [
      {
        soort: 'detachering',
        werkgever: 'Groothandel De Schakel',
        functie: 'medewerker orderverwerking',
        van: '2025-06-02',
        urenPerWeek: 16,
        instemmingWerknemer: true,
        resultaat: 'Bevalt aan beide kanten.',
      },
    ],
    afgesloten: { op: '2025-06-30', resultaat: 'geplaatst', adequaat: true },
  },
  actueelOordeel: { standReintegratie: 'Werkt sinds juni 2025 bij een andere werkgever.' },
  resultaat: {
    vastgesteldOp: '2025-09-29',
    soortWerk: 'andereWerkgever',
    functie: 'medewerker orderverwerking',
    urenPerWeek: 16,
    loonNu: 1550,
    loonVoor: 3100,
    loonwaardePercentage: 50,
    niveau: 'gelijk',
    passendBijMogelijkheden: true,
    instemmingWerknemer: true,
    instemmingVastgelegdOp: '2025-05-28',
    beidenEens: true,
    inspanningenGingenVooraf: true,
  },
  eindevaluatie: {
    activiteiten: [
      { activiteitId: 'a3', stand: 'uitgevoerd', resultaat: 'Geplaatst.' },
      { activiteitId: 'a4', stand: 'uitgevoerd', resultaat: 'Geplaatst.' },
      { activiteitId: 'a5', stand: 'loopt', resultaat: 'Geen plaats vrijgekomen.' },
    ],
    doelen: [{ doelId: 'd2', stand: 'bereikt', toelichting: 'Werk bij een andere werkgever.' }],
    conclusie: 'Het doel is bereikt.',
    huidigWerk: {
      soort: 'andereWerkgever',
      functie: 'medewerker orderverwerking',
      urenPerWeek: 16,
      loon: 1550,
      loonwaardePercentage: 50,
      loonVoor: 3100,
    },
    inspanningenSpoor2: 'Traject van 13 januari tot 30 juni 2025 met plaatsing als resultaat.',
  },
};

const GEEN_WERK = { gewerkteUrenPerWeek: 0, huidigeTaken: 'Geen werk.', metLoonwaarde: false };

/** Not one hour worked in two years, nothing offered; the second track runs as it should. */
export const NOOIT_HERVAT: Afwijking = {
  planVanAanpak: { opbouwschema: [], werkaanpassingen: [] },
  evaluaties: [...overleggen(EERSTE_JAAR, SLOT1, GEEN_WERK), ...overleggen(TWEEDE_JAAR, SLOT2, GEEN_WERK)],
  eerstejaarsevaluatie: { gewerkteUrenPerWeek: 0, huidigWerk: undefined },
  spoor1: { aanbiedingen: [] },
  spoor2: {
    rapportages: rapportages('2025-01-13', '2025-10-13').map((r) => ({ ...r, urenSpoor1: 0 })),
  },
  urenlog: [
    uren('2024-03-04', '2025-10-17', 0, {
      werk: undefined,
      loonwaardePercentage: undefined,
      taken: undefined,
    }),
  ],
  eindevaluatie: {
    gewerkteUrenPerWeek: 0,
    huidigWerk: {
      soort: 'geen',
      functie: undefined,
      urenPerWeek: 0,
      loon: undefined,
      loonwaardePercentage: undefined,
      structureel: undefined,
    },
  },
};
