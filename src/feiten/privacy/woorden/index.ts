import type { Woordgroep } from '../klassen.ts';
import { BEHANDELINGEN } from './behandeling.ts';
import { BEHANDELINGEN_MEER } from './behandeling-meer.ts';
import { BEHANDELINGEN_IN_CONTEXT } from './behandeling-in-context.ts';
import { BEROEPSZIEKTEN } from './beroepsziekte.ts';
import { DERDEN } from './derden.ts';
import { DIAGNOSES } from './diagnose.ts';
import { DIAGNOSES_MEER } from './diagnose-meer.ts';
import { DIAGNOSES_IN_CONTEXT } from './diagnose-in-context.ts';
import { KLACHTEN } from './klacht.ts';
import { KLACHTEN_MEER } from './klacht-meer.ts';
import { KLACHTEN_IN_CONTEXT } from './klacht-in-context.ts';
import { GEBEURTENISSEN } from './oorzaak-gebeurtenis.ts';
import { OORZAKEN } from './oorzaak.ts';
import { OORZAKEN_IN_CONTEXT } from './oorzaak-in-context.ts';
import { VANGNETGRONDEN } from './vangnet.ts';
import { ZORGVERLENERS } from './zorgverleners.ts';

/** Every list of words. */
export const WOORDGROEPEN: readonly Woordgroep[] = [
  ...DIAGNOSES,
  ...DIAGNOSES_MEER,
  ...DIAGNOSES_IN_CONTEXT,
  ...KLACHTEN,
  ...KLACHTEN_MEER,
  ...KLACHTEN_IN_CONTEXT,
  ...BEHANDELINGEN,
  ...BEHANDELINGEN_MEER,
  ...BEHANDELINGEN_IN_CONTEXT,
  ...ZORGVERLENERS,
  ...OORZAKEN,
  ...GEBEURTENISSEN,
  ...OORZAKEN_IN_CONTEXT,
  ...VANGNETGRONDEN,
  ...BEROEPSZIEKTEN,
  ...DERDEN,
];
