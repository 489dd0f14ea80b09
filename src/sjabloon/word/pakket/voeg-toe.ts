import { leesDeel } from './deellezer.ts';
import type { Pakket } from './pakket.ts';
import { relatiepad } from './relaties.ts';
import { schrijfXml } from './xml.ts';

export const TYPEN = '[Content_Types].xml';

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

/** Adds an element at the end of a part's root. */
export function voegToe(
  delen: Map<string, Uint8Array>,
  deel: string,
  naam: string,
  element: string,
  kenmerken: string,
): void {
  const { voor, wortel } = leesDeel(delen, deel, naam);
  const voorvoegsel = /^.*:/.exec(wortel.naam)?.[0] ?? '';
  const inhoud = wortel.kinderen.map(schrijfXml).join('');
  const xml = `${voor}${wortel.begin}>${inhoud}<${voorvoegsel}${element} ${kenmerken}/></${wortel.naam}>`;
  delen.set(deel, new TextEncoder().encode(xml));
}
