import type { Zaak } from '../../zaak/schema/zaak.ts';
import type { Pointer } from '../regel.ts';

/** A place in a case that a pointer with `*` leads to. */
export interface Plek {
  readonly veld: Pointer;
  readonly nr: readonly number[];
  readonly waarde: unknown;
}

type Bezoek = (waarde: unknown, nr: readonly number[]) => void;

const DELEN = new Map<Pointer, readonly string[]>();

/**
 * Visits every place a pointer leads to; none for a list that is absent or empty, one for a field that is absent.
 * `nr` holds the numbers (from 0) that stand for each `*`; it is the same array every time, and right only during the
 * visit. On the hot path of every check: it makes no text, and nothing per place.
 */
export function bezoek(zaak: Zaak, veld: Pointer, doe: Bezoek): void {
  let delen = DELEN.get(veld);
  if (!delen) DELEN.set(veld, (delen = veld.split('/').slice(1)));
  daalAf(zaak, delen, 0, [], doe);
}

function daalAf(waarde: unknown, delen: readonly string[], vanaf: number, nr: number[], doe: Bezoek): void {
  let hier = waarde;
  for (let i = vanaf; i < delen.length; i++) {
    const deel = delen[i] ?? '';
    if (deel === '*') {
      if (!Array.isArray(hier)) return;
      const diepte = nr.length;
      for (let n = 0; n < hier.length; n++) {
        nr[diepte] = n;
        daalAf(hier[n], delen, i + 1, nr, doe);
      }
      nr.length = diepte;
      return;
    }
    hier = neemVeld(hier, deel);
  }
  doe(hier, nr);
}

/** A field of a group; of anything else, nothing. */
export const neemVeld = (groep: unknown, naam: string): unknown =>
  typeof groep === 'object' && groep !== null ? (groep as Record<string, unknown>)[naam] : undefined;

/** The pointer to one place: each `*` replaced by its number. */
export function wijsAan(veld: Pointer, nr: readonly number[]): Pointer {
  let i = 0;
  return veld.replaceAll('*', () => String(nr[i++])) as Pointer;
}

/** The one place that a pointer without `*` leads to. */
export function plekOp(zaak: Zaak, veld: Pointer): Plek {
  const delen = veld.split('/').slice(1);
  const waarde = delen.reduce<unknown>(neemVeld, zaak);
  return { veld, nr: delen.filter((deel) => /^\d+$/.test(deel)).map(Number), waarde };
}

/** True when something is said: a number, yes or no, or text that is not blank, at any depth. */
export function isGevuld(waarde: unknown): boolean {
  if (typeof waarde === 'string') return begintZichtbaar(waarde) || waarde.trim() !== '';
  if (typeof waarde !== 'object' || waarde === null) return waarde !== undefined && waarde !== null;
  for (const naam in waarde) if (isGevuld((waarde as Record<string, unknown>)[naam])) return true;
  return false;
}

/** Nearly every text begins with a plain character; trimming each of them would be felt. */
function begintZichtbaar(tekst: string): boolean {
  const teken = tekst.charCodeAt(0);
  return teken > 0x20 && teken < 0x80;
}
