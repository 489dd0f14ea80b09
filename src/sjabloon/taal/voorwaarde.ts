import { HELPERS } from './helpers.ts';

type Schrijf = (a: string, b: string) => string;

const VERGELIJKERS: ReadonlyMap<string, Schrijf> = new Map(
  Object.entries<Schrijf>({
    '>': (a, b) => `(groter ${a} ${b})`,
    '<': (a, b) => `(kleiner ${a} ${b})`,
    // Not the opposite of the other sign: that would be true of what is missing.
    '>=': (a, b) => `(of (groter ${a} ${b}) (gelijk ${a} ${b}))`,
    '<=': (a, b) => `(of (kleiner ${a} ${b}) (gelijk ${a} ${b}))`,
    '≥': (a, b) => `(of (groter ${a} ${b}) (gelijk ${a} ${b}))`,
    '≤': (a, b) => `(of (kleiner ${a} ${b}) (gelijk ${a} ${b}))`,
    '=': (a, b) => `(gelijk ${a} ${b})`,
    '==': (a, b) => `(gelijk ${a} ${b})`,
    '===': (a, b) => `(gelijk ${a} ${b})`,
    '!=': (a, b) => `(niet (gelijk ${a} ${b}))`,
    '!==': (a, b) => `(niet (gelijk ${a} ${b}))`,
    '≠': (a, b) => `(niet (gelijk ${a} ${b}))`,
    is: (a, b) => `(gelijk ${a} ${b})`,
  }),
);
const OF = ['||', 'of', 'or'];
const EN = ['&&', 'en', 'and'];
const SLUIT = [')'];
const NIET = ['!', 'niet', 'not'];

/** Parts of a condition; of a longer one the translation would help nobody. */
const MEEST = 40;
const DEEL =
  /\s*("[^"]*"|'[^']*'|[“”„][^“”„]*[“”]|[‘’][^‘’]*[‘’]|[<>!=]=?=?|[≥≤≠()]|&&|\|\||[^\s"'“”„‘’<>!=≥≤≠()&|]+)/y;

/** A condition as other languages write it, written with our helpers. */
export interface Vertaald {
  readonly tekst: string;
  /** The first sign or word that does not belong there. */
  readonly teken: string;
}

/** `undefined` when it is none, or not simple enough to be sure of. */
export function vertaalVoorwaarde(tekst: string): Vertaald | undefined {
  const delen = knip(tekst.trim());
  if (!delen) return undefined;
  const lezer = new Lezer(delen);
  const vertaald = lezer.of();
  const { teken, isOp } = lezer;
  return isOp && vertaald !== undefined && teken !== undefined ? { tekst: vertaald, teken } : undefined;
}

/** The first sign of an operator outside the texts of a tag. */
export const eersteTeken = (tekst: string): string | undefined =>
  /[<>!=]=?=?|[≥≤≠]|&&|\|\|/.exec(tekst.replace(/"[^"]*"|'[^']*'|[“”„][^“”„]*[“”]|[‘’][^‘’]*[‘’]/g, ''))?.[0];

const isHelper = (naam: string | undefined): boolean => naam !== undefined && Object.hasOwn(HELPERS, naam);
const isTeken = (deel: string): boolean => VERGELIJKERS.has(deel) || [...OF, ...EN, ...NIET].includes(deel);
const isWaarde = (deel: string | undefined): deel is string =>
  deel !== undefined && !isTeken(deel) && /^(?:["'“”„‘’]|[\w@./[\]-]+$)/.test(deel);

function knip(tekst: string): string[] | undefined {
  const delen: string[] = [];
  DEEL.lastIndex = 0;
  while (DEEL.lastIndex < tekst.length) {
    const deel = DEEL.exec(tekst)?.[1];
    if (deel === undefined || delen.length === MEEST) return undefined;
    delen.push(deel);
  }
  return delen;
}

/** Of a condition the loosest binding first: or, and, not, a comparison, a value. */
class Lezer {
  readonly #delen: readonly string[];
  #nr = 0;
  /** The first sign or word that stands where a helper would not. */
  teken: string | undefined;

  constructor(delen: readonly string[]) {
    this.#delen = delen;
  }

  get isOp(): boolean {
    return this.#nr === this.#delen.length;
  }

  of(): string | undefined {
    return this.#reeks(OF, 'of', () => this.#reeks(EN, 'en', () => this.#niet()));
  }

  #reeks(woorden: readonly string[], helper: string, lees: () => string | undefined): string | undefined {
    const delen = [lees()];
    while (this.#neem(woorden)) delen.push(lees());
    if (delen.includes(undefined)) return undefined;
    return delen.length === 1 ? delen[0] : `(${helper} ${delen.join(' ')})`;
  }

  #niet(): string | undefined {
    if (!this.#neem(NIET)) return this.#vergelijk();
    const x = this.#niet();
    return x && `(niet ${x})`;
  }

  #vergelijk(): string | undefined {
    const a = this.#waarde();
    const schrijf = VERGELIJKERS.get(this.#delen[this.#nr] ?? '');
    if (a === undefined || !schrijf) return a;
    this.teken ??= this.#delen[this.#nr];
    this.#nr++;
    const b = this.#waarde();
    return b && schrijf(a, b);
  }

  #waarde(): string | undefined {
    const deel = this.#delen[this.#nr++];
    if (deel === '(') {
      const x = this.of();
      return this.#neem(SLUIT) ? x : undefined;
    }
    if (deel === undefined || !(isWaarde(deel) || isHelper(deel))) return undefined;
    const helper = Object.hasOwn(HELPERS, deel) ? HELPERS[deel] : undefined;
    if (!helper) return deel.replace(/^[“”„‘’](.*).$/, '"$1"');
    this.#noteer(deel);
    const argumenten: (string | undefined)[] = [];
    while (isWaarde(this.#delen[this.#nr]) || this.#delen[this.#nr] === '(') argumenten.push(this.#waarde());
    const nodig = helper.argumenten.length;
    const meest = helper.meer ? MEEST : nodig + (helper.facultatief ?? []).length;
    const past = argumenten.length >= nodig && argumenten.length <= meest;
    return past && !argumenten.includes(undefined) ? `(${deel} ${argumenten.join(' ')})` : undefined;
  }

  // A helper between its own parentheses is right as it is.
  #noteer(deel: string): void {
    if (/^\W/.test(deel) || this.#delen[this.#nr - 2] !== '(') this.teken ??= deel;
  }

  #neem(woorden: readonly string[]): boolean {
    const past = woorden.includes(this.#delen[this.#nr] ?? '');
    if (past) this.#nr++;
    if (past && woorden !== SLUIT) this.#noteer(this.#delen[this.#nr - 1] ?? '');
    return past;
  }
}
