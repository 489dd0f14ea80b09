import { basename } from 'node:path';
import { isDatum } from '../../src/kern/datum.ts';
import { pakUit } from '../../src/sjabloon/word/pakket/zip.ts';
import { schrijfPad, type Kanarie } from './kanariezaak.ts';

/** Something that was made: where it stands under the folder that was asked for, and what is in it. */
export interface Bestand {
  readonly pad: string;
  readonly bytes: Uint8Array;
}

/** Where values were found that do not belong there: `/toelichting in word/document.xml`. */
export const zoekLekken = (bestand: Bestand, verboden: readonly Kanarie[]): string[] =>
  [...delenVan(bestand)].flatMap(([deel, tekst]) =>
    verboden.filter((kanarie) => staatIn(kanarie, tekst)).map(({ pad }) => `${schrijfPad(pad)} in ${deel}`),
  );

/** The values that a text holds, as they stand in the case. */
export const zoekIn = (tekst: string, kanaries: readonly Kanarie[]): string[] =>
  kanaries.filter((kanarie) => staatIn(kanarie, leesbaar(tekst))).map(({ pad }) => schrijfPad(pad));

/** The name of a file, and every part of it: texts, comments and properties, and how the parts are called. */
function delenVan({ pad, bytes }: Bestand): Map<string, Leesbaar> {
  const delen = pad.endsWith('.docx') ? pakUit(bytes) : new Map([[basename(pad), bytes]]);
  const uit = new Map([...delen].map(([naam, deel]) => [naam, leesbaar(Buffer.from(deel).toString())]));
  return uit.set('de naam', leesbaar([pad, ...delen.keys()].join('\n')));
}

/** A text as a machine reads it and as a person does: with and without marks, in small letters. */
interface Leesbaar {
  readonly tekst: string;
  readonly woorden: ReadonlySet<string>;
  readonly jaren: ReadonlySet<string>;
  /** Digits without what stands between them to make them readable. */
  readonly cijfers: string;
}

const TEKENS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

// Most parts of a Word document are those of its template.
const GELEZEN = new Map<string, Leesbaar>();

function leesbaar(ruw: string): Leesbaar {
  const bekend = GELEZEN.get(ruw);
  if (bekend) return bekend;
  const zonderMerken = ruw
    .replace(/<[^>]*>/g, '')
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, n: string) =>
      String.fromCodePoint(Number.parseInt(n, hex === '' ? 10 : 16)),
    )
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, naam: string) => TEKENS[naam] ?? '');
  const tekst = `${ruw}\n${zonderMerken}`
    .toLowerCase()
    .replace(/[\u00ad\u200b\u2060]/g, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[\u2010\u2011]/g, '-');
  const gelezen = {
    tekst,
    woorden: new Set(tekst.match(/kanarie-(?:[a-z]+-)?\d+/g)),
    jaren: new Set(tekst.match(/(?<!\d)\d{4}(?!\d)/g)),
    cijfers: tekst.replace(/(?<=\d)[ .\-/]+(?=\d)/g, ''),
  };
  GELEZEN.set(ruw, gelezen);
  return gelezen;
}

function staatIn({ waarde, vormen }: Kanarie, { tekst, woorden, jaren, cijfers }: Leesbaar): boolean {
  if (typeof waarde === 'string') {
    const woord = /kanarie-(?:[a-z]+-)?\d+/.exec(waarde);
    if (woord) return woorden.has(woord[0]);
    if (/^\d+$/.test(waarde)) return cijfers.includes(waarde);
    if (isDatum(waarde) && !jaren.has(waarde.slice(0, 4))) return false;
  }
  return vormen.some((vorm) => staatLosIn(vorm.toLowerCase().replaceAll('\u00a0', ' '), tekst));
}

/** A day or a number is not part of a longer one, and with `%` it is a width. */
function staatLosIn(vorm: string, tekst: string): boolean {
  for (let i = tekst.indexOf(vorm); i >= 0; i = tekst.indexOf(vorm, i + 1))
    if (!/\d[.,]?$/.test(tekst.slice(Math.max(0, i - 2), i)) && !/^[\d%]/.test(tekst.slice(i + vorm.length)))
      return true;
  return false;
}
