import { dichtstbij } from '../kern/tekst.ts';

/** `Bedoelt u x?`, or the list of what is known. */
export function bedoelt(naam: string, bekend: readonly string[], aanhef = 'Bekend zijn'): string {
  const naaste = dichtstbij(naam, bekend);
  return naaste === undefined ? `${aanhef}: ${bekend.join(', ')}.` : `Bedoelt u ${naaste}?`;
}
