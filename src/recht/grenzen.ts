import { bbp } from './bronnen.ts';

/** Limits other than terms that a beleidsregel fixes. The configuration cannot change them. */
export const GRENZEN = {
  /** Part of the wage before the sickness that counts as a result when work in line with the capacity proved unattainable. */
  loonwaarde: { procent: 65, bronnen: [bbp({ paragraaf: '3' })] },
  /** Longest usual period of work without loonwaarde: "in de regel niet langer dan 6 weken". */
  arbeidstherapeutisch: { dagen: 42, bronnen: [bbp({ paragraaf: '8' })] },
  /** Part of the wage still due until a temporary contract ends: more than that cannot be asked of the employer. */
  kostenTijdelijkContract: { procent: 70, bronnen: [bbp({ paragraaf: '11' })] },
} as const;
