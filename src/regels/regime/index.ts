import type { Regel } from '../regel.ts';

/** Which special regime holds, and what does it change? */
export const REGIME: readonly Regel[] = [];
