import { adviesMet } from '../../feiten/stukken.ts';
import type { z } from 'zod';
import type { Pointer } from '../../regels/regel.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import {
  activiteitstandenSchema,
  doelstandenSchema,
  maakActiviteitstanden,
  maakDoelstanden,
} from './afspraakstand.ts';
import { isLater, type Kennis } from './kennis.ts';
import { alsDag, alsIets, type Pen } from './pen.ts';
import { instemmingSchema, maakInstemming, maakVisie, visieSchema } from './plan.ts';
import { dag, getal, groep, janee, lijst, misschien, tekst } from './veld.ts';
import { ROL } from './woorden.ts';
import { STAGNATIEACTIE, VERVOLGAANPAK } from './woorden-evaluatie.ts';

/** What every evaluation holds: periodic, after a year and at the end. */
type Evaluatie = Omit<
  NonNullable<Zaak['evaluaties']>[number],
  'id' | 'stuk' | 'kleinePlaatsing' | 'termijnafwijking'
>;

const velden = {
  deelnemers: lijst('Wie erbij waren.', groep('Deelnemer.', { naam: tekst('Naam.'), rol: tekst('Rol.') })),
  activiteiten: activiteitstandenSchema,
  doelen: doelstandenSchema,
  werk: misschien('Werk en belastbaarheid sinds de vorige evaluatie.', {
    urenPerWeek: getal('Uren per week die sinds de vorige evaluatie echt zijn gewerkt.'),
    taken: tekst('Huidige taken.'),
    metLoonwaarde: janee('Er wordt met loonwaarde gewerkt.'),
    belastbaarheidGewijzigd: janee('De belastbaarheid is gewijzigd.'),
    advies: misschien('Het advies waarop de evaluatie rust.', {
      datum: dag('Datum van het advies.'),
      urenPerWeek: getal('Uren per week die volgens het advies gewerkt kunnen worden.'),
      samenvatting: tekst('Mogelijkheden en beperkingen volgens het advies, in werktermen.'),
    }),
  }),
  koers: misschien('Of de re-integratie op koers ligt, en wat er anders moet.', {
    opKoers: janee('De re-integratie ligt op koers naar het doel.'),
    vervolgaanpak: tekst('Aanpak hierna, als zinsdeel.'),
    stagnatie: janee('De re-integratie stagneert.'),
    actieBijStagnatie: tekst('Actie bij stagnatie.'),
    actieBijStagnatieOp: dag('Datum van die actie.'),
    bijstellingNodig: janee('Het plan van aanpak moet worden bijgesteld.'),
    bijstelling: misschien('De bijstelling die uit de evaluatie volgde, als die er al was.', {
      nummer: getal('Nummer van de bijstelling.'),
      op: dag('Datum van de bijstelling.'),
    }),
  }),
  conclusie: tekst('Conclusie en afspraken.'),
  visieWerkgever: visieSchema('de werkgever'),
  visieWerknemer: visieSchema('de werknemer'),
  instemming: instemmingSchema,
  volgendeEvaluatie: dag('Datum van de volgende evaluatie.'),
};

export const evaluatiedeelSchema = groep('De evaluatie.', velden);

/** A series also has pieces without an evaluation. */
export const eventueelEvaluatiedeelSchema = misschien('De evaluatie, als het stuk er een is.', velden);

/** `e` is the evaluation as it was known on the day of the document. */
export function maakEvaluatiedeel(
  e: Evaluatie | undefined,
  veld: Pointer & `/${string}`,
  kennis: Kennis,
  pen: Pen,
): z.infer<typeof evaluatiedeelSchema> {
  return {
    deelnemers: pen.lijst(
      e?.deelnemers,
      `${veld}/deelnemers`,
      (d, plek) => ({
        naam: pen.tekst(d.naam, `${plek}/naam`),
        rol: pen.woord(d.rol, ROL, `${plek}/rol`),
      }),
      'naam',
    ),
    activiteiten: maakActiviteitstanden(e?.activiteiten, `${veld}/activiteiten`, kennis, pen),
    doelen: maakDoelstanden(e?.doelen, `${veld}/doelen`, kennis, pen),
    werk: alsIets({
      urenPerWeek: pen.getal(e?.gewerkteUrenPerWeek, `${veld}/gewerkteUrenPerWeek`),
      taken: pen.tekst(e?.huidigeTaken, `${veld}/huidigeTaken`),
      metLoonwaarde: pen.janee(e?.metLoonwaarde, `${veld}/metLoonwaarde`),
      belastbaarheidGewijzigd: pen.janee(e?.belastbaarheidGewijzigd, `${veld}/belastbaarheidGewijzigd`),
      advies: maakAdvies(e, veld, kennis, pen),
    }),
    koers: alsIets({
      opKoers: pen.janee(e?.opKoers, `${veld}/opKoers`),
      vervolgaanpak: pen.woord(e?.vervolgaanpak, VERVOLGAANPAK, `${veld}/vervolgaanpak`),
      stagnatie: pen.janee(e?.stagnatie, `${veld}/stagnatie`),
      ...maakActie(e),
      bijstellingNodig: pen.janee(e?.bijstellingNodig, `${veld}/bijstellingNodig`),
      bijstelling: maakVerwijzing(e, kennis),
    }),
    conclusie: pen.tekst(e?.conclusie, `${veld}/conclusie`),
    visieWerkgever: maakVisie(e?.visieWerkgever, `${veld}/visieWerkgever`, pen),
    visieWerknemer: maakVisie(e?.visieWerknemer, `${veld}/visieWerknemer`, pen),
    instemming: maakInstemming(e, veld, pen, 'deze evaluatie'),
    volgendeEvaluatie: pen.dag(e?.volgendeEvaluatie, `${veld}/volgendeEvaluatie`),
  };
}

/** No action was taken where nothing stagnates: that needs no line. */
function maakActie(e: Evaluatie | undefined) {
  const isNiets = e?.actieBijStagnatie === 'geen' && e.stagnatie !== true;
  return {
    actieBijStagnatie: e?.actieBijStagnatie && !isNiets ? STAGNATIEACTIE[e.actieBijStagnatie] : null,
    actieBijStagnatieOp: alsDag(isNiets ? undefined : e?.actieBijStagnatieOp),
  };
}

function maakAdvies(e: Evaluatie | undefined, veld: Pointer, kennis: Kennis, pen: Pen) {
  const advies = adviesMet(kennis.toen, e?.adviesId);
  const op = e?.datumAdvies ?? advies?.stuk?.opgesteldOp;
  const datum = pen.dag(isLater(op, kennis) ? undefined : op, `${veld}/datumAdvies`);
  if (datum === null) return null;
  return {
    datum,
    urenPerWeek: advies?.belastbaarheid?.urenPerWeek ?? null,
    samenvatting: advies?.belastbaarheid?.samenvatting ?? null,
  };
}

function maakVerwijzing(e: Evaluatie | undefined, { toen }: Kennis) {
  if (e?.bijstellingId === undefined) return null;
  const bijstelling = (toen.bijstellingen ?? []).find(({ id }) => id === e.bijstellingId);
  if (!bijstelling) return null;
  return { nummer: bijstelling.nummer ?? null, op: alsDag(bijstelling.stuk?.opgesteldOp) };
}
