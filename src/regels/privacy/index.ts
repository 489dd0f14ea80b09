import type { Regel } from '../regel.ts';

/** Is there anything in the file that the employer may not hold? */
export const PRIVACY: readonly Regel[] = [];
