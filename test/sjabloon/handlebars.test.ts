import fc from 'fast-check';
import Handlebars from 'handlebars';
import { describe, expect, it } from 'vitest';
import { datum } from '../../src/kern/datum.ts';
import { Bedrag, DatumWaarde, Ontbreekt, print, type Waarde, type Weergave } from '../../src/kern/waarden.ts';
import { HELPERS } from '../../src/sjabloon/index.ts';
import { vulBeide } from './hulp.ts';

/**
 * Handlebars itself, given our blocks as helpers and every plain tag rewritten to a printing helper. Every context is
 * wrapped in a fresh object, because Handlebars counts `../` by identity: a block whose value is the same as the one
 * around it would not count.
 */
const hb = Handlebars.create();
const EIGEN = Symbol('waarde');
interface Doos {
  readonly [EIGEN]: Waarde;
}

const doos = (w: Waarde): object =>
  w instanceof Ontbreekt || isRecord(w) ? (vertaal(w) as object) : { [EIGEN]: w };

// What is missing becomes an object whose every path is itself; a record remembers what it was made of.
function vertaal(w: Waarde): unknown {
  if (w instanceof Ontbreekt) return allesOntbreekt(w);
  if (!isRecord(w)) return w;
  return { ...Object.fromEntries(Object.entries(w).map(([k, v]) => [k, vertaal(v)])), [EIGEN]: w };
}

const uit = (w: unknown): Waarde =>
  typeof w === 'object' && w !== null && EIGEN in w
    ? (w as Doos)[EIGEN]
    : w === undefined
      ? null
      : (w as Waarde);
const isRecord = (w: Waarde): w is Weergave =>
  typeof w === 'object' &&
  w !== null &&
  !Array.isArray(w) &&
  ![DatumWaarde, Bedrag, Ontbreekt].some((soort) => w instanceof soort);

function allesOntbreekt(o: Ontbreekt): object {
  const zelf: object = new Proxy(
    {},
    {
      get: (_d, naam) => (naam === EIGEN ? o : typeof naam === 'string' ? zelf : undefined),
      has: (_d, naam) => naam === EIGEN,
      getOwnPropertyDescriptor: (_d, naam) =>
        typeof naam === 'string'
          ? { configurable: true, enumerable: true, value: zelf as unknown }
          : undefined,
    },
  );
  return zelf;
}

const isWaar = (w: Waarde): boolean =>
  !(w === false || w === null || w === '' || (Array.isArray(w) && w.length === 0));
class Eenmaal extends Ontbreekt {
  over = 1;
}
type Opties = Handlebars.HelperOptions;
const data = (opties: Opties, meer: object): object => ({
  ...(Handlebars.createFrame(opties.data as object) as object),
  ...meer,
});

hb.registerHelper({
  druk(w: unknown) {
    const waarde = uit(w);
    return waarde instanceof Eenmaal && waarde.over-- < 1 ? '' : print(waarde);
  },
  if(this: unknown, w: unknown, opties: Opties) {
    return isWaar(uit(w)) ? opties.fn(this) : opties.inverse(this);
  },
  unless(this: unknown, w: unknown, opties: Opties) {
    return isWaar(uit(w)) ? opties.inverse(this) : opties.fn(this);
  },
  with(this: unknown, w: unknown, opties: Opties) {
    const waarde = uit(w);
    if (!isWaar(waarde)) return opties.inverse(this);
    const nieuw = doos(waarde);
    return opties.fn(nieuw, { data: opties.data as object, blockParams: [nieuw] });
  },
  each(this: unknown, w: unknown, opties: Opties) {
    const waarde = uit(w);
    const lijst: readonly Waarde[] = Array.isArray(waarde)
      ? (waarde as Waarde[])
      : waarde instanceof Eenmaal
        ? [waarde]
        : waarde instanceof Ontbreekt
          ? [new Eenmaal(waarde.wat, waarde.veld, waarde.regel)]
          : [];
    if (lijst.length === 0) return opties.inverse(this);
    return lijst
      .map((item, index) => {
        const nieuw = doos(item);
        const frame = data(opties, { index, first: index === 0, last: index === lijst.length - 1 });
        return opties.fn(nieuw, { data: frame, blockParams: [nieuw, index] });
      })
      .join('');
  },
});
for (const [naam, { bereken }] of Object.entries(HELPERS))
  hb.registerHelper(naam, (...args: unknown[]) => bereken(...args.slice(0, -1).map(uit)));

const NAMEN = ['a', 'b', 'c'] as const;
const naam = fc.constantFrom(...NAMEN);
const pad = fc.array(naam, { minLength: 1, maxLength: 2 }).map((delen) => delen.join('.'));

interface Plek {
  readonly diepte: number;
  readonly lus: boolean;
  readonly namen: readonly string[];
}

const expressie = ({ diepte, lus, namen }: Plek): fc.Arbitrary<string> =>
  fc.oneof(
    pad,
    pad.map((p) => `this.${p}`),
    pad.map((p) => `./${p}`),
    fc.constantFrom('this', ...(lus ? ['@index', '@first', '@last'] : []), ...namen),
    fc.tuple(fc.nat(diepte), pad).map(([n, p]) => '../'.repeat(n) + p),
  );

// Fields that hold one kind in every record, for helpers that take no other.
const soort = ({ diepte, namen }: Plek, veld: string): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.constantFrom(
        '',
        'this.',
        './',
        'a.',
        'b.a.',
        ...namen.filter((n) => n !== 'nr').map((n) => `${n}.`),
      ),
      fc.nat(diepte).map((n) => '../'.repeat(n)),
    )
    .map((begin) => begin + veld);

const schrijvend = (plek: Plek): fc.Arbitrary<string> =>
  fc.oneof(
    fc
      .tuple(soort(plek, 'rij'), fc.constantFrom('', ' "of"', ' "en"'))
      .map(([x, woord]) => `(opsomming ${x}${woord})`),
    fc
      .tuple(soort(plek, 'rijen'), fc.constantFrom('', ' "of"'))
      .map(([x, woord]) => `(opsomming ${x} "c"${woord})`),
    soort(plek, 'zin').map((x) => `(hoofdletter ${x})`),
    soort(plek, 'geld').map((x) => `(bedragHeel ${x})`),
    fc
      .tuple(fc.constantFrom('datumMetDag', 'datumKort', 'maandJaar'), soort(plek, 'dag'))
      .map(([helper, x]) => `(${helper} ${x})`),
    fc
      .tuple(fc.constantFrom('groter', 'kleiner'), fc.constantFrom('geld', 'dag'))
      .chain(([helper, veld]) =>
        fc.tuple(soort(plek, veld), soort(plek, veld)).map(([x, y]) => `(${helper} ${x} ${y})`),
      ),
  );

const argument = (plek: Plek, diep: number): fc.Arbitrary<string> =>
  diep === 0
    ? fc.oneof(expressie(plek), fc.constantFrom('"x"', '0', 'true', 'null'))
    : fc.oneof(
        argument(plek, 0),
        fc.tuple(argument(plek, diep - 1), argument(plek, diep - 1)).map(([x, y]) => `(gelijk ${x} ${y})`),
        fc.tuple(argument(plek, diep - 1), argument(plek, diep - 1)).map(([x, y]) => `(en ${x} ${y})`),
        fc.tuple(argument(plek, diep - 1), argument(plek, diep - 1)).map(([x, y]) => `(of ${x} ${y})`),
        argument(plek, diep - 1).map((x) => `(niet ${x})`),
        expressie(plek).map((x) => `(aantal ${x})`),
        argument(plek, diep - 1).map((x) => `(vakje ${x})`),
        fc.tuple(expressie(plek), fc.nat(2)).map(([x, n]) => `(groter (aantal ${x}) ${n})`),
        schrijvend(plek),
      );

/** Pairs of the same template: ours, and the one with printing helpers. */
type Paar = readonly [ons: string, hun: string];
const beide = (tekst: string): Paar => [tekst, tekst];
const plak = (paren: readonly Paar[]): Paar => [
  paren.map((p) => p[0]).join(''),
  paren.map((p) => p[1]).join(''),
];

const inhoud = (plek: Plek, hoogte: number): fc.Arbitrary<Paar> =>
  fc
    .array(hoogte === 0 ? blad(plek) : fc.oneof(blad(plek), blok(plek, hoogte - 1)), { maxLength: 4 })
    .map(plak);

// A list or record cannot be printed, so only a field `c` is printed, or what a helper makes.
const blad = (plek: Plek): fc.Arbitrary<Paar> =>
  fc.oneof(
    fc.constantFrom('x', 'yz', 'é').map(beide),
    expressie(plek)
      .map((e) => (/^(m|w)$/.test(e) ? `${e}.c` : e))
      .filter((e) => /(^|[./])c$/.test(e) || e.startsWith('@') || e === 'nr')
      .map((e): Paar => [`{{${e}}}`, `{{druk ${e}}}`]),
    argument(plek, 2)
      .filter((a) => a.startsWith('('))
      .map((a): Paar => [`{{${a.slice(1, -1)}}}`, `{{druk ${a}}}`]),
  );

const blok = (plek: Plek, hoogte: number): fc.Arbitrary<Paar> => {
  const dieper = (lus: boolean, namen: readonly string[]): Plek => ({
    diepte: plek.diepte + 1,
    lus: plek.lus || lus,
    namen: [...plek.namen, ...namen],
  });
  const anders = fc.option(inhoud(plek, hoogte), { nil: undefined });
  const maak = (open: string, soort: string, in1: Paar, in2: Paar | undefined): Paar =>
    plak([beide(open), in1, ...(in2 ? [beide('{{else}}'), in2] : []), beide(`{{/${soort}}}`)]);
  return fc.oneof(
    fc
      .tuple(fc.constantFrom('if', 'unless'), argument(plek, 1), inhoud(plek, hoogte), anders)
      .map(([soort, a, x, y]) => maak(`{{#${soort} ${a}}}`, soort, x, y)),
    fc
      .tuple(
        argument(plek, 1),
        argument(plek, 1),
        inhoud(plek, hoogte),
        inhoud(plek, hoogte),
        inhoud(plek, hoogte),
      )
      .map(([a, b, x, y, z]) =>
        plak([
          beide(`{{#if ${a}}}`),
          x,
          beide(`{{else if ${b}}}`),
          y,
          beide('{{else}}'),
          z,
          beide('{{/if}}'),
        ]),
      ),
    fc
      .tuple(pad, inhoud(dieper(true, []), hoogte), anders)
      .map(([p, x, y]) => maak(`{{#each ${p}}}`, 'each', x, y)),
    fc
      .tuple(
        expressie(plek).filter((e) => !e.startsWith('@')),
        inhoud(dieper(true, ['m', 'nr']), hoogte),
        anders,
      )
      .map(([p, x, y]) => maak(`{{#each ${p} as |m nr|}}`, 'each', x, y)),
    fc
      .tuple(
        expressie(plek).filter((e) => !e.startsWith('@')),
        inhoud(dieper(false, ['w']), hoogte),
        anders,
      )
      .map(([p, x, y]) => maak(`{{#with ${p} as |w|}}`, 'with', x, y)),
  );
};

// `c` always holds something printable; `a` and `b` hold anything.
const drukbaar: fc.Arbitrary<Waarde> = fc.oneof(
  fc.constantFrom<Waarde>(
    '',
    'tekst',
    'é<&>',
    0,
    7.5,
    true,
    false,
    null,
    new Bedrag(1250),
    new DatumWaarde(datum('2025-03-03')),
  ),
  fc.constantFrom('doel', 'visie').map((wat) => new Ontbreekt(wat, '/x', 'r')),
);
const ofNiet = (w: fc.Arbitrary<Waarde>): fc.Arbitrary<Waarde> =>
  fc.oneof({ arbitrary: w, weight: 4 }, fc.constantFrom(null, new Ontbreekt('iets', '/x', 'r')));
const { record } = fc.letrec<{ waarde: Waarde; record: Weergave }>((zelf) => ({
  waarde: fc.oneof(
    { depthSize: 'small' },
    drukbaar,
    zelf('record'),
    fc.array(zelf('waarde'), { maxLength: 3 }),
  ),
  record: fc.record({
    a: zelf('waarde'),
    b: zelf('waarde'),
    c: drukbaar,
    rij: ofNiet(fc.array(drukbaar, { maxLength: 3 })),
    rijen: ofNiet(fc.array(fc.record({ c: drukbaar }), { maxLength: 3 })),
    zin: ofNiet(fc.constantFrom('', 'ijs', "'s avonds", 'é<&>', '7 uur')),
    geld: ofNiet(fc.constantFrom(49, 50, 123_450).map((centen) => new Bedrag(centen))),
    dag: ofNiet(fc.constantFrom('2025-03-03', '2024-02-29').map((d) => new DatumWaarde(datum(d)))),
  }),
}));

const metHandlebars = (sjabloon: string, view: Weergave): string =>
  hb.compile(hb.parseWithoutProcessing(sjabloon), { noEscape: true })(vertaal(view));

describe('tegen Handlebars zelf', () => {
  it('geeft voor elk sjabloon en elke weergave dezelfde tekst, in beide dragers', () => {
    fc.assert(
      fc.property(inhoud({ diepte: 0, lus: false, namen: [] }, 3), record, ([ons, hun], view) => {
        expect(vulBeide(ons, view)).toBe(metHandlebars(hun, view));
      }),
      { numRuns: 250 },
    );
  });
});
