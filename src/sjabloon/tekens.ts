// Everything but the characters of XML 1.0; a lone surrogate is none of them.
const VERBODEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text as both carriers hold it: one kind of line end, no character that XML forbids. */
export const zuiver = (tekst: string): string => tekst.replace(/\r\n?/g, '\n').replace(VERBODEN, '');

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes for element content and for attributes in double quotes. */
export const escapeXml = (tekst: string): string =>
  tekst.replace(/[&<>"]/g, (teken) => ESCAPES[teken] ?? teken);
