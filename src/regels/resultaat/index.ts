import type { Regel } from '../regel.ts';

/** Has work been reached that UWV accepts as a satisfactory result? */
export const RESULTAAT: readonly Regel[] = [];
