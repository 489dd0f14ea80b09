import { Buffer } from 'node:buffer';
import { unzipSync } from 'fflate';

/** What a reader sees of a `.docx`: the document and its page headers and footers, white space made equal. */
export function tekstVan(bytes) {
  const delen = unzipSync(bytes, { filter: ({ name }) => /^word\/(document|header|footer)/.test(name) });
  const teksten = (soort) =>
    Object.keys(delen)
      .filter((naam) => naam.startsWith(`word/${soort}`))
      .map((naam) => lees(Buffer.from(delen[naam]).toString()))
      .filter((tekst) => tekst !== '')
      .sort();
  return [...teksten('document'), ...teksten('header'), ...teksten('footer')];
}

const STUK = /<w:p[ >]|<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g;
const TEKENS = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

const lees = (xml) =>
  [...xml.matchAll(STUK)]
    .map(([, tekst]) => tekst ?? ' ')
    .join('')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, naam) => TEKENS[naam])
    .replace(/\s+/g, ' ')
    .trim();
