import bijstellingPlanVanAanpak from './bijstelling-plan-van-aanpak.ts';
import type { Document } from './document.ts';
import eerstejaarsevaluatie from './eerstejaarsevaluatie.ts';
import eindevaluatie from './eindevaluatie.ts';
import planVanAanpak from './plan-van-aanpak.ts';
import trajectplanSpoor2 from './trajectplan-spoor2.ts';
import voortgangsrapportageSpoor2 from './voortgangsrapportage-spoor2.ts';

/** Every document that riv makes, in the order of the dossier. The explicit list. */
export const DOCUMENTEN: readonly Document[] = [
  planVanAanpak,
  bijstellingPlanVanAanpak,
  eerstejaarsevaluatie,
  trajectplanSpoor2,
  voortgangsrapportageSpoor2,
  eindevaluatie,
];
