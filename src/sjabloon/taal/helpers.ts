import { AFBEELDING } from './helpers/afbeelding.ts';
import { ALINEAS } from './helpers/alineas.ts';
import type { Helper } from './helpers/helper.ts';
import { NOTATIES } from './helpers/notaties.ts';
import { TEKSTEN } from './helpers/teksten.ts';
import { VOORWAARDEN } from './helpers/voorwaarden.ts';

export { regelsVan, type Regel } from './helpers/alineas.ts';
export { isWaar, type Helper } from './helpers/helper.ts';

/** Every function that templates may use, by name. */
export const HELPERS: Readonly<Record<string, Helper>> = {
  ...VOORWAARDEN,
  ...NOTATIES,
  ...TEKSTEN,
  alineas: ALINEAS,
  afbeelding: AFBEELDING,
};
