import type { Regel } from '../regel.ts';
import { maakInhoudsregels, type Inhoudstabel } from './inhoud.ts';
import { kop } from './kop.ts';
import { planVanAanpak } from './plan-van-aanpak.ts';
import { voortgangsrapportageSpoor2 } from './voortgangsrapportage-spoor2.ts';

/** The content tables: one per document, and one for what all documents share. */
export const INHOUDSTABELLEN: readonly Inhoudstabel[] = [kop, planVanAanpak, voortgangsrapportageSpoor2];

/** The content rules, in the order of the documents. */
export const INHOUD: readonly Regel[] = INHOUDSTABELLEN.flatMap(maakInhoudsregels);
