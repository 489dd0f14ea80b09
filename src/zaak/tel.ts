const MAX_DIEPTE = 64;
const MAX_ONDERDELEN = 1_000_000;

/** Number of key/value pairs in a JSON text, or the place where it goes beyond what a file may hold. */
export type Telling =
  | { readonly paren: number; readonly grens?: never }
  | { readonly grens: 'diepte' | 'onderdelen'; readonly positie: number };

/**
 * One pass over the text, before it is parsed. `JSON.parse` drops a repeated key without a word: the pairs of the
 * text and those of the result then differ. The bounds keep the search for places, which needs far more memory than
 * the text, within what every computer has.
 */
export function telParen(tekst: string): Telling {
  let paren = 0;
  let diepte = 0;
  let onderdelen = 0;
  for (let i = 0; i < tekst.length; i++) {
    switch (tekst.charCodeAt(i)) {
      case 0x22: // "
        i = eindeVanTekst(tekst, i);
        break;
      case 0x3a: // :
        paren++;
        break;
      case 0x7b: // {
      case 0x5b: // [
        if (++diepte > MAX_DIEPTE) return { grens: 'diepte', positie: i };
        if (++onderdelen > MAX_ONDERDELEN) return { grens: 'onderdelen', positie: i };
        break;
      case 0x2c: // ,
        if (++onderdelen > MAX_ONDERDELEN) return { grens: 'onderdelen', positie: i };
        break;
      case 0x7d: // }
      case 0x5d: // ]
        diepte--;
        break;
    }
  }
  return { paren };
}

/** Number of key/value pairs in a parsed value. */
export function telSleutels(waarde: unknown): number {
  if (typeof waarde !== 'object' || waarde === null) return 0;
  let aantal = 0;
  if (Array.isArray(waarde)) {
    for (const item of waarde) aantal += telSleutels(item);
    return aantal;
  }
  for (const sleutel in waarde) aantal += 1 + telSleutels((waarde as Record<string, unknown>)[sleutel]);
  return aantal;
}

function eindeVanTekst(tekst: string, begin: number): number {
  let einde = begin;
  for (;;) {
    einde = tekst.indexOf('"', einde + 1);
    if (einde < 0) return tekst.length;
    let schuin = einde - 1;
    while (tekst.charCodeAt(schuin) === 0x5c) schuin--;
    if ((einde - 1 - schuin) % 2 === 0) return einde;
  }
}
