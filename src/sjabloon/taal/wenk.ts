import { HELPERS } from './helpers.ts';
import { BLOKSOORTEN, type Bloksoort } from './tag.ts';
import { ANDERSWOORDEN, blokVoor, EINDWOORDEN } from './woorden.ts';
import { eersteTeken, vertaalVoorwaarde } from './voorwaarde.ts';

/** What to say of a tag that cannot be read and is written as in another language. */
export interface Wenk {
  readonly melding: string;
  readonly advies: string;
  /** The tag that it must have been; `''` for the end of a block that is not named. */
  readonly bedoeld?: string;
}

export function zoekWenk(bron: string): Wenk | undefined {
  return spatie(bron) ?? einde(bron) ?? anders(bron) ?? begin(bron) ?? rijen(bron) ?? voorwaarde(bron);
}

const schrijf = (melding: string, bedoeld: string): Wenk => ({
  melding,
  advies: `Schrijf ${bedoeld}.`,
  bedoeld,
});

function spatie(bron: string): Wenk | undefined {
  const [, teken, rest] = /^\{\{\s+([#/>!])\s*([^]*)$/.exec(bron) ?? [];
  if (teken === undefined || rest === undefined) return undefined;
  return {
    melding: `De tag ${bron} is niet te lezen.`,
    advies: 'Laat de spatie na {{ weg.',
    bedoeld: `{{${teken}${rest}`,
  };
}

function einde(bron: string): Wenk | undefined {
  const [, teken = '', woord = '', wat = ''] = /^\{\{\s*([#/]?)\s*([^\s}]+)\s*(\w*)\s*\}\}$/.exec(bron) ?? [];
  if (!Object.hasOwn(EINDWOORDEN, woord)) return undefined;
  const blok = EINDWOORDEN[woord] ?? blokVoor(wat) ?? alsBlok(wat);
  const melding = `{{${teken}${[woord, wat].join(' ').trim()}}} bestaat niet.`;
  if (blok) return schrijf(melding, `{{/${blok}}}`);
  const advies = 'Schrijf {{/if}}, {{/each}}, {{/unless}} of {{/with}}, naar het blok dat u sluit.';
  return { melding, advies, bedoeld: '' };
}

function anders(bron: string): Wenk | undefined {
  const [, teken = '', woord = '', rest = ''] = /^\{\{\s*(#?)\s*([^\s}]+)\s*([^]*?)\s*\}\}$/.exec(bron) ?? [];
  if (!ANDERSWOORDEN.includes(woord) || (woord === 'else' && teken === '' && !/^als\b/.test(rest)))
    return undefined;
  const melding = `{{${teken}${woord}${rest === '' ? '' : ' …'}}} bestaat niet.`;
  const conditie = rest.replace(/^(?:if|als|indien)\s+/, '');
  return schrijf(melding, conditie === '' ? '{{else}}' : `{{else if ${vertaal(conditie)}}}`);
}

const VELD = /^\S+(?: as \|[\w ]+\|)?$/;

function begin(bron: string): Wenk | undefined {
  const [, teken = '', woord = '', rest = ''] =
    /^\{\{\s*(#?)\s*([^\s}()]+)\s*([^]*?)\s*\}\}$/.exec(bron) ?? [];
  const blok = blokVoor(woord) ?? (teken === '' ? alsBlok(woord) : undefined);
  if (!blok || (teken === '' && rest === '')) return undefined;
  const melding =
    teken === '#'
      ? `Het blok {{#${woord}}} bestaat niet.`
      : blok === woord
        ? `${woord} begint een blok en drukt zelf niets af.`
        : `{{${woord} …}} bestaat niet.`;
  const isVraag = blok === 'if' || blok === 'unless';
  const inhoud = isVraag ? vertaal(rest) : blok === 'each' ? lus(rest) : rest;
  if (inhoud === '' || (!isVraag && !VELD.test(inhoud)))
    return { melding, advies: `Schrijf {{#${blok} …}}.` };
  return schrijf(melding, `{{#${blok} ${inhoud}}}`);
}

// `elke activiteit in activiteiten`
function lus(rest: string): string {
  const kaal = rest.replace(/^(?:elke?|iedere?|each)\s+(?=\S)/, '');
  const [, naam = '', lijst = ''] = /^([A-Za-z_]\w*)\s+(?:in|uit|van|of)\s+(\S+)$/.exec(kaal) ?? [];
  return lijst === '' ? kaal : `${lijst} as |${naam}|`;
}

const NUMMER = /(?:^|[\s({#])[A-Za-z_][\w.]*(?:\.(\d+)|\[(\d+)\])(?=[.\s)}])/;

/** `activiteiten[].wat`, as the list of fields says it, and `activiteiten[0].wat`. */
function rijen(bron: string): Wenk | undefined {
  const [, punt, haak] = NUMMER.exec(bron.replace(/"[^"]*"|'[^']*'/g, '')) ?? [];
  const nummer = punt ?? haak;
  if (nummer !== undefined)
    return {
      melding: `Een regel van een lijst heeft geen pad (${nummer}).`,
      advies: 'Loop met {{#each lijst}} door de lijst.',
    };
  if (!/\w\[\]/.test(bron)) return undefined;
  const melding = '[] kan niet in een tag.';
  const [, pad] = /^\{\{\s*([\w.[\]]+)\s*\}\}$/.exec(bron) ?? [];
  const [veld = '', ...lijsten] = (pad ?? '').split(/\[\]\.?/).reverse();
  if (pad === undefined) return { melding, advies: 'Laat [] weg.', bedoeld: bron.replaceAll('[]', '') };
  const binnen = `{{${veld === '' ? 'this' : veld}}}`;
  return { melding, advies: `Schrijf ${lijsten.reduce((b, l) => `{{#each ${l}}}${b}{{/each}}`, binnen)}.` };
}

function voorwaarde(bron: string): Wenk | undefined {
  const [, kop = '', rest = ''] = /^\{\{(\s*else\s+if|#\s*(?:if|unless))\s+([^]*?)\s*\}\}$/.exec(bron) ?? [];
  if (rest === '') return undefined;
  const vertaald = vertaalVoorwaarde(rest);
  const teken = vertaald?.teken ?? eersteTeken(rest);
  // Without a translation this most likely is a named value.
  if (teken === undefined || (!vertaald && teken === '=')) return undefined;
  const begin = kop.trim().replace(/\s+/, ' ');
  const melding = Object.hasOwn(HELPERS, teken)
    ? `${teken} staat niet tussen haakjes.`
    : `Het ${/^\w/.test(teken) ? 'woord' : 'teken'} ${teken} kan niet in een tag.`;
  if (vertaald) return schrijf(melding, `{{${begin} ${vertaald.tekst}}}`);
  return { melding, advies: `Schrijf een helper tussen haakjes, zoals {{${begin} (groter a b)}}.` };
}

const alsBlok = (woord: string): Bloksoort | undefined => BLOKSOORTEN.find((blok) => blok === woord);
const vertaal = (rest: string): string => vertaalVoorwaarde(rest)?.tekst ?? rest;
