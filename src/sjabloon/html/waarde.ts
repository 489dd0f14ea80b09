import { Afbeelding, type Waarde } from '../../kern/waarden.ts';
import { drukAf } from '../taal/bereken.ts';
import type { Uitvoer } from '../taal/tag.ts';
import { escapeXml, zuiver } from '../tekens.ts';

/** Output of a page that is being written. */
export interface Uit {
  html: string;
}

/** Writes a value as it prints: text, a mark for what is missing, or a picture that the page holds itself. */
export function schrijfWaarde(uit: Uit, waarde: Waarde, tag: Uitvoer): void {
  if (waarde instanceof Afbeelding) {
    uit.html += `<img src="${dataVan(waarde)}" alt="${escapeXml(zuiver(waarde.alt))}" style="width:${inMm(waarde.breedte)}"/>`;
    return;
  }
  const { tekst, ontbreekt } = drukAf(waarde, tag);
  const html = escapeXml(zuiver(tekst)).replaceAll('\n', '<br/>');
  uit.html += ontbreekt ? `<mark class="ontbreekt">${html}</mark>` : html;
}

const inMm = (mm: number): string => `${Math.round(mm * 100) / 100}mm`;

// By the bytes: a picture that a template makes smaller is another value with the same ones.
const gelezen = new WeakMap<Uint8Array, string>();

function dataVan({ soort, bytes }: Afbeelding): string {
  const bekend = gelezen.get(bytes);
  if (bekend !== undefined) return bekend;
  const base64 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
  const data = `data:image/${soort};base64,${base64}`;
  gelezen.set(bytes, data);
  return data;
}
