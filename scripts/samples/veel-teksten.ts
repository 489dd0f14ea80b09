/** From this length on a text is free text, and gets something of its case's own. */
const LANG = 40;
// The end of a sentence of some length, after a word: not of an abbreviation or a number.
const ZINSEINDE = /(?<=.{25}\p{L}{3})[.!?](?=\s+\p{Lu}|\s*$)/gsu;
const VERWIJZINGEN = ['notitie', 'aantekening', 'blad', 'regel'] as const;
/** Neutral words and one that can stand in their place. */
const WISSELS: readonly (readonly [RegExp, string])[] = [
  [/\book\b/g, 'eveneens'],
  [/\bdaarna\b/g, 'vervolgens'],
  [/\bomdat\b/g, 'aangezien'],
  [/\bnu\b/g, 'momenteel'],
  [/\bmaar\b/g, 'doch'],
  [/\bvooral\b/g, 'met name'],
];

/**
 * Makes the free texts of a case differ from those of every other: each sentence of some length refers to a note of its
 * own, and a case has its own choice of neutral words. So nothing that remembers a text, or a sentence of it, could help.
 */
export function maakWever(nr: number, kans: () => number): (tekst: string) => string {
  const wissels = WISSELS.filter(() => kans() < 0.5);
  let teller = Math.floor(kans() * VERWIJZINGEN.length);
  const verwijs = (): string => {
    teller += 1;
    return ` (${VERWIJZINGEN[teller % VERWIJZINGEN.length] ?? ''} Z${nr}.${teller})`;
  };
  return (tekst) => {
    // A path, an address or a name is no text.
    if (tekst.length <= LANG || tekst.split(' ', 5).length < 5) return tekst;
    const gewisseld = wissels.reduce((t, [woord, ander]) => t.replace(woord, ander), tekst);
    const geweven = gewisseld.replace(ZINSEINDE, (teken) => `${verwijs()}${teken}`);
    return geweven === gewisseld ? `${gewisseld}${verwijs()}` : geweven;
  };
}
