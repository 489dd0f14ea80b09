import type { SjabloonFouten } from '../../fouten.ts';
import { onbruikbaar, type Delen } from './deellezer.ts';
import { relatiepad, relatiesVan } from './relaties.ts';
import { TYPEN, voegToe } from './voeg-toe.ts';
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

/** The XML of the main document of a `.docx`. */
export function leesHoofddeel(bytes: Uint8Array): string {
  const { delen, tekstdelen } = openPakket(bytes, 'document');
  return new TextDecoder().decode(delen.get(tekstdelen[0].deel));
}

const NOEM: Readonly<Record<string, string>> = {
  header: 'koptekst',
  footer: 'voettekst',
  footnotes: 'voetnoten',
  endnotes: 'eindnoten',
};

function vindTekstdelen(delen: Delen, hoofd: string, naam: string): Tekstdeel[] {
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

// A document without properties gets them: every document we write tells its title and date.
function vindEigenschappen(delen: Map<string, Uint8Array>, naam: string): string {
  const doel = relatiesVan(delen, '', naam).find((r) => r.type.endsWith(EIGENSCHAPPEN))?.doel;
  if (doel !== undefined) return doel;
  const deel = 'docProps/riv-core.xml';
  voegToe(delen, TYPEN, naam, 'Override', `PartName="/${deel}" ContentType="${EIGENSCHAPPEN_TYPE}"`);
  voegToe(
    delen,
    relatiepad(''),
    naam,
    'Relationship',
    `Id="rivCore" Type="${EIGENSCHAPPEN_RELATIE}" Target="${deel}"`,
  );
  delen.set(deel, new Uint8Array());
  return deel;
}

// What is made of a template file (.dotx) is a document.
function vervangIn(delen: Map<string, Uint8Array>, deel: string, oud: string, nieuw: string): void {
  const tekst = new TextDecoder().decode(delen.get(deel));
  if (tekst.includes(oud)) delen.set(deel, new TextEncoder().encode(tekst.replaceAll(oud, nieuw)));
}

const geenWord = (naam: string): SjabloonFouten =>
  onbruikbaar(naam, 'Dit is geen Word-document.', 'Sla het in Word op als .docx, zonder wachtwoord.');
