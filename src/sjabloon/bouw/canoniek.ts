import { datum } from '../../kern/datum.ts';
import { schrijfEigenschappen } from '../word/pakket/eigenschappen.ts';
import { TABELSTIJLEN } from './stijlen.ts';
import { pakIn, pakUit, schrijfZip } from '../word/pakket/zip.ts';

const EIGENSCHAPPEN = 'docProps/core.xml';
const STIJLEN = 'word/styles.xml';
const TYPEN = '[Content_Types].xml';
const NIVEAU = 9;
// A template has no date of its own.
const NULDATUM = datum('2000-01-01');

/** Rewrites what the docx library made so that the same template gives the same bytes (no clock, no chance, one order), and adds table styles. */
export function maakCanoniek(docx: Uint8Array, titel: string): Uint8Array {
  const delen = pakUit(docx);
  const stijlen = new TextDecoder().decode(delen.get(STIJLEN));
  delen.set(STIJLEN, Buffer.from(stijlen.replace('</w:styles>', `${TABELSTIJLEN}</w:styles>`)));
  delen.set(EIGENSCHAPPEN, Buffer.from(schrijfEigenschappen({ titel, peildatum: NULDATUM })));
  const namen = [...delen.keys()].sort((a, b) => (a === TYPEN ? -1 : b === TYPEN ? 1 : a < b ? -1 : 1));
  return schrijfZip(namen.map((naam) => pakIn(naam, delen.get(naam) ?? new Uint8Array(), NIVEAU)));
}
