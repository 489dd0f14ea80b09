import type { z } from 'zod';
import type { Datum } from '../../kern/datum.ts';
import { DatumWaarde } from '../../kern/waarden.ts';
import type { Periode } from '../../feiten/periode.ts';
import { gevuld } from '../../feiten/stukken.ts';
import { sollicitatiesPerWeek, type Sollicitatie } from '../../feiten/sollicitaties.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import { isLater, type Kennis } from './kennis.ts';
import { alsDag, type Pen } from './pen.ts';
import { inPeriode } from './periode.ts';
import { dag, getal, groep, janee, lijst, misschien, tekst } from './veld.ts';
import { REDEN_NIET_SOLLICITEREN, SOLLICITATIERESULTAAT, SOLLICITATIEVORM, VACATUREBRON } from './woorden.ts';

export const sollicitatiesSchema = lijst(
  'Sollicitaties in de periode.',
  groep('Sollicitatie.', {
    datum: dag('Datum.'),
    werkgever: tekst('Bedrijf waar is gesolliciteerd.'),
    functie: tekst('Functie.'),
    bron: tekst('Bron van de vacature.'),
    vorm: tekst('Wijze van solliciteren.'),
    past: janee('Past bij het zoekprofiel.'),
    toelichtingPassend: tekst('Toelichting als zij niet in het zoekprofiel past.'),
    resultaat: tekst('Resultaat.'),
    resultaatOp: dag('Datum van het resultaat.'),
    redenAfwijzing: tekst('Reden van afwijzing.'),
    bewijs: janee('Er is een bewijsstuk.'),
  }),
);

/** A result that came after the day of the report was not known in it: then it was still running. */
export const maakSollicitaties = (
  kennis: Kennis,
  periode: Periode,
  pen: Pen,
): z.infer<typeof sollicitatiesSchema> =>
  inPeriode(kennis.zaak.spoor2?.sollicitaties, '/spoor2/sollicitaties', periode, ({ datum }) => ({
    van: datum,
    tot: datum,
  })).map(({ item, veld }) => ({
    datum: pen.dag(item.datum, `${veld}/datum`),
    werkgever: pen.tekst(item.werkgever, `${veld}/werkgever`),
    functie: pen.tekst(item.functie, `${veld}/functie`),
    bron: pen.woord(item.bron, VACATUREBRON, `${veld}/bron`),
    vorm: pen.woord(item.vorm, SOLLICITATIEVORM, `${veld}/vorm`),
    past: pen.janee(item.pastBijZoekprofiel, `${veld}/pastBijZoekprofiel`),
    toelichtingPassend: pen.tekst(item.toelichtingPassend, `${veld}/toelichtingPassend`),
    ...(looptNog(item, kennis)
      ? { resultaat: SOLLICITATIERESULTAAT.lopend, resultaatOp: null, redenAfwijzing: null }
      : {
          resultaat: pen.woord(item.resultaat, SOLLICITATIERESULTAAT, `${veld}/resultaat`),
          resultaatOp: pen.dag(item.resultaatOp, `${veld}/resultaatOp`),
          redenAfwijzing: pen.tekst(item.redenAfwijzing, `${veld}/redenAfwijzing`),
        }),
    bewijs: pen.janee(item.bewijs, `${veld}/bewijs`),
  }));

// An interview comes before the result.
const looptNog = ({ resultaatOp, gesprekOp }: Sollicitatie, kennis: Kennis): boolean =>
  isLater(resultaatOp ?? gesprekOp, kennis);

export const antwoordenSchema = lijst(
  'Antwoorden in de periode op sollicitaties van daarvoor.',
  groep('Antwoord.', {
    datum: dag('Datum van de sollicitatie.'),
    werkgever: tekst('Bedrijf.'),
    functie: tekst('Functie.'),
    resultaat: tekst('Resultaat.'),
    op: dag('Datum van het resultaat.'),
    redenAfwijzing: tekst('Reden van afwijzing.'),
  }),
);

/** What was still running in the report before this one. */
export const maakAntwoorden = (
  { zaak: { spoor2 } }: Kennis,
  periode: Periode,
  pen: Pen,
): z.infer<typeof antwoordenSchema> =>
  inPeriode(spoor2?.sollicitaties, '/spoor2/sollicitaties', periode, ({ datum, resultaatOp }) =>
    datum !== undefined && periode.van !== undefined && datum < periode.van
      ? { van: resultaatOp, tot: resultaatOp }
      : {},
  ).map(({ item, veld }) => ({
    datum: alsDag(item.datum),
    werkgever: pen.tekst(item.werkgever, `${veld}/werkgever`),
    functie: pen.tekst(item.functie, `${veld}/functie`),
    resultaat: pen.woord(item.resultaat, SOLLICITATIERESULTAAT, `${veld}/resultaat`),
    op: alsDag(item.resultaatOp),
    redenAfwijzing: pen.tekst(item.redenAfwijzing, `${veld}/redenAfwijzing`),
  }));

export const gesprekkenSchema = lijst(
  'Sollicitatiegesprekken in de periode.',
  groep('Gesprek.', {
    datum: dag('Datum van het gesprek.'),
    werkgever: tekst('Bedrijf.'),
    functie: tekst('Functie.'),
    resultaat: tekst('Resultaat van de sollicitatie.'),
  }),
);

export const maakGesprekken = (
  kennis: Kennis,
  periode: Periode,
  pen: Pen,
): z.infer<typeof gesprekkenSchema> =>
  inPeriode(kennis.zaak.spoor2?.sollicitaties, '/spoor2/sollicitaties', periode, ({ datum, gesprekOp }) =>
    isLater(datum, kennis) ? {} : { van: gesprekOp, tot: gesprekOp },
  ).map(({ item, veld }) => ({
    datum: alsDag(item.gesprekOp),
    werkgever: pen.tekst(item.werkgever, `${veld}/werkgever`),
    functie: pen.tekst(item.functie, `${veld}/functie`),
    resultaat: looptNog(item, kennis)
      ? SOLLICITATIERESULTAAT.lopend
      : pen.woord(item.resultaat, SOLLICITATIERESULTAAT, `${veld}/resultaat`),
  }));

export const perWeekSchema = misschien('Sollicitaties per week sinds het zoekprofiel.', {
  vanaf: dag('Datum van het zoekprofiel.'),
  eerder: misschien('De weken vóór deze periode, samen.', {
    weken: getal('Aantal weken.'),
    sollicitaties: getal('Aantal sollicitaties.'),
  }),
  weken: lijst(
    'De weken van deze periode.',
    groep('Week.', {
      nummer: getal('Weken sinds het zoekprofiel.'),
      van: dag('Eerste dag.'),
      tot: dag('Laatste dag.'),
      sollicitaties: getal('Aantal sollicitaties.'),
      reden: tekst('Vastgelegde reden om in deze week niet te solliciteren.'),
    }),
  ),
  totaal: getal('Aantal sollicitaties sinds het zoekprofiel.'),
  gemiddelde: getal('Gemiddeld per week sinds het zoekprofiel, op één decimaal.'),
});

/** The weeks of the period one by one, and those before it in one line: a report stays readable after a year. */
export function maakPerWeek(zaak: Zaak, van: Datum | undefined, tot: Datum): z.infer<typeof perWeekSchema> {
  const overzicht = sollicitatiesPerWeek(zaak, tot);
  if (!overzicht) return null;
  const inDeze = overzicht.weken.filter((week) => van === undefined || week.tot >= van);
  const eerder = overzicht.weken.slice(0, overzicht.weken.length - inDeze.length);
  return {
    vanaf: new DatumWaarde(overzicht.vanaf),
    eerder:
      eerder.length > 0
        ? { weken: eerder.length, sollicitaties: eerder.reduce((som, { aantal }) => som + aantal, 0) }
        : null,
    weken: inDeze.map((week) => ({
      nummer: week.nummer,
      van: new DatumWaarde(week.van),
      tot: new DatumWaarde(week.tot),
      sollicitaties: week.aantal,
      reden: week.reden ?? null,
    })),
    totaal: overzicht.totaal,
    gemiddelde: Math.round(overzicht.gemiddelde * 10) / 10,
  };
}

export const nietSolliciterenSchema = lijst(
  'Perioden waarin met reden niet werd gesolliciteerd.',
  groep('Periode.', {
    van: dag('Eerste dag.'),
    tot: dag('Laatste dag.'),
    soortReden: tekst('Soort reden.'),
    reden: tekst('Reden.'),
  }),
);

export const maakNietSolliciteren = (
  { spoor2 }: Zaak,
  periode: Periode,
): z.infer<typeof nietSolliciterenSchema> =>
  inPeriode(spoor2?.nogNietSolliciteren, '/spoor2/nogNietSolliciteren', periode, ({ van, tot }) => ({
    van,
    tot,
  })).map(({ item }) => ({
    van: alsDag(item.van),
    tot: alsDag(item.tot),
    soortReden: item.soortReden ? REDEN_NIET_SOLLICITEREN[item.soortReden] : null,
    reden: gevuld(item.reden) ? item.reden : null,
  }));
