import type { Datum } from '../kern/datum.ts';
import type { Zaak } from '../zaak/schema/zaak.ts';
import { opBegin } from './volgorde.ts';

type Regel = NonNullable<Zaak['urenlog']>[number];

/** Weeks in a row in which as many hours were worked for the same wage value. */
export interface Urenstap {
  readonly van: Datum;
  readonly tot?: Datum | undefined;
  readonly uren: number | undefined;
  readonly loonwaarde: number | undefined;
  readonly arbeidstherapeutisch: boolean;
  /** What was done, oldest first, each once. */
  readonly taken: readonly string[];
}

/** The log of hours in as few steps as tell the same, oldest first; entries without a first day are left out. */
export function urenverloop({ urenlog }: Zaak): readonly Urenstap[] {
  const gedateerd = (urenlog ?? []).filter((r): r is Regel & { van: Datum } => r.van !== undefined);
  const uit: Urenstap[] = [];
  for (const regel of opBegin(gedateerd)) {
    const stap = alsStap(regel);
    const vorige = uit.at(-1);
    if (vorige && isGelijk(vorige, stap)) uit[uit.length - 1] = samen(vorige, stap);
    else uit.push(stap);
  }
  return uit;
}

const alsStap = (regel: Regel & { van: Datum }): Urenstap => ({
  van: regel.van,
  tot: regel.tot,
  uren: regel.urenPerWeek,
  loonwaarde: regel.arbeidstherapeutisch === true ? undefined : regel.loonwaardePercentage,
  arbeidstherapeutisch: regel.arbeidstherapeutisch === true,
  taken: (regel.taken ?? '').trim() === '' ? [] : [(regel.taken ?? '').trim()],
});

const isGelijk = (a: Urenstap, b: Urenstap): boolean =>
  a.tot !== undefined &&
  a.uren === b.uren &&
  a.loonwaarde === b.loonwaarde &&
  a.arbeidstherapeutisch === b.arbeidstherapeutisch;

const samen = (a: Urenstap, b: Urenstap): Urenstap => ({
  ...b,
  van: a.van,
  taken: [...new Set([...a.taken, ...b.taken])],
});
