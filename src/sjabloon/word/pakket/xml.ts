import { SaxesParser } from 'saxes';

/** An element of a Word part; its start tag is kept as written. */
export interface XElement {
  readonly soort: 'element';
  readonly naam: string;
  readonly kenmerken: Readonly<Record<string, string>>;
  /** The start tag without `>`. */
  readonly begin: string;
  readonly kinderen: XKnoop[];
}

/** Markup or text between elements, as written. */
export interface Ruw {
  readonly soort: 'ruw';
  readonly xml: string;
}

export type XKnoop = XElement | Ruw;

export interface XDocument {
  /** What stands before the root element: the XML declaration. */
  readonly voor: string;
  readonly wortel: XElement;
}

/** Why XML is not read: not well-formed, a DOCTYPE, too deep, or no UTF-8. English. */
export class XmlFout extends Error {
  override readonly name = 'XmlFout';
}

const MAX_DIEPTE = 400;
// Some two thousand pages; a tree takes many times the room of its text.
const MAX_ELEMENTEN = 1_000_000;
const MET_TEKST = new Set(['w:t', 'w:instrText', 'w:delText', 'w:delInstrText']);

/** Reads a part into a tree. @throws XmlFout */
export function leesXml(bytes: Uint8Array): XDocument {
  const bron = decodeer(bytes);
  const boven: XElement = { soort: 'element', naam: '', kenmerken: {}, begin: '', kinderen: [] };
  const open = [boven];
  let tot = 0;
  let elementen = 0;
  let voor = '';
  const parser = new SaxesParser();
  const voegRuwToe = (eind: number): void => {
    const ouder = open.at(-1);
    const xml = bron.slice(tot, eind);
    if (xml === '' || !ouder) return;
    if (ouder === boven) voor += boven.kinderen.length === 0 ? xml : '';
    else if (!isOpmaakwit(xml, ouder)) ouder.kinderen.push({ soort: 'ruw', xml });
  };
  parser.on('error', (fout) => {
    throw new XmlFout('not well-formed', { cause: fout });
  });
  parser.on('doctype', () => {
    throw new XmlFout('doctype');
  });
  parser.on('opentag', ({ name, attributes, isSelfClosing }) => {
    if (open.length > MAX_DIEPTE) throw new XmlFout('too deep');
    if (++elementen > MAX_ELEMENTEN) throw new XmlFout('too large');
    const begin = bron.lastIndexOf('<', parser.position - 1);
    voegRuwToe(begin);
    tot = parser.position;
    const element: XElement = {
      soort: 'element',
      naam: name,
      kenmerken: attributes,
      begin: bron.slice(begin, tot - (isSelfClosing ? 2 : 1)).trimEnd(),
      kinderen: [],
    };
    open.at(-1)?.kinderen.push(element);
    open.push(element);
  });
  parser.on('closetag', ({ isSelfClosing }) => {
    if (!isSelfClosing) voegRuwToe(bron.lastIndexOf('<', parser.position - 1));
    tot = parser.position;
    open.pop();
  });
  parser.write(bron).close();
  const [wortel] = boven.kinderen;
  if (wortel?.soort !== 'element') throw new XmlFout('no root');
  return { voor, wortel };
}

/** The text of an element such as `w:t`, its entities resolved. */
export function tekstVan(element: XElement): string {
  const ruw = element.kinderen.map((k) => (k.soort === 'ruw' ? k.xml : '')).join('');
  if (!/[&<]/.test(ruw)) return ruw.replace(/\r\n?/g, '\n');
  let tekst = '';
  const parser = new SaxesParser();
  parser.on('text', (deel) => (tekst += deel));
  parser.on('cdata', (deel) => (tekst += deel));
  parser.write(`<t>${ruw}</t>`).close();
  return tekst;
}

/** What {@link schrijfXml} can write: elements and markup, nothing that a template still has to fill. */
export type Schrijfbaar =
  | Ruw
  | {
      readonly soort: 'element';
      readonly naam: string;
      readonly begin: string;
      readonly kinderen: readonly Schrijfbaar[];
    }
  | { readonly soort: Exclude<string, 'element' | 'ruw'> };

/** The XML of a node, as it was read. */
export function schrijfXml(knoop: Schrijfbaar): string {
  if ('xml' in knoop) return knoop.xml;
  if (!('begin' in knoop)) throw new Error(`dynamic node: ${knoop.soort}`);
  if (knoop.kinderen.length === 0) return `${knoop.begin}/>`;
  return `${knoop.begin}>${knoop.kinderen.map(schrijfXml).join('')}</${knoop.naam}>`;
}

/** What the first child with this name says: its `w:val`. */
export const valVan = (element: XElement, naam: string): string | undefined =>
  kinderenMet(element, naam)[0]?.kenmerken['w:val'];

/** The element children with one of these names. */
export const kinderenMet = (element: XElement, ...namen: readonly string[]): XElement[] =>
  element.kinderen.filter((k): k is XElement => k.soort === 'element' && namen.includes(k.naam));

// Indentation between Word's elements means nothing, and would keep neighbouring runs apart.
const isOpmaakwit = (xml: string, ouder: XElement): boolean =>
  ouder.naam.startsWith('w:') && !MET_TEKST.has(ouder.naam) && xml.trim() === '';

function decodeer(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (fout) {
    throw new XmlFout('not UTF-8', { cause: fout });
  }
}
