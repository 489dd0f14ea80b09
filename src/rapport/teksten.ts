const HOOGSTENS = 10;

/** `a, b, c en nog 4`: the first ten. */
export function begrens(delen: readonly string[], hoogstens = HOOGSTENS): string {
  const rest = delen.length - hoogstens;
  const eerste = delen.slice(0, hoogstens);
  if (rest > 0) return `${eerste.join(', ')} en nog ${rest}`;
  return eerste.length < 2 ? eerste.join('') : `${eerste.slice(0, -1).join(', ')} en ${eerste.at(-1) ?? ''}`;
}

export const deelZinnen = (tekst: string): readonly string[] => tekst.split(/(?<=[.?!]) (?=[A-Z])/);

/** The sentences that texts which differ all end with; each keeps at least one of its own. */
export function gedeeldeStaart(teksten: readonly (readonly string[])[]): readonly string[] {
  const [eerste = [], ...rest] = teksten;
  if (rest.every((tekst) => tekst.join(' ') === eerste.join(' '))) return [];
  const hoogstens = Math.min(...teksten.map((tekst) => tekst.length)) - 1;
  let n = 0;
  while (n < hoogstens && rest.every((tekst) => tekst.at(-1 - n) === eerste.at(-1 - n))) n++;
  return n === 0 ? [] : eerste.slice(-n);
}
