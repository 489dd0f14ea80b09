import { type Afwijking, vanBedrijfsarts, vastgesteld } from '../../hulp/zaak.ts';
import { VOLLEDIG } from './dossier.ts';
import { na } from './hulp.ts';
import { profiel } from './medisch.ts';
import { arbeidsdeskundig, functies } from './spoor1.ts';
import { spoor2Vanaf } from './spoor2.ts';
import { contacten, EERSTE_JAAR, loopt, overleggen, SLOT1, spreekuren, taak, uren } from './verloop.ts';

/** The dates on which the steps of a case fall, when they are not those of the right case. */
export interface Kalender {
  readonly eerste: readonly string[];
  readonly advies: string;
  readonly deskundige: string;
  readonly eerstejaars: string;
  readonly bijstelling: string;
  readonly spoor2: string;
  readonly tweede: readonly string[];
  readonly actueel: string;
  readonly eind: string;
  readonly verslag: string;
  readonly aangifte: string;
  readonly aanvraag: string;
}

/** The dossier written out in full on other dates. */
export function opKalender(k: Kalender): Afwijking {
  const afspraken = [
    taak('n1', 'werkgever', 'Sluit een overeenkomst met een bureau.', k.eerstejaars, k.spoor2),
    taak('n2', 'werknemer', 'Bereidt het eerste gesprek met de coach voor.', k.eerstejaars, k.spoor2),
  ];
  return {
    arbodienst: {
      spreekuren: spreekuren(['2024-02-15', ...k.eerste, k.advies, ...k.tweede, k.actueel]),
    },
    planVanAanpak: {
      evaluatiemomenten: k.eerste,
      eerstvolgendeEvaluatie: k.eerste[0],
      evaluatieEindeEersteJaar: k.eerstejaars,
    },
    evaluaties: [
      ...overleggen(k.eerste, k.eerstejaars, { activiteiten: loopt('a1', 'a2') }),
      ...overleggen(k.tweede, k.eind),
    ],
    adviezen: (VOLLEDIG.adviezen ?? []).map((a) => ({
      ...a,
      stuk: vanBedrijfsarts(k.advies),
      belastbaarheid: profiel(k.advies),
      adviespunten: (a.adviespunten ?? []).map((p) => ({ ...p, opgevolgdOp: k.spoor2 })),
    })),
    arbeidsdeskundigeOnderzoeken: [
      arbeidsdeskundig(k.deskundige, {
        adviesId: 'advies-1',
        datumBelastbaarheid: k.advies,
        opgevolgdOp: k.spoor2,
      }),
    ],
    eerstejaarsevaluatie: {
      stuk: vastgesteld(k.eerstejaars),
      besluitSpoor2: { startdatum: k.spoor2 },
      nieuweAfspraken: afspraken,
      situaties: { teLaagOfTeWeinigUren: { doetZichVoor: true, vervolg: 'Het tweede spoor start.' } },
      volgendeEvaluatie: k.tweede[0],
    },
    bijstellingen: (VOLLEDIG.bijstellingen ?? []).map((b) => ({
      ...b,
      stuk: vastgesteld(k.bijstelling),
      volgendeEvaluatie: k.tweede[0],
    })),
    spoor1: { nietsInternMogelijk: { vastgesteldOp: k.deskundige } },
    spoor2: spoor2Vanaf(k.spoor2, na(k.aanvraag, -3), {
      datumConclusieIntern: k.deskundige,
      belastbaarheidBijStart: profiel(k.advies),
    }),
    werkgever: { caoSectorMogelijkheden: { onderzochtOp: na(k.spoor2, 7) } },
    urenlog: [uren('2024-03-04', '2024-12-29', 16), uren('2024-12-30', k.aanvraag, 16)],
    contacten: contacten('2024-01-15', k.aanvraag),
    actueelOordeel: {
      stuk: vanBedrijfsarts(k.actueel),
      belastbaarheid: profiel(k.actueel),
      verloop: 'De belastbaarheid is stabiel sinds het laatste advies.',
    },
    medischeInformatie: { verstrektAanWerknemerOp: na(k.actueel, 1) },
    eindevaluatie: {
      stuk: vastgesteld(k.eind),
      inspanningenSpoor2: 'Traject sinds de start na de eerstejaarsevaluatie.',
    },
    oordeelWerknemer: { stuk: vastgesteld(na(k.verslag, -1)), gevraagdOp: na(k.eind, -5) },
    riv: {
      stuk: { ...vastgesteld(k.verslag), verstrekkingen: [{ aan: 'werknemer', op: k.verslag }] },
      overlegMetWerknemerOp: na(k.verslag, -1),
    },
    meldingen: { langdurigZiek: { datum: k.aangifte } },
    wia: {
      briefDatum: na(k.aanvraag, -36),
      briefOntvangenOp: na(k.aanvraag, -34),
      werknemerGewezenOpTermijnOp: na(k.aanvraag, -30),
      aanvraagdatum: k.aanvraag,
      uploaddatum: k.aanvraag,
    },
  };
}

/** The dossier as it stands on a day in the first year: nothing in it that comes later. */
export function eersteMaanden(dag: string): Afwijking {
  const gehouden = EERSTE_JAAR.filter((op) => op <= dag);
  const onderzochtOp = '2024-05-14';
  return {
    adviezen: [],
    bijstellingen: [],
    eerstejaarsevaluatie: undefined,
    arbeidsdeskundigeOnderzoeken: [],
    spoor1: {
      eigenWerk: { onderzochtOp, toelichting: 'Piekdruk blijft de kern van het werk.' },
      aanpassingWerkplek: { onderzochtOp },
      anderWerkIntern: { onderzochtOp },
      functiePassendMaken: { onderzochtOp },
      voorzieningenUwv: { overwogenOp: onderzochtOp },
      functies: functies('Nagelopen met de afdelingshoofden.'),
      nietsInternMogelijk: undefined,
      voortzettingNaastSpoor2: undefined,
    },
    spoor2: undefined,
    werkgever: { caoSectorMogelijkheden: undefined },
    evaluaties: overleggen(gehouden, EERSTE_JAAR[gehouden.length] ?? SLOT1),
    arbodienst: { spreekuren: spreekuren(['2024-02-15', ...gehouden]) },
    urenlog: [uren('2024-03-04', dag, 16)],
    contacten: contacten('2024-01-15', dag),
    actueelOordeel: undefined,
    medischeInformatie: undefined,
    eindevaluatie: undefined,
    oordeelWerknemer: undefined,
    riv: undefined,
    meldingen: undefined,
    wia: undefined,
  };
}
