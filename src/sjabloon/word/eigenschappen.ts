import type { Datum } from '../../kern/datum.ts';
import { escapeXml, zuiver } from '../tekens.ts';

/** What the document says about itself; its dates are the peildatum, so that a render is reproducible. */
export interface Eigenschappen {
  readonly titel: string;
  readonly onderwerp?: string;
  readonly peildatum: Datum;
}

/** The core properties part of a document. */
export function schrijfEigenschappen({ titel, onderwerp, peildatum }: Eigenschappen): string {
  const tekst = (t: string) => escapeXml(zuiver(t));
  const moment = (naam: string) =>
    `<dcterms:${naam} xsi:type="dcterms:W3CDTF">${peildatum}T00:00:00Z</dcterms:${naam}>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"' +
    ' xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${tekst(titel)}</dc:title>` +
    (onderwerp === undefined ? '' : `<dc:subject>${tekst(onderwerp)}</dc:subject>`) +
    '<dc:creator>rivklaar</dc:creator><dc:language>nl-NL</dc:language>' +
    '<cp:lastModifiedBy>rivklaar</cp:lastModifiedBy><cp:revision>1</cp:revision>' +
    `${moment('created')}${moment('modified')}</cp:coreProperties>`
  );
}
