import type { Regel } from './regel.ts';
import { GROND } from './grond/index.ts';
import { INHOUD } from './inhoud/index.ts';
import { INSPANNING } from './inspanning/index.ts';
import { MEDEWERKING } from './medewerking/index.ts';
import { MEDISCH } from './medisch/index.ts';
import { PRIVACY } from './privacy/index.ts';
import { REGIME } from './regime/index.ts';
import { RESULTAAT } from './resultaat/index.ts';
import { SPOOR1 } from './spoor1/index.ts';
import { SPOOR2 } from './spoor2/index.ts';
import { TIJDIGHEID } from './tijdigheid/index.ts';
import { VOLLEDIGHEID } from './volledigheid/index.ts';

export { REGELSET } from '../recht/regelset.ts';

/** Every rule, in reading order. The explicit list: a rule that is not here does not exist. */
export const REGELS: readonly Regel[] = [
  ...PRIVACY,
  ...REGIME,
  ...VOLLEDIGHEID,
  ...TIJDIGHEID,
  ...INHOUD,
  ...RESULTAAT,
  ...INSPANNING,
  ...SPOOR1,
  ...SPOOR2,
  ...MEDISCH,
  ...MEDEWERKING,
  ...GROND,
];

const OP_ID: ReadonlyMap<string, Regel> = new Map(
  REGELS.flatMap((regel) => [regel.id, ...(regel.aliassen ?? [])].map((id) => [id, regel] as const)),
);

/** The rule with this id or alias. */
export const zoekRegel = (id: string): Regel | undefined => OP_ID.get(id);
