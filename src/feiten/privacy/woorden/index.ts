import type { Woordgroep } from '../klassen.ts';
import { BEHANDELINGEN } from './behandeling.ts';
import { ALLEDAAGSE_BEHANDELING } from './behandeling-alledaags.ts';
import { BEHANDELINGEN_IN_CONTEXT } from './behandeling-in-context.ts';
import { BEROEPSZIEKTEN } from './beroepsziekte.ts';
import { DERDEN } from './derden.ts';
import { DIAGNOSES } from './diagnose.ts';
import { DIAGNOSES_IN_CONTEXT } from './diagnose-in-context.ts';
import { KLACHTEN } from './klacht.ts';
import { ALLEDAAGSE_KLACHTEN } from './klacht-alledaags.ts';
import { KLACHTEN_IN_CONTEXT } from './klacht-in-context.ts';
import { UITVAL } from './klacht-uitval.ts';
import { MEDICIJNEN } from './medicijnen.ts';
import { OORZAKEN } from './oorzaak.ts';
import { GEBEURTENISSEN } from './oorzaak-gebeurtenis.ts';
import { GENOEMDE_OORZAKEN } from './oorzaak-genoemd.ts';
import { RELATIES } from './oorzaak-relatie.ts';
import { TEGENSLAGEN } from './oorzaak-tegenslag.ts';
import { THUIS_IN_CONTEXT } from './oorzaak-thuis.ts';
import { VANGNETGRONDEN } from './vangnet.ts';
import { ZORGVERLENERS } from './zorgverleners.ts';
import { ZWANGERSCHAP } from './zwangerschap.ts';

/** Every list of words. */
export const WOORDGROEPEN: readonly Woordgroep[] = [
  ...DIAGNOSES,
  ...DIAGNOSES_IN_CONTEXT,
  ...KLACHTEN,
  ...KLACHTEN_IN_CONTEXT,
  ...UITVAL,
  ...ALLEDAAGSE_KLACHTEN,
  ...BEHANDELINGEN,
  ...ALLEDAAGSE_BEHANDELING,
  ...MEDICIJNEN,
  ...BEHANDELINGEN_IN_CONTEXT,
  ...ZORGVERLENERS,
  ...OORZAKEN,
  ...GEBEURTENISSEN,
  ...THUIS_IN_CONTEXT,
  ...RELATIES,
  ...TEGENSLAGEN,
  ...GENOEMDE_OORZAKEN,
  ...ZWANGERSCHAP,
  ...VANGNETGRONDEN,
  ...BEROEPSZIEKTEN,
  ...DERDEN,
];
