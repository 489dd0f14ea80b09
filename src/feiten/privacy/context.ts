import type { Zin } from './zin.ts';

/**
 * A context as the lists write it: words around `_`, the place itself. `{a|b}` is either, `(x)` may be absent, `@set` a
 * word of a set, `begeleid-` and `-zorg` any word that begins or ends so, `(..)` up to three words, `..` up to four, `...` up to eight, `--`
 * up to eight words of which none is a person speaking or acting (`@wie`), `#` a word already
 * found. `_{a|b}` is the place when it reads so; without `_` the context is only the words of the place.
 */
export interface Context {
  readonly voor: readonly Deel[];
  readonly na: readonly Deel[];
  readonly zelf?: Woordtoets;
}

type Woordtoets = (woord: string) => boolean;
type Deel =
  | { readonly soort: 'woord'; readonly past: Woordtoets; readonly misschien: boolean }
  | { readonly soort: 'gat'; readonly hoogstens: number; readonly zonder?: ReadonlySet<string> }
  | { readonly soort: 'gevonden' };

export type Verzamelingen = Readonly<Record<string, string>>;

const GATEN: Readonly<Record<string, number>> = { '(..)': 3, '..': 4, '...': 8, '--': 8 };

/** Compiles contexts against the sets they name. @throws for a set that does not exist. */
export class Contexten {
  readonly #gemaakt = new Map<string, Context>();
  readonly #toetsen = new Map<string, Woordtoets>();
  readonly #verzamelingen: Verzamelingen;
  readonly #sets = new Map<string, ReadonlySet<string>>();

  constructor(verzamelingen: Verzamelingen) {
    this.#verzamelingen = verzamelingen;
  }

  /** The words of a set; the same object, however often it is asked for. */
  verzameling(naam: string): ReadonlySet<string> {
    const bekend = this.#sets.get(naam);
    if (bekend) return bekend;
    const tekst = this.#verzamelingen[naam];
    if (tekst === undefined) throw new Error(`no set @${naam}`);
    const set = new Set(tekst.split(',').map((woord) => woord.trim()));
    this.#sets.set(naam, set);
    return set;
  }

  /** The same context, however often it is asked for. */
  compileer(bron: string): Context {
    const bekend = this.#gemaakt.get(bron);
    if (bekend) return bekend;
    const context = this.#maak(bron);
    this.#gemaakt.set(bron, context);
    return context;
  }

  #maak(bron: string): Context {
    const delen = bron.split(/ (?![^{]*\})/);
    if (delen.length === 1 && !bron.startsWith('_')) return { voor: [], na: [], zelf: this.#toets(bron) };
    const plek = delen.findIndex((deel) => deel.startsWith('_'));
    if (plek < 0) throw new Error(`a context without its place: ${bron}`);
    const zelf = delen[plek]?.slice(1) ?? '';
    return {
      voor: delen
        .slice(0, plek)
        .reverse()
        .map((deel) => this.#deel(deel)),
      na: delen.slice(plek + 1).map((deel) => this.#deel(deel)),
      ...(zelf !== '' && { zelf: this.#toets(zelf) }),
    };
  }

  #deel(bron: string): Deel {
    const gat = GATEN[bron];
    if (gat !== undefined)
      return { soort: 'gat', hoogstens: gat, ...(bron === '--' && { zonder: this.verzameling('wie') }) };
    if (bron === '#') return { soort: 'gevonden' };
    const misschien = bron.startsWith('(');
    return { soort: 'woord', past: this.#toets(misschien ? bron.slice(1, -1) : bron), misschien };
  }

  #toets(bron: string): Woordtoets {
    const bekend = this.#toetsen.get(bron);
    if (bekend) return bekend;
    const toets = this.#maakToets(bron);
    this.#toetsen.set(bron, toets);
    return toets;
  }

  #maakToets(bron: string): Woordtoets {
    const namen = bron.replace(/^\{|\}$/g, '').split('|');
    const woorden = namen.flatMap((naam) =>
      naam.startsWith('@') ? [...this.verzameling(naam.slice(1))] : [naam],
    );
    const heel = new Set(woorden.filter((woord) => !woord.includes('-')));
    const beginnen = woorden.filter((woord) => woord.endsWith('-')).map((woord) => woord.replaceAll('-', ''));
    const einden = woorden.filter((woord) => /^-.*[^-]$/.test(woord)).map((woord) => woord.slice(1));
    if (beginnen.length + einden.length === 0) return (woord) => heel.has(woord);
    return (woord) =>
      heel.has(woord) ||
      beginnen.some((begin) => woord.startsWith(begin)) ||
      einden.some((eind) => woord.endsWith(eind));
  }
}

/** True when the context fits the place; `isGevonden` says where something was found already. */
export function past(context: Context, zin: Zin, isGevonden: (begin: number) => boolean): boolean {
  return (
    (context.zelf?.(zin.eigen) ?? true) &&
    loop(context.voor, 0, 0, (n) => zin.voor(n), isGevonden) &&
    loop(context.na, 0, 0, (n) => zin.na(n), isGevonden)
  );
}

function loop(
  delen: readonly Deel[],
  i: number,
  n: number,
  woord: (n: number) => { readonly tekst: string; readonly begin: number } | undefined,
  isGevonden: (begin: number) => boolean,
): boolean {
  const deel = delen[i];
  if (!deel) return true;
  if (deel.soort === 'gat') {
    for (let k = 0; k <= deel.hoogstens; k++) {
      if (loop(delen, i + 1, n + k, woord, isGevonden)) return true;
      const over = woord(n + k);
      if (!over || deel.zonder?.has(over.tekst)) return false;
    }
    return false;
  }
  const hier = woord(n);
  if (deel.soort === 'gevonden')
    return hier !== undefined && isGevonden(hier.begin) && loop(delen, i + 1, n + 1, woord, isGevonden);
  if (hier && deel.past(hier.tekst) && loop(delen, i + 1, n + 1, woord, isGevonden)) return true;
  return deel.misschien && loop(delen, i + 1, n, woord, isGevonden);
}
