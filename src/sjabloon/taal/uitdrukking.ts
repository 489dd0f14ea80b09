import { TagFout } from '../fouten.ts';
import { bedoelt } from '../suggestie.ts';
import { HELPERS, type Helper } from './helpers.ts';
import { fouteSoort } from './helpers/helper.ts';
import { BLOKSOORTEN, type Aanroep, type Uitdrukking } from './tag.ts';

const NAAM = /^[A-Za-z_]\w*$/;
const LUS = ['index', 'first', 'last'] as const;

/** Turns an expression of Handlebars' tree into ours. @throws TagFout for what the language leaves out. */
export function vanHandlebars(e: hbs.AST.Expression): Uitdrukking {
  switch (e.type) {
    case 'PathExpression':
      return vanPad(e as hbs.AST.PathExpression);
    case 'SubExpression': {
      const sub = e as hbs.AST.SubExpression;
      return vanAanroep(sub.path, sub.params, sub.hash);
    }
    case 'StringLiteral':
    case 'NumberLiteral':
    case 'BooleanLiteral':
      return { soort: 'vast', waarde: (e as hbs.AST.StringLiteral).value };
    case 'NullLiteral':
      return { soort: 'vast', waarde: null };
    default:
      throw new TagFout('undefined kan niet in een sjabloon.', 'Schrijf null.');
  }
}

/** A helper with its arguments, whether in a tag of its own or between parentheses. */
export function vanAanroep(
  pad: hbs.AST.PathExpression,
  params: readonly hbs.AST.Expression[],
  hash: hbs.AST.Hash | undefined,
): Aanroep {
  const naam = pad.original;
  if (naam === 'lookup' || naam === 'log')
    throw new TagFout(`De helper ${naam} kan niet in een sjabloon.`, 'Noem het veld bij zijn naam.');
  const helper = Object.hasOwn(HELPERS, naam) ? HELPERS[naam] : undefined;
  if (!helper) {
    if ((BLOKSOORTEN as readonly string[]).includes(naam))
      throw new TagFout(`${naam} begint een blok en drukt zelf niets af.`, `Schrijf {{#${naam} …}}.`);
    throw new TagFout(`De helper ${naam} bestaat niet.`, bedoelt(naam, Object.keys(HELPERS), 'Helpers zijn'));
  }
  verbiedHash(hash);
  keurAantal(naam, helper, params.length);
  const argumenten = params.map(vanHandlebars);
  if (argumenten.some((a) => a.soort === 'aanroep' && HELPERS[a.helper]?.vorm === 'alineas'))
    throw new TagFout(
      'De helper alineas maakt alineas en geen waarde.',
      'Zet {{alineas …}} alleen in een alinea.',
    );
  helper.keur?.(argumenten);
  keurVasten(naam, helper, argumenten);
  return { soort: 'aanroep', helper: naam, argumenten };
}

function keurAantal(naam: string, helper: Helper, gegeven: number): void {
  const { argumenten, facultatief = [], meer } = helper;
  const nodig = argumenten.length;
  const hoogstens = meer ? Infinity : nodig + facultatief.length;
  if (gegeven >= nodig && gegeven <= hoogstens) return;
  const aantal = meer
    ? `minstens ${nodig}`
    : hoogstens === nodig
      ? String(nodig)
      : `${nodig} ${hoogstens - nodig === 1 ? 'of' : 'tot en met'} ${hoogstens}`;
  const namen = [...argumenten, ...facultatief.map((f) => `[${f}]`)].join(', ');
  throw new TagFout(
    `De helper ${naam} verwacht ${aantal} ${hoogstens === 1 ? 'waarde' : 'waarden'} (${namen}), niet ${gegeven}.`,
    gegeven === 0
      ? `Bedoelt u een veld met deze naam, schrijf dan this.${naam}.`
      : `Voorbeeld: ${helper.voorbeeld}`,
  );
}

const VASTE_SOORT = { string: 'tekst', number: 'getal', boolean: 'janee' } as const;

/** What stands there as a text or number is known before any value is. */
function keurVasten(naam: string, { neemt }: Helper, argumenten: readonly Uitdrukking[]): void {
  for (const [nr, a] of argumenten.entries()) {
    const soorten = neemt[nr] ?? neemt.at(-1) ?? [];
    if (a.soort !== 'vast' || a.waarde === null) continue;
    if (!soorten.includes(VASTE_SOORT[typeof a.waarde as keyof typeof VASTE_SOORT]))
      throw fouteSoort(naam, soorten);
  }
}

export function verbiedHash(hash: hbs.AST.Hash | undefined): void {
  // Handlebars types `hash` as always there; its parser leaves it out when there is none.
  const paar = hash?.pairs[0];
  if (paar)
    throw new TagFout(`Een benoemde waarde (${paar.key}=…) kan niet in een sjabloon.`, 'Laat die weg.');
}

function vanPad(pad: hbs.AST.PathExpression): Uitdrukking {
  const naam = pad.parts[0] ?? '';
  if (pad.data) {
    const lus = LUS.find((l) => l === naam);
    if (lus && pad.depth === 0 && pad.parts.length === 1) return { soort: 'lus', naam: lus };
    if (lus)
      throw new TagFout(
        `${pad.original} kan niet in een sjabloon.`,
        'Geef het nummer een naam: as |item nummer|.',
      );
    throw new TagFout(
      `@${naam} kan niet in een sjabloon.`,
      naam === 'root' ? 'Ga omhoog met ../.' : `Bedoelt u ${LUS.map((l) => `@${l}`).join(', ')}?`,
    );
  }
  for (const deel of pad.parts) keurDeel(deel);
  if (pad.original.replace(/^(\.\.\/)+/, '').includes('/') && !pad.original.startsWith('./'))
    throw new TagFout(`Het pad ${pad.original} heeft een schuine streep.`, `Schrijf ${pad.parts.join('.')}.`);
  return {
    soort: 'pad',
    omhoog: pad.depth,
    eigen: /^(this\b|\.(?!\.))/.test(pad.original),
    delen: pad.parts,
  };
}

function keurDeel(deel: string): void {
  if (deel === 'length') throw new TagFout('length kan niet in een sjabloon.', 'Schrijf (aantal lijst).');
  if (/^\d+$/.test(deel))
    throw new TagFout(
      `Een regel van een lijst heeft geen pad (${deel}).`,
      'Loop met {{#each lijst}} door de lijst.',
    );
  if (/[“”„‘’]/.test(deel))
    throw new TagFout('Deze tag heeft ronde aanhalingstekens.', 'Gebruik rechte aanhalingstekens: "…".');
  if (!NAAM.test(deel))
    throw new TagFout(
      `“${deel}” is geen naam van een veld.`,
      'Een naam bestaat uit letters, cijfers en liggende streepjes.',
    );
  if (deel in Object.prototype)
    throw new TagFout(`${deel} is geen veld van een document.`, 'Gebruik alleen de velden van het document.');
}
