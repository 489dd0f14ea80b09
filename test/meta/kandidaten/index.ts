import { grond } from './grond.ts';
import { inhoud } from './inhoud.ts';
import { inspanning } from './inspanning.ts';
import type { Kandidaten } from './kandidaat.ts';
import { medewerking } from './medewerking.ts';
import { medisch } from './medisch.ts';
import { privacy } from './privacy.ts';
import { regime } from './regime.ts';
import { resultaat } from './resultaat.ts';
import { spoor1 } from './spoor1.ts';
import { spoor2 } from './spoor2.ts';
import { tijdigheid } from './tijdigheid.ts';
import { volledigheid } from './volledigheid.ts';

export const TABELLEN: readonly Kandidaten[] = [
  privacy,
  regime,
  volledigheid,
  tijdigheid,
  inhoud,
  resultaat,
  inspanning,
  spoor1,
  spoor2,
  medisch,
  medewerking,
  grond,
];

export const KANDIDATEN: Kandidaten = Object.assign({}, ...TABELLEN) as Kandidaten;

/** The rules that test a candidate; none for a fact or a recorded reason. */
export function regelsVan(id: string): readonly string[] {
  const kandidaat = KANDIDATEN[id];
  const regel = kandidaat && 'regel' in kandidaat ? kandidaat.regel : undefined;
  if (regel === undefined) return [];
  return typeof regel === 'string' ? [regel] : regel;
}
