import type { Waarde } from '../kern/waarden.ts';

/** Every value of a view with the path that a template reaches it by, itself first: `activiteiten[].wat`. */
export function* waardenIn(
  waarde: Waarde,
  pad = '',
): Generator<{ readonly pad: string; readonly waarde: Waarde }> {
  yield { pad, waarde };
  if (Array.isArray(waarde))
    for (const item of waarde as readonly Waarde[]) yield* waardenIn(item, `${pad}[]`);
  else if (
    typeof waarde === 'object' &&
    waarde !== null &&
    Object.getPrototypeOf(waarde) === Object.prototype
  )
    for (const [naam, veld] of Object.entries(waarde as Readonly<Record<string, Waarde>>))
      yield* waardenIn(veld, pad === '' ? naam : `${pad}.${naam}`);
}
