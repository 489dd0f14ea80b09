import type { Zaak } from '../../zaak/schema/zaak.ts';
import type { Pointer } from '../regel.ts';

/** A place in a case that a pointer with `*` leads to. */
export interface Plek {
  readonly veld: Pointer;
  readonly nr: readonly number[];
  readonly waarde: unknown;
}

const DELEN = new Map<Pointer, readonly string[]>();

/** Every place a pointer leads to; none for a list that is absent or empty, one for a field that is absent. */
export function plekken(zaak: Zaak, veld: Pointer): Plek[] {
  const delen = DELEN.get(veld) ?? veld.split('/').slice(1);
  DELEN.set(veld, delen);
  let plekken: Plek[] = [{ veld: '', nr: [], waarde: zaak }];
  for (const deel of delen)
    plekken = deel === '*' ? plekken.flatMap(items) : plekken.map((plek) => stap(plek, deel));
  return plekken;
}

/** The one place that a pointer without `*` leads to. */
export function plekOp(zaak: Zaak, veld: Pointer): Plek {
  const delen = veld.split('/').slice(1);
  const waarde = delen.reduce<unknown>(
    (hier, deel) =>
      typeof hier === 'object' && hier !== null ? (hier as Record<string, unknown>)[deel] : undefined,
    zaak,
  );
  return { veld, nr: delen.filter((deel) => /^\d+$/.test(deel)).map(Number), waarde };
}

/** True when something is said: a number, yes or no, or text that is not blank, at any depth. */
export function isGevuld(waarde: unknown): boolean {
  if (typeof waarde === 'string') return waarde.trim() !== '';
  if (typeof waarde !== 'object' || waarde === null) return waarde !== undefined && waarde !== null;
  return Object.values(waarde).some(isGevuld);
}

const items = ({ veld, nr, waarde }: Plek): Plek[] =>
  Array.isArray(waarde)
    ? waarde.map((item: unknown, i) => ({ veld: `${veld}/${i}` as Pointer, nr: [...nr, i], waarde: item }))
    : [];

const stap = ({ veld, nr, waarde }: Plek, deel: string): Plek => ({
  veld: `${veld}/${deel}` as Pointer,
  nr,
  waarde:
    typeof waarde === 'object' && waarde !== null ? (waarde as Record<string, unknown>)[deel] : undefined,
});
