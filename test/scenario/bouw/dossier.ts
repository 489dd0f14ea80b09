import { type Afwijking } from '../../hulp/zaak.ts';
import { EERSTE_HELFT } from './eerste-helft.ts';
import { TWEEDE_HELFT } from './tweede-helft.ts';

/**
 * The right case written out in full: sixteen hours of surplus work at the own employer, an active second track and
 * no result yet. Nothing in it is satisfactory in the sense of § 3 BBP; the efforts are what UWV accepts.
 */
export const VOLLEDIG: Afwijking = { ...EERSTE_HELFT, ...TWEEDE_HELFT };

/** The dossier written out in full, with deviations laid over it in order. */
export const dossier = (...delen: readonly Afwijking[]): Afwijking =>
  delen.reduce<Afwijking>((basis, deel) => voeg(basis, deel) as Afwijking, VOLLEDIG);

/** Deviations laid over each other; `undefined` stays, so that the right case loses the field. */
function voeg(basis: unknown, bovenop: unknown): unknown {
  if (!isGroep(basis) || !isGroep(bovenop)) return bovenop;
  const uit: Record<string, unknown> = { ...basis };
  for (const [veld, waarde] of Object.entries(bovenop)) uit[veld] = voeg(basis[veld], waarde);
  return uit;
}

const isGroep = (waarde: unknown): waarde is Record<string, unknown> =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
