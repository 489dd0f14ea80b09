import type { Regel } from '../regel.ts';

/** Was everything done to find work at another employer? */
export const SPOOR2: readonly Regel[] = [];
