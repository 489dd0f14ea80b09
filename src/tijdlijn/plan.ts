import { dagnummer, type Datum } from '../kern/datum.ts';
import { procesgang } from '../recht/bronnen.ts';
import { TERMIJNEN as T } from '../recht/termijnen.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { datumInGeval } from './datum-in-geval.ts';
import { dag } from './klok.ts';
import { mijlpaal, nvt, type Mijlpalen } from './maak.ts';
import type { Mijlpaal } from './mijlpaal.ts';
import { eersteMogelijkheden, oordelen } from './oordelen.ts';
import { stukdata, stukdatum } from './stukdatum.ts';
import { eersteVan, nummer, type Verloop } from './verloop.ts';

type Ids =
  | 'probleemanalyse'
  | 'plan-van-aanpak'
  | 'plan-van-aanpak-week-8'
  | 'bijstelling'
  | 'evaluatie-periodiek'
  | 'spreekuur-bedrijfsarts'
  | 'eerstejaarsevaluatie'
  | 'einde-eerste-ziektejaar'
  | 'belastbaarheid-actueel'
  | 'arbeidsdeskundig-onderzoek';

/** The steps of the Regeling procesgang: judgment, plan, evaluation, adjustment. */
export function planstappen(verloop: Verloop): Mijlpalen<Ids> {
  const { zaak, d1, klok, richtwaarden } = verloop;
  const eindeJaar = dag(klok, T.eersteZiektejaar.dagen - 1);
  return {
    probleemanalyse: probleemanalyse(verloop),
    'plan-van-aanpak': planVanAanpak(verloop),
    'plan-van-aanpak-week-8': planWeek8(verloop),
    bijstelling: bijstelling(verloop),
    'evaluatie-periodiek': volgendeEvaluatie(verloop),
    'spreekuur-bedrijfsarts': volgendSpreekuur(verloop),
    eerstejaarsevaluatie: mijlpaal(verloop, 'eerstejaarsevaluatie', {
      vanaf: dag(klok, richtwaarden.eerstejaarsevaluatieVanafDag),
      streef: nummer(zaak.planVanAanpak?.evaluatieEindeEersteJaar),
      uiterlijk: eindeJaar,
      gedaanOp: stukdatum(zaak.eerstejaarsevaluatie),
      toelichting: 'Het begin van het venster is praktijk van UWV; eerder evalueren is niet verboden.',
    }),
    'einde-eerste-ziektejaar': mijlpaal(verloop, 'einde-eerste-ziektejaar', { uiterlijk: eindeJaar }),
    'belastbaarheid-actueel': mijlpaal(verloop, 'belastbaarheid-actueel', {
      vanaf: d1 + 7 * 43,
      uiterlijk: d1 + 7 * 50 - 1,
      gedaanOp: oordelen(zaak).find(({ op }) => dagnummer(op) >= d1 + 7 * 43)?.op,
      toelichting: 'Week 44 tot en met 50 is gebruik in de praktijk.',
    }),
    'arbeidsdeskundig-onderzoek': mijlpaal(verloop, 'arbeidsdeskundig-onderzoek', {
      vanaf: d1 + 7 * 41,
      uiterlijk: d1 + 7 * 52 - 1,
      gedaanOp: stukdata(zaak.arbeidsdeskundigeOnderzoeken)[0],
      toelichting: 'Geen voorschrift; gebruikelijk als terugkeer in het eigen werk onzeker is.',
    }),
  };
}

const NIET_LANGDURIG = 'De bedrijfsarts verwacht geen langdurig verzuim (art. 2 lid 2 Regeling procesgang).';
const GEEN_MOGELIJKHEDEN =
  'Volgens de bedrijfsarts zijn er geen mogelijkheden om de terugkeer naar arbeid te bevorderen (art. 4 lid 1 Regeling procesgang).';
const AOW = 'Na de AOW-leeftijd geldt de plicht tot een plan van aanpak niet (art. 7:658a lid 3 BW).';

const nietLangdurig = ({ ziekte, probleemanalyse: pa }: Zaak): boolean =>
  ziekte?.dreigendLangdurig?.verwacht === false && !stukdatum(pa);

function probleemanalyse(verloop: Verloop): Mijlpaal {
  const { zaak, d1 } = verloop;
  if (nietLangdurig(zaak)) return nvt('probleemanalyse', NIET_LANGDURIG);
  const gedaanOp = stukdatum(zaak.probleemanalyse);
  const { pasLaterGebleken, vastgesteldOp } = zaak.ziekte?.dreigendLangdurig ?? {};
  if (pasLaterGebleken) {
    // Art. 2 lid 3: without delay; the regulation names no day.
    return mijlpaal(verloop, 'probleemanalyse', {
      streef: nummer(vastgesteldOp),
      gedaanOp,
      toelichting:
        'Pas na zes weken bleek dat het verzuim lang kon duren: dan onverwijld, zonder vaste laatste dag.',
      bronnen: [procesgang({ artikel: '2', lid: '3' })],
    });
  }
  const uiterlijk = d1 + T.oordeelBedrijfsarts.dagen; // art. 2 lid 2: calendar days, besluit 0004
  return mijlpaal(verloop, 'probleemanalyse', { streef: uiterlijk - 1, uiterlijk, gedaanOp });
}

function planVanAanpak(verloop: Verloop): Mijlpaal {
  const { zaak } = verloop;
  const gedaanOp = stukdatum(zaak.planVanAanpak);
  if (nietLangdurig(zaak) && !gedaanOp) return nvt('plan-van-aanpak', NIET_LANGDURIG);
  const pa = datumInGeval(zaak, zaak.probleemanalyse);
  if (!pa)
    return mijlpaal(verloop, 'plan-van-aanpak', {
      gedaanOp,
      toelichting: 'De laatste dag volgt uit de datum van de probleemanalyse: binnen twee weken daarna.',
    });
  const oordeel = eersteMogelijkheden(zaak);
  if (!oordeel)
    return gedaanOp
      ? mijlpaal(verloop, 'plan-van-aanpak', { gedaanOp })
      : nvt('plan-van-aanpak', GEEN_MOGELIJKHEDEN);
  if (!gedaanOp && naAow(zaak, oordeel)) return nvt('plan-van-aanpak', AOW);
  const uiterlijk = dagnummer(oordeel) + T.planVanAanpak.dagen; // art. 4 lid 1
  return mijlpaal(verloop, 'plan-van-aanpak', {
    streef: uiterlijk - 1,
    uiterlijk,
    gedaanOp,
    ...(oordeel !== pa && {
      toelichting: 'De mogelijkheden bleken pas uit een later advies; de twee weken tellen vanaf dat advies.',
    }),
  });
}

/** Art. 658a lid 3 BW: no plan of action from the AOW age on. */
const naAow = ({ werknemer }: Zaak, op: Datum): boolean =>
  werknemer?.aowDatum !== undefined && werknemer.aowDatum <= op;

function planWeek8(verloop: Verloop): Mijlpaal {
  const { zaak, d1, richtwaarden } = verloop;
  const id = 'plan-van-aanpak-week-8';
  if (nietLangdurig(zaak)) return nvt(id, NIET_LANGDURIG);
  if (zaak.ziekte?.dreigendLangdurig?.pasLaterGebleken)
    return nvt(id, 'Pas na zes weken bleek dat het verzuim lang kon duren; week 8 past daar niet bij.');
  const pa = nummer(datumInGeval(zaak, zaak.probleemanalyse));
  const week8 = d1 + richtwaarden.planWeek8Dagen;
  if (pa !== undefined) {
    const oordeel = eersteMogelijkheden(zaak);
    if (!oordeel || dagnummer(oordeel) !== pa) return nvt(id, GEEN_MOGELIJKHEDEN);
    if (naAow(zaak, oordeel)) return nvt(id, AOW);
    if (pa + T.planVanAanpak.dagen < week8)
      return nvt(id, 'De probleemanalyse was er eerder; dan geldt twee weken na de probleemanalyse.');
  }
  return mijlpaal(verloop, id, {
    streef: week8 - 1,
    uiterlijk: week8,
    gedaanOp: stukdatum(zaak.planVanAanpak),
    toelichting: 'Week 8 is een richtlijn van UWV; de regeling telt twee weken vanaf de probleemanalyse.',
  });
}

/** The last event that calls for an adjustment, and the first adjustment since. */
function bijstelling(verloop: Verloop): Mijlpaal {
  const { zaak } = verloop;
  const aanleidingen = [
    ...(zaak.adviezen ?? []).flatMap((a) => (a.bijstellingPlanNodig ? (stukdatum(a) ?? []) : [])),
    ...[...(zaak.evaluaties ?? []), zaak.eerstejaarsevaluatie].flatMap((e) =>
      e?.bijstellingNodig ? (stukdatum(e) ?? []) : [],
    ),
  ].sort();
  const aanleiding = aanleidingen.at(-1);
  if (!aanleiding) return nvt('bijstelling', 'Er is geen evaluatie of advies dat om bijstelling vraagt.');
  if (naAow(zaak, aanleiding)) return nvt('bijstelling', AOW);
  return mijlpaal(verloop, 'bijstelling', {
    // Art. 4 lid 5 applies lid 1, with its two weeks, to the adjustment.
    uiterlijk: dagnummer(aanleiding) + T.planVanAanpak.dagen,
    gedaanOp: stukdata(zaak.bijstellingen).find((op) => op >= aanleiding),
  });
}

/** The next evaluation: the agreed day, otherwise the usual interval after the last one. */
function volgendeEvaluatie(verloop: Verloop): Mijlpaal {
  const { zaak, eindeBegeleiding, sanctie, richtwaarden } = verloop;
  const id = 'evaluatie-periodiek';
  const plan = stukdatum(zaak.planVanAanpak);
  if (!plan) return nvt(id, 'Er is nog geen plan van aanpak om te evalueren.');
  // A sanction gives time to repair: then the plan runs on after the evaluation that was meant to be the last.
  if (stukdatum(zaak.eindevaluatie) && !sanctie) return nvt(id, 'De eindevaluatie is gehouden.');
  const gehouden = [
    ...(zaak.evaluaties ?? []),
    ...(zaak.eerstejaarsevaluatie ? [zaak.eerstejaarsevaluatie] : []),
    ...(zaak.eindevaluatie ? [zaak.eindevaluatie] : []),
  ];
  const laatste = stukdata(gehouden).at(-1);
  const sinds = laatste ?? plan;
  const afspraak = afgesprokenEvaluatie(zaak, sinds);
  const interval = zaak.planVanAanpak?.evaluatieIntervalDagen ?? richtwaarden.evaluatieIntervalDagen;
  const uiterlijk = nummer(afspraak) ?? dagnummer(sinds) + interval;
  if (uiterlijk > eindeBegeleiding)
    return nvt(id, 'De volgende evaluatie valt na het einde van de loondoorbetaling.');
  const afgesproken = afspraak !== undefined || zaak.planVanAanpak?.evaluatieIntervalDagen !== undefined;
  return mijlpaal(verloop, id, {
    uiterlijk,
    toelichting: afgesproken
      ? 'De termijn is in het plan of in de vorige evaluatie afgesproken.'
      : 'De regeling zegt periodiek; de tijd tussen twee evaluaties is gebruik in de praktijk.',
    ...(afgesproken && { bronnen: [procesgang({ artikel: '4', lid: '2', onderdeel: 'b' })] }),
  });
}

/** The first agreed day after an evaluation (art. 4 lid 2 onder b: the moments stand in the plan). */
function afgesprokenEvaluatie(zaak: Zaak, sinds: Datum): Datum | undefined {
  const { planVanAanpak: plan, evaluaties, bijstellingen, eerstejaarsevaluatie } = zaak;
  const afspraken = [
    plan?.eerstvolgendeEvaluatie,
    ...(plan?.evaluatiemomenten ?? []),
    ...[...(evaluaties ?? []), ...(bijstellingen ?? []), eerstejaarsevaluatie].map((e) =>
      stukdatum(e) ? e?.volgendeEvaluatie : undefined,
    ),
  ];
  return eersteVan(...afspraken.filter((d) => d !== undefined && d > sinds));
}

function volgendSpreekuur(verloop: Verloop): Mijlpaal {
  const { zaak, eindeBegeleiding, richtwaarden } = verloop;
  const id = 'spreekuur-bedrijfsarts';
  const contacten = [
    ...(zaak.arbodienst?.spreekuren ?? []).flatMap((s) => (s.verschenen === false ? [] : (s.datum ?? []))),
    ...stukdata([zaak.probleemanalyse ?? {}, ...(zaak.adviezen ?? [])]),
  ].sort();
  const laatste = contacten.at(-1);
  if (!laatste) return nvt(id, 'Er is nog geen contact met de bedrijfsarts vastgelegd.');
  const uiterlijk = dagnummer(laatste) + richtwaarden.spreekuurIntervalDagen;
  if (uiterlijk > eindeBegeleiding)
    return nvt(id, 'Het volgende contact valt na het einde van de loondoorbetaling.');
  return mijlpaal(verloop, id, {
    uiterlijk,
    toelichting: 'De regeling zegt regelmatig; de tijd tussen twee contacten is gebruik in de praktijk.',
  });
}
