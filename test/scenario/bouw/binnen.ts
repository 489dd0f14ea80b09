import { type Afwijking } from '../../hulp/zaak.ts';
import { advies, profiel } from './medisch.ts';
import { arbeidsdeskundig } from './spoor1.ts';
import { GEEN_SPOOR2 } from './spoor2.ts';
import { bijstelling } from './verloop.ts';

/** The advice, the adjustment and the first year evaluation of a case that stays within the company. */
export const BINNEN_HET_BEDRIJF: Afwijking = {
  adviezen: [
    advies('advies-1', '2024-12-10', {
      soort: 'bijstellingProbleemanalyse',
      aanleiding: 'gewijzigdeBelastbaarheid',
      wijzigtBelastbaarheid: true,
      bijstellingPlanNodig: true,
      einddoel: 'aangepastEigenWerk',
      toelichting: 'Werk in aangepaste vorm is de richting.',
      adviespunten: [
        {
          id: 'aangepast',
          tekst: 'Maak van het aangepaste werk een vaste plaats.',
          soort: 'werkaanpassing',
          opvolging: 'gevolgd',
          opgevolgdOp: '2024-12-20',
        },
      ],
    }),
  ],
  bijstellingen: [
    bijstelling('bijstelling-1', 1, '2024-12-20', {
      aanleiding: 'advies',
      adviesId: 'advies-1',
      einddoel: 'aangepastEigenWerk',
      doelen: [
        {
          id: 'd2',
          omschrijving: 'Vaste plaats in aangepast eigen werk.',
          termijn: '2025-03-14',
          meetpunt: 'Vast rooster en vastgelegde functie.',
        },
      ],
      activiteiten: [
        {
          id: 'a3',
          wat: 'Beschrijft en begroot de aangepaste functie.',
          wie: 'werkgever',
          start: '2024-12-20',
          eind: '2025-03-14',
          doelId: 'd2',
          adviespuntId: 'aangepast',
          spoor: 'spoor1',
          soort: 'werkaanpassing',
        },
        {
          id: 'a4',
          wat: 'Werkt volgens het rooster.',
          wie: 'werknemer',
          start: '2024-12-20',
          eind: '2025-03-14',
          doelId: 'd2',
          spoor: 'spoor1',
          soort: 'werkhervatting',
        },
        {
          id: 'a5',
          wat: 'Begeleidt het team bij de nieuwe taakverdeling.',
          wie: 'casemanager',
          start: '2024-12-20',
          eind: '2025-03-14',
          doelId: 'd2',
          spoor: 'spoor1',
          soort: 'contact',
        },
      ],
      toelichting: 'Het einddoel wordt een vaste plaats in aangepast eigen werk.',
      volgendeEvaluatie: '2025-01-27',
    }),
  ],
  eerstejaarsevaluatie: {
    doelTweedeJaar: 'aangepastEigenWerk',
    vervolgaanpak: 'bijgesteld',
    koersJuist: true,
    adviesTweedeJaar: 'Maak van het aangepaste werk een vaste plaats.',
    conclusieSpoor1: { eigenWerkPassendTeMaken: true, toelichting: 'Met vaste aanpassingen.' },
    conclusie: 'De vaste plaats in aangepast werk wordt het doel.',
    situaties: {
      teLaagOfTeWeinigUren: { doetZichVoor: true, vervolg: 'Bijstelling van 20 december 2024.' },
    },
    nieuweAfspraken: [
      {
        id: 'n1',
        wat: 'Beschrijft de aangepaste functie.',
        wie: 'werkgever',
        start: '2024-12-16',
        eind: '2025-01-31',
      },
      { id: 'n2', wat: 'Houdt de uren bij.', wie: 'werknemer', start: '2024-12-16', eind: '2025-01-31' },
    ],
  },
  spoor1: {
    eigenWerk: { uitkomst: 'mogelijkNaAanpassing', reden: undefined, toelichting: 'Zonder piekdruk.' },
    aanpassingWerkplek: { uitkomst: 'mogelijkNaAanpassing', reden: undefined, toelichting: 'Vast rooster.' },
    nietsInternMogelijk: undefined,
    voortzettingNaastSpoor2: undefined,
  },
  arbeidsdeskundigeOnderzoeken: [
    arbeidsdeskundig('2024-12-13', {
      adviesId: 'advies-1',
      conclusie: {
        eigenWerkPassend: false,
        eigenWerkPassendTeMaken: true,
        anderWerkInternAanwezig: false,
        werkExternMogelijk: true,
        toelichting: 'Met een vaste taakverdeling wordt het eigen werk passend.',
      },
      werkCreatie: 'Door taken te herschikken ontstaat een vaste plaats.',
      begeleidingNodigTweedeSpoor: undefined,
      adviesSpoor2: false,
      opgevolgdOp: '2024-12-20',
    }),
  ],
  spoor2: GEEN_SPOOR2,
  werkgever: { caoSectorMogelijkheden: undefined },
  actueelOordeel: {
    standReintegratie: 'Werkt in aangepast eigen werk.',
    passendeArbeid: { aanwezig: true, toelichting: 'Aangepast eigen werk.' },
  },
  eindevaluatie: {
    activiteiten: ['a3', 'a4', 'a5'].map((activiteitId) => ({ activiteitId, stand: 'uitgevoerd' as const })),
    doelen: [{ doelId: 'd2', stand: 'bereikt', toelichting: 'Vaste plaats.' }],
    inspanningenSpoor1: 'Taken herschikt en een vaste plaats gemaakt.',
    inspanningenSpoor2: undefined,
    oordeelPassendeArbeid: { aanwezig: true, toelichting: 'Aangepast eigen werk.' },
  },
};

/** Work that lasts and makes full use of what is left: satisfactory in the sense of § 3 BBP. */
export const structureel = (sinds: string, urenPerWeek: number, loonwaarde: number): Afwijking => ({
  resultaat: {
    vastgesteldOp: '2025-09-29',
    soortWerk: 'aangepast',
    functie: 'planner vaste ritten',
    urenPerWeek,
    loonNu: 31 * loonwaarde,
    loonVoor: 3100,
    loonwaardePercentage: loonwaarde,
    structureel: {
      contractvorm: 'onbepaaldeTijd',
      sinds,
      bedrijfsartsBevestigt: true,
      toelichting: 'Beschreven, begroot en bezet; de arbeidsovereenkomst blijft in stand.',
    },
    niveau: 'gelijk',
    passendBijMogelijkheden: true,
    instemmingWerknemer: true,
    instemmingVastgelegdOp: '2025-09-29',
    beidenEens: true,
    inspanningenGingenVooraf: true,
  },
  eindevaluatie: {
    gewerkteUrenPerWeek: urenPerWeek,
    huidigWerk: {
      soort: 'aangepast',
      functie: 'planner vaste ritten',
      urenPerWeek,
      loon: 31 * loonwaarde,
      loonwaardePercentage: loonwaarde,
      loonVoor: 3100,
      structureel: true,
    },
    blijftInDitWerk: true,
  },
});

/** Postponed at the first year evaluation because of a place of 24 hours expected within three months. */
export const PERSPECTIEF: Afwijking = {
  adviezen: (BINNEN_HET_BEDRIJF.adviezen ?? []).map((a) => ({
    ...a,
    belastbaarheid: profiel('2024-12-10', 16, {
      prognose: { richting: 'verbeterend', termijnWeken: 12, toelichting: 'Vierentwintig uur verwacht.' },
    }),
  })),
  eerstejaarsevaluatie: {
    besluitSpoor2: {
      besluit: 'uitstellen',
      startdatum: undefined,
      reden: 'concreetPerspectiefIntern',
      toelichting: 'De bedrijfsarts verwacht binnen twaalf weken vierentwintig uur; de plaats is begroot.',
      perspectiefTot: '2025-03-14',
    },
  },
  spoor2: {
    ...GEEN_SPOOR2,
    uitzondering: {
      reden: 'concreetPerspectiefIntern',
      vastgelegdOp: '2024-12-16',
      geldigTot: '2025-03-14',
      adviesId: 'advies-1',
      werkgeverStemtIn: true,
      werknemerStemtIn: true,
      toelichting: 'Vaste plaats van vierentwintig uur, begroot per 10 maart 2025.',
    },
  },
};
