import type { Sleutel } from './sleutelboom.ts';
import { Contexten, type Context, type Verzamelingen } from './context.ts';
import type { Gevonden, Woordgroep } from './klassen.ts';
import { spelfouten } from './spelfouten.ts';

/** A group of words, compiled. */
export interface Groep {
  readonly klasse: Gevonden;
  readonly bij: readonly Context[] | undefined;
  readonly niet: readonly Context[];
  readonly alleenstaand: boolean;
  readonly hoofdletters: boolean;
  /** Says something only by what else was found in the sentence. */
  readonly naAlle: boolean;
  readonly naast: boolean;
}

/** Its contexts are compiled when one of its words is first found: most never are. @throws then, for an unknown set. */
class LuieGroep implements Groep {
  readonly klasse: Gevonden;
  readonly alleenstaand: boolean;
  readonly hoofdletters: boolean;
  readonly naAlle: boolean;
  readonly naast: boolean;
  readonly #bron: Woordgroep;
  readonly #contexten: Contexten;
  #bij: readonly Context[] | undefined;
  #niet: readonly Context[] | undefined;

  constructor(bron: Woordgroep, contexten: Contexten) {
    this.klasse = bron.klasse;
    this.alleenstaand = bron.alleenstaand ?? false;
    this.hoofdletters = bron.hoofdletters ?? false;
    this.naast = bron.naast ?? false;
    this.naAlle = this.naast || (bron.bij?.every((context) => / # |^# | #$/.test(context)) ?? false);
    this.#bron = bron;
    this.#contexten = contexten;
  }

  get bij(): readonly Context[] | undefined {
    return (this.#bij ??= this.#bron.bij?.map((context) => this.#contexten.compileer(context)));
  }

  get niet(): readonly Context[] {
    return (this.#niet ??= (this.#bron.niet ?? []).map((context) => this.#contexten.compileer(context)));
  }
}

/** One word of a group, and what must be checked before it counts. */
export interface Term {
  readonly groep: Groep;
  /** Spaces in the key: one less than its words. */
  readonly tussen: number;
  /** The key, where the search cannot tell one digit from another. */
  readonly cijfers?: string;
  /** What the same word must begin with, and how many letters of the key follow. */
  readonly voorop?: { readonly set: ReadonlySet<string>; readonly lengte: number };
}

/** The keys of all groups. A group that is asked for what else was found must stand in `woorden` like any other. */
export function maakSleutels(groepen: readonly Woordgroep[], verzamelingen: Verzamelingen): Sleutel<Term>[] {
  const contexten = new Contexten(verzamelingen);
  return groepen.flatMap((bron) => {
    const groep = new LuieGroep(bron, contexten);
    return splits(bron.woorden)
      .flatMap(varianten)
      .map((woord) => woord.replace(/ +/g, ' ').trim())
      .map((woord) => sleutelVan(woord, groep, contexten));
  });
}

const splits = (woorden: string): string[] =>
  woorden
    .split(',')
    .map((woord) => woord.trim())
    .filter((woord) => woord !== '');

/** `burn~out` and `{a|b}c` written out, and with `!` the usual mistakes in the longest word. */
function varianten(woord: string): string[] {
  const keuze = /\{([^{}]*)\}/.exec(woord);
  if (keuze) return (keuze[1] ?? '').split('|').flatMap((deel) => varianten(vervang(woord, keuze[0], deel)));
  if (woord.includes('~')) return [vervang(woord, '~', ''), vervang(woord, '~', ' ')].flatMap(varianten);
  if (!woord.startsWith('!')) return [woord];
  const kaal = woord.slice(1);
  const langste = kaal.split(/[ -]/).reduce((lang, deel) => (deel.length > lang.length ? deel : lang), '');
  return [kaal, ...spelfouten(langste).map((fout) => vervang(kaal, langste, fout))];
}

const vervang = (woord: string, deel: string, door: string): string => woord.split(deel).join(door);

function sleutelVan(bron: string, groep: Groep, contexten: Contexten): Sleutel<Term> {
  const met = /^<(\w+)>(.*)$/.exec(bron);
  const woord = met ? (met[2] ?? '') : bron;
  const tekst = woord.replace(/^-|-$/g, '');
  if (!/^[a-z0-9]+(?: [a-z0-9]+)*$/.test(tekst)) throw new Error(`cannot be a key: ${bron}`);
  return {
    tekst,
    beginVrij: met !== null || woord.startsWith('-'),
    eindVrij: woord.endsWith('-'),
    voor: {
      groep,
      tussen: tekst.split(' ').length - 1,
      ...(/\d/.test(tekst) && { cijfers: tekst }),
      ...(met && {
        voorop: { set: contexten.verzameling(met[1] ?? ''), lengte: tekst.length },
      }),
    },
  };
}
