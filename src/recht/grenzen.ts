import { bbp } from './bronnen.ts';

/** Limits other than terms that a beleidsregel fixes. The configuration cannot change them. */
export const GRENZEN = {
  /** Part of the wage before the sickness that counts as a result when work in line with the capacity proved unattainable. */
  loonwaarde: { procent: 65, bronnen: [bbp({ paragraaf: '3' })] },
} as const;
