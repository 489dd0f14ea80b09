import type { z } from 'zod';
import { artsoordelen } from '../../feiten/medisch.ts';
import { isVanArts } from '../../feiten/mogelijkheden.ts';
import { belastbaarheidVelden, maakBelastbaarheid } from './belastbaarheid.ts';
import { isLater, type Kennis } from './kennis.ts';
import { coachMet } from './opdracht.ts';
import { alsDag, zegtIets, type Pen } from './pen.ts';
import { dag, getal, groep, lijst, misschien, tekst, vlag } from './veld.ts';
import { AANLEIDING_SPOOR2, GEGEVENS_BUREAU } from './woorden-spoor2.ts';
import { SPOOR2_ACTIVITEIT } from './woorden.ts';

const T = '/spoor2/trajectplan' as const;

export const uitvoeringSchema = groep('Wie het traject uitvoert, en wanneer.', {
  zelfUitgevoerd: vlag('De werkgever voert het traject zelf uit.'),
  bureau: tekst('Re-integratiebureau.'),
  contractdatum: dag('Datum van de overeenkomst met het bureau.'),
  coach: tekst('Naam van de coach.'),
  functie: tekst('Functie van de coach.'),
  telefoon: tekst('Telefoonnummer van de coach.'),
  email: tekst('E-mailadres van de coach.'),
  start: dag('Begin van het tweede spoor.'),
  eind: dag('Geplande einddatum.'),
  duurWeken: getal('Geplande duur in weken.'),
  urenPerWeek: getal('Uren per week voor het traject.'),
  bereikbaarheid: tekst('Bereikbaarheid en reizen.'),
  subsidieUwv: vlag('UWV draagt bij aan de kosten van het traject.'),
});

/** The coach who drew up the plan; else the bureau's coach. */
export function coachVanPlan(kennis: Kennis) {
  const opstellers = kennis.zaak.spoor2?.trajectplan?.stuk?.opstellers ?? [];
  const opsteller = opstellers.find(({ rol }) => rol === 're-integratiebureau');
  const { naam, functie } = opsteller ?? {};
  return { ...(functie !== undefined && { functie }), ...coachMet(naam, kennis) };
}

export function maakUitvoering(kennis: Kennis, pen: Pen): z.infer<typeof uitvoeringSchema> {
  const { start, bureau } = kennis.toen.spoor2 ?? {};
  const plan = kennis.toen.spoor2?.trajectplan;
  const coach = coachVanPlan(kennis);
  const c = '/spoor2/bureau/coach' as const;
  return {
    zelfUitgevoerd: bureau?.zelfUitgevoerd === true,
    bureau: pen.tekst(bureau?.naam, '/spoor2/bureau/naam'),
    contractdatum: alsDag(bureau?.contractdatum),
    coach: pen.tekst(coach.naam, `${c}/naam`),
    functie: pen.tekst(coach.functie, `${c}/functie`),
    telefoon: pen.telefoon(coach.telefoon, `${c}/telefoon`),
    email: pen.tekst(coach.email, `${c}/email`),
    start: alsDag(start),
    eind: pen.dag(plan?.eind, `${T}/eind`),
    duurWeken: plan?.duurWeken ?? null,
    urenPerWeek: pen.getal(plan?.urenPerWeek, `${T}/urenPerWeek`),
    bereikbaarheid: pen.tekst(plan?.bereikbaarheid, `${T}/bereikbaarheid`),
    subsidieUwv: plan?.subsidieUwv === true,
  };
}

export const aanleidingSchema = groep('Waarom het tweede spoor begint.', {
  aanleiding: tekst('Aanleiding, na “De aanleiding is”.'),
  geenWerkInternOp: dag('Datum waarop vaststond dat er bij de eigen werkgever geen passend werk is.'),
  samenVroegBegonnen: vlag('Werkgever en werknemer wilden samen vroeg beginnen.'),
  reden: tekst('Aanleiding en doel, in de woorden van het plan.'),
});

export function maakAanleiding(kennis: Kennis, pen: Pen): z.infer<typeof aanleidingSchema> {
  const { aanleiding, datumConclusieIntern, inOverlegVroegGestart, trajectplan } = kennis.toen.spoor2 ?? {};
  return {
    aanleiding: aanleiding ? AANLEIDING_SPOOR2[aanleiding] : null,
    geenWerkInternOp: isLater(datumConclusieIntern, kennis) ? null : alsDag(datumConclusieIntern),
    samenVroegBegonnen: inOverlegVroegGestart === true,
    reden: pen.tekst(trajectplan?.redenTraject, `${T}/redenTraject`),
  };
}

export const mogelijkhedenSchema = misschien('Waarmee het traject begint, volgens de bedrijfsarts.', {
  ontbreekt: tekst('Teken dat de mogelijkheden niet zijn beschreven.'),
  ...belastbaarheidVelden,
});

/** What the doctor stated for the start of the track; else his youngest statement of before the plan. */
export function maakMogelijkheden(kennis: Kennis, pen: Pen): z.infer<typeof mogelijkhedenSchema> {
  const bijStart = kennis.toen.spoor2?.belastbaarheidBijStart;
  const veld = '/spoor2/belastbaarheidBijStart' as const;
  const b =
    bijStart && isVanArts(bijStart.bron) && zegtIets(bijStart)
      ? bijStart
      : artsoordelen(kennis.toen).at(-1)?.belastbaarheid;
  const uit = { ontbreekt: pen.mist(veld), ...maakBelastbaarheid(b, veld, pen) };
  return zegtIets(uit) ? uit : null;
}

export const stappenSchema = groep('De stappen van het traject.', {
  kloof: tekst('Afstand tussen persoons- en zoekprofiel en de keten van activiteiten die haar dicht.'),
  fasen: lijst(
    'Fasen.',
    groep('Fase.', { naam: tekst('Naam.'), van: dag('Eerste dag.'), tot: dag('Laatste dag.') }),
  ),
  activiteiten: lijst(
    'Activiteiten.',
    groep('Activiteit.', {
      soort: tekst('Soort activiteit.'),
      omschrijving: tekst('Omschrijving.'),
      van: dag('Eerste dag.'),
      tot: dag('Laatste dag.'),
    }),
  ),
});

export function maakStappen(kennis: Kennis, pen: Pen): z.infer<typeof stappenSchema> {
  const plan = kennis.toen.spoor2?.trajectplan;
  return {
    kloof: pen.tekst(plan?.kloof, `${T}/kloof`),
    fasen: pen.lijst(
      plan?.fasen,
      `${T}/fasen`,
      (f, plek) => ({ naam: pen.tekst(f.naam, `${plek}/naam`), van: alsDag(f.van), tot: alsDag(f.tot) }),
      'naam',
    ),
    activiteiten: pen.lijst(
      plan?.activiteiten,
      `${T}/activiteiten`,
      (a, plek) => ({
        soort: pen.woord(a.soort, SPOOR2_ACTIVITEIT, `${plek}/soort`),
        omschrijving: pen.tekst(a.omschrijving, `${plek}/omschrijving`),
        van: alsDag(a.van),
        tot: alsDag(a.tot),
      }),
      'omschrijving',
    ),
  };
}

export const volgenSchema = groep('Hoe de werkgever het traject volgt.', {
  rapportage: tekst('Afgesproken rapportagemomenten.'),
  rapportagedata: lijst('Afgesproken data van rapportage.', dag('Datum.')),
  intervalDagen: getal('Afgesproken tijd tussen twee rapportages, in dagen.'),
  overleg: tekst('Afgesproken overleg met de werkgever.'),
  overlegdata: lijst('Afgesproken data van overleg met de werkgever.', dag('Datum.')),
});

export function maakVolgen(kennis: Kennis, pen: Pen): z.infer<typeof volgenSchema> {
  const { trajectplan: plan, bureau } = kennis.toen.spoor2 ?? {};
  return {
    rapportage: pen.tekst(plan?.rapportagemomenten, `${T}/rapportagemomenten`),
    rapportagedata: pen.dagen(plan?.rapportagedata, `${T}/rapportagedata`),
    intervalDagen: bureau?.rapportageIntervalDagen ?? null,
    overleg: pen.tekst(plan?.evaluatieMetWerkgever, `${T}/evaluatieMetWerkgever`),
    overlegdata: pen.dagen(plan?.evaluatiedata, `${T}/evaluatiedata`),
  };
}

export const gegevensSchema = misschien('Welke gegevens van de werknemer het bureau kreeg.', {
  soorten: lijst('Gegevens.', tekst('Soort gegevens.')),
  geinformeerdOp: dag('Datum waarop de werknemer hierover is geïnformeerd.'),
});

export function maakGegevens({ toen: { spoor2 } }: Kennis): z.infer<typeof gegevensSchema> {
  const soorten = (spoor2?.verstrekteGegevens ?? []).map((soort) => GEGEVENS_BUREAU[soort]);
  if (soorten.length === 0) return null;
  return { soorten, geinformeerdOp: alsDag(spoor2?.werknemerOverGegevensGeinformeerdOp) };
}
