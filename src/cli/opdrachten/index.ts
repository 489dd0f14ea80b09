import { batch } from './batch.ts';
import { maak } from './maak.ts';
import { nieuw } from './nieuw.ts';
import type { Opdracht } from './opdracht.ts';
import { regels } from './regels.ts';
import { schema } from './schema.ts';
import { sjabloon } from './sjabloon.ts';
import { termijnen } from './termijnen.ts';
import { toets } from './toets.ts';

/** Every command, in the order of the help text. */
export const OPDRACHTEN: readonly Opdracht[] = [
  nieuw,
  toets,
  termijnen,
  maak,
  batch,
  regels,
  sjabloon,
  schema,
];
