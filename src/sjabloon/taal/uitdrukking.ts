import { TagFout } from '../fouten.ts';
import { bedoelt } from '../suggestie.ts';
import { HELPERS } from './helpers.ts';
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
  const nodig = helper.argumenten.length;
  if (params.length < nodig || (params.length > nodig && !helper.meer))
    throw new TagFout(
      `De helper ${naam} verwacht ${helper.meer ? 'minstens ' : ''}${nodig} ${nodig === 1 ? 'waarde' : 'waarden'} (${helper.argumenten.join(', ')}), niet ${params.length}.`,
      params.length === 0
        ? `Bedoelt u een veld met deze naam, schrijf dan this.${naam}.`
        : `Voorbeeld: ${helper.voorbeeld}`,
    );
  const argumenten = params.map(vanHandlebars);
  if (argumenten.some((a) => a.soort === 'aanroep' && HELPERS[a.helper]?.vorm === 'alineas'))
    throw new TagFout(
      'De helper alineas maakt alineas en geen waarde.',
      'Zet {{alineas …}} alleen in een alinea.',
    );
  return { soort: 'aanroep', helper: naam, argumenten };
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
