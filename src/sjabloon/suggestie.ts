/** The known name nearest to a mistyped one, or `undefined` when none is near. */
export function dichtstbij(naam: string, bekend: Iterable<string>): string | undefined {
  let beste: string | undefined;
  let grens = Math.floor(naam.length / 3) + 2;
  for (const kandidaat of bekend) {
    const d = afstand(naam.toLowerCase(), kandidaat.toLowerCase());
    if (d < grens && d < kandidaat.length) [beste, grens] = [kandidaat, d];
  }
  return beste;
}

/** `Bedoelt u x?`, or the list of what is known. */
export function bedoelt(naam: string, bekend: readonly string[], aanhef = 'Bekend zijn'): string {
  const naaste = dichtstbij(naam, bekend);
  return naaste === undefined ? `${aanhef}: ${bekend.join(', ')}.` : `Bedoelt u ${naaste}?`;
}

// Levenshtein distance in which two neighbouring characters changing places count as one step.
function afstand(a: string, b: string): number {
  let voorvorige: number[] = [];
  let vorige = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const rij = [i];
    for (let j = 1; j <= b.length; j++) {
      const gelijk = a[i - 1] === b[j - 1];
      let d = Math.min((vorige[j] ?? 0) + 1, (rij[j - 1] ?? 0) + 1, (vorige[j - 1] ?? 0) + (gelijk ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        d = Math.min(d, (voorvorige[j - 2] ?? 0) + 1);
      rij.push(d);
    }
    [voorvorige, vorige] = [vorige, rij];
  }
  return vorige[b.length] ?? 0;
}
