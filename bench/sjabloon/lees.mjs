import { readFileSync } from 'node:fs';
import { join } from 'node:path';

// Apart from who writes them, so that a process that is measured from its start loads nothing else.

export const sjabloonpad = (map, taak, syntaxis) => join(map, `${taak}.${syntaxis}.docx`);
export const zaakpad = (map, taak) => join(map, `${taak}.json`);

/** Reads the template of a task, by the syntax it is written in. */
export const sjabloonUit = (map, taak) => (syntaxis) => readFileSync(sjabloonpad(map, taak, syntaxis));

export const zaakUit = (map, taak) => JSON.parse(readFileSync(zaakpad(map, taak), 'utf8'));
