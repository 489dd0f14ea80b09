import Handlebars from 'handlebars';
import { TagFout } from '../fouten.ts';
import { bedoelt } from '../suggestie.ts';
import { HELPERS } from './helpers.ts';
import { BLOKSOORTEN, type Bloksoort, type Tag } from './tag.ts';
import { vanAanroep, vanHandlebars, verbiedHash } from './uitdrukking.ts';
import { zoekWenk } from './wenk.ts';
import { isGereserveerd } from './woorden.ts';

/** The meaning of one tag, `{{…}}` included, or why it has none. */
export function leesTag(bron: string): Tag | TagFout {
  const tag = isGereserveerd(bron) ? null : probeer(bron);
  if (tag && !(tag instanceof TagFout)) return tag;
  const wenk = zoekWenk(bron);
  return wenk || !tag ? new TagFout(wenk?.melding ?? '', wenk?.advies) : tag;
}

function probeer(bron: string): Tag | TagFout {
  try {
    return lees(bron);
  } catch (fout) {
    if (fout instanceof TagFout) return fout;
    throw fout;
  }
}

const VERBODEN: readonly (readonly [RegExp, string, string])[] = [
  [/^\{\{\{\{/, 'Een blok met vier accolades kan niet in een sjabloon.', 'Schrijf twee accolades.'],
  [/^\{\{\{/, 'Drie accolades kunnen niet: tekst wordt altijd veilig afgedrukt.', 'Schrijf twee accolades.'],
  [/^\{\{~?&/, 'Het teken & kan niet in een tag: tekst wordt altijd veilig afgedrukt.', 'Laat & weg.'],
  [/^\{\{~|~\}\}$/, 'Het teken ~ kan niet in een tag.', 'Laat ~ weg; witruimte wordt vanzelf samengevoegd.'],
  [
    /^\{\{#?\*/,
    'Een decorator of ingebed deel kan niet in een sjabloon.',
    'Maak een deel en schrijf {{> naam}}.',
  ],
  [/^\{\{#>/, 'Een deel met inhoud kan niet in een sjabloon.', 'Schrijf {{> naam}} zonder inhoud.'],
  [/^\{\{\^\s*\}\}$/, '{{^}} kan niet in een sjabloon.', 'Schrijf {{else}}.'],
  [/^\{\{\^/, '{{^…}} kan niet in een sjabloon.', 'Schrijf {{#unless …}}.'],
  [
    /^\{\{\s*else[^\s}]/,
    'Een naam kan niet met else beginnen.',
    'Schrijf {{else}}, {{else if …}} of this.naam.',
  ],
];

function lees(bron: string): Tag {
  for (const [vorm, melding, advies] of VERBODEN) if (vorm.test(bron)) throw new TagFout(melding, advies);
  if (bron.startsWith('{{!')) return { soort: 'commentaar' };
  if (/^\{\{\s*else\s*\}\}$/.test(bron)) return { soort: 'anders', voorwaarde: null };
  if (/^\{\{\s*else\s/.test(bron)) return leesAndersAls(bron);
  if (bron.startsWith('{{#')) return leesOpen(bron);
  if (bron.startsWith('{{/')) return { soort: 'sluit', blok: bron.slice(3, -2).trim() };
  return bron.startsWith('{{>') ? leesDeel(bron) : leesUitvoer(bron);
}

function leesOpen(bron: string): Extract<Tag, { soort: 'open' }> {
  const naam = /^\{\{#\s*([^\s}()]*)/.exec(bron)?.[1] ?? '';
  const statement = ontleed(`${bron}{{/${naam}}}`, bron) as hbs.AST.BlockStatement;
  if (!isBloksoort(naam))
    throw new TagFout(`Het blok {{#${naam}}} bestaat niet.`, adviesVoorBlok(naam, statement));
  verbiedHash(statement.hash);
  const [param, teveel] = statement.params;
  if (!param || teveel)
    throw new TagFout(
      `{{#${naam}}} verwacht een waarde, niet ${statement.params.length}.`,
      `Schrijf {{#${naam} naam}}${teveel && naam !== 'each' ? `, of met een helper: {{#${naam} (en a b)}}` : ''}.`,
    );
  const namen = (statement.program as hbs.AST.Program | undefined)?.blockParams ?? [];
  const ruimte = naam === 'each' ? 2 : naam === 'with' ? 1 : 0;
  if (namen.length > ruimte)
    throw new TagFout(
      `{{#${naam}}} geeft ${ruimte === 0 ? 'geen namen' : `hoogstens ${ruimte === 1 ? 'één naam' : 'twee namen'}`} tussen | |.`,
      'Laat de namen die te veel zijn weg.',
    );
  const uitdrukking = vanHandlebars(param);
  if ((naam === 'each' || naam === 'with') && uitdrukking.soort !== 'pad')
    throw new TagFout(`{{#${naam}}} verwacht een veld.`, `Schrijf {{#${naam} naam}}.`);
  return { soort: 'open', blok: naam, uitdrukking, namen };
}

function leesAndersAls(bron: string): Tag {
  const naam = /^\{\{\s*else\s+([^\s}]*)/.exec(bron)?.[1];
  if (naam !== 'if')
    throw new TagFout(`{{else ${naam ?? ''} …}} bestaat niet.`, 'Schrijf {{else}} of {{else if …}}.');
  const { uitdrukking, namen } = leesOpen(bron.replace(/^\{\{\s*else\s+/, '{{#'));
  if (namen.length > 0) throw new TagFout('{{else if}} geeft geen namen tussen | |.', 'Laat de namen weg.');
  return { soort: 'anders', voorwaarde: uitdrukking };
}

function leesDeel(bron: string): Tag {
  const naam = /^\{\{>\s*([\w/-]+)\s*\}\}$/.exec(bron)?.[1];
  if (naam === undefined)
    throw new TagFout(
      'Een deel heeft alleen een naam: geen waarden, geen berekende naam.',
      'Schrijf {{> naam}}.',
    );
  return { soort: 'deel', naam };
}

function leesUitvoer(bron: string): Tag {
  const { path, params, hash } = ontleed(bron, bron) as hbs.AST.MustacheStatement;
  if (path.type !== 'PathExpression')
    throw new TagFout('Een vaste tekst of vast getal hoort niet tussen accolades.', 'Laat de accolades weg.');
  const pad = path as hbs.AST.PathExpression;
  const aanroep = params.length > 0 || isAanroepbaar(pad.original);
  if (!aanroep) verbiedHash(hash);
  return { soort: 'uitvoer', uitdrukking: aanroep ? vanAanroep(pad, params, hash) : vanHandlebars(pad) };
}

const isAanroepbaar = (naam: string): boolean =>
  Object.hasOwn(HELPERS, naam) || isBloksoort(naam) || naam === 'lookup' || naam === 'log';
const isBloksoort = (naam: string): naam is Bloksoort => (BLOKSOORTEN as readonly string[]).includes(naam);

function adviesVoorBlok(naam: string, statement: hbs.AST.BlockStatement): string {
  if (Object.hasOwn(HELPERS, naam)) return `Schrijf {{#if (${naam} …)}}.`;
  return statement.params.length > 0
    ? bedoelt(naam, BLOKSOORTEN, 'Blokken zijn')
    : `Schrijf {{#each ${naam}}} of {{#if ${naam}}}.`;
}

function ontleed(tekst: string, bron: string): hbs.AST.Statement {
  try {
    const [eerste] = Handlebars.parseWithoutProcessing(tekst).body;
    if (eerste) return eerste;
  } catch {
    // Handlebars' message names tokens of its grammar; ours names what a template author can see.
  }
  throw new TagFout(`De tag ${bron} is niet te lezen.`, adviesVoorOnleesbaar(bron));
}

function adviesVoorOnleesbaar(bron: string): string {
  const tel = (teken: RegExp) => (bron.match(teken) ?? []).length;
  if (/[“”„‘’]/.test(bron)) return 'Gebruik rechte aanhalingstekens: "…".';
  if (tel(/"/g) % 2 === 1) return 'Er ontbreekt een aanhalingsteken.';
  if (tel(/\(/g) !== tel(/\)/g)) return 'Niet elk haakje heeft een tegenhanger.';
  if (/^\{\{#?\s*\}\}$/.test(bron)) return 'Zet de naam van een veld tussen de accolades.';
  return 'Schrijf bijvoorbeeld {{naam}}, {{#if naam}} of {{#each lijst}}.';
}
