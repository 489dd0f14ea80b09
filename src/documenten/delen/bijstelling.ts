import type { z } from 'zod';
import { adviesMet, standVan } from '../../feiten/stukken.ts';
import type { Datum } from '../../kern/datum.ts';
import type { Pointer } from '../../regels/regel.ts';
import type { Bijstelling, Evaluatie } from './evaluatiereeks.ts';
import { isLater, type Kennis } from './kennis.ts';
import { alsDag, type Pen } from './pen.ts';
import {
  activiteitenSchema,
  doelenSchema,
  instemmingSchema,
  maakActiviteiten,
  maakDoelen,
  maakInstemming,
  maakOpbouw,
  maakVisie,
  opbouwSchema,
  visieSchema,
} from './plan.ts';
import { afwijkingSchema, maakAfwijking } from './afspraken.ts';
import { dag, getal, misschien, tekst, vlag } from './veld.ts';
import { EINDDOEL } from './woorden.ts';
import { AANLEIDING } from './woorden-evaluatie.ts';

/** What changes in the plan. */
export const bijstellingSchema = misschien('De bijstelling, als het stuk er een bevat.', {
  nummer: getal('Nummer van de bijstelling.'),
  aanleiding: tekst('Aanleiding, als zinsdeel.'),
  aanleidingOp: dag('Datum van het advies of de evaluatie die de aanleiding was.'),
  naEerstejaarsevaluatie: dag('Datum van de eerstejaarsevaluatie waaruit de bijstelling volgde.'),
  ontbreekt: tekst('Teken dat niet is gezegd wat er verandert.'),
  toelichting: tekst('Wat verandert en waarom.'),
  einddoel: tekst('Einddoel na de bijstelling.'),
  doelen: doelenSchema,
  activiteiten: activiteitenSchema,
  opbouw: opbouwSchema,
  tweedeSpoor: vlag('De bijstelling bevat stappen naar een andere werkgever.'),
  zoekprofielInPlan: vlag('Persoonsprofiel en zoekprofiel staan in deze bijstelling.'),
  visieWerkgever: visieSchema('de werkgever'),
  visieWerknemer: visieSchema('de werknemer'),
  instemming: instemmingSchema,
  volgendeEvaluatie: dag(
    'Datum van de volgende evaluatie, als de evaluatie op hetzelfde papier die niet noemt.',
  ),
  termijnafwijking: afwijkingSchema,
});

/** `b` is the adjustment as it was known on the day of the document; `e` the evaluation on the same paper. */
export function maakBijstelling(
  b: Bijstelling | undefined,
  veld: Pointer & `/${string}`,
  e: Evaluatie | undefined,
  kennis: Kennis,
  pen: Pen,
): z.infer<typeof bijstellingSchema> {
  const isDezeEvaluatie = e !== undefined && b?.aanleiding === 'evaluatie';
  const isZelfde = e?.volgendeEvaluatie !== undefined && e.volgendeEvaluatie === b?.volgendeEvaluatie;
  return {
    nummer: pen.getal(b?.nummer, `${veld}/nummer`),
    aanleiding: isDezeEvaluatie
      ? 'deze evaluatie'
      : pen.woord(b?.aanleiding, AANLEIDING, `${veld}/aanleiding`),
    aanleidingOp: alsDag(isDezeEvaluatie ? undefined : aanleidingOp(b, kennis)),
    naEerstejaarsevaluatie: alsDag(naEersteJaar(b, kennis)),
    ontbreekt: pen.mist(`${veld}/activiteiten`),
    toelichting: pen.tekst(b?.toelichting, `${veld}/toelichting`),
    einddoel: pen.woord(b?.einddoel, EINDDOEL, `${veld}/einddoel`),
    doelen: maakDoelen(b?.doelen, `${veld}/doelen`, pen),
    activiteiten: b?.activiteiten?.length
      ? maakActiviteiten(b.activiteiten, b.doelen, `${veld}/activiteiten`, pen)
      : [],
    opbouw: maakOpbouw(b?.opbouwschema, `${veld}/opbouwschema`, pen),
    tweedeSpoor: b?.tweedeSpoor === true,
    zoekprofielInPlan: b?.zoekprofielInPlan === true,
    visieWerkgever: maakVisie(b?.visieWerkgever, `${veld}/visieWerkgever`, pen),
    visieWerknemer: maakVisie(b?.visieWerknemer, `${veld}/visieWerknemer`, pen),
    instemming: maakInstemming(b, veld, pen, 'deze bijstelling'),
    volgendeEvaluatie: isZelfde ? null : pen.dag(b?.volgendeEvaluatie, `${veld}/volgendeEvaluatie`),
    termijnafwijking: maakAfwijking(b?.termijnafwijking, `${veld}/termijnafwijking`, pen),
  };
}

/** The day of what the adjustment says it rests on. */
function aanleidingOp(b: Bijstelling | undefined, { toen }: Kennis): Datum | undefined {
  if (b?.aanleiding === 'evaluatie') {
    const bron = (toen.evaluaties ?? []).find(
      ({ id, bijstellingId }) =>
        (id !== undefined && id === b.evaluatieId) || (b.id !== undefined && b.id === bijstellingId),
    );
    return bron?.stuk?.opgesteldOp;
  }
  return b?.aanleiding === 'advies' ? adviesMet(toen, b.adviesId)?.stuk?.opgesteldOp : undefined;
}

function naEersteJaar(b: Bijstelling | undefined, kennis: Kennis): Datum | undefined {
  const jaar = kennis.toen.eerstejaarsevaluatie;
  const isHieruit = b?.id !== undefined && jaar?.bijstellingId === b.id && standVan(jaar) === 'aanwezig';
  const op = jaar?.stuk?.opgesteldOp;
  return isHieruit && !isLater(op, kennis) ? op : undefined;
}
