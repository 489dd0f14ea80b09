import type { Document } from './document.ts';
import oordeelWerknemer from './oordeel-werknemer.ts';
import planVanAanpak from './plan-van-aanpak.ts';
import reintegratieverslag from './reintegratieverslag.ts';
import toetsrapport from './toetsrapport.ts';
import voortgangsrapportageSpoor2 from './voortgangsrapportage-spoor2.ts';

/** Every document that riv makes, in the order of the dossier. The explicit list. */
export const DOCUMENTEN: readonly Document[] = [
  planVanAanpak,
  voortgangsrapportageSpoor2,
  reintegratieverslag,
  oordeelWerknemer,
  toetsrapport,
];
