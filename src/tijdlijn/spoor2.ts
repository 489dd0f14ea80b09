import { dagnummer, plusMaanden, type Datum } from '../kern/datum.ts';
import { procesgang } from '../recht/bronnen.ts';
import { KLEINE_PLAATSING, TERMIJNEN as T } from '../recht/termijnen.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { datumInGeval } from './datum-in-geval.ts';
import { sluitInternWerkUit } from './conclusie.ts';
import { dag } from './klok.ts';
import { mijlpaal, nvt, type Mijlpalen } from './maak.ts';
import type { Mijlpaal } from './mijlpaal.ts';
import { nieuweMogelijkhedenNa } from './oordelen.ts';
import { stukdata, stukdatum } from './stukdatum.ts';
import { eersteVan, nummer, type Verloop } from './verloop.ts';

type Ids =
  | 'spoor2-start-direct'
  | 'spoor2-start-uiterlijk'
  | 'spoor2-na-late-belastbaarheid'
  | 'spoor2-rapportage'
  | 'kleine-plaatsing-evaluatie'
  | 'aow-binnen-1-jaar';

/** The second track: when it starts, and what recurs within it. */
export function tweedeSpoor(verloop: Verloop): Mijlpalen<Ids> {
  return {
    'spoor2-start-direct': naConclusie(verloop),
    'spoor2-start-uiterlijk': naEvaluatie(verloop),
    'spoor2-na-late-belastbaarheid': naNieuweMogelijkheden(verloop),
    'spoor2-rapportage': volgendeRapportage(verloop),
    'kleine-plaatsing-evaluatie': kleinePlaatsing(verloop),
    'aow-binnen-1-jaar': aowBinnenEenJaar(verloop),
  };
}

const AOW = 'Na de AOW-leeftijd geldt de plicht tot het tweede spoor niet (art. 7:658a lid 1 BW).';

const naAow = ({ werknemer }: Zaak, dagnr: number): boolean =>
  werknemer?.aowDatum !== undefined && dagnummer(werknemer.aowDatum) <= dagnr;

/** First day on which it was established that own work and other work at the employer are out. */
export function conclusieIntern({ spoor1, spoor2, arbeidsdeskundigeOnderzoeken }: Zaak): Datum | undefined {
  const deskundige = (arbeidsdeskundigeOnderzoeken ?? []).flatMap((ad) =>
    sluitInternWerkUit(ad.conclusie) ? (stukdatum(ad) ?? []) : [],
  );
  return eersteVan(spoor1?.nietsInternMogelijk?.vastgesteldOp, spoor2?.datumConclusieIntern, ...deskundige);
}

function naConclusie(verloop: Verloop): Mijlpaal {
  const { zaak, richtwaarden } = verloop;
  const conclusie = conclusieIntern(zaak);
  if (!conclusie)
    return nvt(
      'spoor2-start-direct',
      'Er staat niet vast dat er bij de eigen werkgever geen passend werk is.',
    );
  const streef = dagnummer(conclusie);
  if (naAow(zaak, streef)) return nvt('spoor2-start-direct', AOW);
  return mijlpaal(verloop, 'spoor2-start-direct', {
    streef,
    uiterlijk: streef + richtwaarden.spoor2NaConclusieDagen,
    gedaanOp: zaak.spoor2?.start,
    toelichting:
      'De wet zegt zo tijdig mogelijk en noemt geen dag; de laatste dag is een eigen norm van rivklaar.',
  });
}

function naEvaluatie(verloop: Verloop): Mijlpaal {
  const { zaak } = verloop;
  const uiterlijk = uiterlijkeStart(verloop);
  if (naAow(zaak, uiterlijk)) return nvt('spoor2-start-uiterlijk', AOW);
  return mijlpaal(verloop, 'spoor2-start-uiterlijk', {
    streef: dag(verloop.klok, T.eersteZiektejaar.dagen - 1),
    uiterlijk,
    gedaanOp: zaak.spoor2?.start,
    toelichting:
      'Zes weken na de eerstejaarsevaluatie volgens de Werkwijzer; zonder tijdige evaluatie zes weken na het eerste ziektejaar.',
  });
}

/** Six weeks after the evaluation; when that is absent or late, six weeks after the first year. */
function uiterlijkeStart({ zaak, klok, richtwaarden }: Verloop): number {
  const eindeJaar = dag(klok, T.eersteZiektejaar.dagen);
  const evaluatie = nummer(datumInGeval(zaak, zaak.eerstejaarsevaluatie));
  return Math.min(evaluatie ?? eindeJaar, eindeJaar) + richtwaarden.spoor2NaEvaluatieDagen;
}

function naNieuweMogelijkheden(verloop: Verloop): Mijlpaal {
  const { zaak, richtwaarden } = verloop;
  const id = 'spoor2-na-late-belastbaarheid';
  const evaluatie = datumInGeval(zaak, zaak.eerstejaarsevaluatie);
  const nieuw = evaluatie && nieuweMogelijkhedenNa(zaak, evaluatie);
  if (!nieuw) return nvt(id, 'Er zijn geen mogelijkheden die pas na de eerstejaarsevaluatie zijn ontstaan.');
  const uiterlijk = dagnummer(nieuw) + richtwaarden.spoor2NaLateMogelijkhedenDagen;
  if (naAow(zaak, uiterlijk)) return nvt(id, AOW);
  return mijlpaal(verloop, id, { uiterlijk, gedaanOp: zaak.spoor2?.start });
}

function volgendeRapportage(verloop: Verloop): Mijlpaal {
  const { zaak, eindeBegeleiding, richtwaarden } = verloop;
  const id = 'spoor2-rapportage';
  const { start, bureau, afgesloten, rapportages } = zaak.spoor2 ?? {};
  if (!start) return nvt(id, 'Het tweede spoor is niet begonnen.');
  if (afgesloten?.op) return nvt(id, 'Het tweede spoor is afgesloten.');
  const afgesproken = bureau?.rapportageIntervalDagen;
  const laatste = stukdata(rapportages).at(-1) ?? start;
  const uiterlijk = dagnummer(laatste) + (afgesproken ?? richtwaarden.spoor2RapportageDagen);
  if (uiterlijk > eindeBegeleiding)
    return nvt(id, 'De volgende rapportage valt na het einde van de loondoorbetaling.');
  return mijlpaal(verloop, id, {
    uiterlijk,
    partij: bureau?.zelfUitgevoerd ? 'werkgever' : 'bureau',
    toelichting:
      afgesproken === undefined
        ? 'Het beoordelingskader zegt periodiek; de tijd tussen twee rapportages is gebruik in de praktijk.'
        : 'De tijd tussen twee rapportages is met het bureau afgesproken.',
  });
}

function kleinePlaatsing(verloop: Verloop): Mijlpaal {
  const { zaak, eindeBegeleiding } = verloop;
  const id = 'kleine-plaatsing-evaluatie';
  const sinds = zaak.spoor1?.kleinePlaatsing?.sinds;
  if (!sinds) return nvt(id, 'Er is geen beperkte plaatsing bij de eigen werkgever.');
  const laatste = stukdata(zaak.evaluaties?.filter((e) => e.kleinePlaatsing)).at(-1);
  const uiterlijk = plusMaanden(laatste && laatste > sinds ? laatste : sinds, KLEINE_PLAATSING.maanden);
  if (dagnummer(uiterlijk) > eindeBegeleiding)
    return nvt(id, 'De volgende evaluatie valt na het einde van de loondoorbetaling.');
  return mijlpaal(verloop, id, {
    uiterlijk: dagnummer(uiterlijk),
    bronnen: [...KLEINE_PLAATSING.bronnen, procesgang({ artikel: '4', lid: '2', onderdeel: 'b' })],
  });
}

/** AOW age within a year after the wachttijd: the second track may be left out when both agree in writing. */
function aowBinnenEenJaar(verloop: Verloop): Mijlpaal {
  const { zaak, eindeWachttijd } = verloop;
  const id = 'aow-binnen-1-jaar';
  const aow = zaak.werknemer?.aowDatum;
  const binnen = aow && dagnummer(aow) > eindeWachttijd && dagnummer(plusMaanden(aow, -12)) <= eindeWachttijd;
  if (!binnen) return nvt(id, 'De AOW-leeftijd valt niet binnen een jaar na het einde van de wachttijd.');
  const { uitzondering } = zaak.spoor2 ?? {};
  return mijlpaal(verloop, id, {
    uiterlijk: uiterlijkeStart(verloop),
    gedaanOp: uitzondering?.reden === 'aowBinnenEenJaar' ? uitzondering.vastgelegdOp : undefined,
    toelichting: 'Alleen als werkgever en werknemer het tweede spoor samen willen overslaan.',
  });
}
