import type { Regel } from '../regel.ts';
import { bekortingsverzoek } from './bekortingsverzoek.ts';
import { bijstellingPlanVanAanpak } from './bijstelling-plan-van-aanpak.ts';
import { eerstejaarsevaluatie } from './eerstejaarsevaluatie.ts';
import { eindevaluatie } from './eindevaluatie.ts';
import ejeSpoor2Voorbereiding from './eje-spoor2-voorbereiding.ts';
import { evaluatie } from './evaluatie.ts';
import { maakInhoudsregels, type Inhoudstabel } from './inhoud.ts';
import { kop } from './kop.ts';
import { oordeelWerknemer } from './oordeel-werknemer.ts';
import { planVanAanpak } from './plan-van-aanpak.ts';
import { probleemanalyse } from './probleemanalyse.ts';
import { trajectplanSpoor2 } from './trajectplan-spoor2.ts';
import { reintegratieverslag } from './reintegratieverslag.ts';
import visiesInEigenWoorden from './visies-in-eigen-woorden.ts';
import { voortgangsrapportageSpoor2 } from './voortgangsrapportage-spoor2.ts';
import werknemerVerplichtingenVermeld from './werknemer-verplichtingen-vermeld.ts';

/** The content tables: one per document, and one for what all documents share. */
export const INHOUDSTABELLEN: readonly Inhoudstabel[] = [
  kop,
  probleemanalyse,
  planVanAanpak,
  evaluatie,
  bijstellingPlanVanAanpak,
  eerstejaarsevaluatie,
  eindevaluatie,
  trajectplanSpoor2,
  voortgangsrapportageSpoor2,
  oordeelWerknemer,
  reintegratieverslag,
  bekortingsverzoek,
];

/** Rules on content that ask more than whether a field is there. */
const INHOUDSREGELS: readonly Regel[] = [
  werknemerVerplichtingenVermeld,
  visiesInEigenWoorden,
  ejeSpoor2Voorbereiding,
];

/** The rules on content: the rows of the tables in the order of the documents, and then the others. */
export const INHOUD: readonly Regel[] = [...INHOUDSTABELLEN.flatMap(maakInhoudsregels), ...INHOUDSREGELS];
