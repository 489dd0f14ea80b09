import type { Stapuitkomst } from '../stap.ts';

/** The rules that a step speaks of, at the end of its words. */
export const noemRegels = (regels: readonly string[]): string =>
  regels.length === 0 ? '' : ` (${regels.join(', ')})`;

/** Why a step stands so, without the ids of the rules. */
export const zonderRegels = ({ toelichting, regels }: Pick<Stapuitkomst, 'toelichting' | 'regels'>): string =>
  toelichting.replace(noemRegels(regels), '');
