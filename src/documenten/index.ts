import type { Document } from './document.ts';
import planVanAanpak from './plan-van-aanpak.ts';
import probleemanalyseUittreksel from './probleemanalyse-uittreksel.ts';
import trajectplanSpoor2 from './trajectplan-spoor2.ts';
import voortgangsrapportageSpoor2 from './voortgangsrapportage-spoor2.ts';

/** Every document that riv makes, in the order of the dossier. The explicit list. */
export const DOCUMENTEN: readonly Document[] = [
  probleemanalyseUittreksel,
  planVanAanpak,
  trajectplanSpoor2,
  voortgangsrapportageSpoor2,
];
