import { vanDagnummer, type Datum } from '../kern/datum.ts';
import type { Bronnen } from '../recht/bron.ts';
import type { Mijlpaal, MijlpaalId, MijlpaalStatus, Partij } from './mijlpaal.ts';
import { SOORTEN } from './mijlpalen/soorten.ts';
import type { Verloop } from './verloop.ts';

/** The dates of a milestone as day numbers, and what differs from its kind. */
export interface Data {
  readonly vanaf?: number | undefined;
  readonly streef?: number | undefined;
  readonly uiterlijk?: number | undefined;
  readonly gedaanOp?: Datum | undefined;
  readonly doorUwv?: boolean;
  readonly toelichting?: string | undefined;
  readonly partij?: Partij | undefined;
  readonly bronnen?: Bronnen | undefined;
  /** Falls under the end of the duties of the employer; a milestone after that end does not apply. */
  readonly begrensd?: boolean;
}

/** Some of the milestones; each story fills its own. */
export type Mijlpalen<K extends MijlpaalId> = Readonly<Record<K, Mijlpaal>>;

/** A milestone with its status on the peildatum. */
export function mijlpaal(verloop: Verloop, id: MijlpaalId, data: Data): Mijlpaal {
  const { grens, peil, peildatum } = verloop;
  const { vanaf, streef, uiterlijk, doorUwv, toelichting } = data;
  const gedaanOp = data.gedaanOp && data.gedaanOp <= peildatum ? data.gedaanOp : undefined;
  const laatste = uiterlijk ?? streef ?? vanaf;
  if (data.begrensd !== false && grens && laatste !== undefined && laatste > grens.dag)
    return gedaanOp ? gedaanZonderTermijn(id, data, gedaanOp, grens.reden) : nvt(id, grens.reden);
  const { naam, partij, bronnen, gevolg } = SOORTEN[id];
  const tot = uiterlijk === undefined ? undefined : vanDagnummer(uiterlijk);
  return {
    id,
    naam,
    partij: data.partij ?? partij,
    ...(vanaf !== undefined && { vanaf: vanDagnummer(vanaf) }),
    ...(streef !== undefined && { streef: vanDagnummer(streef) }),
    ...(tot && { uiterlijk: tot }),
    ...(gedaanOp && { gedaanOp }),
    status: gedaanOp ? (tot && gedaanOp > tot ? 'teLaat' : 'gedaan') : open(peil, vanaf, streef, uiterlijk),
    ...(doorUwv && { vastgesteldDoor: 'uwv' as const }),
    ...(toelichting && { toelichting }),
    ...(gevolg && { gevolg }),
    bronnen: data.bronnen ?? bronnen,
  };
}

/** Done, while its last good day lies after the end of the duties: there is no day to hold it against. */
function gedaanZonderTermijn(id: MijlpaalId, data: Data, gedaanOp: Datum, toelichting: string): Mijlpaal {
  const { naam, partij, bronnen } = SOORTEN[id];
  const wie = data.partij ?? partij;
  return { id, naam, partij: wie, gedaanOp, status: 'gedaan', toelichting, bronnen: data.bronnen ?? bronnen };
}

/** Days before the last good day on which a milestone becomes current. */
const NU = 7;

function open(
  peil: number,
  vanaf: number | undefined,
  streef: number | undefined,
  uiterlijk: number | undefined,
): MijlpaalStatus {
  if (uiterlijk !== undefined && peil > uiterlijk) return 'verstreken';
  const begin = vanaf ?? (uiterlijk === undefined ? streef : uiterlijk - NU);
  return begin !== undefined && peil >= Math.min(begin, (uiterlijk ?? Infinity) - NU) ? 'nu' : 'toekomst';
}

const nietVanToepassing = new Map<string, Mijlpaal>();

/** A milestone that does not apply, with the reason; one object per reason, most of a timeline consists of them. */
export function nvt(id: MijlpaalId, toelichting: string): Mijlpaal {
  const sleutel = `${id}|${toelichting}`;
  let uit = nietVanToepassing.get(sleutel);
  if (!uit) {
    const { naam, partij, bronnen } = SOORTEN[id];
    uit = Object.freeze({ id, naam, partij, status: 'nvt' as const, toelichting, bronnen });
    nietVanToepassing.set(sleutel, uit);
  }
  return uit;
}
