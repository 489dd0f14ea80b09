import type { Datum } from '../../../kern/datum.ts';
import { escapeXml, zuiver } from '../../tekens.ts';
import { leesDeel } from './deellezer.ts';
import { tekstVan, type XElement } from './xml.ts';

/** What the document says about itself; its dates are the peildatum, so that a render is reproducible. */
export interface Eigenschappen {
  readonly titel: string;
  readonly onderwerp?: string;
  readonly peildatum: Datum;
}

const KERN = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
const DC = 'http://purl.org/dc/elements/1.1/';

const BEHOUDEN = [
  [DC, 'description', 'dc:description'],
  [KERN, 'category', 'cp:category'],
  [KERN, 'keywords', 'cp:keywords'],
  [KERN, 'contentStatus', 'cp:contentStatus'],
] as const;

/** What an office says of all its documents of a kind is kept from its template: the XML of those properties. */
export function leesEigenschappen(
  delen: ReadonlyMap<string, Uint8Array>,
  deel: string,
  sjabloon: string,
): string {
  const bytes = delen.get(deel);
  if (!bytes || bytes.length === 0) return schrijfTaal('');
  const { wortel } = leesDeel(delen, deel, sjabloon);
  const lees = (uri: string, naam: string): string => {
    const element = wortel.kinderen
      .filter((k) => k.soort === 'element')
      .find((k) => k.naam.replace(/^.*:/, '') === naam && ruimteVan(k, wortel) === uri);
    return element ? zuiver(tekstVan(element)).trim() : '';
  };
  const rest = BEHOUDEN.map(([uri, naam, als]) => [als, lees(uri, naam)] as const);
  return (
    schrijfTaal(lees(DC, 'language')) +
    rest.map(([als, tekst]) => (tekst === '' ? '' : `<${als}>${escapeXml(tekst)}</${als}>`)).join('')
  );
}

const schrijfTaal = (taal: string): string =>
  `<dc:language>${/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(taal) ? taal : 'nl-NL'}</dc:language>`;

function ruimteVan({ naam, kenmerken }: XElement, wortel: XElement): string | undefined {
  const dubbel = naam.indexOf(':');
  const verklaring = dubbel < 0 ? 'xmlns' : `xmlns:${naam.slice(0, dubbel)}`;
  return kenmerken[verklaring] ?? wortel.kenmerken[verklaring];
}

/** The core properties part of a document; `behouden` comes from {@link leesEigenschappen}. */
export function schrijfEigenschappen(
  { titel, onderwerp, peildatum }: Eigenschappen,
  behouden = schrijfTaal(''),
): string {
  const tekst = (t: string) => escapeXml(zuiver(t));
  const moment = (naam: string) =>
    `<dcterms:${naam} xsi:type="dcterms:W3CDTF">${peildatum}T00:00:00Z</dcterms:${naam}>`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<cp:coreProperties xmlns:cp="${KERN}" xmlns:dc="${DC}" xmlns:dcterms="http://purl.org/dc/terms/"` +
    ' xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${tekst(titel)}</dc:title>` +
    (onderwerp === undefined ? '' : `<dc:subject>${tekst(onderwerp)}</dc:subject>`) +
    `<dc:creator>rivklaar</dc:creator>${behouden}` +
    '<cp:lastModifiedBy>rivklaar</cp:lastModifiedBy><cp:revision>1</cp:revision>' +
    `${moment('created')}${moment('modified')}</cp:coreProperties>`
  );
}
