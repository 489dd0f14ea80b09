import fc from 'fast-check';
import { alinea } from '../hulp.ts';

/** Documents made at random out of blocks in every form that an author may write, with what they must say. */

type Soort = 'if' | 'unless' | 'each';
type Zin = readonly Zindeel[];
type Zindeel =
  | { readonly t: 'tekst'; readonly tekst: string }
  | { readonly t: 'lus'; readonly naam: 'this' | '@index' }
  | {
      readonly t: 'blok';
      readonly soort: Soort;
      readonly veld: Veld;
      readonly zin: Zin;
      readonly anders: Zin | null;
    };

export type Stuk =
  | { readonly t: 'alinea'; readonly zin: Zin }
  /** Tags in paragraphs of their own, at the edges of other paragraphs, or at the end of the one before. */
  | {
      readonly t: 'groep';
      readonly soort: Soort;
      readonly veld: Veld;
      readonly vorm: 'eigen' | 'randen' | 'na';
      readonly stukken: readonly Stuk[];
      readonly anders: readonly Stuk[] | null;
    }
  /** A stretch from the midst of one paragraph into the midst of another. */
  | {
      readonly t: 'midden';
      readonly soort: Soort;
      readonly veld: Veld;
      readonly tak: Tak;
      readonly anders: Tak | null;
    }
  | { readonly t: 'tabel'; readonly rijen: readonly Rij[] };

/** What is said up to the first end of a paragraph and after the last one, and the paragraphs between. */
interface Tak {
  readonly zinnen: readonly [Zin, Zin];
  readonly stukken: readonly Stuk[];
}

type Rij =
  | { readonly t: 'rij'; readonly cellen: readonly (readonly Stuk[])[] }
  /** A condition over some of the cells. */
  | { readonly t: 'deel'; readonly veld: Veld; readonly zinnen: readonly Zin[]; readonly van: number }
  | {
      readonly t: 'rijen';
      readonly soort: Soort;
      readonly veld: Veld;
      readonly vorm: 'eigen' | 'randen';
      readonly rijen: readonly Rij[];
    };

type Veld = keyof typeof VIEW;
export const VIEW = {
  ja: true,
  nee: false,
  geen: null,
  tekst: 'iets',
  nul: [],
  een: ['x'],
  drie: ['p', 'q', 'r'],
};

const LIJSTEN = ['nul', 'een', 'drie'] as const;
const VELDEN = Object.keys(VIEW) as Veld[];

const soortEnVeld = fc.oneof(
  fc.record({ soort: fc.constantFrom('if', 'unless'), veld: fc.constantFrom(...VELDEN) }),
  fc.record({ soort: fc.constant('each'), veld: fc.constantFrom(...LIJSTEN) }),
) as fc.Arbitrary<{ soort: Soort; veld: Veld }>;
const woord = fc
  .constantFrom('aap', 'noot ', ' mies', 'wim zus', '<jet>')
  .map((tekst) => ({ t: 'tekst', tekst }) as const);
// Every sentence shows something whatever the values are.
const metWoord = (zin: fc.Arbitrary<Zin>): fc.Arbitrary<Zin> =>
  fc.tuple(woord, zin, fc.boolean()).map(([w, z, voor]) => (voor ? [w, ...z] : [...z, w]));

export const stukken: fc.Arbitrary<readonly Stuk[]> = fc.letrec<{
  zin: Zin;
  stuk: Stuk;
  tak: Tak;
  stukken: readonly Stuk[];
  cel: readonly Stuk[];
  rij: Rij;
  rijen: readonly Rij[];
}>((tie) => ({
  zin: metWoord(
    fc.array(
      fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        woord,
        fc.record({
          t: fc.constant('lus' as const),
          naam: fc.constantFrom('this' as const, '@index' as const),
        }),
        fc
          .tuple(soortEnVeld, tie('zin'), fc.option(tie('zin')))
          .map(([blok, zin, anders]) => ({ t: 'blok' as const, ...blok, zin, anders })),
      ),
      { maxLength: 2 },
    ),
  ),
  stuk: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 3, arbitrary: tie('zin').map((zin) => ({ t: 'alinea' as const, zin })) },
    {
      weight: 3,
      arbitrary: fc
        .tuple(
          soortEnVeld,
          fc.constantFrom('eigen', 'randen', 'na'),
          tie('stukken'),
          fc.option(tie('stukken')),
        )
        .map(([blok, vorm, binnen, anders]) => ({
          t: 'groep' as const,
          ...blok,
          vorm,
          stukken: binnen,
          anders,
        })),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(soortEnVeld, tie('tak'), fc.option(tie('tak')))
        .map(([blok, tak, anders]) => ({ t: 'midden' as const, ...blok, tak, anders })),
    },
    { weight: 1, arbitrary: tie('rijen').map((rijen) => ({ t: 'tabel' as const, rijen })) },
  ),
  tak: fc
    .tuple(tie('zin'), tie('zin'), fc.option(tie('stukken')))
    .map(([een, twee, binnen]) => ({ zinnen: [een, twee] as const, stukken: binnen ?? [] })),
  stukken: fc.array(tie('stuk'), { minLength: 1, maxLength: 3 }),
  // Word ends every cell with a paragraph.
  cel: fc
    .tuple(fc.array(tie('stuk'), { maxLength: 1 }), tie('zin'))
    .map(([voor, zin]) => [...voor, { t: 'alinea' as const, zin }]),
  rij: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.tuple(tie('cel'), tie('cel')).map((cellen) => ({ t: 'rij' as const, cellen })),
    fc
      .tuple(fc.constantFrom(...VELDEN), tie('zin'), tie('zin'), tie('zin'), fc.nat(1))
      .map(([veld, a, b, c, van]) => ({ t: 'deel' as const, veld, zinnen: [a, b, c], van })),
    fc
      .tuple(soortEnVeld, fc.constantFrom('eigen', 'randen'), tie('rijen'))
      .map(([blok, vorm, rijen]) => ({ t: 'rijen' as const, ...blok, vorm, rijen })),
  ),
  rijen: fc.array(tie('rij'), { minLength: 1, maxLength: 2 }),
})).stukken;

// ---- as a Word document ----

/** A paragraph whose text may still get a tag before or after it, or XML that cannot. */
type Regel = { tekst: string } | { xml: string };

const pad = (veld: Veld, diepte: number): string => '../'.repeat(diepte) + veld;
const dieper = (soort: Soort, diepte: number): number => (soort === 'each' ? diepte + 1 : diepte);
const begin = (soort: Soort, veld: Veld, diepte: number): string => `{{#${soort} ${pad(veld, diepte)}}}`;

const schrijfZin = (zin: Zin, diepte: number): string =>
  zin
    .map((d) => {
      if (d.t === 'tekst') return d.tekst;
      if (d.t === 'lus') return diepte === 0 ? '' : `{{${d.naam}}}`;
      const anders = d.anders ? `{{else}}${schrijfZin(d.anders, diepte)}` : '';
      return `${begin(d.soort, d.veld, diepte)}${schrijfZin(d.zin, dieper(d.soort, diepte))}${anders}{{/${d.soort}}}`;
    })
    .join('');

function schrijf(lijst: readonly Stuk[], diepte: number): Regel[] {
  const regels: Regel[] = [];
  for (const stuk of lijst) {
    if (stuk.t === 'alinea') regels.push({ tekst: schrijfZin(stuk.zin, diepte) });
    else if (stuk.t === 'tabel')
      regels.push({ xml: `<w:tbl>${schrijfRijen(stuk.rijen, diepte)}</w:tbl>` }, { tekst: 'na' });
    else if (stuk.t === 'midden') {
      const tak = ({ zinnen, stukken: binnen }: Tak, op: number): Regel[] => [
        { tekst: schrijfZin(zinnen[0], op) },
        ...schrijf(binnen, op),
        { tekst: schrijfZin(zinnen[1], op) },
      ];
      const takken = aanElkaar(
        `voor${begin(stuk.soort, stuk.veld, diepte)}`,
        tak(stuk.tak, dieper(stuk.soort, diepte)),
        stuk.anders ? '{{else}}' : null,
        stuk.anders ? tak(stuk.anders, diepte) : [],
        `{{/${stuk.soort}}}achter`,
      );
      regels.push(...takken);
    } else {
      const open = begin(stuk.soort, stuk.veld, diepte);
      const sluit = `{{/${stuk.soort}}}`;
      const inhoud = schrijf(stuk.stukken, dieper(stuk.soort, diepte));
      if (stuk.anders) inhoud.push({ tekst: '{{else}}' }, ...schrijf(stuk.anders, diepte));
      const vorige = regels.at(-1);
      const [eerste, laatste] = [inhoud[0], inhoud.at(-1)];
      if (stuk.vorm === 'na' && vorige && 'tekst' in vorige) vorige.tekst += open;
      else if (stuk.vorm === 'randen' && inhoud.length > 1 && eerste && 'tekst' in eerste)
        eerste.tekst = open + eerste.tekst;
      else regels.push({ tekst: open });
      regels.push(...inhoud);
      if (stuk.vorm === 'randen' && inhoud.length > 1 && laatste && 'tekst' in laatste)
        laatste.tekst += sluit;
      else regels.push({ tekst: sluit });
    }
  }
  return regels;
}

/** Tags written on to the first and the last line of what they enclose; those lines always have text. */
function aanElkaar(open: string, een: Regel[], anders: string | null, twee: Regel[], sluit: string): Regel[] {
  const tekst = (regel: Regel | undefined): string => (regel && 'tekst' in regel ? regel.tekst : '');
  const midden = anders === null ? [] : [{ tekst: tekst(een.at(-1)) + anders + tekst(twee[0]) }];
  const [begin, einde] = [een[0], (anders === null ? een : twee).at(-1)];
  return [
    { tekst: open + tekst(begin) },
    ...een.slice(1, -1),
    ...midden,
    ...twee.slice(1, -1),
    { tekst: tekst(einde) + sluit },
  ];
}

const xml = (regels: readonly Regel[]): string =>
  regels.map((regel) => ('xml' in regel ? regel.xml : alinea(regel.tekst))).join('');

function schrijfRijen(rijen: readonly Rij[], diepte: number): string {
  const cellenVan = (lijst: readonly Rij[], op: number): Regel[][][] =>
    lijst.flatMap((rij): Regel[][][] => {
      if (rij.t === 'rij') return [rij.cellen.map((cel) => schrijf(cel, op))];
      if (rij.t === 'deel') {
        const teksten = rij.zinnen.map((zin) => schrijfZin(zin, op));
        return [
          teksten.map((tekst, nr) => [
            {
              tekst: `${nr === rij.van ? begin('if', rij.veld, op) : ''}${tekst}${nr === rij.van + 1 ? '{{/if}}' : ''}`,
            },
          ]),
        ];
      }
      const open = begin(rij.soort, rij.veld, op);
      const sluit = `{{/${rij.soort}}}`;
      const binnen = cellenVan(rij.rijen, dieper(rij.soort, op));
      const eerste = binnen[0]?.[0]?.[0];
      const laatste = binnen.at(-1)?.at(-1)?.at(-1);
      if (rij.vorm === 'randen' && eerste && 'tekst' in eerste && laatste && 'tekst' in laatste) {
        eerste.tekst = open + eerste.tekst;
        laatste.tekst += sluit;
        return binnen;
      }
      return [[[{ tekst: open }], [{ tekst: '' }]], ...binnen, [[{ tekst: '' }], [{ tekst: sluit }]]];
    });
  return cellenVan(rijen, diepte)
    .map((rij) => `<w:tr>${rij.map((cel) => `<w:tc>${xml(cel)}</w:tc>`).join('')}</w:tr>`)
    .join('');
}

export const alsBody = (lijst: readonly Stuk[]): string => xml(schrijf(lijst, 0));

// ---- what it must say: text only, `¶` for the end of a paragraph ----

interface Lus {
  readonly waarde: string;
  readonly nr: number;
}

function keren<T>(
  soort: Soort,
  veld: Veld,
  lus: Lus | null,
  doe: (lus: Lus | null) => T,
  anders: () => T,
): T[] {
  const waarde = VIEW[veld];
  if (soort === 'each') {
    const lijst = Array.isArray(waarde) ? waarde : [];
    return lijst.length === 0 ? [anders()] : lijst.map((w, nr) => doe({ waarde: w, nr }));
  }
  const waar = Array.isArray(waarde) ? waarde.length > 0 : Boolean(waarde);
  return [waar === (soort === 'if') ? doe(lus) : anders()];
}

const zegZin = (zin: Zin, lus: Lus | null): string =>
  zin
    .map((d) => {
      if (d.t === 'tekst') return d.tekst;
      if (d.t === 'lus') return lus === null ? '' : d.naam === 'this' ? lus.waarde : String(lus.nr);
      return keren(
        d.soort,
        d.veld,
        lus,
        (l) => zegZin(d.zin, l),
        () => (d.anders ? zegZin(d.anders, lus) : ''),
      ).join('');
    })
    .join('');

const zeg = (lijst: readonly Stuk[], lus: Lus | null): string =>
  lijst
    .map((stuk) => {
      if (stuk.t === 'alinea') return `${zegZin(stuk.zin, lus)}¶`;
      if (stuk.t === 'tabel') return `${zegRijen(stuk.rijen, lus)}na¶`;
      if (stuk.t === 'midden') {
        const tak = ({ zinnen, stukken: midden }: Tak, l: Lus | null): string =>
          `${zegZin(zinnen[0], l)}¶${zeg(midden, l)}${zegZin(zinnen[1], l)}`;
        const binnen = keren(
          stuk.soort,
          stuk.veld,
          lus,
          (l) => tak(stuk.tak, l),
          () => (stuk.anders ? tak(stuk.anders, lus) : ''),
        );
        return `voor${binnen.join('')}achter¶`;
      }
      return keren(
        stuk.soort,
        stuk.veld,
        lus,
        (l) => zeg(stuk.stukken, l),
        () => (stuk.anders ? zeg(stuk.anders, lus) : ''),
      ).join('');
    })
    .join('');

const zegRijen = (rijen: readonly Rij[], lus: Lus | null): string =>
  rijen
    .map((rij) => {
      if (rij.t === 'rij') return rij.cellen.map((cel) => zeg(cel, lus)).join('');
      if (rij.t === 'rijen')
        return keren(
          rij.soort,
          rij.veld,
          lus,
          (l) => zegRijen(rij.rijen, l),
          () => '',
        ).join('');
      const waar = keren(
        'if',
        rij.veld,
        lus,
        () => true,
        () => false,
      )[0];
      return rij.zinnen
        .map((zin, nr) => (waar || nr < rij.van || nr > rij.van + 1 ? zegZin(zin, lus) : '') + '¶')
        .join('');
    })
    .join('');

/** The text of each paragraph that has any. */
export const alsTekst = (lijst: readonly Stuk[]): string[] =>
  zeg(lijst, null)
    .split('¶')
    .filter((tekst) => tekst.trim() !== '');
