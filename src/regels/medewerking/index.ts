import type { Regel } from '../regel.ts';

/** Conflict, co-operation, and what was done about it. */
export const MEDEWERKING: readonly Regel[] = [];
