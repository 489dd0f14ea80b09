import type { Regel } from '../regel.ts';

/** Was there effort all along, and do the facts agree with each other? */
export const INSPANNING: readonly Regel[] = [];
