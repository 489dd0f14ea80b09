import type { Regel } from './regel.ts';
import { INHOUD } from './inhoud/index.ts';
import { TIJDIGHEID } from './tijdigheid/index.ts';
import { VOLLEDIGHEID } from './volledigheid/index.ts';

/** Version of the rule set as a whole; changes with every change that can change an outcome. */
export const REGELSET = '2026-11-22';

/** Every rule, in reading order. The explicit list: a rule that is not here does not exist. */
export const REGELS: readonly Regel[] = [...VOLLEDIGHEID, ...TIJDIGHEID, ...INHOUD];

const OP_ID: ReadonlyMap<string, Regel> = new Map(
  REGELS.flatMap((regel) => [regel.id, ...(regel.aliassen ?? [])].map((id) => [id, regel] as const)),
);

/** The rule with this id or alias. */
export const zoekRegel = (id: string): Regel | undefined => OP_ID.get(id);
