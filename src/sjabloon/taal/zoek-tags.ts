/** A stretch of text that is a tag, or that was meant as one. */
export interface Vondst {
  readonly soort: 'tag' | 'onafgemaakt' | 'los-einde' | 'ontsnapt';
  readonly begin: number;
  readonly einde: number;
}

/** Finds every `{{…}}` in a text, left to right; a broken one never swallows the next. */
export function zoekTags(tekst: string): Vondst[] {
  const gevonden: Vondst[] = [];
  for (let i = 0; ;) {
    const open = tekst.indexOf('{{', i);
    const los = tekst.indexOf('}}', i);
    if (los >= 0 && (open < 0 || los < open)) {
      gevonden.push({ soort: 'los-einde', begin: los, einde: (i = los + 2) });
      continue;
    }
    if (open < 0) return gevonden;
    const einde = eindeVanTag(tekst, open);
    i = einde ?? voorbijBegin(tekst, open);
    const soort = einde === null ? 'onafgemaakt' : open > 0 && tekst[open - 1] === '\\' ? 'ontsnapt' : 'tag';
    gevonden.push({ soort, begin: open, einde: i });
  }
}

// An unclosed comment most often lacks only its dashes.
function voorbijBegin(tekst: string, open: number): number {
  const slot = tekst.startsWith('{{!', open) ? tekst.indexOf('}}', open) : -1;
  return slot < 0 || tekst.slice(open + 2, slot).includes('{{') ? open + 2 : slot + 2;
}

function eindeVanTag(tekst: string, open: number): number | null {
  if (/^\{\{~?!--/.test(tekst.slice(open, open + 6))) {
    const eind = /--~?\}\}/g;
    eind.lastIndex = open + 4;
    return eind.exec(tekst) === null ? null : eind.lastIndex;
  }
  let accolades = 2;
  while (tekst[open + accolades] === '{') accolades++;
  for (let i = open + accolades; i < tekst.length; i++) {
    const teken = tekst[i];
    if (teken === '"' || teken === "'") i = voorbijTekst(tekst, i);
    else if (teken === '{' && tekst[i + 1] === '{') return null;
    else if (teken === '}' && tekst[i + 1] === '}') {
      let einde = i + 2;
      while (einde < i + accolades && tekst[einde] === '}') einde++;
      return einde;
    }
  }
  return null;
}

// A quote without its partner is an ordinary character here: the tag's own parser tells what is wrong.
function voorbijTekst(tekst: string, quote: number): number {
  for (let i = quote + 1; i < tekst.length && tekst[i] !== '\n'; i++) {
    if (tekst[i] === '\\') i++;
    else if (tekst[i] === tekst[quote]) return i;
    else if (tekst[i] === '{' && tekst[i + 1] === '{') return quote;
  }
  return quote;
}
