import type { Datum } from '../../kern/datum.ts';
import { sha256 } from '../../kern/hash.ts';

const HEX = '[0-9A-Fa-f]{32}';
const ID = new RegExp(`(/ID\\s*\\[\\s*<)${HEX}(>\\s*<)${HEX}(?=>\\s*\\])`, 'g');
const CONTROLE = new RegExp(`(/DocChecksum\\s*/)${HEX}`, 'g');

/**
 * The same PDF whenever it is made: the moment in it becomes `dag`, and the marks drawn from that moment become a hash
 * of the rest. Everything keeps its length, so that the offsets inside stay right.
 */
export function maakVast(pdf: Uint8Array, dag: Datum): Buffer {
  const gelijk = Buffer.from(pdf)
    .toString('latin1')
    .replace(/(\/(?:CreationDate|ModDate)\s*\(D:)\d{14}/g, `$1${dag.replaceAll('-', '')}000000`)
    .replace(
      /(<xmp:(?:CreateDate|ModifyDate|MetadataDate)>)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/g,
      `$1${dag}T00:00:00`,
    );
  const zetMerk = (tekst: string, merk: string): string =>
    tekst
      .replace(ID, (_alles, voor: string, tussen: string) => `${voor}${merk}${tussen}${merk}`)
      .replace(CONTROLE, (_alles, voor: string) => `${voor}${merk}`);
  const leeg = Buffer.from(zetMerk(gelijk, '0'.repeat(32)), 'latin1');
  const merk = sha256(leeg).slice(0, 32).toUpperCase();
  return Buffer.from(zetMerk(gelijk, merk), 'latin1');
}

/** LibreOffice writes in place: one that was ended leaves half a file. */
export const isHeel = (pdf: Uint8Array): boolean =>
  Buffer.from(pdf.subarray(0, 5)).toString('latin1') === '%PDF-' &&
  Buffer.from(pdf.subarray(-1024)).toString('latin1').includes('%%EOF');
