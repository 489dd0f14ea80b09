/** Edits of a case, addressed by path; a list item is named by its id or date: `/evaluaties/[evaluatie-8]/stuk`. */
export type Json = null | boolean | number | string | Json[] | { [sleutel: string]: Json };

export type Wijziging =
  | { readonly doe: 'zet'; readonly pad: string; readonly waarde: Json }
  | { readonly doe: 'weg'; readonly pad: string }
  /** A new field; it comes after the field `na`. */
  | { readonly doe: 'nieuw'; readonly pad: string; readonly waarde: Json; readonly na: string };

export const zet = (pad: string, waarde: Json): Wijziging => ({ doe: 'zet', pad, waarde });
export const nieuw = (pad: string, waarde: Json, na: string): Wijziging => ({
  doe: 'nieuw',
  pad,
  waarde,
  na,
});
export const weg = (pad: string): Wijziging => ({ doe: 'weg', pad });

const NAMEN = ['id', 'activiteitId', 'datum', 'rol', 'aan', 'functie'] as const;

function plaats(lijst: Json[], deel: string, pad: string): number {
  const gezocht = deel.replace(/^\[|\]$/g, '');
  if (/^\d+$/.test(deel)) return Number(deel);
  const n = lijst.findIndex(
    (x) =>
      x !== null && typeof x === 'object' && !Array.isArray(x) && NAMEN.some((naam) => x[naam] === gezocht),
  );
  if (n < 0) throw new Error(`no ${deel} in ${pad}`);
  return n;
}

function stap(in_: Json, deel: string, pad: string): Json {
  const uit = Array.isArray(in_)
    ? in_[plaats(in_, deel, pad)]
    : in_ !== null && typeof in_ === 'object'
      ? in_[deel]
      : undefined;
  if (uit === undefined) throw new Error(`no ${deel} in ${pad}`);
  return uit;
}

/** The value at a path. @throws Error when a step of the path does not exist. */
export const lees = (zaak: Json, pad: string): Json =>
  pad
    .split('/')
    .slice(1)
    .reduce((in_, deel) => stap(in_, deel, pad), zaak);

/** Carries the edits out on a copy. A path that leads nowhere is an error, so that the list cannot go stale. */
export function wijzig(zaak: Json, wijzigingen: readonly Wijziging[]): Json {
  const kopie = structuredClone(zaak);
  for (const w of wijzigingen) {
    const delen = w.pad.split('/').slice(1);
    const laatste = delen.pop() ?? '';
    const ouder = delen.reduce<Json>((in_, deel) => stap(in_, deel, w.pad), kopie);
    if (Array.isArray(ouder)) {
      if (w.doe === 'nieuw') throw new Error(`not an object: ${w.pad}`);
      const n = plaats(ouder, laatste, w.pad);
      if (w.doe === 'weg') ouder.splice(n, 1);
      else ouder[n] = structuredClone(w.waarde);
    } else if (ouder !== null && typeof ouder === 'object') {
      if (laatste in ouder === (w.doe === 'nieuw')) throw new Error(`no, or already, ${laatste} in ${w.pad}`);
      if (w.doe === 'weg') Reflect.deleteProperty(ouder, laatste);
      else if (w.doe === 'zet') ouder[laatste] = structuredClone(w.waarde);
      else voegIn(ouder, laatste, w.waarde, w.na);
    }
  }
  return kopie;
}

function voegIn(ouder: Record<string, Json>, naam: string, waarde: Json, na: string): void {
  const velden = Object.entries(ouder);
  const n = velden.findIndex(([sleutel]) => sleutel === na);
  if (n < 0) throw new Error(`no ${na} to put ${naam} after`);
  for (const [sleutel] of velden.slice(n + 1)) Reflect.deleteProperty(ouder, sleutel);
  ouder[naam] = waarde;
  for (const [sleutel, oud] of velden.slice(n + 1)) ouder[sleutel] = oud;
}
