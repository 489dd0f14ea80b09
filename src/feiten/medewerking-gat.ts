import { lengte, plusDagen, type Datum } from '../kern/datum.ts';
import type { Richtwaarden } from '../recht/richtwaarden.ts';
import type { Tijdlijn } from '../tijdlijn/mijlpaal.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { eenmaal } from './eenmaal.ts';
import { isStapGezetVanaf } from './geschil.ts';
import { stiltes } from './inspanningen.ts';
import { eersteNa, laatsteDatum, laatsteTot } from './volgorde.ts';
import { stagnaties } from './medisch.ts';
import { geenMogelijkheden, metingen } from './mogelijkheden.ts';
import { datumVan } from './stukken.ts';
import { zonder } from './zonder.ts';

type Deskundigenoordeel = NonNullable<Zaak['deskundigenoordelen']>[number];

/** The answer confirms what was assumed, that a party did enough or that the employee is sick: nothing changes. */
export const isBevestiging = ({ vraag, uitkomst }: Deskundigenoordeel): boolean =>
  vraag === 'geschiktEigenWerk'
    ? uitkomst === 'nee'
    : uitkomst === 'ja' && (vraag === 'inspanningWerkgever' || vraag === 'inspanningWerknemer');

/** Effort that visibly failed after a day on which something was to follow; a number of days alone is no gap. */
export interface Gat {
  readonly vanaf: Datum;
  /** What shows it, as a message says: the re-integration came to a halt … */
  readonly waaruit: 'volgens een evaluatie' | 'zonder enige vastgelegde activiteit';
}

const stagnatiesReintegratie = eenmaal((zaak: Zaak) =>
  stagnaties(zaak).filter(({ van }) => van === 'reintegratie'),
);

interface Grond {
  readonly zaak: Zaak;
  readonly tijdlijn: Tijdlijn;
  readonly peildatum: Datum;
  readonly richtwaarden: Richtwaarden;
}

/**
 * The gap after a day: an evaluation says later that the re-integration stagnates and no step was set to end that, or
 * neither party did anything for as long as there usually is between two evaluations, while work was possible.
 */
export function gatNa({ zaak, tijdlijn, peildatum, richtwaarden }: Grond, dag: Datum): Gat | undefined {
  const stagnatie = eersteNa(stagnatiesReintegratie(zaak), dag);
  if (stagnatie && !isStapGezetVanaf(zaak, dag))
    return { vanaf: stagnatie.op, waaruit: 'volgens een evaluatie' };
  const dagen = richtwaarden.evaluatieIntervalDagen;
  const tot = plusDagen(dag, dagen);
  if (peildatum <= tot || geenMogelijkheden(laatsteTot(metingen(zaak), dag))) return undefined;
  const stil = zonder(stiltes(zaak, dag, plusDagen(tot, 1)), tijdlijn.nietGeteld);
  if (!stil.some((stilte) => lengte(stilte) === dagen)) return undefined;
  return { vanaf: plusDagen(dag, 1), waaruit: 'zonder enige vastgelegde activiteit' };
}

/**
 * The expert found that the employer did too little, and nothing shows that this was mended: the plan was not adjusted
 * since, and no step was set.
 */
export const isTekortNietHersteld = (
  zaak: Zaak,
  { vraag, uitkomst, uitgebrachtOp }: Deskundigenoordeel,
): boolean =>
  vraag === 'inspanningWerkgever' &&
  uitkomst === 'nee' &&
  uitgebrachtOp !== undefined &&
  !isStapGezetVanaf(zaak, uitgebrachtOp) &&
  (laatsteBijstelling(zaak) ?? '') < uitgebrachtOp;

const laatsteBijstelling = eenmaal((zaak: Zaak): Datum | undefined =>
  laatsteDatum((zaak.bijstellingen ?? []).map(datumVan)),
);
