/** A Markdown table; every column after the first is numbers. */
export function tabel(koppen, rijen) {
  const cellen = [koppen, ...rijen].map((rij) => rij.map(String));
  const breedten = koppen.map((_, nr) => Math.max(4, ...cellen.map((rij) => rij[nr].length)));
  const regel = (rij) =>
    `| ${rij.map((cel, nr) => (nr === 0 ? cel.padEnd(breedten[nr]) : cel.padStart(breedten[nr]))).join(' | ')} |`;
  const lijn = `| ${breedten.map((n, nr) => (nr === 0 ? '-'.repeat(n) : `${'-'.repeat(n - 1)}:`)).join(' | ')} |`;
  const [kop, ...rest] = cellen.map(regel);
  return [kop, lijn, ...rest].join('\n');
}
