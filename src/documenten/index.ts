import type { Document } from './document.ts';
import bekortingsverzoek from './bekortingsverzoek.ts';
import briefAfschriftRiv from './brief-afschrift-riv.ts';
import briefUitnodigingEvaluatie from './brief-uitnodiging-evaluatie.ts';
import briefWaarschuwingMedewerking from './brief-waarschuwing-medewerking.ts';
import { briefBedrijfsarts, briefBureau, briefWerknemer } from './opvragen.ts';
import planVanAanpak from './plan-van-aanpak.ts';
import voortgangsrapportageSpoor2 from './voortgangsrapportage-spoor2.ts';

/** Every document that riv makes, in the order of the dossier. The explicit list. */
export const DOCUMENTEN: readonly Document[] = [
  planVanAanpak,
  voortgangsrapportageSpoor2,
  bekortingsverzoek,
  briefBedrijfsarts,
  briefBureau,
  briefWerknemer,
  briefUitnodigingEvaluatie,
  briefWaarschuwingMedewerking,
  briefAfschriftRiv,
];
