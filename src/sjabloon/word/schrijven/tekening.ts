import type { Afbeelding } from '../../../kern/waarden.ts';
import { EMU_PER_MM, type Maat } from '../pakket/maat.ts';

/** The size of a picture within a box: its own shape, and never larger than itself unless asked. */
export function pasIn({ breedte, hoogte }: Afbeelding, doos: Maat, vergroot: boolean): Maat {
  const [breed, hoog] = [breedte * EMU_PER_MM, hoogte * EMU_PER_MM];
  const past = Math.min(doos.breed / breed, doos.hoog / hoog);
  const factor = vergroot ? past : Math.min(1, past);
  return { breed: heel(breed * factor), hoog: heel(hoog * factor) };
}

const heel = (n: number): number => Math.max(1, Math.round(n));

const GEWOON = {
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  pic: 'http://schemas.openxmlformats.org/drawingml/2006/picture',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const STRIKT: typeof GEWOON = {
  wp: 'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing',
  a: 'http://purl.oclc.org/ooxml/drawingml/main',
  pic: 'http://purl.oclc.org/ooxml/drawingml/picture',
  r: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};
const ruimten = (strikt: boolean): typeof GEWOON => (strikt ? STRIKT : GEWOON);

/** A picture that a part draws: its size, its number in the document, its alternative text as an attribute. */
export interface Getekend {
  readonly maat: Maat;
  readonly id: number;
  readonly relatie: string;
  readonly alt: string;
}

/** A drawing in the line of text. Each element names its own namespaces, so that it fits in any part. */
export function schrijfInline(t: Getekend, strikt: boolean): string {
  const { wp } = ruimten(strikt);
  return (
    `<w:drawing><wp:inline xmlns:wp="${wp}" distT="0" distB="0" distL="0" distR="0">` +
    `${schrijfOmvang('wp:extent', t)}<wp:effectExtent l="0" t="0" r="0" b="0"/>${schrijfNaam('wp:docPr', t)}` +
    `${schrijfVerhouding('wp:cNvGraphicFramePr', strikt)}${schrijfBeeld(t, strikt)}</wp:inline></w:drawing>`
  );
}

// The next three write one element each, by the name that the part has for it.

export const schrijfOmvang = (naam: string, { maat }: Getekend): string =>
  `<${naam} cx="${maat.breed}" cy="${maat.hoog}"/>`;

/** `binnen`: a link that a placeholder carries. */
export const schrijfNaam = (naam: string, { id, alt }: Getekend, binnen = ''): string =>
  `<${naam} id="${id}" name="Afbeelding ${id}" descr="${alt}"${binnen === '' ? '/>' : `>${binnen}</${naam}>`}`;

export const schrijfVerhouding = (naam: string, strikt: boolean): string =>
  `<${naam}><a:graphicFrameLocks xmlns:a="${ruimten(strikt).a}" noChangeAspect="1"/></${naam}>`;

export function schrijfBeeld({ maat, id, relatie }: Getekend, strikt: boolean): string {
  const { a, pic, r } = ruimten(strikt);
  return (
    `<a:graphic xmlns:a="${a}"><a:graphicData uri="${pic}"><pic:pic xmlns:pic="${pic}">` +
    `<pic:nvPicPr><pic:cNvPr id="${id}" name="Afbeelding ${id}"/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip xmlns:r="${r}" r:embed="${relatie}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${maat.breed}" cy="${maat.hoog}"/></a:xfrm>` +
    `<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>`
  );
}
