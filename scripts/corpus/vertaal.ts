import { pakIn, pakUit, schrijfZip } from '../../src/sjabloon/word/pakket/zip.ts';
import { escapeXml } from '../../src/sjabloon/tekens.ts';

/**
 * Rewrites the tags of other template engines to ours, in every part that holds text. Only the delimiters and the first
 * word change, each where it stands: however Word had cut the tag, it stays cut.
 */
export function vertaal(docx: Uint8Array): Uint8Array {
  const delen = pakUit(docx);
  for (const [naam, inhoud] of delen)
    if (/^word\/(document|header\d*|footer\d*|footnotes|endnotes)\d*\.xml$/.test(naam))
      delen.set(naam, Buffer.from(vertaalDeel(new TextDecoder().decode(inhoud))));
  return schrijfZip([...delen].map(([naam, inhoud]) => pakIn(naam, inhoud, 1)));
}

/** A text of Word: where it stands in the XML, and in the paragraphs' text put one after the other. */
interface Plek {
  readonly van: number;
  readonly tot: number;
  readonly begin: number;
  readonly tekst: string;
}

/** Replaces a stretch of text; what is put in goes where the stretch began. */
interface Wijziging {
  readonly van: number;
  readonly tot: number;
  readonly nieuw: string;
}

function vertaalDeel(xml: string): string {
  const plekken: Plek[] = [];
  let lengte = 0;
  for (const m of xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<\/w:p>/g)) {
    const tekst = m[1] === undefined ? '\n' : ontsnapNiet(m[1]);
    plekken.push({
      van: m.index,
      tot: m.index + (m[1] === undefined ? 0 : m[0].length),
      begin: lengte,
      tekst,
    });
    lengte += tekst.length;
  }
  const wijzigingen = vertaalTekst(plekken.map(({ tekst }) => tekst).join(''));
  let uit = '';
  let bij = 0;
  for (const plek of plekken) {
    if (plek.tot === plek.van) continue;
    const tekst = pas(plek, wijzigingen);
    uit += xml.slice(bij, plek.van);
    uit +=
      tekst === plek.tekst
        ? xml.slice(plek.van, plek.tot)
        : `<w:t xml:space="preserve">${escapeXml(tekst)}</w:t>`;
    bij = plek.tot;
  }
  return uit + xml.slice(bij);
}

function pas({ begin, tekst }: Plek, wijzigingen: readonly Wijziging[]): string {
  const einde = begin + tekst.length;
  let uit = '';
  let bij = begin;
  for (const { van, tot, nieuw } of wijzigingen) {
    if (van >= einde || tot <= begin) continue;
    uit += tekst.slice(bij - begin, Math.max(bij, van) - begin);
    if (van >= begin) uit += nieuw;
    bij = Math.max(bij, Math.min(tot, einde));
  }
  return uit + tekst.slice(bij - begin);
}

const ontsnapNiet = (xml: string): string =>
  xml.replace(/&(lt|gt|amp|quot|apos|#x?[0-9a-fA-F]+);/g, (geheel, naam: string) => {
    const tekens: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
    if (!naam.startsWith('#')) return tekens[naam] ?? geheel;
    return String.fromCodePoint(naam[1] === 'x' ? parseInt(naam.slice(2), 16) : Number(naam.slice(1)));
  });

const TAG =
  /\+\+\+([^+\n]+)\+\+\+|\$\{([^{}\n]+)\}|\{\?\{([^{}\n]*)\}\}|\{\{([^{}\n]*)\}(?::[^{}\n]*)?\}|(?<![{$])\{([^{}\n]+)\}(?!\})/g;

function vertaalTekst(tekst: string): Wijziging[] {
  const open: string[] = [];
  return [...tekst.matchAll(TAG)].flatMap((m) => {
    const inhoud = m.slice(1).join('');
    const [voor, naam, na] = leesTag(m, inhoud, open);
    const vanNaam = naam === '' ? -1 : inhoud.indexOf(naam);
    const begin = m.index + m[0].indexOf(inhoud);
    const einde = m.index + m[0].length;
    if (vanNaam < 0) return [{ van: m.index, tot: einde, nieuw: `{{${voor}${naam}${na}}}` }];
    return [
      { van: m.index, tot: begin + vanNaam, nieuw: `{{${voor}` },
      ...schoon(naam, begin + vanNaam),
      { van: begin + vanNaam + naam.length, tot: einde, nieuw: `${na}}}` },
    ];
  });
}

function leesTag(m: RegExpExecArray, inhoud: string, open: string[]): Tag {
  if (m[1] !== undefined) return opdracht(inhoud, open);
  if (m[3] !== undefined) return begin('if', naamIn(inhoud), open);
  return mustache(inhoud, open);
}

/** What our names cannot hold becomes an underscore, one character for one. */
const schoon = (naam: string, van: number): Wijziging[] =>
  [...naam.matchAll(/[^\p{L}\p{N}_.]/gu)].map((m) => ({
    van: van + m.index,
    tot: van + m.index + m[0].length,
    nieuw: '_',
  }));

type Tag = readonly [voor: string, naam: string, na: string];

const NAAM = /[\p{L}_][\p{L}\p{N}_.[\]-]*/u;
const naamIn = (tekst: string): string => {
  const naam = NAAM.exec(tekst)?.[0].replace(/[.[\]-]+$/, '') ?? '';
  return /^(else|if|each|unless|with|true|false|null|this)$|(^|\.)(constructor|__\w+__|length|\d+)(\.|$)/.test(
    naam,
  )
    ? ''
    : naam;
};

function sluit(open: string[]): Tag {
  return [`/${open.pop() ?? 'each'}`, '', ''];
}

function begin(soort: string, naam: string, open: string[], na = ''): Tag {
  open.push(soort);
  return [`#${soort} `, naam === '' ? 'iets' : naam, na];
}

/** `{x}`, `{#x}`, `{/x}`, `{?x}`, `{^x}` and their likes. */
function mustache(inhoud: string, open: string[]): Tag {
  const kern = inhoud.trim();
  const naam = naamIn(kern);
  if (/^(#if\b|#unless\b|#each\b|#with\b|else\b|\/(if|unless|each|with)\b|!)/.test(kern))
    return [kern, '', ''];
  if (kern.startsWith('#')) return begin('each', naam, open);
  if (kern.startsWith('?')) return begin('if', naam, open);
  if (kern.startsWith('^')) return begin('unless', naam, open);
  if (kern.startsWith('/')) return sluit(open);
  if (/^(if\(|@if)/.test(kern)) return begin('if', '', open);
  if (/^(endif|@endif)/.test(kern)) return sluit(open);
  if (/^(:|:s:.*|@?else)$/.test(kern)) return ['else', '', ''];
  return ['', naam === '' ? 'iets' : naam, ''];
}

/** `+++INS x+++`, `+++FOR x IN y+++`, `+++IF x+++` and their ends. */
function opdracht(inhoud: string, open: string[]): Tag {
  const [, woord = '', rest = ''] = /^\s*(=|[\w-]+)?\s*(.*)$/.exec(inhoud) ?? [];
  const lus = /^\s*([\w$]+)\s+IN\s+(.*)$/i.exec(rest);
  switch (woord.toUpperCase()) {
    case 'FOR':
      return begin(
        'each',
        naamIn(lus?.[2] ?? ''),
        open,
        lus?.[1] === undefined ? '' : ` as |${lus[1].replace(/\W/g, '')}|`,
      );
    case 'IF':
      return begin('if', naamIn(rest), open);
    case 'END-FOR':
    case 'END-IF':
      return sluit(open);
    case 'EXEC':
    case 'ALIAS':
    case 'QUERY':
    case 'CMD_NODE':
      return ['! ', '', woord];
    default:
      return ['', naamIn(rest) || naamIn(inhoud) || 'iets', ''];
  }
}
