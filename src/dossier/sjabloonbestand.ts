import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DOCUMENTEN } from '../documenten/index.ts';
import type { Document } from '../documenten/document.ts';
import { GebruiksFout, OngeldigeInvoer } from '../kern/fouten.ts';
import { dichtstbij } from '../kern/tekst.ts';

/** The templates that come with riv; two folders up from here both in `src` and in `dist`. */
export const EIGEN = fileURLToPath(new URL('../../templates/', import.meta.url));

const SOORTEN = ['.docx', '.hbs'];
const VERWACHT = 'een Word-document (.docx) of een tekstsjabloon (.hbs)';

/** The partials for a template in this folder: those of the folder, if it has any, before ours. */
export function leesDelen(map: string): Readonly<Record<string, string>> {
  const uit: Record<string, string> = {};
  for (const bron of [EIGEN, map]) {
    const delen = join(bron, 'delen');
    for (const bestand of bestandenIn(delen).filter((naam) => naam.endsWith('.hbs')))
      uit[bestand.slice(0, -4)] = readFileSync(join(delen, bestand), 'utf8');
  }
  return uit;
}

/** The names in a folder; none when there is no such folder. */
export const bestandenIn = (map: string): readonly string[] => (isMap(map) ? readdirSync(map).sort() : []);

export const isMap = (pad: string): boolean =>
  statSync(pad, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** A file that should hold a template: text for `.hbs`, bytes for `.docx`. @throws OngeldigeInvoer */
export function leesSjabloonbestand(bestand: string): string | Uint8Array {
  const soort = extname(bestand).toLowerCase();
  if (!existsSync(bestand)) throw geenSjabloon(bestand, 'Dit bestand bestaat niet.');
  if (!SOORTEN.includes(soort))
    throw geenSjabloon(bestand, 'Dit is geen sjabloon. Een Word-document slaat u op als .docx.');
  try {
    const bytes = readFileSync(bestand);
    return soort === '.hbs' ? bytes.toString('utf8') : bytes;
  } catch (cause) {
    throw geenSjabloon(bestand, 'Dit bestand is niet te lezen. Controleer de rechten.', cause);
  }
}

export function geenSjabloon(bestand: string, melding: string, cause?: unknown): OngeldigeInvoer {
  const fout = new OngeldigeInvoer([{ bestand, lijn: 0, kolom: 0, pad: '', melding, verwacht: VERWACHT }]);
  if (cause !== undefined) fout.cause = cause;
  return fout;
}

/** The document whose template this is: the one asked for, else the one the file is named after. @throws GebruiksFout */
export function documentVan(bestand: string, opgegeven: string | undefined): Document {
  const naam = opgegeven ?? stamVan(bestand);
  const document = vindDocument(naam);
  if (document) return document;
  const bekend = DOCUMENTEN.map(({ id }) => id);
  const bedoeld = dichtstbij(naam, bekend);
  throw new GebruiksFout(
    opgegeven === undefined
      ? `${bestand} heet niet naar een document. Noem het document met --document ${bedoeld ?? '<document>'}. Kies uit: ${bekend.join(', ')}.`
      : `Dit document kent riv niet.${bedoeld === undefined ? '' : ` Bedoelt u ${bedoeld}?`} Kies uit: ${bekend.join(', ')}.`,
  );
}

/** Holds `--document` against what it goes with. @throws GebruiksFout for an unknown document, or a folder */
export function controleerDocument(id: string, paden: readonly string[]): void {
  for (const pad of paden) documentVan(pad, id);
  if (paden.some(isMap)) throw new GebruiksFout('--document hoort bij één sjabloon, niet bij een map.');
}

export const vindDocument = (id: string): Document | undefined => DOCUMENTEN.find((d) => d.id === id);

export const stamVan = (bestand: string): string => basename(bestand, extname(bestand));

/** The templates named by a path: the file itself, or in a folder every file that is named after a document. */
export function sjablonenOp(pad: string): readonly string[] {
  if (!isMap(pad)) return [pad];
  const bestanden = bestandenIn(pad).filter(isSjabloonVanDocument);
  if (bestanden.length === 0)
    throw geenSjabloon(
      pad,
      `In deze map staat geen sjabloon met de naam van een document, zoals plan-van-aanpak.docx (alle namen: riv sjabloon lijst). Geef een bestand met een andere naam zelf op, met --document.`,
    );
  return bestanden.map((naam) => join(pad, naam));
}

export const isSjabloonVanDocument = (bestand: string): boolean =>
  SOORTEN.includes(extname(bestand).toLowerCase()) && vindDocument(stamVan(bestand)) !== undefined;
