import { SaxesParser, type SaxesTagNS } from 'saxes';
import { pakUit } from '../../src/sjabloon/word/pakket/zip.ts';

/** An element of a part as an independent reader sees it: the tests do not read back with what wrote. */
export interface Boom {
  readonly naam: string;
  readonly kenmerken: Readonly<Record<string, string>>;
  /** Namespace of each attribute, by the attribute's name. */
  readonly naamruimten: Readonly<Record<string, string>>;
  readonly kinderen: (Boom | string)[];
}

export interface Deel {
  readonly naam: string;
  readonly type: string;
  readonly relaties: ReadonlyMap<string, Relatie>;
  /** `null` when it is not XML. */
  readonly boom: Boom | null;
}

export interface Relatie {
  readonly soort: string;
  readonly doel: string;
  readonly extern: boolean;
}

export interface Pakket {
  readonly delen: ReadonlyMap<string, Deel>;
  /** Parts whose XML cannot be read, with the reason. */
  readonly kapot: ReadonlyMap<string, string>;
  readonly hoofd: string;
}

/** Every part of a Word document, read strictly. A part that is not well-formed stands in `kapot`. */
export function leesPakket(bytes: Uint8Array): Pakket {
  const inhoud = pakUit(bytes);
  const kapot = new Map<string, string>();
  const bomen = new Map<string, Boom | null>();
  for (const [naam, data] of inhoud) {
    try {
      bomen.set(naam, isXml(naam) ? leesBoom(data) : null);
    } catch (fout) {
      kapot.set(naam, fout instanceof Error ? fout.message : String(fout));
      bomen.set(naam, null);
    }
  }
  const typeVan = typen(bomen.get('[Content_Types].xml') ?? null);
  const delen = new Map<string, Deel>();
  for (const [naam, boom] of bomen)
    delen.set(naam, { naam, boom, type: typeVan(naam), relaties: relatiesVan(bomen, naam) });
  const hoofd = [...relatiesVan(bomen, '').values()].find((r) => r.soort.endsWith('/officeDocument'))?.doel;
  return { delen, kapot, hoofd: hoofd ?? '' };
}

const isXml = (naam: string): boolean => /\.(xml|rels|vml)$/.test(naam);

/** @throws Error for XML that is not well-formed, an unbound prefix included. */
export function leesBoom(data: Uint8Array): Boom {
  const parser = new SaxesParser({ xmlns: true });
  const top: Boom = { naam: '', kenmerken: {}, naamruimten: {}, kinderen: [] };
  const open = [top];
  parser.on('error', (fout) => {
    throw fout;
  });
  parser.on('opentag', (tag: SaxesTagNS) => {
    const kenmerken: Record<string, string> = {};
    const naamruimten: Record<string, string> = {};
    for (const [naam, { value, uri }] of Object.entries(tag.attributes)) {
      kenmerken[naam] = value;
      naamruimten[naam] = uri;
    }
    const element: Boom = { naam: tag.name, kenmerken, naamruimten, kinderen: [] };
    open.at(-1)?.kinderen.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (tekst) => open.at(-1)?.kinderen.push(tekst));
  parser.on('cdata', (tekst) => open.at(-1)?.kinderen.push(tekst));
  parser.write(new TextDecoder('utf-8', { fatal: true }).decode(data)).close();
  const wortel = top.kinderen.find(isElement);
  if (!wortel) throw new Error('no root element');
  return wortel;
}

export const isElement = (kind: Boom | string): kind is Boom => typeof kind !== 'string';

export const elementen = (boom: Boom): Boom[] => boom.kinderen.filter(isElement);

export const kind = (boom: Boom, naam: string): Boom | undefined =>
  elementen(boom).find((k) => k.naam === naam);

/** An element and everything below it, in document order; `niet` is passed over with what is in it. */
export function* alle(boom: Boom, niet: ReadonlySet<string> = new Set()): Generator<Boom> {
  if (niet.has(boom.naam)) return;
  yield boom;
  for (const k of boom.kinderen) if (isElement(k)) yield* alle(k, niet);
}

/** The text directly in an element. */
export const eigenTekst = (boom: Boom): string => boom.kinderen.filter((k) => typeof k === 'string').join('');

function typen(boom: Boom | null): (deel: string) => string {
  const per = new Map<string, string>();
  const extensie = new Map<string, string>();
  for (const { naam, kenmerken } of boom ? elementen(boom) : []) {
    if (naam === 'Override')
      per.set((kenmerken.PartName ?? '').slice(1).toLowerCase(), kenmerken.ContentType ?? '');
    if (naam === 'Default')
      extensie.set((kenmerken.Extension ?? '').toLowerCase(), kenmerken.ContentType ?? '');
  }
  return (deel) => {
    const klein = deel.toLowerCase();
    return per.get(klein) ?? extensie.get(klein.slice(klein.lastIndexOf('.') + 1)) ?? '';
  };
}

function relatiesVan(bomen: ReadonlyMap<string, Boom | null>, deel: string): Map<string, Relatie> {
  const streep = deel.lastIndexOf('/');
  const map = deel.slice(0, streep + 1);
  const boom = bomen.get(`${map}_rels/${deel.slice(streep + 1)}.rels`);
  const relaties = new Map<string, Relatie>();
  for (const { kenmerken } of boom ? elementen(boom) : [])
    relaties.set(kenmerken.Id ?? '', {
      soort: kenmerken.Type ?? '',
      doel:
        kenmerken.TargetMode === 'External' ? (kenmerken.Target ?? '') : losOp(map, kenmerken.Target ?? ''),
      extern: kenmerken.TargetMode === 'External',
    });
  return relaties;
}

const losOp = (map: string, doel: string): string =>
  decodeURIComponent(new URL(doel, `http://deel/${map}`).pathname.slice(1));
