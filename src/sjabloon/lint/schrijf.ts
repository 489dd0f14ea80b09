import { somOp } from '../../kern/opsomming.ts';
import type { Pad } from '../taal/tag.ts';

/** A path as its author wrote it. */
export function schrijfPad({ omhoog, eigen, delen }: Pad): string {
  if (delen.length === 0) return omhoog === 0 ? 'this' : '../'.repeat(omhoog).slice(0, -1);
  return `${'../'.repeat(omhoog)}${eigen ? 'this.' : ''}${delen.join('.')}`;
}

/** A path of the view as it reads: `activiteiten.wat`. */
export const plat = (pad: string): string => pad.replaceAll('[]', '');

const MEEST = 3;

/** `a, b of c`; of many the first few, with how many more there are. */
export const somNamenOp = (namen: readonly string[], voegwoord: 'en' | 'of'): string =>
  somOp(namen, { voegwoord, hoogstens: MEEST });
