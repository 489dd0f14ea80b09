import { aanvullingen } from './aanvullingen.ts';
import { geschil } from './geschil.ts';
import { grond } from './grond.ts';
import { inhoud } from './inhoud.ts';
import { medisch } from './medisch.ts';
import { privacy } from './privacy.ts';
import { regimes } from './regimes.ts';
import { resultaat } from './resultaat.ts';
import { spoor1 } from './spoor1.ts';
import { spoor2 } from './spoor2.ts';
import type { Groep } from './tabel.ts';
import { tijdigheid } from './tijdigheid.ts';
import { volledigheid } from './volledigheid.ts';

export const groepen: readonly Groep[] = [
  volledigheid,
  tijdigheid,
  inhoud,
  resultaat,
  spoor1,
  spoor2,
  medisch,
  geschil,
  regimes,
  grond,
  privacy,
  ...aanvullingen,
];
