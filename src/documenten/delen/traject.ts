import type { z } from 'zod';
import type { Periode } from '../../feiten/periode.ts';
import type { Ontbreekt } from '../../kern/waarden.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { isLater, LOOPT_NOG, type Kennis } from './kennis.ts';
import { alsDag, type Pen } from './pen.ts';
import { inPeriode } from './periode.ts';
import { dag, getal, groep, janee, lijst, tekst } from './veld.ts';
import { AFWEZIG, CONTACTVORM, PLAATSING, SPOOR2_ACTIVITEIT } from './woorden.ts';

type Spoor2 = NonNullable<Zaak['spoor2']>;
type Contact = NonNullable<Spoor2['contacten']>[number];
type Activiteit = NonNullable<Spoor2['activiteiten']>[number];

/** What happened in the second track in a period. `mist` stands for the list when it must have items. */
export const contactenSchema = lijst(
  'Contacten van de coach in de periode.',
  groep('Contact.', {
    datum: dag('Datum.'),
    vorm: tekst('Vorm.'),
    doel: tekst('Doel.'),
    met: tekst('Met wie.'),
    uren: getal('Duur in uren.'),
    aanwezig: janee('De werknemer was aanwezig.'),
    redenAfwezig: tekst('Reden van afwezigheid.'),
    afspraken: tekst('Afspraken.'),
    vervolg: tekst('Vervolg.'),
  }),
);

export function maakContacten(
  { spoor2 }: Zaak,
  periode: Periode,
  mist: Ontbreekt | null,
  pen: Pen,
): z.infer<typeof contactenSchema> {
  const maak = (item: Contact, veld: `/${string}`) => ({
    datum: pen.dag(item.datum, `${veld}/datum`),
    vorm: pen.woord(item.vorm, CONTACTVORM, `${veld}/vorm`),
    doel: pen.tekst(item.doel, `${veld}/doel`),
    met: pen.tekst(item.met, `${veld}/met`),
    // An appointment that was not kept took no time.
    uren: item.uren === 0 ? null : (item.uren ?? null),
    aanwezig: pen.janee(item.aanwezig, `${veld}/aanwezig`),
    redenAfwezig: pen.woord(item.redenAfwezig, AFWEZIG, `${veld}/redenAfwezig`),
    afspraken: pen.tekst(item.afspraken, `${veld}/afspraken`),
    vervolg: pen.tekst(item.vervolg, `${veld}/vervolg`),
  });
  const contacten = inPeriode(spoor2?.contacten, '/spoor2/contacten', periode, ({ datum }) => ({
    van: datum,
    tot: datum,
  }));
  return contacten.length > 0
    ? contacten.map(({ item, veld }) => maak(item, veld))
    : pen.leeg(mist, () => maak({}, '/'), 'doel');
}

export const trajectactiviteitenSchema = lijst(
  'Activiteiten in de periode.',
  groep('Activiteit.', {
    datum: dag('Datum of begindatum.'),
    tot: dag('Einddatum.'),
    soort: tekst('Soort activiteit.'),
    omschrijving: tekst('Omschrijving.'),
    resultaat: tekst('Resultaat.'),
  }),
);

/** Of what was still running on the day of the report the result was not known. */
export function maakTrajectactiviteiten(
  kennis: Kennis,
  periode: Periode,
  mist: Ontbreekt | null,
  pen: Pen,
): z.infer<typeof trajectactiviteitenSchema> {
  const maak = (item: Activiteit, veld: `/${string}`) => ({
    datum: pen.dag(item.datum, `${veld}/datum`),
    tot: alsDag(item.tot),
    soort: pen.woord(item.soort, SPOOR2_ACTIVITEIT, `${veld}/soort`),
    omschrijving: pen.tekst(item.omschrijving, `${veld}/omschrijving`),
    resultaat: isLater(item.tot, kennis) ? LOOPT_NOG : pen.tekst(item.resultaat, `${veld}/resultaat`),
  });
  const { activiteiten: alle } = kennis.zaak.spoor2 ?? {};
  const activiteiten = inPeriode(alle, '/spoor2/activiteiten', periode, ({ datum, tot }) => ({
    van: datum,
    tot: tot ?? datum,
  }));
  return activiteiten.length > 0
    ? activiteiten.map(({ item, veld }) => maak(item, veld))
    : pen.leeg(mist, () => maak({}, '/'), 'omschrijving');
}

export const plaatsingenSchema = lijst(
  'Plaatsingen in de periode.',
  groep('Plaatsing.', {
    soort: tekst('Soort plaatsing.'),
    werkgever: tekst('Bedrijf.'),
    functie: tekst('Functie.'),
    van: dag('Eerste dag.'),
    tot: dag('Laatste dag.'),
    urenPerWeek: getal('Uren per week.'),
    leerdoelen: tekst('Leerdoelen.'),
    resultaat: tekst('Resultaat.'),
    instemming: janee('De werknemer stemt in.'),
  }),
);

export const maakPlaatsingen = (
  kennis: Kennis,
  periode: Periode,
  pen: Pen,
): z.infer<typeof plaatsingenSchema> =>
  inPeriode(kennis.zaak.spoor2?.plaatsingen, '/spoor2/plaatsingen', periode, ({ van, tot }) => ({
    van,
    tot,
  })).map(({ item, veld }) => ({
    soort: pen.woord(item.soort, PLAATSING, `${veld}/soort`),
    werkgever: pen.tekst(item.werkgever, `${veld}/werkgever`),
    functie: pen.tekst(item.functie, `${veld}/functie`),
    van: pen.dag(item.van, `${veld}/van`),
    tot: alsDag(item.tot),
    urenPerWeek: pen.getal(item.urenPerWeek, `${veld}/urenPerWeek`),
    leerdoelen: pen.tekst(item.leerdoelen, `${veld}/leerdoelen`),
    resultaat: isLater(item.tot, kennis) ? LOOPT_NOG : pen.tekst(item.resultaat, `${veld}/resultaat`),
    instemming: item.instemmingWerknemer ?? null,
  }));
