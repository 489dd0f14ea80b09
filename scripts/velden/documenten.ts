import { vroegeStukken } from './documenten-jaar1.ts';
import { lateStukken } from './documenten-jaar2.ts';
import type { Documentvelden } from './tabel.ts';

/** Every field that section 2 of the domain paper, as corrected, marks mandatory or conditional. */
export const documenten: readonly Documentvelden[] = [...vroegeStukken, ...lateStukken];
