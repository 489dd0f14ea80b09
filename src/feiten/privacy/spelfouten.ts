/** What Dutch writers usually mistake for what; one mistake at a time. */
const VERWISSELD: readonly (readonly [string, string])[] = [
  ['ie', 'i'],
  ['i', 'ie'],
  ['y', 'i'],
  ['y', 'ie'],
  ['ei', 'ij'],
  ['ij', 'ei'],
  ['ou', 'au'],
  ['au', 'ou'],
  ['ch', 'g'],
  ['ch', 'c'],
  ['ph', 'f'],
  ['th', 't'],
  ['rh', 'r'],
  ['c', 'k'],
  ['c', 's'],
  ['x', 'ks'],
  ['z', 's'],
  ['d', 't'],
  ['ti', 'si'],
  ['eau', 'o'],
];

const KLINKER = /[aeiouy]/;
const HEEL_LANG = 8;

/** A long word as it is often misspelt: a letter doubled, dropped or swapped, or written as it sounds. Never itself. */
export function spelfouten(woord: string): string[] {
  const uit = new Set<string>();
  for (const [goed, fout] of VERWISSELD)
    for (let i = woord.indexOf(goed); i >= 0; i = woord.indexOf(goed, i + 1))
      uit.add(woord.slice(0, i) + fout + woord.slice(i + goed.length));
  for (let i = 1; i < woord.length; i++) {
    const letter = woord[i] ?? '';
    if (letter === woord[i - 1]) uit.add(woord.slice(0, i) + woord.slice(i + 1));
    else if (!KLINKER.test(letter) && i + 1 < woord.length)
      uit.add(woord.slice(0, i) + letter + woord.slice(i));
    if (woord.length < HEEL_LANG) continue;
    if (i > 1) uit.add(woord.slice(0, i) + woord.slice(i + 1));
    if (i + 1 < woord.length) uit.add(woord.slice(0, i) + (woord[i + 1] ?? '') + letter + woord.slice(i + 2));
  }
  // A mistake that only breaks off early would make every longer word one.
  return [...uit].filter((fout) => !woord.startsWith(fout));
}
