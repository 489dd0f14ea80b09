import type { Regel } from '../regel.ts';

/** Does a reason that is given for a shortcoming count? */
export const GROND: readonly Regel[] = [];
