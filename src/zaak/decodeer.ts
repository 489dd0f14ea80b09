import { isUtf8 } from 'node:buffer';
import { HELE_BESTAND, onleesbaar, ZAAKBESTAND, type Bestandssoort, type Plaats } from './gebrek.ts';

/** A file above this is not read. */
export const MAX_BYTES = 20_000_000;
const NIEUWE_REGEL = 0x0a;

/**
 * The text of a file, without byte order mark.
 * @throws OngeldigeInvoer when it is too large, empty, no UTF-8 or no text.
 */
export function decodeer(
  inhoud: Uint8Array | string,
  bestand: string,
  soort: Bestandssoort = ZAAKBESTAND,
): string {
  if ((typeof inhoud === 'string' ? inhoud.length : inhoud.byteLength) > MAX_BYTES)
    throw onleesbaar(bestand, HELE_BESTAND, {
      melding: 'Het bestand is groter dan 20 MB.',
      verwacht: 'één zaak in één bestand van hoogstens 20 MB',
    });
  const tekst = typeof inhoud === 'string' ? inhoud.replace(/^\uFEFF/, '') : decodeerUtf8(inhoud, bestand);
  // Bytes are searched far faster than the text made of them.
  const heeftNul = typeof inhoud === 'string' ? inhoud.includes('\0') : inhoud.includes(0);
  if (heeftNul)
    throw onleesbaar(bestand, plaatsVan(tekst, tekst.indexOf('\0')), {
      melding: 'Hier staat een nulteken; dit is geen gewoon tekstbestand.',
      verwacht: 'JSON, bewaard als UTF-8',
    });
  if (tekst.trim() === '')
    throw onleesbaar(bestand, HELE_BESTAND, {
      melding: 'Het bestand is leeg.',
      verwacht: soort.voorbeeld,
    });
  return tekst;
}

/** The place of a character in a text; a line ends with LF, CRLF or CR. */
export function plaatsVan(tekst: string, positie: number): Plaats {
  const regels = tekst.slice(0, positie).split(/\r\n|\n|\r/);
  return { lijn: regels.length, kolom: (regels.at(-1) ?? '').length + 1 };
}

function decodeerUtf8(bytes: Uint8Array, bestand: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw onleesbaar(bestand, eersteBreuk(bytes), {
      melding: 'Hier staan bytes die geen UTF-8 zijn.',
      verwacht: 'een bestand dat als UTF-8 is bewaard',
    });
  }
}

// A newline byte is never part of a longer UTF-8 sequence, so each line can be judged by itself.
function eersteBreuk(bytes: Uint8Array): Plaats {
  for (let lijn = 1, begin = 0; ; lijn++) {
    const einde = bytes.indexOf(NIEUWE_REGEL, begin);
    const regel = bytes.subarray(begin, einde < 0 ? bytes.length : einde);
    if (einde < 0 || !isUtf8(regel))
      return { lijn, kolom: new TextDecoder().decode(regel).indexOf('\uFFFD') + 1 };
    begin = einde + 1;
  }
}
