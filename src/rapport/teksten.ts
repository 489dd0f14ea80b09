import { somOp } from '../kern/opsomming.ts';

const HOOGSTENS = 10;

/** `a, b, c en nog 4`: the first ten. */
export const begrens = (delen: readonly string[], hoogstens = HOOGSTENS): string =>
  somOp(delen, { hoogstens });

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

/** A document, or one form of it: `voortgangsrapportage-spoor2 3 (pdf)`. */
export const noemStuk = (stuk: {
  readonly document: string;
  readonly nr?: number;
  readonly formaat?: string;
}): string =>
  [
    stuk.document,
    ...(stuk.nr === undefined ? [] : [stuk.nr]),
    ...(stuk.formaat === undefined ? [] : [`(${stuk.formaat})`]),
  ].join(' ');

/** What a template of the user's leaves out, after "het" or "Het". */
export const schrijfVerzwegen = ({
  sjabloon,
  aantal,
}: {
  readonly sjabloon: string;
  readonly aantal: number;
}): string =>
  `sjabloon ${sjabloon} drukt ${aantal} ${aantal === 1 ? 'verplicht onderdeel' : 'verplichte onderdelen'} nergens af. Zie riv sjabloon lint.`;
