import { SjabloonFouten } from '../../fouten.ts';
import { leesXml, XmlFout, type XDocument } from './xml.ts';

/** The parts of a package by name. */
export type Delen = ReadonlyMap<string, Uint8Array>;

const WORD_NAAMRUIMTEN = [
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
];

/** Reads a part that holds the document's text. @throws SjabloonFouten when it is not Word's XML as Word writes it. */
export function leesTekstdeel(delen: Delen, deel: string, naam: string): XDocument {
  const xml = leesDeel(delen, deel, naam);
  if (WORD_NAAMRUIMTEN.includes(xml.wortel.kenmerken['xmlns:w'] ?? '')) return xml;
  throw onbruikbaar(naam, `${deel} is niet door Word geschreven.`, 'Open het in Word en sla het opnieuw op.');
}

/** Reads a part, its faults told as a template's. @throws SjabloonFouten */
export function leesDeel(delen: Delen, deel: string, naam: string): XDocument {
  try {
    return leesXml(delen.get(deel) ?? new Uint8Array());
  } catch (fout) {
    if (!(fout instanceof XmlFout)) throw fout;
    if (fout.message === 'too large')
      throw onbruikbaar(naam, `${deel} is te groot.`, 'Maak het sjabloon korter.');
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

/** Why a document is no template, for its author. */
export const onbruikbaar = (sjabloon: string, melding: string, advies: string): SjabloonFouten =>
  new SjabloonFouten([{ sjabloon, lijn: 0, kolom: 0, melding, advies }]);
