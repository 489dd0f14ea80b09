import { dagenTussen, type Datum } from '../kern/datum.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { eenmaalPer } from './eenmaal.ts';
import { gevuld } from './stukken.ts';
import { laatsteDatum, opBegin } from './volgorde.ts';

type Periode = NonNullable<NonNullable<Zaak['spoor1']>['arbeidstherapeutisch']>[number];

/** Work without loonwaarde in one go: recorded periods, and the log of hours, that adjoin each other. */
export interface ZonderLoonwaarde {
  readonly van: Datum;
  /** Last day; the day up to which we look when it still runs. */
  readonly tot: Datum;
  readonly loopt: boolean;
  /** Both ends included. */
  readonly dagen: number;
  /** Place of the first part. */
  readonly veld: `/${string}`;
  readonly metDoel: boolean;
  readonly geevalueerd: boolean;
  /** The bedrijfsarts reasoned a longer period. */
  readonly onderbouwd: boolean;
  /** The last recorded period; absent when only the log of hours tells of it. */
  readonly slot?: { readonly periode: Periode; readonly veld: `/${string}` } | undefined;
}

interface Deel {
  readonly van: Datum;
  readonly tot: Datum;
  readonly loopt: boolean;
  readonly veld: `/${string}`;
  readonly periode?: Periode;
}

const WEEKEND = 3;
const WEEK = 6;

/** Every stretch of work without loonwaarde, oldest first, looked at up to and including `einde`. */
export const periodenZonderLoonwaarde = eenmaalPer(
  (zaak: Zaak, einde: Datum): readonly ZonderLoonwaarde[] => {
    const uit: ZonderLoonwaarde[] = [];
    for (const deel of delen(zaak, einde)) {
      const vorige = uit.at(-1);
      if (vorige && dagenTussen(vorige.tot, deel.van) <= WEEKEND) uit[uit.length - 1] = voegToe(vorige, deel);
      else uit.push(begin(deel));
    }
    return uit;
  },
);

function delen({ spoor1, urenlog }: Zaak, einde: Datum): readonly Deel[] {
  const uit: Deel[] = [];
  spoor1?.arbeidstherapeutisch?.forEach((periode, i) => {
    const { van, tot } = periode;
    if (!van || van > einde) return;
    const loopt = tot === undefined || tot > einde;
    uit.push({ van, tot: loopt ? einde : tot, loopt, veld: `/spoor1/arbeidstherapeutisch/${i}`, periode });
  });
  const jongste = laatsteDatum((urenlog ?? []).map((rij) => rij.van));
  urenlog?.forEach(({ van, tot, arbeidstherapeutisch, urenPerWeek }, i) => {
    if (!arbeidstherapeutisch || !van || van > einde || urenPerWeek === 0) return;
    const loopt = tot === undefined && van === jongste;
    uit.push({ van, tot: loopt ? einde : (tot ?? van), loopt, veld: `/urenlog/${i}` });
  });
  return opBegin(uit);
}

const begin = (deel: Deel): ZonderLoonwaarde => ({
  van: deel.van,
  tot: deel.tot,
  loopt: deel.loopt,
  dagen: dagenTussen(deel.van, deel.tot) + 1,
  veld: deel.veld,
  ...kenmerken(deel),
});

function kenmerken({
  periode,
  veld,
}: Deel): Pick<ZonderLoonwaarde, 'metDoel' | 'geevalueerd' | 'onderbouwd' | 'slot'> {
  return {
    metDoel: gevuld(periode?.doel),
    geevalueerd: periode?.geevalueerdOp !== undefined || periode?.vervolgkeuze !== undefined,
    onderbouwd: periode?.onderbouwingBedrijfsarts === true,
    slot: periode && { periode, veld },
  };
}

function voegToe(vorige: ZonderLoonwaarde, deel: Deel): ZonderLoonwaarde {
  const erbij = kenmerken(deel);
  // The log is kept by the week: a row that runs a few days past the recorded last day does not make the period longer.
  const verder = dagenTussen(vorige.tot, deel.tot);
  const tot = deel.tot > vorige.tot && (deel.periode || verder > WEEK || deel.loopt) ? deel.tot : vorige.tot;
  return {
    ...vorige,
    tot,
    loopt: tot === deel.tot ? deel.loopt : vorige.loopt,
    dagen: dagenTussen(vorige.van, tot) + 1,
    metDoel: vorige.metDoel || erbij.metDoel,
    geevalueerd: vorige.geevalueerd || erbij.geevalueerd,
    onderbouwd: vorige.onderbouwd || erbij.onderbouwd,
    slot: erbij.slot ?? vorige.slot,
  };
}
