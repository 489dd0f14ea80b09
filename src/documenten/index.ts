import bekortingsverzoek from './bekortingsverzoek.ts';
import bijstellingPlanVanAanpak from './bijstelling-plan-van-aanpak.ts';
import briefAfschriftRiv from './brief-afschrift-riv.ts';
import briefOpvragenBedrijfsarts from './brief-opvragen-bedrijfsarts.ts';
import briefOpvragenBureau from './brief-opvragen-bureau.ts';
import briefOpvragenWerknemer from './brief-opvragen-werknemer.ts';
import briefUitnodigingEvaluatie from './brief-uitnodiging-evaluatie.ts';
import briefWaarschuwingMedewerking from './brief-waarschuwing-medewerking.ts';
import type { Document } from './document.ts';
import eerstejaarsevaluatie from './eerstejaarsevaluatie.ts';
import eindevaluatie from './eindevaluatie.ts';
import oordeelWerknemer from './oordeel-werknemer.ts';
import planVanAanpak from './plan-van-aanpak.ts';
import probleemanalyseUittreksel from './probleemanalyse-uittreksel.ts';
import reintegratieverslag from './reintegratieverslag.ts';
import toetsrapport from './toetsrapport.ts';
import trajectplanSpoor2 from './trajectplan-spoor2.ts';
import voortgangsrapportageSpoor2 from './voortgangsrapportage-spoor2.ts';

/** Every document that riv makes: first the pieces in the order of the dossier, then the letters. The explicit list. */
export const DOCUMENTEN: readonly Document[] = [
  probleemanalyseUittreksel,
  planVanAanpak,
  bijstellingPlanVanAanpak,
  eerstejaarsevaluatie,
  trajectplanSpoor2,
  voortgangsrapportageSpoor2,
  eindevaluatie,
  reintegratieverslag,
  oordeelWerknemer,
  toetsrapport,
  bekortingsverzoek,
  briefOpvragenBedrijfsarts,
  briefOpvragenBureau,
  briefOpvragenWerknemer,
  briefUitnodigingEvaluatie,
  briefWaarschuwingMedewerking,
  briefAfschriftRiv,
];
