import type { Regel } from '../regel.ts';

/** Was the medical guidance adequate and its advice followed? */
export const MEDISCH: readonly Regel[] = [];
