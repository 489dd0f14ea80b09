import { datum, plusDagen } from '../../../src/kern/datum.ts';
import { type Afwijking } from '../../hulp/zaak.ts';

export type Deel<K extends keyof Afwijking> = NonNullable<Afwijking[K]>;

export type Item<K extends keyof Afwijking> = Deel<K> extends readonly (infer U)[] ? U : never;

export type Spoor2Lijst<K extends keyof Deel<'spoor2'>> =
  NonNullable<Deel<'spoor2'>[K]> extends readonly (infer U)[] ? U : never;

export type Belastbaarheid = NonNullable<Deel<'probleemanalyse'>['belastbaarheid']>;

/** The day a number of days after another. */
export const na = (dag: string, dagen: number): string => plusDagen(datum(dag), dagen);

/** Every `stap` days from a day on. */
export const om = (stap: number, van: string, aantal: number): string[] =>
  Array.from({ length: aantal }, (_, i) => na(van, i * stap));

/** Every `stap` days from a day up to and including another. */
export function elke(stap: number, van: string, tot: string): string[] {
  const uit: string[] = [];
  for (let dag = van; dag <= tot; dag = na(dag, stap)) uit.push(dag);
  return uit;
}
