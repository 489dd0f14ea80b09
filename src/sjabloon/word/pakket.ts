import { SjabloonFouten } from '../fouten.ts';
import { xmlVan } from './knopen.ts';
import { kinderenMet, leesXml, XmlFout, type XDocument } from './xml.ts';
import { pakUit, ZipFout } from './zip.ts';

/** A part with text. */
export interface Tekstdeel {
  readonly deel: string;
  /** As its author knows it, `koptekst 2`; `''` for the main document. */
  readonly noem: string;
}

/** A Word document taken apart; parts are found by their relationships, never by name. */
export interface Pakket {
  readonly delen: Map<string, Uint8Array>;
  /** The main document first, then its page headers, footers and notes in the order of the document. */
  readonly tekstdelen: readonly [Tekstdeel, ...Tekstdeel[]];
  /** The part with title, author and dates. */
  readonly eigenschappen: string;
}

export const TYPEN = '[Content_Types].xml';
const RELATIES = '_rels/.rels';
const HOOFD = '/officeDocument';
const EIGENSCHAPPEN = '/metadata/core-properties';
const TEKST = /\/(header|footer|footnotes|endnotes)$/;
const EIGENSCHAPPEN_TYPE = 'application/vnd.openxmlformats-package.core-properties+xml';
const EIGENSCHAPPEN_RELATIE =
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

/** Opens a `.docx`. @throws SjabloonFouten when it is none. */
export function openPakket(bytes: Uint8Array, naam: string): Pakket {
  const delen = leesZip(bytes, naam);
  const hoofd = relatiesVan(delen, '', naam).find((r) => r.type.endsWith(HOOFD))?.doel;
  if (hoofd === undefined || !delen.has(hoofd) || !delen.has(TYPEN)) throw geenWord(naam);
  const tekstdelen: Pakket['tekstdelen'] = [{ deel: hoofd, noem: '' }, ...vindTekstdelen(delen, hoofd, naam)];
  vervangIn(delen, TYPEN, 'wordprocessingml.template.main+xml', 'wordprocessingml.document.main+xml');
  return { delen, tekstdelen, eigenschappen: vindEigenschappen(delen, naam) };
}

const NOEM: Readonly<Record<string, string>> = {
  header: 'koptekst',
  footer: 'voettekst',
  footnotes: 'voetnoten',
  endnotes: 'eindnoten',
};

function vindTekstdelen(delen: ReadonlyMap<string, Uint8Array>, hoofd: string, naam: string): Tekstdeel[] {
  const xml = new TextDecoder().decode(delen.get(hoofd));
  const gezien = new Map<string, number>();
  return relatiesVan(delen, hoofd, naam)
    .filter((r) => TEKST.test(r.type) && delen.has(r.doel))
    .map((r) => ({ ...r, plek: xml.indexOf(`"${r.id}"`), soort: TEKST.exec(r.type)?.[1] ?? '' }))
    .sort((a, b) => a.plek - b.plek || (a.doel < b.doel ? -1 : 1))
    .filter((r, nr, alle) => alle.findIndex((ander) => ander.doel === r.doel) === nr)
    .map(({ doel, soort }) => {
      const nummer = (gezien.get(soort) ?? 0) + 1;
      gezien.set(soort, nummer);
      const noem = NOEM[soort] ?? soort;
      return { deel: doel, noem: soort.endsWith('notes') ? noem : `${noem} ${nummer}` };
    });
}

/** The XML of the main document of a `.docx`. */
export function leesHoofddeel(bytes: Uint8Array): string {
  const { delen, tekstdelen } = openPakket(bytes, 'document');
  return new TextDecoder().decode(delen.get(tekstdelen[0].deel));
}

const WORD_NAAMRUIMTEN = [
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
];

/** Reads a part that holds the document's text. @throws SjabloonFouten when it is not Word's XML as Word writes it. */
export function leesTekstdeel(delen: ReadonlyMap<string, Uint8Array>, deel: string, naam: string): XDocument {
  const xml = leesDeel(delen, deel, naam);
  if (WORD_NAAMRUIMTEN.includes(xml.wortel.kenmerken['xmlns:w'] ?? '')) return xml;
  throw onbruikbaar(naam, `${deel} is niet door Word geschreven.`, 'Open het in Word en sla het opnieuw op.');
}

/** Reads a part, its faults told as a template's. @throws SjabloonFouten */
export function leesDeel(delen: ReadonlyMap<string, Uint8Array>, deel: string, naam: string): XDocument {
  try {
    return leesXml(delen.get(deel) ?? new Uint8Array());
  } catch (fout) {
    if (!(fout instanceof XmlFout)) throw fout;
    const doctype = fout.message === 'doctype';
    throw onbruikbaar(
      naam,
      doctype ? `${deel} heeft een DOCTYPE.` : `${deel} is beschadigd.`,
      doctype
        ? 'Zo schrijft Word geen documenten; gebruik een ander bestand.'
        : 'Open het in Word en sla het opnieuw op.',
    );
  }
}

function leesZip(bytes: Uint8Array, naam: string): Map<string, Uint8Array> {
  try {
    return pakUit(bytes);
  } catch (fout) {
    if (!(fout instanceof ZipFout)) throw fout;
    throw fout.message === 'too large'
      ? onbruikbaar(naam, 'Het document is te groot.', 'Haal grote afbeeldingen weg.')
      : geenWord(naam);
  }
}

export interface Relatie {
  readonly id: string;
  readonly type: string;
  readonly doel: string;
  /** Outside the document, such as the address of a link; `doel` as written. */
  readonly extern: boolean;
}

/** Where a part refers to within the document. */
export const relatiesVan = (delen: ReadonlyMap<string, Uint8Array>, deel: string, naam: string): Relatie[] =>
  leesRelaties(delen, deel, naam).filter((r) => !r.extern);

/** Every relationship of a part; `''` is the package itself. */
export function leesRelaties(delen: ReadonlyMap<string, Uint8Array>, deel: string, naam: string): Relatie[] {
  const streep = deel.lastIndexOf('/');
  const map = deel.slice(0, streep + 1);
  const pad = relatiepad(deel);
  if (!delen.has(pad)) return [];
  return kinderenMet(leesDeel(delen, pad, naam).wortel, 'Relationship').map(({ kenmerken }) => {
    const { Id: id = '', Type: type = '', Target: doel = '' } = kenmerken;
    const extern = kenmerken.TargetMode === 'External';
    return { id, type, doel: extern ? doel : losOp(map, doel), extern };
  });
}

/** The part that holds the relationships of a part. */
export function relatiepad(deel: string): string {
  const streep = deel.lastIndexOf('/');
  return deel === '' ? RELATIES : `${deel.slice(0, streep + 1)}_rels/${deel.slice(streep + 1)}.rels`;
}

function losOp(map: string, doel: string): string {
  if (doel.startsWith('/')) return doel.slice(1);
  const delen = map.split('/').slice(0, -1);
  for (const deel of doel.split('/')) {
    if (deel === '..') delen.pop();
    else if (deel !== '.') delen.push(deel);
  }
  return delen.join('/');
}

// A document without properties gets them: every document we write tells its title and date.
function vindEigenschappen(delen: Map<string, Uint8Array>, naam: string): string {
  const doel = relatiesVan(delen, '', naam).find((r) => r.type.endsWith(EIGENSCHAPPEN))?.doel;
  if (doel !== undefined) return doel;
  const deel = 'docProps/riv-core.xml';
  voegToe(delen, TYPEN, naam, 'Override', `PartName="/${deel}" ContentType="${EIGENSCHAPPEN_TYPE}"`);
  voegToe(
    delen,
    RELATIES,
    naam,
    'Relationship',
    `Id="rivCore" Type="${EIGENSCHAPPEN_RELATIE}" Target="${deel}"`,
  );
  delen.set(deel, new Uint8Array());
  return deel;
}

/** Adds a part that the main document refers to; returns its name. */
export function voegDeelToe(
  { delen, tekstdelen: [{ deel: hoofd }] }: Pakket,
  naam: string,
  soort: string,
  type: string,
  xml: string,
): string {
  const deel = `${hoofd.slice(0, hoofd.lastIndexOf('/') + 1)}riv-${soort}.xml`;
  const relaties = relatiepad(hoofd);
  if (!delen.has(relaties))
    delen.set(
      relaties,
      new TextEncoder().encode(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>',
      ),
    );
  const strikt = new TextDecoder().decode(delen.get(hoofd)).includes('http://purl.oclc.org/ooxml/');
  const basis = strikt
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  voegToe(delen, TYPEN, naam, 'Override', `PartName="/${deel}" ContentType="${type}"`);
  voegToe(
    delen,
    relaties,
    naam,
    'Relationship',
    `Id="riv${soort}" Type="${basis}/${soort}" Target="/${deel}"`,
  );
  delen.set(deel, new TextEncoder().encode(xml));
  return deel;
}

// What is made of a template file (.dotx) is a document.
function vervangIn(delen: Map<string, Uint8Array>, deel: string, oud: string, nieuw: string): void {
  const tekst = new TextDecoder().decode(delen.get(deel));
  if (tekst.includes(oud)) delen.set(deel, new TextEncoder().encode(tekst.replaceAll(oud, nieuw)));
}

function voegToe(
  delen: Map<string, Uint8Array>,
  deel: string,
  naam: string,
  element: string,
  kenmerken: string,
): void {
  const { voor, wortel } = leesDeel(delen, deel, naam);
  const voorvoegsel = /^.*:/.exec(wortel.naam)?.[0] ?? '';
  const inhoud = wortel.kinderen.map(xmlVan).join('');
  const xml = `${voor}${wortel.begin}>${inhoud}<${voorvoegsel}${element} ${kenmerken}/></${wortel.naam}>`;
  delen.set(deel, new TextEncoder().encode(xml));
}

const geenWord = (naam: string): SjabloonFouten =>
  onbruikbaar(naam, 'Dit is geen Word-document.', 'Sla het in Word op als .docx, zonder wachtwoord.');

export const onbruikbaar = (sjabloon: string, melding: string, advies: string): SjabloonFouten =>
  new SjabloonFouten([{ sjabloon, lijn: 0, kolom: 0, melding, advies }]);
