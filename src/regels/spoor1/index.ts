import type { Regel } from '../regel.ts';

/** Was everything done to find work at the own employer? */
export const SPOOR1: readonly Regel[] = [];
