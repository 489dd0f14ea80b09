import type { z } from 'zod';
import { eerderTraject, isZelfUitgevoerd } from '../../feiten/spoor2-rapportages.ts';
import { standVan } from '../../feiten/stukken.ts';
import type { Zaak } from '../../zaak/schema/zaak.ts';
import type { Kennis } from './kennis.ts';
import { alsDag, type Pen } from './pen.ts';
import { dag, getal, groep, lijst, misschien, tekst, vlag } from './veld.ts';

type Rapportage = NonNullable<NonNullable<Zaak['spoor2']>['rapportages']>[number];

/** Who carries out the second track, and with what it began. */
export const trajectSchema = groep('Het traject.', {
  start: dag('Begin van het tweede spoor.'),
  bureau: tekst('Re-integratiebureau.'),
  coach: tekst('Naam van de coach.'),
  functie: tekst('Functie van de coach.'),
  telefoon: tekst('Telefoonnummer van de coach.'),
  email: tekst('E-mailadres van de coach.'),
  zelfUitgevoerd: vlag('De werkgever voert het traject zelf uit.'),
  trajectplanOp: dag('Datum van het trajectplan.'),
  persoonsprofielOp: dag('Datum van het persoonsprofiel.'),
  zoekprofielOp: dag('Datum van het zoekprofiel.'),
});

/** A coach by name. What is known of the bureau's coach of today is said of no other. */
export function coachMet(naam: string | undefined, { zaak: { spoor2 } }: Kennis) {
  const nu = spoor2?.bureau?.coach;
  return naam === undefined || naam === nu?.naam ? (nu ?? {}) : { naam };
}

/** The coach of a report; of one about an earlier track, no more than the report says. */
export const coachVan = (r: Rapportage, kennis: Kennis) =>
  eerderTraject(kennis.zaak, r) ? { naam: r.coach } : coachMet(r.coach, kennis);

/** How many reports the trajectplan of that day agreed on; `null` when it says nothing, or when this one is extra. */
export function geplandeRapportages({ toen: { spoor2 } }: Kennis, nummer: number): number | null {
  const plan = spoor2?.trajectplan;
  const aantal = standVan(plan) === 'vervallen' ? 0 : new Set(plan?.rapportagedata).size;
  return aantal >= nummer ? aantal : null;
}

export function maakTraject(
  r: Rapportage,
  veld: `/spoor2/rapportages/${number}`,
  kennis: Kennis,
  pen: Pen,
): z.infer<typeof trajectSchema> {
  const { spoor2 } = kennis.toen;
  const coach = coachVan(r, kennis);
  const eerder = eerderTraject(kennis.zaak, r);
  return {
    start: alsDag(eerder ? eerder.van : spoor2?.start),
    bureau: pen.tekst(eerder ? eerder.bureau : spoor2?.bureau?.naam, '/spoor2/bureau/naam'),
    coach: pen.tekst(coach.naam, `${veld}/coach`),
    functie: pen.tekst(coach.functie, '/spoor2/bureau/coach/functie'),
    telefoon: pen.telefoon(coach.telefoon, '/spoor2/bureau/coach/telefoon'),
    email: pen.tekst(coach.email, '/spoor2/bureau/coach/email'),
    zelfUitgevoerd: isZelfUitgevoerd(kennis.zaak, r),
    trajectplanOp: alsDag(spoor2?.trajectplan?.stuk?.opgesteldOp),
    persoonsprofielOp: alsDag(spoor2?.persoonsprofiel?.vastgesteldOp),
    zoekprofielOp: alsDag(spoor2?.zoekprofiel?.vastgesteldOp),
  };
}

export const zoekprofielVelden = {
  functies: lijst('Functies.', tekst('Functie.')),
  branches: lijst('Branches.', tekst('Branche.')),
  taken: lijst('Werkzaamheden.', tekst('Werkzaamheid.')),
  urenPerWeek: getal('Uren per week.'),
  reisafstandKm: getal('Reisafstand in kilometers.'),
  onderbouwingBelastbaarheid: tekst('Waarom dit bij de mogelijkheden past.'),
  onderbouwingArbeidsmarkt: tekst('Waar dit werk en de vacatures zijn.'),
};

export const zoekprofielSchema = misschien('Inhoud van het zoekprofiel.', zoekprofielVelden);

export function maakZoekprofiel(profiel: NonNullable<Zaak['spoor2']>['zoekprofiel'], pen: Pen) {
  const p = '/spoor2/zoekprofiel' as const;
  return {
    functies: pen.teksten(profiel?.functies, `${p}/functies`),
    branches: pen.teksten(profiel?.branches, `${p}/branches`),
    taken: pen.teksten(profiel?.taken, `${p}/taken`),
    urenPerWeek: pen.getal(profiel?.urenPerWeek, `${p}/urenPerWeek`),
    reisafstandKm: pen.getal(profiel?.reisafstandKm, `${p}/reisafstandKm`),
    onderbouwingBelastbaarheid: pen.tekst(
      profiel?.onderbouwingBelastbaarheid,
      `${p}/onderbouwingBelastbaarheid`,
    ),
    onderbouwingArbeidsmarkt: pen.tekst(profiel?.onderbouwingArbeidsmarkt, `${p}/onderbouwingArbeidsmarkt`),
  };
}
