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
export function somNamenOp(namen: readonly string[], voegwoord: 'en' | 'of'): string {
  const [laatste = ''] = namen.slice(-1);
  if (namen.length > MEEST)
    return `${namen.slice(0, MEEST).join(', ')} ${voegwoord} nog ${namen.length - MEEST}`;
  return namen.length < 2 ? laatste : `${namen.slice(0, -1).join(', ')} ${voegwoord} ${laatste}`;
}
